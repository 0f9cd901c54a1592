using Xunit;

namespace Renstra.Domain.Tests.Benih;

/// <summary>Form E.81 of the seed.</summary>
public sealed class Tabel28Tests
{
    private static readonly FormulirE81 Formulir = Assert.Single(BenihSeruyan.Dokumen.Evaluasi);
    private static readonly BarisE81[] Baris = [.. Semua(Formulir.Baris)];

    [Fact]
    public void The_form_has_4_programs_10_kegiatan_63_sub_kegiatan_and_78_indicators()
    {
        Assert.Equal((4, 10, 63), (Jumlah(TingkatBaris.Program), Jumlah(TingkatBaris.Kegiatan), Jumlah(TingkatBaris.SubKegiatan)));
        Assert.Equal(78, Baris.Sum(static b => b.Indikator.Count));
        Assert.Equal((2024, 2024, 2026), (Formulir.Tahun!.Value.Nomor, Formulir.AwalRenstra!.Value.Nomor, Formulir.AkhirRenstra!.Value.Nomor));
    }

    [Fact]
    public void Two_indicators_share_one_Rp()
    {
        var program = Formulir.Baris[0];
        Assert.Equal(2, program.Indikator.Count);
        Assert.Equal(Rupiah.FromRupiah(1_039_000_000), program.Anggaran!.TargetRenstra.Value);
        Assert.Equal(Rupiah.FromRupiah(186_305_400), program.Anggaran.RealisasiRenjaTercantum.Value);
        Assert.Equal("17.93", program.Anggaran.CapaianRenstraTercantum.Value.Poin.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(new Target.Angka(42.5m), program.Indikator[0].Kinerja!.RealisasiRenjaTercantum.Value);
        Assert.Equal(new Target.Angka(135.71m), program.Indikator[1].Kinerja!.RealisasiRenjaTercantum.Value);
        Assert.Equal(Rupiah.Nol, program.Indikator[1].Anggaran!.RealisasiRenjaTercantum.Value);
    }

    [Fact]
    public void The_quarters_of_money_make_the_year_in_all_rows_but_those_that_the_document_has_wrong()
    {
        // 901 and 967 are the document's; 918 lost a kegiatan in the conversion, which is in its own realisasi.
        var wrong = Baris.Where(static b => b.Anggaran is { Triwulan: { } t } a
            && a.RealisasiRenjaTercantum.HasValue
            && Triwulan.Semua.All(q => t[q].Keadaan != KeadaanTercantum.TidakTerbaca)
            && Rupiah.Sum(Triwulan.Semua.Select(q => BenihSeruyan.NilaiAtauNol(t[q]))) != a.RealisasiRenjaTercantum.Value);
        Assert.Equal([901, 918, 967], wrong.Select(static b => b.Sumber!.Baris!.Value).Order());
    }

    [Fact]
    public void Every_readable_percentage_of_money_follows_from_realisasi_and_target()
    {
        var rows = Baris.Where(static b => b.Anggaran is { } a && a.CapaianRenstraTercantum.HasValue && a.RealisasiRenstraTercantum.HasValue && a.TargetRenstra.HasValue).ToArray();
        Assert.True(rows.Length > 30, $"{rows.Length}");
        Assert.All(rows, static b => Assert.Equal(Persen.FromRatio(b.Anggaran!.RealisasiRenstraTercantum.Value, b.Anggaran.TargetRenstra.Value).Round(), b.Anggaran.CapaianRenstraTercantum.Value));
    }

    [Theory]
    [InlineData(879, "#VALUE!", "teksGalat", "dokumen")]
    [InlineData(919, "449.520..000", "notasiAngka", "belumDiperiksa")]
    [InlineData(959, "131,088,280", "notasiAngka", "belumDiperiksa")]
    public void What_cannot_be_read_says_what_is_printed_why_and_whose_fault_it_is(int baris, string teks, string sebab, string asal)
    {
        var a = Baris.Single(b => b.Sumber!.Baris == baris).Anggaran!;
        var cells = new[] { (a.TargetRenstra.Teks, a.TargetRenstra.Sebab, a.TargetRenstra.Asal), (a.CapaianRenstraTercantum.Teks, a.CapaianRenstraTercantum.Sebab, a.CapaianRenstraTercantum.Asal), (a.Triwulan!.I.Teks, a.Triwulan.I.Sebab, a.Triwulan.I.Asal) };
        var cell = Assert.Single(cells, static c => c.Sebab is not null);
        Assert.Equal((teks, sebab, asal), (cell.Teks, cell.Sebab!.Name, cell.Asal!.Name));
    }

    [Fact]
    public void The_foot_states_total_averages_and_a_predikat_in_figures()
    {
        Assert.Equal(Rupiah.FromRupiah(27_560_539_003), Formulir.Jumlah!.Anggaran!.TargetRenstra.Value);
        Assert.Equal(Rupiah.FromRupiah(7_539_506_680), Formulir.Jumlah.Anggaran.RealisasiRenjaTercantum.Value);
        Assert.Equal("19,464,65", Formulir.RataRata!.Kinerja!.Triwulan!.I.Teks);
        Assert.Equal(29.635m, Formulir.RataRata.Kinerja.CapaianRenstra.Value.Poin);
        Assert.Equal(new Target.Angka(19.46m), Formulir.Predikat!.Kinerja!.Triwulan!.I.Value);
    }

    [Fact]
    public void What_the_conversion_lost_is_said_to_be_lost()
    {
        Assert.Contains("hilang", Formulir.Sumber!.Catatan, StringComparison.OrdinalIgnoreCase);
        Assert.Equal([892, 901, 918], Baris.Where(static b => b.Sumber!.Catatan?.Contains("hilang", StringComparison.OrdinalIgnoreCase) == true && b.Tingkat != TingkatBaris.SubKegiatan).Select(static b => b.Sumber!.Baris!.Value));
    }

    private static int Jumlah(TingkatBaris tingkat) => Baris.Count(b => b.Tingkat == tingkat);

    private static IEnumerable<BarisE81> Semua(IEnumerable<BarisE81> rows) => rows.SelectMany(static r => Semua(r.Rincian).Prepend(r));
}
