using Renstra.Domain.Perhitungan;
using Renstra.Domain.Tests.Benih;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Table 2.9 of the seed: what of it can be computed, what cannot, and why; and the targets of Table 4.9.</summary>
public sealed class Tabel29Tests
{
    private static readonly EvaluasiSpm Evaluasi = EvaluasiSpm.Calculate(BenihSeruyan.Dokumen, JenisDaerah.Kabupaten);

    // Row, how it is recognised, the candidates; then penerima as stated and the persons by year 2020-2024.
    public static TheoryData<int, string, string, string, string> Baris => new()
    {
        { 1005, "dinormalkan", "sosialKabDisabilitas", "46; 6; 22; 100; 80", "262; 46; 70; 103; 60" },
        { 1006, "rancu", "sosialKabAnak, sosialKabLanjutUsia", "59; 43; 100; 38; 100", "188; 63; 1; 5; 18" },
        { 1007, "dinormalkan", "sosialKabLanjutUsia", "12; 3; 25; 75; 100", "425; 100; 400; 150; 10" },
        { 1008, "persis", "sosialKabGelandanganPengemis", "0; 100; 100; 100; 100", "tanpaRealisasi; 4; 1; 4; 7" },
        { 1009, "dinormalkan", "sosialKabKorbanBencana", "100; 98; 100; 100; 100", "3605; 23852; 983; 966; 164" },
    };

    [Theory]
    [MemberData(nameof(Baris))]
    public void Table_2_9_row_by_row(int nomor, string cara, string kandidat, string penerima, string orang)
    {
        var baris = Evaluasi.Baris.Where(b => b.Baris.Sumber!.Baris == nomor).ToArray();
        Assert.Equal([2020, 2021, 2022, 2023, 2024], baris.Select(static b => b.Tahun.Nomor));
        Assert.All(baris, b => Assert.Equal((cara, kandidat), (b.Pengenalan.Cara.Name, string.Join(", ", b.Pengenalan.Kandidat.Select(static j => j.Name)))));
        Assert.Equal(penerima, string.Join("; ", baris.Select(static b => TabelHalaman.Teks(b.Hasil.Penerima, static p => TabelHalaman.Teks(p.Poin)))));
        Assert.Equal(orang, string.Join("; ", baris.Select(static b => TabelHalaman.Teks(b.Hasil.Masukan.Dilayani, static d => d.ToString(System.Globalization.CultureInfo.InvariantCulture)))));

        // No row states how many had to be served, nor mutu: persons are not judged, and there is no index.
        Assert.All(baris, static b => Assert.Equal(b.Hasil.Masukan.Dilayani.HasValue ? SebabTidakTerhitung.TanpaJumlahDilayani : SebabTidakTerhitung.TanpaRealisasi, b.Hasil.PenerimaDihitung.Sebab));
        Assert.All(baris, static b => Assert.Equal(b.Hasil.PenerimaDihitung.Sebab, b.Selisih.Sebab));
        Assert.All(baris, static b => Assert.True(b.Hasil.IsPenerimaTercantum));
        Assert.All(baris, static b => Assert.Equal(SebabTidakTerhitung.TanpaMutu, b.Hasil.Indeks.Sebab));
        Assert.All(baris, static b => Assert.Equal(SebabTidakTerhitung.TanpaMutu, b.Hasil.Kategori.Sebab));
    }

    [Fact]
    public void Table_2_9_has_25_cells_and_the_field_has_no_index_in_any_year()
    {
        Assert.Equal(25, Evaluasi.Baris.Count);
        Assert.Equal(5, Evaluasi.Tahun.Count);
        foreach (var tahun in Evaluasi.Tahun)
        {
            var bidang = Assert.Single(Evaluasi.GetBidang(tahun));
            Assert.Same(BidangSpm.Sosial, bidang.Daftar.Bidang);
            Assert.Equal(SebabTidakTerhitung.TanpaData, bidang.Indeks.Sebab);
        }

        Assert.Empty(Evaluasi.GetBidang(2019));
    }

    [Fact]
    public void Table_2_9_by_penerima_alone_lacks_anak_telantar_whose_row_is_ambiguous()
    {
        var opsi = new OpsiSpm { MutuHilang = KebijakanMutuHilang.PenerimaSaja };
        Assert.Equal(SebabTidakTerhitung.DataTidakLengkap, Bidang(opsi).Indeks.Sebab);

        // 2024: 80, 100, 100, 100 of four; with the missing one as 0, of five.
        Assert.Equal(95, Bidang(opsi with { Hilang = KebijakanSpmHilang.Abaikan }).Indeks.Value.Poin);
        Assert.Equal(76, Bidang(opsi with { Hilang = KebijakanSpmHilang.HitungNol }).Indeks.Value.Poin);
        Assert.Same(KategoriSpm.TuntasPratama, Bidang(opsi with { Hilang = KebijakanSpmHilang.HitungNol }).Kategori.Value);

        static HasilBidangSpm Bidang(OpsiSpm opsi) => Assert.Single(EvaluasiSpm.Calculate(BenihSeruyan.Dokumen.CapaianSpm!, JenisDaerah.Kabupaten, opsi).GetBidang(2024));
    }

    [Fact]
    public void Table_2_9_explains_itself_with_its_places()
    {
        var baris = Evaluasi.Baris.Single(static b => b.Baris.Sumber!.Baris == 1005 && b.Tahun == 2023);
        var penjelasan = baris.Explain();
        var teks = penjelasan.Render();
        Assert.Contains("S = 103: persen yang tercantum (Tabel 2.9, baris 1005)", teks, StringComparison.Ordinal);
        Assert.Contains("paling tinggi 100: 100", teks, StringComparison.Ordinal);
        Assert.Contains("jumlah yang harus dilayani tidak dinyatakan", teks, StringComparison.Ordinal);
        Assert.Contains("capaian mutu layanan tidak dinyatakan", teks, StringComparison.Ordinal);
        var tempat = penjelasan.Bagian[0].Masukan[0].Tempat!;
        Assert.Same(baris.Baris, tempat.Noda);
        Assert.Equal(["realisasi", "2023"], tempat.Anggota);
    }

    [Fact]
    public void Table_4_9_states_100_per_cent_and_does_not_say_how_many_must_be_served()
    {
        Assert.Equal(25, Evaluasi.Target.Count);
        Assert.All(Evaluasi.Target, static t => Assert.True(t.IsSeratus.Value));
        Assert.All(Evaluasi.Target, static t => Assert.Equal(SebabTidakTerhitung.TanpaJumlahDilayani, t.IsSemuaDilayani.Sebab));
        Assert.Equal(
            ["sosialKabDisabilitas", "sosialKabAnak", "sosialKabLanjutUsia", "sosialKabGelandanganPengemis", "sosialKabKorbanBencana"],
            Evaluasi.Target.Where(static t => t.Tahun == 2025).Select(static t => t.Pengenalan.Jenis!.Name));
        var teks = Evaluasi.Target[0].Explain().Render();
        Assert.Contains("J = 46: target penerima (Tabel 4.9, baris 2184)", teks, StringComparison.Ordinal);
        Assert.Contains("100 %: ya; semua yang harus dilayani: tidak dinilai", teks, StringComparison.Ordinal);
    }
}
