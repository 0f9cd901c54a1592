using System.Security.Cryptography;
using Renstra.Domain;
using Renstra.Nomenclature.Format;
using Renstra.Nomenclature.Import;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>Accounts, funding sources and regions: the rows of the tables, their tree, their doubts, and what a miss means.</summary>
public sealed class DaftarTest
{
    [Fact]
    public void Every_list_holds_its_rows_with_their_parents()
    {
        Holds(DaftarAkun.Get(), TingkatAkun.Semua, KodeAkun.Parse, 8, 26, 107, 532, 1910, 13297);
        Holds(DaftarSumberDana.Get(), TingkatAkun.Semua, KodeSumberDana.Parse, 2, 7, 19, 100, 42, 146);
        Holds(DaftarWilayah.Get(), TingkatWilayah.Semua, KodeWilayah.Parse, 38, 514, 0, 0);
    }

    [Fact]
    public void Bytes_are_those_of_the_manifest()
    {
        var manifes = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "nomenklatur.manifest.txt"));
        foreach (var nama in new[] { BerkasTertanam.Akun, BerkasTertanam.SumberDana, BerkasTertanam.Wilayah })
        {
            var isi = BerkasTertanam.Open(nama).Isi;
            Assert.Contains($"{nama}\t{isi.Length}\t{Convert.ToHexStringLower(SHA256.HashData(isi))}", manifes);
        }
    }

    [Fact]
    public void Regions_say_what_they_are()
    {
        var daftar = DaftarWilayah.Get();
        Assert.True(daftar.TryFind(KodeWilayah.Parse("62.07"), out var seruyan));
        Assert.Equal(("Kabupaten Seruyan", JenisDaerah.Kabupaten, "62.07 Kabupaten Seruyan"), (seruyan.Nama, seruyan.Jenis, seruyan.ToString()));
        Assert.Equal("Kalimantan Tengah", daftar.GetInduk(seruyan.Kode).Nama);
        Assert.Equal([38, 416, 98], JenisDaerah.Semua.Select(j => daftar.Enumerate().Count(e => e.Jenis == j)));
        Assert.Equal(14, daftar.GetAnak(KodeWilayah.Parse("62")).Count());
        Assert.Equal(38, daftar.GetAnak(default).Count());
        Assert.Null(default(EntriWilayah).Jenis);
        Assert.Equal(default, daftar.GetInduk(KodeWilayah.Parse("62")));
    }

    [Fact]
    public void Renamed_province_and_spelling_are_doubts()
    {
        var daftar = DaftarWilayah.Get();
        Assert.Equal(["31", "71.09"], daftar.Enumerate().Where(static e => e.IsDiragukan).Select(static e => e.Kode.ToString()));
        Assert.True(daftar.TryFind(KodeWilayah.Parse("31"), out var jakarta));
        Assert.Equal(new(BidangKeraguan.Nama, JenisKeraguan.NamaBerubah, "Daerah Khusus Jakarta"), Assert.Single(jakarta.GetKeraguan()));
        Assert.Equal(101, DaftarAkun.Get().Enumerate().Count(static e => e.IsDiragukan));
    }

    [Theory]
    [InlineData("5.1.02.98", "tidakAda")]
    [InlineData("5.1.02.01.01.9999", "tidakAda")]
    [InlineData("9", "tidakAda")]
    [InlineData("4.9", "tidakAda")]
    [InlineData("4.9.01", "tidakAda")]
    [InlineData("4.1.01.99", "tidakDalamData")]
    [InlineData("8.1.02.99", "tidakDalamData")]
    [InlineData("5.1.02.01.01.001", "tidakDalamData")]
    [InlineData("5.1.02.01.001.00001", "tidakDalamData")]
    [InlineData("5.1.02.01.01.0001", "ada")]
    public void A_missing_account_is_absent_only_where_the_list_is_whole(string kode, string status) =>
        Assert.Equal(StatusKode.Parse(status), DaftarAkun.Get().Find(KodeAkun.Parse(kode)).Status);

    [Theory]
    [InlineData("62.99", "tidakAda")]
    [InlineData("10", "tidakAda")]
    [InlineData("62.99.01", "tidakAda")]
    [InlineData("62.07.01", "tidakDalamData")]
    [InlineData("62.07.01.2001", "tidakDalamData")]
    [InlineData("62", "ada")]
    public void A_missing_region_is_absent_only_where_the_list_is_whole(string kode, string status) =>
        Assert.Equal(StatusKode.Parse(status), DaftarWilayah.Get().Find(KodeWilayah.Parse(kode)).Status);

    [Fact]
    public void A_missing_source_is_never_said_to_be_absent()
    {
        var hasil = DaftarSumberDana.Get().Find(KodeSumberDana.Parse("9.9"));
        Assert.Equal((false, StatusKode.TidakDalamData, AlasanTidakDalamData.KeputusanTidakDimiliki), (hasil.IsAda, hasil.Status, hasil.Alasan));
        Assert.Equal("DANA UMUM", DaftarSumberDana.Get().Find(KodeSumberDana.Parse("1")).Entri?.Nama);
    }

    [Fact]
    public void Names_are_searched_as_those_of_the_nomenclature()
    {
        Assert.Equal("62.07", DaftarWilayah.Get().Search("kab seruyan")[0].Entri.Kode.ToString());
        Assert.Equal("62.07", DaftarWilayah.Get().Search("seruyn", awalan: KodeWilayah.Parse("62"))[0].Entri.Kode.ToString());
        Assert.Equal(["62"], DaftarWilayah.Get().Search("kalimantan tengah", 1, tingkat: TingkatWilayah.Provinsi).Select(static h => h.Entri.Kode.ToString()));
        Assert.Equal(JenisKecocokan.NamaPersis, DaftarAkun.Get().Search("belanja pegawai")[0].Jenis);
        Assert.All(DaftarAkun.Get().Search("kertas", 50, KodeAkun.Parse("5.1")), static h => Assert.Equal(5, h.Entri.Kode.NomorAkun));
        Assert.True(DaftarSumberDana.Get().Search("").IsKosong);
        Assert.Throws<ArgumentOutOfRangeException>(static () => DaftarAkun.Get().Search("kas", 0));
    }

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        var (akun, wilayah) = (DaftarAkun.Get(), DaftarWilayah.Get());
        var (ada, tiada, daerah) = (KodeAkun.Parse("5.1.02.01.01.0001"), KodeAkun.Parse("5.1.99"), KodeWilayah.Parse("62.07"));
        bool Look() => akun.TryFind(ada, out _) & !akun.TryFind(tiada, out _) & wilayah.TryFind(daerah, out _);
        Assert.True(Look());
        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Look();
        }

        Assert.Equal(sebelum, GC.GetAllocatedBytesForCurrentThread());
    }

    [DenganTabelAsal]
    public void Every_row_of_the_tables_is_there_and_no_other()
    {
        var akun = DaftarAkun.Get();
        Assert.Equal(akun.Enumerate().Select(static e => (e.Kode.ToString(), e.Nama, e.IsPembaruan)), Urut("akun.tsv").Select(static b => (b["code"], b["name"], b["version"] == "later-update")));
        Assert.Equal(DaftarSumberDana.Get().Enumerate().Select(static e => (e.Kode.ToString(), e.Nama)), Urut("sumber-dana.tsv").Select(static b => (b["code"], b["name"])));
        Assert.Equal(DaftarWilayah.Get().Enumerate().Select(static e => (e.Kode.ToString(), e.Nama, e.Jenis!.Name)), Urut("wilayah.tsv").Select(static b => (b["code"], b["name"], b["level"])));
        Assert.Equal(134, akun.Enumerate().Count(static e => e.IsPembaruan));
    }

    [DenganTabelAsal]
    public void Import_refuses_nothing_and_gives_the_same_bytes()
    {
        foreach (var daftar in new Impor(TabelAsal.Folder!).Daftar)
        {
            Assert.Empty(daftar.Ditolak);
            Assert.Empty(daftar.Peringatan);
            Assert.True(BerkasTertanam.Open(daftar.Keluaran).Isi.SequenceEqual(daftar.Build()));
        }
    }

    private static IEnumerable<Dictionary<string, string>> Urut(string nama) => TabelAsal.Read(nama).OrderBy(static b => b["code"], StringComparer.Ordinal);

    private static void Holds<TKode, TTingkat, TEntri>(DaftarKode<TKode, TTingkat, TEntri> daftar, IReadOnlyList<TTingkat> tingkat, Func<string, TKode> parse, params int[] jumlah)
        where TKode : struct, IKodeBertingkat<TKode, TTingkat>
        where TTingkat : HimpunanTertutup<TTingkat>, IHimpunanTertutup<TTingkat>
        where TEntri : struct, IEntriDaftar<TKode>
    {
        Assert.Equal(jumlah, tingkat.Skip(1).Select(t => daftar.Enumerate(tingkat: t).Count()));
        Assert.Equal(jumlah.Sum(), daftar.Count);
        foreach (var entri in daftar.Enumerate())
        {
            Assert.True(daftar.TryFind(parse(entri.Kode.ToString()!), out var lagi) && lagi.Equals(entri));
            Assert.Equal(entri.Kode.Induk.IsKosong, daftar.GetInduk(entri.Kode).IsKosong);
            Assert.NotEmpty(entri.Nama);
            Assert.Equal(entri.IsDiragukan, !entri.GetKeraguan().IsKosong);
        }

        Assert.True(default(TEntri).IsKosong && default(TEntri).Nama.Length == 0 && default(TEntri).GetKeraguan().IsKosong);
    }
}
