using System.Text.Json;
using System.Text.Json.Nodes;
using Renstra.Domain;

namespace Renstra.Cli;

/// <content>Numbers as texts: columns of one notation, and cells of unknown origin.</content>
internal static partial class Operasi
{
    private static JsonObject Angka(MasukanVektor input)
    {
        var teks = input.Text("teks");
        return input.Text("jenis") switch
        {
            "angka" => NotasiAngka.Indonesia.TryParseAngka(teks, out var angka, out var error) ? Cell(angka.Keadaan, angka.TryGetValue(out var n) ? KeluaranVektor.Plain(n) : null) : KeluaranVektor.Refused(error),
            "rupiah" => NotasiAngka.Indonesia.TryParseRupiah(teks, out var rupiah, out var error) ? Cell(rupiah.Keadaan, rupiah.TryGetValue(out var r) ? r.ToString() : null) : KeluaranVektor.Refused(error),
            "persen" => NotasiAngka.Indonesia.TryParsePersen(teks, out var persen, out var error) ? Cell(persen.Keadaan, persen.TryGetValue(out var p) ? KeluaranVektor.Plain(p.Poin) : null) : KeluaranVektor.Refused(error),
            var other => throw new FormatException($"jenis: angka, rupiah, persen; \"{other}\""),
        };
    }

    private static JsonObject Cell(KeadaanTercantum keadaan, string? value) => value is null
        ? new() { ["keadaan"] = keadaan == KeadaanTercantum.Strip ? "strip" : "kosong" }
        : new() { ["nilai"] = value };

    // What the cell holds; two readings are both given, and what is not recognised says why.
    private static JsonObject AngkaSel(MasukanVektor input)
    {
        var bacaan = PengenalSel.Classify(input.Text("teks"), input.MemberOrNull<SistemPemisah>("notasi"));
        var hasil = new JsonObject { ["jenis"] = bacaan.Jenis.Name };
        if (bacaan is BacaanSel.BermaknaGanda ganda)
        {
            hasil["indonesia"] = ganda.Indonesia.ToNormal();
            hasil["amerika"] = ganda.Amerika.ToNormal();
        }
        else if (bacaan is BacaanSel.TidakDikenal asing)
        {
            hasil["galat"] = JsonNamingPolicy.CamelCase.ConvertName(asing.Galat.Cause.ToString());
        }
        else
        {
            hasil["nilai"] = bacaan.ToNormal();
        }

        return hasil;
    }
}
