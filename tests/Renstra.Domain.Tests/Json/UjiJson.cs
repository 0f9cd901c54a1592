using Renstra.Domain.Json;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>What the tests of reading share: a file whose place of interest is marked with §.</summary>
internal static class UjiJson
{
    internal const string IsiIdentitas =
        """ "identitas":{"daerah":{"nama":"Kabupaten Seruyan","jenis":"kabupaten"},"perangkatDaerah":{"nama":"Dinas Sosial"},"periode":{"awal":2025,"akhir":2029}}""";

    /// <summary>A valid file; the members given stand on its second line.</summary>
    internal static string Dengan(string anggota) => "{\"format\":\"renstra/1\"," + IsiIdentitas + (anggota.Length == 0 ? "" : ",\n" + anggota) + "}";

    internal static string Pagu(string sel) => Dengan("\"pendanaan\":{\"paguTercantum\":{\"2025\":" + sel + "}}");

    internal static string Target(string sel) => Dengan("\"tujuan\":[{\"nama\":\"T\",\"indikator\":[{\"nama\":\"I\",\"target\":{\"2025\":" + sel + "}}]}]");

    internal const string JalurPagu = "$.pendanaan.paguTercantum['2025']";

    internal const string JalurTarget = "$.tujuan[0].indikator[0].target['2025']";

    /// <summary>Reads a file with one error at the mark, and returns that error.</summary>
    internal static GalatBaca Tolak(string bertanda, JenisGalat jenis, string jalur, OpsiBaca? opsi = null, int potong = 0)
    {
        var (json, baris, kolom) = Tanda(bertanda[..^potong]);
        var hasil = RenstraJson.Read(json, opsi);
        Assert.False(hasil.IsTerbaca);
        Assert.Null(hasil.Dokumen);
        var galat = Assert.Single(hasil.Galat);
        Assert.Equal(1, hasil.JumlahGalat);
        Assert.Equal((jenis, jalur, baris, kolom), (galat.Jenis, galat.Letak.Jalur, galat.Letak.Baris, galat.Letak.Kolom));
        Assert.NotEqual("", galat.Describe());
        Assert.NotEqual("", galat.Render(null, Bahasa.Inggris));
        return galat;
    }

    /// <summary>Reads a file without errors.</summary>
    internal static DokumenRenstra Terima(string json)
    {
        var hasil = RenstraJson.Read(json);
        Assert.True(hasil.IsTerbaca, string.Join('\n', hasil.Galat.Select(static g => g.Render())));
        Assert.Equal(0, hasil.JumlahGalat);
        return hasil.Dokumen;
    }

    /// <summary>Reads, writes, reads: the documents are equal and the second text is the first.</summary>
    internal static string BolakBalik(DokumenRenstra dokumen)
    {
        var teks = RenstraJson.Write(dokumen);
        var kembali = Terima(teks);
        Assert.Equal(dokumen, kembali);
        Assert.Equal(dokumen.GetHashCode(), kembali.GetHashCode());
        Assert.Equal(teks, RenstraJson.Write(kembali));
        return teks;
    }

    internal static (string Json, int Baris, int Kolom) Tanda(string bertanda)
    {
        var at = bertanda.IndexOf('§', StringComparison.Ordinal);
        Assert.True(at >= 0, "The file has no mark.");
        var sebelum = bertanda[..at];
        var awalBaris = sebelum.LastIndexOf('\n') + 1;
        return (bertanda.Remove(at, 1), sebelum.Count(static c => c == '\n') + 1, sebelum[awalBaris..].EnumerateRunes().Count() + 1);
    }
}
