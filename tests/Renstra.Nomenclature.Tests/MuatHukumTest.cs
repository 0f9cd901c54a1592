using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>What is written is loaded again as it was; what is laid over shows, and the rest does not change.</summary>
public sealed class MuatHukumTest
{
    private static readonly EntriNomenklatur[] Semua = [.. Contoh.Sipd.Enumerate()];

    [Theory]
    [InlineData(FormatNomenklatur.Tsv)]
    [InlineData(FormatNomenklatur.Json)]
    public void Whole_views_go_round(FormatNomenklatur format)
    {
        foreach (var versi in new[] { VersiNomenklatur.Permendagri90Tahun2019, VersiNomenklatur.Kepmendagri1317Tahun2023, VersiNomenklatur.Kepmendagri861Tahun2026 })
        {
            GoesRound(Nomenklatur.Get(versi), format, default);
        }
    }

    [Property(MaxTest = 20, Arbitrary = [typeof(MuatHukumTest)])]
    public void Parts_go_round(Letak letak) =>
        GoesRound(Contoh.Sipd, letak.Nomor % 2 == 0 ? FormatNomenklatur.Tsv : FormatNomenklatur.Json, Semua[letak.Nomor].Kode.Induk);

    [Property(MaxTest = 20, Arbitrary = [typeof(MuatHukumTest)])]
    public void Renamed_entries_show_and_no_others_change(Letak[] letak)
    {
        var diubah = letak.Select(static l => Semua[l.Nomor]).Append(Semua[0]).Distinct().ToArray();
        var isi = "kode\tnama\tlingkup\n" + string.Concat(diubah.Select(static e => $"{e.Kode}\tNAMA BARU {e.Kode}\t{e.LingkupBerlaku.Name}\n"));
        var hasil = MuatTest.Load(isi, new() { Dasar = VersiNomenklatur.Sipd2027 });
        Assert.Empty(hasil.Galat);
        var baru = diubah.ToHashSet();
        Assert.Equal(
            Semua.Select(e => (e.Kode, e.LingkupBerlaku, baru.Contains(e) ? $"NAMA BARU {e.Kode}" : e.Nama)),
            hasil.Nomenklatur!.Enumerate().Select(static e => (e.Kode, e.LingkupBerlaku, e.Nama)));
        Assert.All(diubah, e => Assert.True(hasil.Nomenklatur.TryFind(e.Kode, e.LingkupBerlaku, out var lagi) && lagi.IsDariBerkas));
    }

    public static Arbitrary<Letak> Letaknya() => Gen.Choose(0, Semua.Length - 1).Select(static n => new Letak(n)).ToArbitrary();

    private static void GoesRound(Nomenklatur asal, FormatNomenklatur format, KodeRekening awalan)
    {
        using var alur = new MemoryStream();
        asal.Write(alur, format, awalan);
        alur.Position = 0;
        var hasil = Nomenklatur.Load(alur);
        Assert.Empty(hasil.Galat);
        var diharapkan = awalan.GetLeluhur().Reverse().SelectMany(k => asal.GetAll(k)).Concat(asal.Enumerate(awalan)).Select(Isi);
        Assert.Equal(diharapkan, hasil.Nomenklatur!.Enumerate().Select(Isi));
    }

    private static object Isi(EntriNomenklatur e) =>
        (e.Kode, e.LingkupBerlaku, e.Nama, e.Kinerja, e.Indikator, e.Satuan, e.IsSpm, string.Join(' ', e.GetPendahulu()));

    /// <summary>The number of an entry.</summary>
    public sealed record Letak(int Nomor);
}
