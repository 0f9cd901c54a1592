using FsCheck;
using FsCheck.Xunit;
using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Laws of accumulated figures, and what the model's quarters and years come to.</summary>
public sealed class AkumulasiTest
{
    // The sum of the quarters is the year, in whatever order they are added.
    [Property]
    public bool Quarters_summed_are_the_year(int a, int b, int c, int d)
    {
        var hasil = Akumulasi.Combine([a, b, c, d], CaraAkumulasi.Jumlah).Nilai;
        return hasil.Value == (decimal)a + b + c + d && hasil == Akumulasi.Combine([d, b, a, c], CaraAkumulasi.Jumlah).Nilai;
    }

    // Sums of parts are the sum of the whole.
    [Property]
    public bool Grouping_does_not_matter(int a, int b, int c, int d) =>
        Akumulasi.Combine([Akumulasi.Combine([a, b], CaraAkumulasi.Jumlah).Nilai.Value, Akumulasi.Combine([c, d], CaraAkumulasi.Jumlah).Nilai.Value], CaraAkumulasi.Jumlah).Nilai
        == Akumulasi.Combine([a, b, c, d], CaraAkumulasi.Jumlah).Nilai;

    // A further quarter never lowers a running maximum, and a missing one changes nothing.
    [Property]
    public bool A_further_quarter_never_lowers_the_maximum(int a, int b, int c)
    {
        var dua = Akumulasi.Combine([a, b], CaraAkumulasi.Maksimum).Nilai.Value;
        return Akumulasi.Combine([a, b, c], CaraAkumulasi.Maksimum).Nilai.Value >= dua && Akumulasi.Combine([a, b, null], CaraAkumulasi.Maksimum).Nilai.Value == dua;
    }

    // The mean lies between the smallest and the largest; of equal figures it is that figure.
    [Property]
    public bool The_mean_lies_between(int a, int b, int c)
    {
        var rata = Akumulasi.Combine([a, null, b, c], CaraAkumulasi.RataRata).Nilai.Value;
        return rata >= Math.Min(a, Math.Min(b, c)) && rata <= Math.Max(a, Math.Max(b, c)) && Akumulasi.Combine([a, a, null], CaraAkumulasi.RataRata).Nilai.Value == a;
    }

    // What is printed and cannot be read is no missing figure: without it the result would be another one.
    [Property]
    public bool A_figure_that_cannot_be_read_is_not_left_out(int a, int b, int c)
    {
        Terhitung<decimal> rusak = SebabTidakTerhitung.RealisasiTidakTerbaca;
        Terhitung<decimal>[] diBelakang = [a, b, c, rusak];
        Terhitung<decimal>[] diDepan = [rusak, a, b, c];
        return CaraAkumulasi.Semua.All(k => Akumulasi.CombineTriwulan(diBelakang, BentukEntri.Posisi, k, Polaritas.Naik, 100m).Nilai.Sebab == SebabTidakTerhitung.DataTidakTerbaca)
            && Akumulasi.CombineTriwulan(diDepan, BentukEntri.Posisi, CaraAkumulasi.PosisiAkhir, Polaritas.Naik, 100m).Nilai == (Terhitung<decimal>)c
            && Akumulasi.CombineTriwulan(diDepan, BentukEntri.Posisi, CaraAkumulasi.Maksimum, Polaritas.Naik, 100m).Nilai.Sebab == SebabTidakTerhitung.DataTidakTerbaca;
    }

    // What stands in a quarter that is not yet due changes nothing.
    [Property]
    public bool What_is_not_due_does_not_count(int a, int b, int c)
    {
        Terhitung<decimal>[] dengan = [a, b, c, c];
        Terhitung<decimal>[] tanpa = [a, b, SebabTidakTerhitung.TanpaRealisasi, SebabTidakTerhitung.TanpaRealisasi];
        return BentukEntri.Semua.All(e => CaraAkumulasi.Semua.All(k =>
            Akumulasi.CombineTriwulan(dengan, e, k, Polaritas.Naik, 100m, Triwulan.II) == Akumulasi.CombineTriwulan(tanpa, e, k, Polaritas.Naik, 100m, Triwulan.II)));
    }

    // At the baseline nothing lies behind, at the target everything; another unit or another zero changes nothing.
    [Property]
    public bool Progress_runs_from_0_to_100(int b, int r, int t, PositiveInt k)
    {
        if (b == t)
        {
            return Kemajuan.Calculate(b, r, t).Sebab == SebabTidakTerhitung.TanpaJarak;
        }

        var hasil = Kemajuan.Calculate(b, r, t).Value.Round(10);
        return Kemajuan.Calculate(b, b, t).Value == Persen.Nol
            && Kemajuan.Calculate(b, t, t).Value == Persen.Seratus
            && hasil == Kemajuan.Calculate(-b, -r, -t).Value.Round(10)
            && hasil == Kemajuan.Calculate(b + 7m, r + 7m, t + 7m).Value.Round(10)
            && hasil == Kemajuan.Calculate((decimal)b * k.Get, (decimal)r * k.Get, (decimal)t * k.Get).Value.Round(10);
    }

