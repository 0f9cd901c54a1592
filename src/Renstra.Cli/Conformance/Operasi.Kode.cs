using System.Globalization;
using System.Text.Json.Nodes;
using Renstra.Domain;

namespace Renstra.Cli;

/// <content>Codes, strictly and leniently.</content>
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

    private static JsonObject Akun(MasukanVektor input)
    {
        if (!KodeAkun.TryParse(input.Text("teks"), out var kode, out var error))
        {
            return KeluaranVektor.Refused(error);
        }

        var hasil = new JsonObject { ["kode"] = kode.ToString(), ["tingkat"] = kode.Tingkat.Name };
        if (!kode.Induk.IsKosong)
        {
            hasil["induk"] = kode.Induk.ToString();
        }

        return hasil;
    }

    private static JsonObject KodeLonggar(MasukanVektor input)
    {
        var empat = input.Part("opsi").TextOrNull("subKegiatan") switch
        {
            null or "apaAdanya" => false,
            "empat" => true,
            var other => throw new FormatException($"opsi.subKegiatan: apaAdanya, empat; \"{other}\""),
        };
        return Lenient(KodeRekening.ReadLenient(input.Text("teks"), OpsiBacaKode.Standar with { SubKegiatanEmpatDigit = empat }));
    }

    private static JsonObject AkunLonggar(MasukanVektor input) => Lenient(KodeAkun.ReadLenient(input.Text("teks")));

    // A refusal says what the text looks like, and which codes stand in it.
    private static JsonObject Lenient<T>(BacaanKode<T> bacaan)
        where T : struct
    {
        if (bacaan.Penolakan is { } penolakan)
        {
            return new() { ["penolakan"] = penolakan.Jenis.Name, ["kemungkinan"] = new JsonArray([.. penolakan.Kemungkinan.Select(static k => (JsonNode)k.Teks)]) };
        }

        return new()
        {
            ["kode"] = bacaan.Kode!.Value.ToString(),
            ["koreksi"] = new JsonArray([.. bacaan.Koreksi.Select(static k => (JsonNode)k.Jenis.Name)]),
            ["periksa"] = bacaan.PerluDiperiksa,
        };
    }
}
