using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed class PredikatKinerjaTests
{
    private static Gen<Persen> Nilai => Gen.Choose(-20_000, 200_000).Select(static n => Persen.FromPoin(n / 1000m));

    private static Gen<OpsiPredikat> Opsi =>
        from skala in Gen.Elements(SkalaPredikat.Semua.ToArray())
        from celah in Gen.Elements(KebijakanCelah.Semua.ToArray())
        select new OpsiPredikat { Skala = skala, Celah = celah };

    [Fact]
    public void Worked_examples_of_the_page_under_each_policy_for_gaps()
    {
        foreach (var baris in TabelHalaman.Read("predikat.md", "Nilai", "Tercetak"))
        {
            var nilai = TabelHalaman.Persen(baris[0]);
            foreach (var (celah, harap) in KebijakanCelah.Semua.Zip(baris[2..]))
            {
                var hasil = PredikatKinerja.Classify(nilai, new() { Celah = celah });
                Assert.Equal((baris[0], celah, harap), (baris[0], celah, hasil.Predikat.Sebut()));
                Assert.Equal(baris[1], $"{hasil.Digolongkan:N}");
                Assert.Equal(nilai, hasil.Nilai);
            }
        }
    }

    [Fact]
    public void Worked_examples_of_the_page_on_other_scales()
    {
        foreach (var baris in TabelHalaman.Read("predikat.md", "Nilai", "keberhasilan", "lkjip"))
        {
            foreach (var (skala, harap) in new[] { SkalaPredikat.Keberhasilan, SkalaPredikat.Lkjip }.Zip(baris[1..]))
            {
                var hasil = PredikatKinerja.Classify(TabelHalaman.Persen(baris[0]), new() { Skala = skala });
                Assert.Equal((baris[0], harap), (baris[0], hasil.Predikat.Sebut()));
                Assert.Same(skala, hasil.Predikat.Skala);
            }
        }
    }

    [Fact]
    public void Default_is_the_scale_of_permendagri_86_by_its_lower_bounds()
    {
        var hasil = PredikatKinerja.Classify(Persen.FromPoin(90.5m));
        Assert.Same(PredikatKinerja.Tinggi, hasil.Predikat);
        Assert.Equal(OpsiPredikat.Standar, hasil.Opsi);
        Assert.Same(SkalaPredikat.Permendagri86, hasil.Opsi.Skala);
        Assert.Same(KebijakanCelah.BatasBawah, hasil.Opsi.Celah);
    }

    [Fact]
    public void What_is_not_computable_has_no_grade_and_keeps_its_reason()
    {
        Assert.Equal(SebabTidakTerhitung.TanpaTarget, PredikatKinerja.Classify((Terhitung<Persen>)SebabTidakTerhitung.TanpaTarget).Sebab);
        Assert.Same(PredikatKinerja.SangatTinggi, PredikatKinerja.Classify((Terhitung<Persen>)Persen.Seratus).Value.Predikat);
    }

    [Theory]
    [InlineData("Sangat Tinggi", "sangatTinggi")]
    [InlineData("SANGAT  TINGGI ", "sangatTinggi")]
    [InlineData("\ttinggi", "tinggi")]
    [InlineData("ST", null)]
    [InlineData("SangatTinggi", null)]
    [InlineData("Memuaskan", null)]
    [InlineData("Sangat Tinggi.", null)]
    public void Printed_words_are_recognised_within_their_scale_and_nothing_is_guessed(string teks, string? nama)
    {
        var hasil = SkalaPredikat.Permendagri86.Recognize(teks);
        Assert.Equal(nama ?? "predikatTidakDikenal", TabelHalaman.Teks(hasil, static p => p.Name));
    }

    [Fact]
    public void No_word_is_no_grade()
    {
        Assert.Equal(SebabTidakTerhitung.TanpaData, SkalaPredikat.Permendagri86.Recognize(null).Sebab);
        Assert.Equal(SebabTidakTerhitung.TanpaData, SkalaPredikat.Permendagri86.Recognize(" ").Sebab);
    }

    [Fact]
    public void Every_grade_is_read_back_from_its_word_on_its_own_scale() => Assert.All(
        PredikatKinerja.Semua,
        static p => Assert.Same(p, p.Skala.Recognize(p.Sebut().ToUpperInvariant()).Value));

    [Fact]
    public void Scales_share_no_grade_and_leave_none_out()
    {
        Assert.Equal(PredikatKinerja.Semua, SkalaPredikat.Semua.SelectMany(static s => s.Predikat));
        Assert.Equal([5, 4, 6], SkalaPredikat.Semua.Select(static s => s.Predikat.Count));
        Assert.Equal(["≤ 50", "51–65", "66–75", "76–90", "91–100"], SkalaPredikat.Permendagri86.Predikat.Select(static p => p.Interval));
    }

    [Fact]
    public void Explanation_says_what_is_classified_and_by_which_policy()
    {
        var teks = PredikatKinerja.Classify(Persen.FromPoin(90.496m), new() { Celah = KebijakanCelah.BulatkanDulu }).Explain().Render();
        Assert.Contains("N = 90,496", teks, StringComparison.Ordinal);
        Assert.Contains("setengah menjauhi nol): 90,50", teks, StringComparison.Ordinal);
        Assert.Contains("dibulatkan ke bilangan bulat: 91", teks, StringComparison.Ordinal);
        Assert.Contains("celah = bulatkanDulu", teks, StringComparison.Ordinal);
        Assert.Contains("91–100", teks, StringComparison.Ordinal);
        Assert.Contains("Sangat Tinggi", teks, StringComparison.Ordinal);
        var lain = PredikatKinerja.Classify(Persen.FromPoin(120), new() { Skala = SkalaPredikat.Lkjip }).Explain();
        Assert.Same(Rumus.PredikatSkalaLain, lain.Rumus);
        Assert.Contains("not the scale of Permendagri 86/2017", lain.Render(Bahasa.Inggris), StringComparison.Ordinal);
        Assert.DoesNotContain("celah", lain.Render(), StringComparison.Ordinal);
        Assert.Contains("berhenti di 100", PredikatKinerja.Classify(Persen.FromPoin(100.01m)).Explain().Render(), StringComparison.Ordinal);
        Assert.Contains("nilai negatif", PredikatKinerja.Classify(Persen.FromPoin(-1)).Explain().Render(), StringComparison.Ordinal);
    }

    /// <summary>Law: a higher percentage never has a lower grade, on any scale and under any policy.</summary>
    [Property]
    public Property Grade_is_monotone() => Prop.ForAll(Nilai.Two().ToArbitrary(), Opsi.ToArbitrary(), static (dua, opsi) =>
    {
        var (rendah, tinggi) = dua.Item1 <= dua.Item2 ? dua : (dua.Item2, dua.Item1);
        return PredikatKinerja.Classify(rendah, opsi).Predikat.Value <= PredikatKinerja.Classify(tinggi, opsi).Predikat.Value;
    });

    /// <summary>Law: every decimal has exactly one grade, of the scale asked for, and it is that of the printed value; the same in every culture.</summary>
    [Property]
    public Property Grade_is_total_and_that_of_the_printed_value() => Prop.ForAll(ArbMap.Default.ArbFor<decimal>(), Opsi.ToArbitrary(), static (nilai, opsi) => Budaya.DiSetiap(() =>
    {
        var hasil = PredikatKinerja.Classify(Persen.FromPoin(nilai), opsi);
        var tercetak = PredikatKinerja.Classify(Persen.FromPoin(nilai).Round(), opsi);
        return hasil.Predikat.Skala == opsi.Skala && hasil.Predikat == tercetak.Predikat && hasil.Digolongkan == tercetak.Nilai;
    }));

    /// <summary>Law: the bounds that are printed belong to the grade that prints them, under every policy.</summary>
    [Property]
    public Property Printed_bounds_belong_to_their_grade() => Prop.ForAll(Opsi.ToArbitrary(), static opsi => SkalaPredikat.Permendagri86.Predikat.All(p =>
        new[] { p.Dari, p.Sampai }.All(batas => batas is not { } b || PredikatKinerja.Classify(Persen.FromPoin(b), opsi with { Skala = SkalaPredikat.Permendagri86 }).Predikat == p)));
}