    // The straight line begins at the baseline and ends at the target; what remains by year adds up to what remains.
    [Property]
    public bool The_straight_line_begins_and_ends_where_it_should(int b, int t, PositiveInt n) =>
        Kemajuan.CalculateHarapan(b, 2024, t, 2029, 2024) == b
        && Kemajuan.CalculateHarapan(b, 2024, t, 2029, 2029) == t
        && Math.Round(Kemajuan.CalculateSisaPerTahun(b, t, Polaritas.Tetap, n.Get).Value * n.Get, 10) == (decimal)t - b;

    [Fact]
    public void The_result_says_how_the_quarters_were_read()
    {
        Assert.Equal((BentukEntri.Tambahan, AlasanEntri.TidakMelebihiTarget), Alasan(null, null, 100m, 27.5m, 2.5m));
        Assert.Equal((BentukEntri.Posisi, AlasanEntri.MelebihiTarget), Alasan(null, null, 100m, 60m, 70m));
        Assert.Equal((BentukEntri.Posisi, AlasanEntri.SatuAngka), Alasan(null, null, 100m, 60m));
        Assert.Equal((BentukEntri.Tambahan, AlasanEntri.CaraAkumulasi), Alasan(null, CaraAkumulasi.Jumlah, 100m, 60m, 70m));
        Assert.Equal((BentukEntri.Posisi, AlasanEntri.Dinyatakan), Alasan(BentukEntri.Posisi, CaraAkumulasi.Jumlah, 100m, 60m, 70m));

        // "Never exceed": a figure taken back later does not mend it.
        Assert.Equal((BentukEntri.Posisi, AlasanEntri.MelebihiTarget), Alasan(null, null, 100m, 60m, 50m, -20m));
        Assert.Throws<ArgumentException>(static () => Alasan(null, null, 100m, 1, 2, 3, 4, 5));
    }

    [Fact]
    public void Money_adds_up_and_a_dash_adds_nothing()
    {
        var isian = new IsianTriwulan<Rupiah> { I = Tercantum<Rupiah>.Strip, II = Rupiah.FromSen(1), III = Rupiah.FromRupiah(2), IV = Rupiah.FromRupiah(3) };
        Assert.Equal(Rupiah.FromSen(501), Akumulasi.CombineRupiah(isian).Value);
        Assert.Equal(Rupiah.FromSen(201), Akumulasi.CombineRupiah(isian, Triwulan.III).Value);
        Assert.Equal(SebabTidakTerhitung.DataTidakLengkap, Akumulasi.CombineRupiah(new() { I = Rupiah.Nol }).Sebab);
    }

    [Fact]
    public void Grades_have_a_last_position_but_no_sum()
    {
        var isian = new IsianTriwulan<Target> { I = new Target.Predikat("CC"), II = new Target.Predikat("B") };
        var posisi = KumulatifTriwulan.Calculate(isian, Tafsir.Standar.Interpret(new() { Nama = "Nilai SAKIP" }), new Target.Predikat("B"), Triwulan.II);
        Assert.Equal(new Target.Predikat("B"), posisi.Realisasi.Value);
        Assert.Equal(Persen.Seratus, posisi.Capaian.Value);
        var jumlah = KumulatifTriwulan.Calculate(isian, Tafsir.Standar.Interpret(new() { Nama = "Jumlah laporan" }), new Target.Predikat("B"), Triwulan.II);
        Assert.Equal(SebabTidakTerhitung.BukanAngka, jumlah.Realisasi.Sebab);
    }

    [Fact]
    public void The_explanation_of_quarters_names_the_missing_and_the_assumption()
    {
        var node = new object();
        var isian = new IsianTriwulan<Target> { I = (Target)40, III = (Target)70 };
        var hasil = KumulatifTriwulan.Calculate(isian, Tafsir.Standar.Interpret(new() { Nama = "Persentase", Satuan = Satuan.PersenSatuan }), (Target)100, Triwulan.III, null, new(node, ["kinerja", "triwulan"]));
        var penjelasan = hasil.Explain();
        var realisasi = Assert.Single(penjelasan.Bagian);
        Assert.Equal((Rumus.AkumulasiPosisiAkhir, "70"), (realisasi.Rumus, realisasi.Hasil.Sebut()));
        Assert.Equal("entri", Assert.Single(realisasi.Asumsi).Hal);
        Assert.Equal(["tanpa angka: II; tidak dianggap 0", "belum jatuh tempo: IV"], realisasi.Catatan.Select(static c => c.Sebut()));
        Assert.Equal(["kinerja", "triwulan", "III"], realisasi.Masukan[2].Tempat!.Anggota);
        Assert.Same(node, realisasi.Masukan[2].Tempat!.Noda);
        Assert.Contains("R = 70: realisasi tahun", penjelasan.Render(), StringComparison.Ordinal);
    }

    private static (BentukEntri?, AlasanEntri?) Alasan(BentukEntri? entri, CaraAkumulasi? cara, decimal target, params decimal[] triwulan)
    {
        var hasil = Akumulasi.CombineTriwulan([.. triwulan.Select(static t => (Terhitung<decimal>)t)], entri, cara, Polaritas.Naik, target);
        return (hasil.Entri, hasil.Alasan);
    }
}
