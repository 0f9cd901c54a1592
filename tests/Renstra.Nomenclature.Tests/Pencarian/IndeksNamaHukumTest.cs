using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Renstra.Nomenclature.Tests.Pencarian;

/// <summary>The laws of the search: what it finds is what a plain look at every name finds.</summary>
public class IndeksNamaHukumTest
{
    private static readonly Kosakata Kosakata = new([.. NamaContoh.Kata.Order(StringComparer.Ordinal)]);

    private static readonly int SemuaHasil = NamaContoh.Semua.Length;

    [Property(MaxTest = 100)]
    public Property WholeNames_WithinTheirErrors_AreExactlyThoseOfAPlainScan() => Prop.ForAll(Ketikan.Nama.ToArbitrary(), static kueri =>
    {
        var hasil = new DaftarSementara<Mirip>(4);
        NamaContoh.Indeks.FindNama(kueri, ref hasil);
        var nama = new char[NamaContoh.Indeks.Terpanjang];
        var terbaca = new List<(string, int)>();
        foreach (var mirip in hasil.Span)
        {
            terbaca.Add((NamaContoh.Indeks.GetText(mirip.Nomor, nama).ToString(), mirip.Galat));
        }

        hasil.Dispose();
        var paling = BatasSalahKetik.ForNama(kueri.Length);
        var semua = NamaContoh.Normal.Where(n => Math.Abs(n.Length - kueri.Length) <= paling).Select(n => (n, Pembanding.Distance(kueri, n))).Where(p => p.Item2 <= paling);
        Assert.Equal(semua.Order(), terbaca.Order());
    });

    [Property(MaxTest = 150)]
    public Property Words_WithinTheirErrors_AreExactlyThoseOfAPlainScan() => Prop.ForAll(Ketikan.Kata.ToArbitrary(), static kata =>
    {
        var hasil = new DaftarSementara<Mirip>(4);
        Kosakata.FindMirip(kata, ref hasil);
        var terbaca = new List<string>();
        foreach (var mirip in hasil.Span)
        {
            terbaca.Add(Kosakata[mirip.Nomor].ToString());
        }

        hasil.Dispose();
        var semua = NamaContoh.Kata.Where(k => Pembanding.Distance(kata, k) <= BatasSalahKetik.ForKata(kata.Length));
        Assert.Equal(semua.Order(StringComparer.Ordinal), terbaca);
    });

    [Property(MaxTest = 150)]
    public Property Words_WithAPrefix_AreARun() => Prop.ForAll(Ketikan.Kata.ToArbitrary(), static kata =>
    {
        var (dari, sampai) = Kosakata.FindAwalan(kata);
        var semua = NamaContoh.Kata.Where(k => k.StartsWith(kata, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(semua, Enumerable.Range(dari, sampai - dari).Select(i => Kosakata[i].ToString()));
    });

    [Property(MaxTest = 120)]
    public Property Results_HaveTheKindOfAPlainLook_AndNothingIsLeftOut() => Prop.ForAll(Ketikan.Kueri.ToArbitrary(), static kueri =>
    {
        var hasil = NamaContoh.Search(kueri, SemuaHasil);
        Assert.Equal(hasil.Length, hasil.Select(static t => t.Nomor).Distinct().Count());
        foreach (var temuan in hasil)
        {
            Assert.Equal(Pembanding.Judge(kueri, NamaContoh.Normalize(NamaContoh.Semua[temuan.Nomor])), (temuan.Jenis, temuan.SalahKetik, temuan.TanpaPadanan));
        }

        // Which kinds are looked for follows from what there is: no errors word by word for a whole name, no half for what has all.
        var semua = NamaContoh.Semua.Select((n, i) => (Nomor: i, Nilai: Pembanding.Judge(kueri, NamaContoh.Normalize(n)))).Where(static p => p.Nilai is not null).ToList();
        var utuh = semua.Exists(static p => p.Nilai!.Value.Jenis <= JenisKecocokan.NamaHampirPersis);
        var lengkap = semua.Exists(static p => p.Nilai!.Value.Kurang == 0);
        var wajib = semua.Where(p => p.Nilai!.Value.Jenis <= (utuh ? JenisKecocokan.Awalan : lengkap ? JenisKecocokan.SalahKetik : JenisKecocokan.SebagianKata));
        Assert.Equal(kueri.Length == 0 ? [] : wajib.Select(static p => p.Nomor).Order(), hasil.Select(static t => t.Nomor).Order());
    });

    [Property(MaxTest = 100)]
    public Property FewerResults_AreTheFirstOfMore(PositiveInt batas) => Prop.ForAll(Ketikan.Kueri.ToArbitrary(), kueri =>
    {
        var sedikit = NamaContoh.Search(kueri, batas.Get);
        Assert.Equal(NamaContoh.Search(kueri, SemuaHasil).Take(sedikit.Length), sedikit);
        Assert.True(sedikit.Length == batas.Get || sedikit.Length <= SemuaHasil);
    });

    [Property(MaxTest = 150)]
    public Property AFilter_LeavesTheOrderOfTheRest(PositiveInt pembagi) => Prop.ForAll(Ketikan.Nama.ToArbitrary(), kueri =>
    {
        var saring = new Kelipatan(1 + (pembagi.Get % 5));
        var utuh = NamaContoh.Indeks.Search(kueri, SemuaHasil, default(TanpaSaringan)).Where(t => t.Jenis <= JenisKecocokan.Awalan && saring.Accepts(t.Nomor));
        var tersaring = NamaContoh.Indeks.Search(kueri, SemuaHasil, saring);
        Assert.All(tersaring, t => Assert.True(saring.Accepts(t.Nomor)));
        Assert.Equal(utuh, tersaring.Where(static t => t.Jenis <= JenisKecocokan.Awalan));
    });

    [Fact]
    public void AnExactName_RanksFirst()
    {
        foreach (var nama in NamaContoh.Semua)
        {
            var pertama = NamaContoh.Search(nama, 1)[0];
            Assert.Equal(JenisKecocokan.NamaPersis, pertama.Jenis);
            Assert.Equal(NamaContoh.Normalize(nama), NamaContoh.Normalize(NamaContoh.Semua[pertama.Nomor]));
        }
    }

    private readonly struct Kelipatan(int pembagi) : ISaringan
    {
        public bool Accepts(int nomor) => nomor % pembagi == 0;
    }
}
