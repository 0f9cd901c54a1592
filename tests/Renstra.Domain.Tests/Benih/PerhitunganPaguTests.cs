using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests.Benih;

/// <summary>What follows from the seed's tables of pagu, budget and priorities, against what they print.</summary>
public sealed class PerhitunganPaguTests
{
    private static readonly PeriodeRenstra Periode = BenihSeruyan.Dokumen.Identitas.Periode;
    private static readonly RekapPagu Rekap = RekapPagu.Calculate(BenihSeruyan.Pendanaan, Periode.GetKolom());
    private static readonly RekapPrioritas Prioritas = RekapPrioritas.Calculate(BenihSeruyan.Dokumen.Prioritas, Rekap);

    [Fact]
    public void Tabel43_sums_over_the_period_with_and_without_the_forward_year()
    {
        Assert.Equal(30949696705m, Rekap.GetTotal(Periode).Jumlah.ToDecimal());
        Assert.Equal(37708525106m, Rekap.GetTotal(CakupanTahun.WithTransisi(Periode)).Jumlah.ToDecimal());
        var urusan = Assert.Single(Rekap.GetUrusan());
        Assert.Equal(("1", 30949696705m), (urusan.Kode.Teks, urusan.Get(Periode).Jumlah.ToDecimal()));
        Assert.Equal(30949696705m, Rekap.GetPos(BenihSeruyan.Pendanaan.Urusan[0]).Get(Periode).Jumlah.ToDecimal());
        var jelas = Rekap.GetPosTotal().Explain(new TahunAnggaran(2025));
        Assert.Equal("6.743.239.328", jelas.Langkah[0].Hasil.Sebut());
        Assert.Contains("angka pokok dari 72 sub kegiatan", jelas.Catatan.Select(static c => c.Indonesia));
    }

