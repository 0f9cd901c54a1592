using Renstra.Domain.Perhitungan;
using Renstra.Domain.Tests.Benih;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Tabel 2.8 of the source document, the only printed form E.81 we have: every readable percentage against what follows from its own row.</summary>
public sealed class Tabel28E81Test
{
    private static readonly EvaluasiE81 Evaluasi = EvaluasiE81.Calculate(Assert.Single(BenihSeruyan.Dokumen.Evaluasi));
    private static readonly PerbandinganE81[] Perbandingan = [.. PerbandinganE81.Compare(Evaluasi)];

    [Fact]
    public void Tabel_2_8_every_readable_percentage_follows_from_its_own_row()
    {
        var capaian = Perbandingan.Where(static p => p.Kolom == KolomE81.CapaianRenstra && p.Tercantum.HasValue && p.DariTercantum.HasValue).ToArray();
        Assert.Equal(84, capaian.Length);
        Assert.All(capaian, static p => Assert.Contains(p.Status, new[] { StatusE81.Sama, StatusE81.MengikutiTercantumSaja }));
        Assert.All(capaian, static p => Assert.Equal(Poin(p.Tercantum.Value), Persen.FromPoin(Poin(p.DariTercantum.Value)).Round().Poin));
    }

    [Fact]
    public void Tabel_2_8_what_does_not_follow_is_listed_in_the_page_of_the_document()
    {
        var rows = Perbandingan
            .Where(static p => p.Status == StatusE81.Berbeda || p.Status == StatusE81.TidakTerbaca || p.Status == StatusE81.TidakDapatDihitung)
            .Select(Line)
            .ToArray();
        Assert.Equal(Page(), rows);
    }

    [Fact]
    public void Tabel_2_8_what_follows_only_from_its_own_row_stands_in_a_row_whose_quarters_do_not_make_the_year()
    {
        var listed = Perbandingan.Where(static p => p.Kolom == KolomE81.RealisasiRenja && p.Status != StatusE81.Sama).Select(static p => p.Isian).ToHashSet();
        Assert.All(Perbandingan.Where(static p => p.Status == StatusE81.MengikutiTercantumSaja), p => Assert.Contains(p.Isian, listed));
    }

    [Theory]
    [InlineData(875, true, "17,93")]
    [InlineData(875, false, "14,17")]
    [InlineData(877, true, "23,43")]
    [InlineData(878, false, "12,59")]
    [InlineData(891, true, "28,82")]
    [InlineData(900, true, "118,69")]
    [InlineData(967, false, "233,33")]
    public void Tabel_2_8_line_by_line(int baris, bool anggaran, string persen)
    {
        var p = Perbandingan.First(p => (p.Indikator?.Sumber ?? p.Baris.Sumber)!.Baris == baris && p.Isian.IsAnggaran == anggaran && p.Kolom == KolomE81.CapaianRenstra);
        Assert.Equal(persen, Persen.FromPoin(Poin(p.DariTercantum.Value)).ToString("N", null));
    }

    [Fact]
    public void Tabel_2_8_line_875_is_14_17_of_the_stated_target_and_42_5_by_rule()
    {
        var kinerja = Evaluasi.Baris[0].Indikator[0].Kinerja!;
        Assert.Equal(AsalTargetKaidah.TargetRenja, kinerja.TargetKaidah.Asal);
        Assert.Equal("14,17", kinerja.DariTercantum.CapaianRenstra.Value.ToString("N", null));
        Assert.Equal(42.5m, kinerja.DariTercantum.CapaianRenstraKaidah.Value.Poin);
        Assert.Equal(40m, kinerja.DariTriwulan.CapaianRenstraKaidah.Value.Poin);
    }

    [Fact]
    public void Tabel_2_8_averages_over_the_programmes_that_are_left()
    {
        // The printed 29,635 and 15,475 are of seven programmes, three of which are lost.
        var rata = Evaluasi.GetRataRata(DasarHitung.Tercantum);
        Assert.Equal(("93,80", 5, 5), (rata.Kinerja.CapaianRenja.Nilai.Value.ToString("N", null), rata.Kinerja.CapaianRenja.Dihitung, rata.Kinerja.CapaianRenja.Dari));
        Assert.Equal(("31,27", PredikatKinerja.SangatRendah), (rata.Kinerja.CapaianRenstra.Nilai.Value.ToString("N", null), rata.Kinerja.CapaianRenstra.Predikat.Value.Predikat));
        Assert.Equal(("19,26", 4, 5), (rata.Anggaran.CapaianRenstra.Nilai.Value.ToString("N", null), rata.Anggaran.CapaianRenstra.Dihitung, rata.Anggaran.CapaianRenstra.Dari));
    }

    [Fact]
    public void Tabel_2_8_kegiatan_of_line_879_is_the_sum_of_its_rows()
    {
        var kegiatan = Evaluasi.GetBaris().Single(static b => b.Baris.Sumber!.Baris == 879);
        Assert.Equal(kegiatan.Anggaran!.DariTriwulan.RealisasiRenja, kegiatan.DariRincian!.RealisasiRenja);
        Assert.Equal(kegiatan.Anggaran.Isian.TargetRenstra.Value, kegiatan.DariRincian.TargetRenstra.Value);
    }

    private static string[] Page()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "docs", "seruyan.md"));
        var begin = Array.IndexOf(lines, "<!-- e81: begin -->");
        return lines[(begin + 3)..Array.IndexOf(lines, "<!-- e81: end -->")];
    }

    private static string Line(PerbandinganE81 p)
    {
        string Show(Terhitung<Target> n) => n.TryGetValue(out var t) ? NotasiAngka.Indonesia.Format(Poin(t), p.Kolom.IsPersen ? 2 : null) : n.Sebab!.Sebut(Bahasa.Inggris);
        var printed = p.Tercantum.TryGetValue(out var t) ? NotasiAngka.Indonesia.Format(Poin(t)) : p.Tercantum.Teks;
        return $"| {(p.Indikator?.Sumber ?? p.Baris.Sumber)!.Baris} | {(p.Isian.IsAnggaran ? "Rp" : "K")} | {p.Kolom} | {printed} | {Show(p.DariTercantum)} | {Show(p.DariTriwulan)} | {p.Status.Sebut(Bahasa.Inggris)} |";
    }

    private static decimal Poin(Target target) => Assert.IsType<Target.Angka>(target).Nilai;
}
