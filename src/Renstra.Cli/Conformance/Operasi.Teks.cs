using System.Globalization;
using System.Text.Json.Nodes;
using Renstra.Domain;

namespace Renstra.Cli;

/// <content>Codes and numbers as texts.</content>
internal static partial class Operasi
{
    private static JsonObject Kode(MasukanVektor input)
    {
        if (!KodeRekening.TryParse(input.Text("teks"), out var kode, out var error))
        {
            return KeluaranVektor.Refused(error);
        }

        var hasil = new JsonObject { ["kode"] = kode.ToString(), ["tingkat"] = kode.Tingkat.Name };
        if (!kode.Induk.IsKosong)
        {
            hasil["induk"] = kode.Induk.ToString();
        }

        if (kode.Kewenangan is { } kewenangan)
        {
            hasil["kewenangan"] = kewenangan.Digit.ToString(CultureInfo.InvariantCulture);
        }

        return hasil;
    }

    private static JsonObject Angka(MasukanVektor input)
    {
        var teks = input.Text("teks");
        return input.Text("jenis") switch
        {
            "angka" => NotasiAngka.Indonesia.TryParseAngka(teks, out var angka, out var error) ? Cell(angka.Keadaan, angka.TryGetValue(out var n) ? KeluaranVektor.Plain(n) : null) : KeluaranVektor.Refused(error),
            "rupiah" => NotasiAngka.Indonesia.TryParseRupiah(teks, out var rupiah, out var error) ? Cell(rupiah.Keadaan, rupiah.TryGetValue(out var r) ? r.ToString() : null) : KeluaranVektor.Refused(error),
            "persen" => NotasiAngka.Indonesia.TryParsePersen(teks, out var persen, out var error) ? Cell(persen.Keadaan, persen.TryGetValue(out var p) ? KeluaranVektor.Plain(p.Poin) : null) : KeluaranVektor.Refused(error),
            var other => throw new FormatException($"input.jenis: \"{other}\"?"),
        };
    }

    private static JsonObject Cell(KeadaanTercantum keadaan, string? value) => value is null
        ? new() { ["keadaan"] = keadaan == KeadaanTercantum.Strip ? "strip" : "kosong" }
        : new() { ["nilai"] = value };
}
