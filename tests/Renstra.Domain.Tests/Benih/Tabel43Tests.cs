using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests.Benih;

public sealed class Tabel43Tests
{
    private static readonly RekapPagu Rekap = RekapPagu.Calculate(BenihSeruyan.Pendanaan, BenihSeruyan.Dokumen.Identitas.Periode.GetKolom());

    [Fact]
    public void Tabel43_counts()
    {
        Assert.Single(BenihSeruyan.Pendanaan.Urusan);
        Assert.Single(BenihSeruyan.Pendanaan.Bidang);
        Assert.Equal(7, BenihSeruyan.Noda.Count(static n => n is Program));
        Assert.Equal(16, BenihSeruyan.Noda.Count(static n => n is Kegiatan));
        Assert.Equal(72, BenihSeruyan.Noda.Count(static n => n is SubKegiatan));
        Assert.Equal(106, BenihSeruyan.Indikator.Count);
        Assert.Equal(18, BenihSeruyan.Noda.OfType<Program>().SelectMany(static p => p.Hasil).SelectMany(static h => h.Indikator).Count());
        Assert.All(BenihSeruyan.Noda.Where(static n => n is Kegiatan or SubKegiatan), static n => Assert.Single(Assert.Single(n.Hasil).Indikator));
    }

    [Theory]
    [InlineData(2025, 6743239328)]
    [InlineData(2026, 5783347586)]
    [InlineData(2027, 5848150473)]
    [InlineData(2028, 6136235185)]
    [InlineData(2029, 6438724133)]
    [InlineData(2030, 6758828401)]
    public void Tabel43_the_printed_totals_are_the_sum_of_the_72_sub_kegiatan(int tahun, long rupiah)
    {
        var total = Rupiah.FromRupiah(rupiah);
        var sum = Rupiah.Nol;
        foreach (var sub in BenihSeruyan.Noda.OfType<SubKegiatan>())
        {
            sum += sub.PaguTercantum.GetTercantum(tahun).TryGetValue(out var pagu) ? pagu : Rupiah.Nol;
        }

        Assert.Equal(total, sum);
        Assert.Equal(total, Rekap.GetTotal(tahun).Jumlah);
        Assert.True(Rekap.GetTotal(tahun).IsLengkap);
        Assert.Equal(total, BenihSeruyan.Pendanaan.PaguTercantum[tahun].Value);
        Assert.Equal(total, BenihSeruyan.Pendanaan.Urusan[0].PaguTercantum[tahun].Value);
        Assert.Equal(total, BenihSeruyan.Pendanaan.Bidang[0].PaguTercantum[tahun].Value);
    }