    [Theory]
    [InlineData("1.06.01", 27279457385, "84.516445", "88.14")]
    [InlineData("1.06.02", 840995520, "4.890707", "2.72")]
    [InlineData("1.06.03", 21373300, "0.084514", "0.07")]
    [InlineData("1.06.04", 915900350, "3.443226", "2.96")]
    [InlineData("1.06.05", 887847000, "2.859368", "2.87")]
    [InlineData("1.06.06", 839446550, "3.525361", "2.71")]
    [InlineData("1.06.07", 164676600, "0.680379", "0.53")]
    public void Tabel43_programs_over_the_period_and_their_shares(string kode, long periode, string bagian2025, string bagianPeriode)
    {
        var program = BenihSeruyan.Noda.Single(n => n.Kode.Teks == kode);
        Assert.Equal(periode, Rekap.Get(program, Periode).Jumlah.ToDecimal());
        Assert.Equal(bagian2025, BagianPagu.CalculateInParent(Rekap, program, new TahunAnggaran(2025)).Nilai.Value.Round(6).Poin.ToString(null, System.Globalization.CultureInfo.InvariantCulture));
        var share = BagianPagu.Calculate(Rekap.GetPos(program), Rekap.GetPosTotal(), Periode);
        Assert.Equal(bagianPeriode, share.Nilai.Value.Round().Poin.ToString(null, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("6.743.239.328", BagianPagu.CalculateInParent(Rekap, program, new TahunAnggaran(2025)).Explain().Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tabel43_shares_of_the_programs_rounded_to_make_100()
    {
        var bidang = Rekap.GetPos(BenihSeruyan.Pendanaan.Bidang[0]);
        var bulat = RincianBagian.Calculate(bidang, Periode, new() { Cara = CaraBagian.SisaTerbesar });
        Assert.Equal([88.14m, 2.72m, 0.07m, 2.96m, 2.87m, 2.71m, 0.53m], bulat.Nilai.Select(static n => n.Value.Poin));
        Assert.Contains("Σ = 100 %", bulat.Explain().Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tabel43_growth_of_the_total()
    {
        var hasil = Pertumbuhan.Calculate(Rekap.GetPosTotal(), Periode);
        Assert.Equal([-14.2348757816m, 1.1205082530m, 4.9260824141m, 4.9295527124m], hasil.Tahunan.Select(static t => decimal.Round(t.Nilai.Value.Poin, 10)));
        Assert.Equal(-0.8146831005m, decimal.Round(hasil.RataRata.Value.Poin, 10));
        Assert.Equal(-76128798.75m, hasil.SelisihRataRata.Value);
        Assert.Equal(0.3425631417m, decimal.Round(Pertumbuhan.Calculate(Rekap.GetPosTotal()).RataRata.Value.Poin, 10));
        Assert.Equal(-1.148603040673m, Pertumbuhan.Calculate(Rekap.GetPosTotal(), Periode, new() { Cara = CaraPertumbuhan.Majemuk }).RataRata.Value.Poin);
        Assert.Contains("-0,81% (dibulatkan", hasil.Explain().Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tabel43_salaries_and_the_supporting_program()
    {
        var komposisi = KomposisiBelanja.Calculate(Rekap);
        var tahun = CakupanTahun.FromTahun(2025);
        Assert.Equal([4362294306m, 1336851822m, 1044093200m, 0m], KelompokPagu.Semua.Select(k => komposisi.Get(k, tahun).Jumlah.ToDecimal()));
        Assert.Equal(64.69m, komposisi.GetBagian(KelompokPagu.Gaji, tahun).Value.Round().Poin);
        Assert.Equal(27279457385m, komposisi.GetPenunjang(Periode).Jumlah.ToDecimal());
        Assert.Equal("Penyediaan Gaji dan Tunjangan ASN", Assert.Single(komposisi.GetNoda(KelompokPagu.Gaji)).Nama);
        Assert.Empty(komposisi.Catatan);
    }

    [Fact]
    public void Tabel43_a_scenario_with_salaries_fixed_meets_its_ceiling()
    {
        var gaji = PilihanNoda.WithKode(KodeRekening.Parse("X.XX.01.2.02.0001"));
        var plafon = Rupiah.FromRupiah(6_000_000_000);
        var skenario = SkenarioPagu.Calculate(Rekap, 2025, plafon, gaji);
        Assert.Equal(plafon, Rupiah.Sum(skenario.Usulan.Select(static u => u.Baru)));
        Assert.Equal(plafon, skenario.GetBaru(BenihSeruyan.Pendanaan.Bidang[0]));
        Assert.Equal(4362294306m, skenario.Usulan.Single(static u => u.Sifat == SifatUsulan.Tetap).Baru.ToDecimal());
        Assert.Equal(SebabTidakTerhitung.PlafonTerlampaui, SkenarioPagu.Calculate(Rekap, 2025, Rupiah.FromRupiah(4_000_000_000), gaji).Sebab);
        Assert.Empty(SkenarioPagu.Calculate(Rekap, 2025, Rekap.GetTotal(2025).Jumlah, gaji, opsi: new() { Kelipatan = 1000 }).Perubahan);
        Assert.Equal(2, SkenarioPagu.Calculate(Rekap, DeretTahunan.From(2026, plafon, plafon), gaji).Count);
    }

    [Fact]
    public void Tabel44_supports_stand_several_times()
    {
        var tabel = Prioritas.Tabel[0];
        Assert.Equal((36, 5), (tabel.Pendukung.Count, tabel.Ganda.Count()));
        Assert.Equal((0m, 813199500m, 1222030500m), Angka(tabel.Get(new TahunAnggaran(2025))));
        Assert.Equal(408831000m, tabel.Get(new TahunAnggaran(2025)).KelebihanUtama.ToDecimal());
        Assert.Equal((0m, 435216100m, 584444200m), Angka(tabel.Get(new TahunAnggaran(2026))));
        var asing = Assert.Single(tabel.TidakDitemukan);
        Assert.Equal(("Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota", CaraPengenalan.Nama, 2), (asing.Nama, asing.Dikenali, asing.Sebutan.Count));
    }

    [Theory]
    [InlineData(2025, 212819500, 173379500)]
    [InlineData(2026, 136057500, 87450500)]
    [InlineData(2028, 181759800, 133152800)]
    [InlineData(2030, 266789750, 213322050)]
    public void Tabel45_by_year(int tahun, long tercantum, long utama) =>
        Assert.Equal((tercantum, utama, utama), Angka(Prioritas.Get(JenjangPrioritas.Provinsi).Get(new TahunAnggaran(tahun))));

    [Theory]
    [InlineData(2025, 436878000, 437278000)]
    [InlineData(2026, 257754000, 257554000)]
    [InlineData(2029, 368568900, 368348900)]
    [InlineData(2030, 518568900, 518348900)]
    public void Tabel46_by_year(int tahun, long tercantum, long utama) =>
        Assert.Equal((tercantum, utama, utama), Angka(Prioritas.Get(JenjangPrioritas.KabupatenKota).Get(new TahunAnggaran(tahun))));

    [Fact]
    public void Tabel46_only_one_support_differs_from_the_main_table()
    {
        var beda = Prioritas.Compare().ToArray();
        Assert.All(beda, static b => Assert.Equal("SK04-1-7", ((SubKegiatan)b.Pendukung.Noda!).Id));
        Assert.Equal([(2025, StatusPagu.Berbeda), (2026, StatusPagu.Berbeda), (2027, StatusPagu.Berbeda), (2028, StatusPagu.Berbeda), (2029, StatusPagu.Berbeda), (2030, StatusPagu.Berbeda)], beda.Select(static b => (b.Tahun.Nomor, b.Status)));
    }

    [Fact]
    public void Tabel44_to_46_together_count_each_once()
    {
        var angka = Prioritas.Total.Get(new TahunAnggaran(2025));
        Assert.Equal((36, 476318000m, 649697500m, 173379500m), (Prioritas.Total.Pendukung.Count, angka.Tercantum.Jumlah.ToDecimal(), angka.NaifTercantum.Jumlah.ToDecimal(), angka.KelebihanTercantum.ToDecimal()));
    }

    [Fact]
    public void Tabel210_every_printed_percentage_follows()
    {
        var evaluasi = EvaluasiAnggaran.Calculate(BenihSeruyan.Dokumen.Belanja!);
        Assert.Equal(["85,00%", "97,87%", "90,52%", "53,88%", "6,02%", "99,31%", "99,31%"], evaluasi.Baris.Select(static b => b.Rasio[0].Show()));
        Assert.All(evaluasi.Baris, static b => Assert.False(b.Rasio[0].IsBerbeda));
        Assert.Equal(("85,17%", false), (evaluasi.Jumlah!.Rasio[0].Show(), evaluasi.Jumlah.Rasio[0].IsBerbeda));
        Assert.Equal("85,17%", evaluasi.JumlahTerhitung.Rasio[0].Show());
        Assert.Equal(SebabTidakTerhitung.KurangTahun, evaluasi.Jumlah.PertumbuhanAnggaran.RataRata.Sebab);
        Assert.Empty(evaluasi.Perbandingan);
        Assert.Equal("0,85", EvaluasiAnggaran.Calculate(BenihSeruyan.Dokumen.Belanja!, new() { Bentuk = BentukRasio.HasilBagi }).Jumlah!.Rasio[0].Show());
        Assert.Contains("tercantum 85,17%, sama dengan yang terhitung", evaluasi.Jumlah.Rasio[0].Explain().Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tabel211_ratios_of_programs_and_total()
    {
        var evaluasi = EvaluasiAnggaran.Calculate(BenihSeruyan.Dokumen.AnggaranRealisasi!);
        Assert.Equal([2024, 2025, 2026], evaluasi.Tahun.Select(static t => t.Nomor));
        Assert.Equal(
            ["96,78%", "70,21%", "19,73%", "79,63%", "33,70%", "96,33%", "95,24%"],
            evaluasi.Baris.Where(static b => b.Baris!.Tingkat == TingkatBaris.Program).Select(static b => b.Rasio[0].Show()));
        Assert.Equal(83, evaluasi.Baris.Count(static b => b.Rasio[0].Nilai.HasValue));
        Assert.All(evaluasi.Baris, static b => Assert.Equal(SebabTidakTerhitung.TanpaAnggaran, b.Rasio[1].Nilai.Sebab));
        Assert.Equal(("85,17%", "85,17%"), (evaluasi.Jumlah!.Rasio[0].Show(), evaluasi.Jumlah.RasioSemuaTahun.Show()));
        Assert.Equal(SebabTidakTerhitung.KurangTahun, evaluasi.Jumlah.PertumbuhanRealisasi.RataRata.Sebab);
        Assert.Empty(evaluasi.Perbandingan);
    }

    private static (decimal Tercantum, decimal Utama, decimal NaifUtama) Angka(AngkaPrioritas a) => (a.Tercantum.Jumlah.ToDecimal(), a.Utama.Jumlah.ToDecimal(), a.NaifUtama.Jumlah.ToDecimal());
}
