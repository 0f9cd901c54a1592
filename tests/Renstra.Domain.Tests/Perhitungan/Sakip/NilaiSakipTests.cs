using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renstra.Domain.Perhitungan;
using Renstra.Domain.Tests.Benih;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed class NilaiSakipTests
{
    private static readonly AturanSakip Aturan = AturanSakip.PermenPanrb88Tahun2021;

    private static Gen<decimal> Nilai => Gen.Choose(0, 100_000).Select(static n => n / 1000m);

    [Fact]
    public void Worked_grades_of_the_page()
    {
        foreach (var baris in TabelHalaman.Read("sakip.md", "Nilai", "Predikat"))
        {
            var hasil = NilaiSakip.Classify(TabelHalaman.Angka(baris[0]));
            Assert.Equal((baris[0], baris[1]), (baris[0], TabelHalaman.Teks(hasil, static p => p.Huruf)));
            Assert.Equal(baris[2], hasil.HasValue ? hasil.Value.Sebut() : "");
        }
    }

    [Fact]
    public void Worked_checks_of_the_page()
    {
        foreach (var baris in TabelHalaman.Read("sakip.md", "Tercetak", "Nilai tercetak"))
        {
            var hasil = NilaiSakip.Check(baris[0], TabelHalaman.Angka(baris[1]));
            Assert.Equal(baris[2], TabelHalaman.Teks(hasil.MenurutNilai, static p => p.Huruf));
            Assert.Equal(baris[3], TabelHalaman.Teks(hasil.IsCocok, static c => c ? "ya" : "tidak"));
        }
    }

    [Fact]
    public void Without_a_score_nothing_is_checked() => Assert.Equal(SebabTidakTerhitung.TanpaData, NilaiSakip.Check("A", null).IsCocok.Sebab);

    [Fact]
    public void Worked_total_of_the_page()
    {
        var tabel = TabelHalaman.Read("sakip.md", "Komponen", "Bobot komponen");
        var komponen = tabel[..^1].Select(static b => Komponen(b[0], b[2], b[3], b[4])).ToDaftar();
        foreach (var (baris, nilai) in tabel.Zip((IEnumerable<NilaiKomponenSakip>)komponen))
        {
            Assert.Equal(TabelHalaman.Angka(baris[1]), nilai.Komponen.Bobot);
            var nol = komponen.Select(k => k == nilai ? k : k with { Keberadaan = Persen.Nol, Kualitas = Persen.Nol, Pemanfaatan = Persen.Nol }).ToDaftar();
            Assert.Equal(TabelHalaman.Angka(baris[5]), NilaiSakip.CalculateTotal(Aturan, nol).Value);
        }

        Assert.Equal(TabelHalaman.Angka(tabel[^1][5]), NilaiSakip.CalculateTotal(Aturan, komponen).Value);
        Assert.Equal(SebabTidakTerhitung.TidakDihitungUlang, NilaiSakip.CalculateTotal(AturanSakip.PermenPanrb12Tahun2015, komponen).Sebab);
        Assert.Equal(SebabTidakTerhitung.DataTidakLengkap, NilaiSakip.CalculateTotal(Aturan, komponen.Skip(1).ToDaftar()).Sebab);
        Assert.Equal(SebabTidakTerhitung.DataTidakLengkap, NilaiSakip.CalculateTotal(Aturan, komponen.Skip(1).Append(komponen[1]).ToDaftar()).Sebab);
        Assert.Equal(SebabTidakTerhitung.DataTidakLengkap, NilaiSakip.CalculateTotal(Aturan, komponen.Append(komponen[1]).ToDaftar()).Sebab);
        Assert.Equal(SebabTidakTerhitung.NilaiDiLuarRentang, NilaiSakip.CalculateTotal(Aturan, komponen.Select(static k => k with { Kualitas = Persen.FromPoin(100.1m) }).ToDaftar()).Sebab);
        var teks = NilaiSakip.ExplainTotal(Aturan, komponen).Render();
        Assert.Contains("30 × (20 % × 100,00 % + 30 % × 70,00 % + 50 % × 50,00 %) = 19,8", teks, StringComparison.Ordinal);
        Assert.Contains("59,95", teks, StringComparison.Ordinal);
        Assert.Contains("tidak dihitung ulang", NilaiSakip.ExplainTotal(AturanSakip.PermenPanrb12Tahun2015, komponen).Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_by_regulation()
    {
        Assert.Equal(AturanSakip.Semua.Length, TabelHalaman.Read("sakip.md", "Aturan", "Bobot").Length);
        foreach (var baris in TabelHalaman.Read("sakip.md", "Aturan", "Bobot"))
        {
            Assert.Equal(baris[1], string.Join('/', AturanSakip.Parse(baris[0]).Komponen.Select(static k => TabelHalaman.Teks(k.Bobot))));
        }

        Assert.All(AturanSakip.Semua, static a => Assert.Equal(100, a.Komponen.Sum(static k => k.Bobot)));
    }

    [Theory]
    [InlineData(2014, "aturanTidakDikenal")]
    [InlineData(2015, "permenPanrb12Tahun2015")]
    [InlineData(2021, "permenPanrb12Tahun2015")]
    [InlineData(2022, "permenPanrb88Tahun2021")]
    public void Regulation_by_year(int tahun, string nama) => Assert.Equal(nama, TabelHalaman.Teks(AturanSakip.For(tahun), static a => a.Name));

    [Theory]
    [InlineData("aa", "AA")]
    [InlineData(" BB ", "BB")]
    [InlineData("DD", null)]
    [InlineData("B B", null)]
    [InlineData("Baik", null)]
    [InlineData("B+", null)]
    public void Printed_grades_are_recognised_and_nothing_is_guessed(string teks, string? huruf) =>
        Assert.Equal(huruf ?? "predikatTidakDikenal", TabelHalaman.Teks(PredikatSakip.Recognize(teks), static p => p.Huruf));

    [Fact]
    public void The_plan_s_text_states_58_30_as_cc_and_60_6_as_b()
    {
        var teks = BenihSeruyan.Dokumen.CapaianIku!.Penjelasan.Select(static p => p.Teks).ToArray();
        Assert.Contains(teks, static t => t.Contains("grade CC dari target kinerja B. Dengan perhitungan nilai 58,30", StringComparison.Ordinal));
        Assert.Contains(teks, static t => t.Contains("nilai B nilai 60,6 grade B", StringComparison.Ordinal));
        Assert.True(NilaiSakip.Check("CC", 58.30m).IsCocok.Value);
        Assert.True(NilaiSakip.Check("B", 60.6m).IsCocok.Value);
    }

    [Fact]
    public void Explanation_shows_score_interval_and_meaning()
    {
        var teks = NilaiSakip.Explain(58.3m).Render();
        Assert.Contains("setengah menjauhi nol): 58,30", teks, StringComparison.Ordinal);
        Assert.Contains("> 50–60", teks, StringComparison.Ordinal);
        Assert.Contains("CC (Cukup (Memadai))", teks, StringComparison.Ordinal);
        Assert.Contains("praktik", teks, StringComparison.Ordinal);
        Assert.Contains("not computable", NilaiSakip.Explain(100.5m).Render(Bahasa.Inggris), StringComparison.Ordinal);
    }

    /// <summary>Law: a higher score never has a lower grade; every score within 0–100 has one, and its interval holds the printed score.</summary>
    [Property]
    public Property Grade_is_monotone_and_total() => Prop.ForAll(Nilai.Two().ToArbitrary(), static dua =>
    {
        var (a, b) = (NilaiSakip.Classify(Math.Min(dua.Item1, dua.Item2)).Value, NilaiSakip.Classify(Math.Max(dua.Item1, dua.Item2)).Value);
        var tercetak = decimal.Round(Math.Max(dua.Item1, dua.Item2), 2, MidpointRounding.AwayFromZero);
        return a.Value <= b.Value && tercetak <= b.Sampai && (tercetak > b.Dari || (tercetak == 0 && b == PredikatSakip.D));
    });

    /// <summary>Law: from grade to interval and back to the grade; the intervals meet without gap or overlap.</summary>
    [Fact]
    public void Grade_to_interval_to_grade()
    {
        Assert.All(PredikatSakip.Semua, static p => Assert.Same(p, NilaiSakip.Classify(p.Sampai).Value));
        Assert.All(PredikatSakip.Semua, static p => Assert.Same(p, NilaiSakip.Classify(p.Dari + 0.01m).Value));
        Assert.All(PredikatSakip.Semua, static p => Assert.Same(p, PredikatSakip.Recognize(p.Huruf).Value));
        Assert.All(PredikatSakip.Semua.Zip(PredikatSakip.Semua.Skip(1)), static p => Assert.Equal(p.First.Sampai, p.Second.Dari));
        Assert.True(PredikatSakip.A.Contains(80.01m));
        Assert.False(PredikatSakip.A.Contains(80m));
        Assert.Equal(["0–30", "> 30–50", "> 50–60", "> 60–70", "> 70–80", "> 80–90", "> 90–100"], PredikatSakip.Semua.Select(static p => p.Interval));
    }

    private static NilaiKomponenSakip Komponen(string nama, string keberadaan, string kualitas, string pemanfaatan) => new(
        Aturan.Komponen.Single(k => k.Nama.Indonesia == nama),
        TabelHalaman.Persen(keberadaan),
        TabelHalaman.Persen(kualitas),
        TabelHalaman.Persen(pemanfaatan));
}