    [Fact]
    public void Tabel43_no_stated_sum_differs_and_three_nodes_state_none()
    {
        var rows = PerbandinganPagu.Compare(BenihSeruyan.Pendanaan, Rekap).ToArray();
        Assert.Equal((1 + 1 + 7 + 16 + 1) * 6, rows.Length);
        Assert.DoesNotContain(rows, static r => r.Status is StatusPagu.Berbeda or StatusPagu.TidakTerbaca or StatusPagu.TidakDapatDinilai);
        var blank = rows.Where(static r => r.Status == StatusPagu.TidakTercantum)
            .GroupBy(static r => r.Kode.Teks, static r => r.Terhitung.Jumlah.ToDecimal())
            .ToDictionary(static g => g.Key, static g => g.ToArray());
        decimal[] jaminan = [192814000, 150000000, 150000000, 165200000, 229833000, 279833000];
        Assert.Equal(["1.06.05", "1.06.05.2.02", "1.06.06"], blank.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(jaminan, blank["1.06.05"]);
        Assert.Equal(jaminan, blank["1.06.05.2.02"]);
        Assert.Equal([237723500m, 119242500, 119242500, 164944800, 198293250, 248293250], blank["1.06.06"]);
    }

    [Theory]
    [InlineData(1727, "; ; 11500000; ; 23250000; 23250000")]
    [InlineData(1739, "49936000; -; -; ; 47600000; 57600000")]
    [InlineData(1748, "432607350; 153754600; 201212992; 238922389; 257243421; 267347689")]
    [InlineData(1764, "-; -; -; 30000000; 40000000; 90000000")]
    [InlineData(1807, "16594100; -; -; -; -; -")]
    [InlineData(1893, "; ; ; ; ; ")]
    [InlineData(1902, "86319000; -; -; -; -; -")]
    public void Tabel43_blank_and_dash_are_kept_apart(int baris, string pagu) =>
        Assert.Equal(pagu, BenihSeruyan.Deret(BenihSeruyan.NodaPada(baris).PaguTercantum.Map(static (_, c) => c.Map(static r => r.ToDecimal()))));

    [Theory]
    [InlineData(1726, "95.77", "100; 100; 100; 100; 100; 100")]
    [InlineData(1747, "7", "0; 0; 0; 0; -; 2")]
    [InlineData(1749, "93.4", "100; 100?; 100?; 100?; 100; 100?")]
    [InlineData(1765, "0", "100; 100?; 100?; 100; 100; 100")]
    [InlineData(1773, "95.2", "100; 100?; 100?; 100; 100; 100")]
    [InlineData(1821, "-", "-; 20; 20; 20; 20; 20")]
    [InlineData(1823, "100", "100; 100; 100; 100; 100; 100")]
    [InlineData(1896, "0", "70; 70; 70; 70; 70; 70")]
    [InlineData(1897, "0", "1; 1.5; 2; 2.5; 3; 3")]
    [InlineData(1901, "41046", "40000; 39500; 39000; 38500; 38000; 38000")]
    [InlineData(1903, "18393", "18084; 0; 0; 0; -; 0")]
    public void Tabel43_targets_of_odd_rows(int baris, string baseline, string target)
    {
        var indikator = BenihSeruyan.Indikator[baris];
        Assert.Equal(2024, indikator.Baseline!.Tahun!.Value.Nomor);
        Assert.Equal(baseline, indikator.Baseline.Nilai.Teks);
        Assert.Equal(target, BenihSeruyan.Target(indikator));
    }

    [Fact]
    public void Tabel43_only_eight_cells_and_one_code_are_unreadable()
    {
        var cells = BenihSeruyan.Indikator.SelectMany(static i => i.Value.Target.Values.ToArray().Append(i.Value.Baseline!.Nilai)
            .Where(static c => c.Keadaan == KeadaanTercantum.TidakTerbaca).Select(c => (i.Key, c))).ToArray();
        Assert.Equal([1749, 1749, 1749, 1749, 1765, 1765, 1773, 1773], cells.Select(static c => c.Key));
        Assert.All(cells, static c => Assert.Equal((SebabTidakTerbaca.LetakTidakPasti, AsalKesalahan.Transkripsi), (c.c.Sebab, c.c.Asal)));
        var kode = Assert.Single(BenihSeruyan.Noda, static n => !n.Kode.HasValue);
        Assert.Equal((1835, "1.06.04.2"), (kode.Sumber!.Baris!.Value, kode.Kode.Teks));
        Assert.Equal((SebabTidakTerbaca.BentukKode, AsalKesalahan.Dokumen), (kode.Kode.Sebab, kode.Kode.Asal));
        Assert.Equal(13, kode.JumlahAnak);
    }

    [Fact]
    public void Tabel43_names_split_by_a_page_break_are_joined()
    {
        Assert.Equal("Pemberian Bimbingan Sosial Kepada Keluarga Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, Serta Gelandangan Pengemis dan Masyarakat", BenihSeruyan.NodaPada(1847).Nama);
        var hasil = BenihSeruyan.NodaPada(1877).Hasil[0];
        Assert.Equal("Terlaksananya Pemberian Bimbingan Sosial kepada Keluarga Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA Kewenangan Kabupaten/Kota", hasil.Uraian);
        Assert.Equal("Jumlah Peserta Bimbingan Sosial kepada Keluarga Penyandang Kesejahteraan Sosial (PMKS) Lainnya bukan korban HIV/AIDS dan NAPZA diluar Panti Sosial Kewenangan Kabupaten/Kota", hasil.Indikator[0].Nama);
    }

    [Fact]
    public void Tabel43_codes_of_two_digits_and_remarks_are_kept()
    {
        Assert.Equal(["1.06.01.2.08.01", "1.06.01.2.09.05"], BenihSeruyan.Noda.Where(static n => n.Kode.HasValue && n.Kode.Value.IsSubKegiatanDuaDigit).Select(static n => n.Kode.Teks));
        Assert.Equal(
            [(1813, "penguatan program prioritas SR"), (1837, "penguatan program prioritas SPM"), (1919, "penguatan program prioritas Huma Betang")],
            BenihSeruyan.Noda.Where(static n => n.Keterangan is not null).Select(static n => (n.Sumber!.Baris!.Value, n.Keterangan!)));
    }

    [Fact]
    public void Tabel42_says_what_programs_support() =>
        Assert.Equal(
            ["P01 S2", "P02 S1", "P03 S1", "P04 S1", "P05 S1", "P06 S1", "P07 S2"],
            BenihSeruyan.Noda.OfType<Program>().Select(static p => $"{p.Id} {string.Join(' ', p.Mendukung)}"));
}
