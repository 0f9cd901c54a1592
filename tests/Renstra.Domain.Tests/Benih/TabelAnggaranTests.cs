using Xunit;

namespace Renstra.Domain.Tests.Benih;

public sealed class TabelAnggaranTests
{
    private static readonly TabelAnggaran Belanja = BenihSeruyan.Dokumen.Belanja!;
    private static readonly TabelAnggaran Anggaran = BenihSeruyan.Dokumen.AnggaranRealisasi!;

    private static readonly Rupiah TotalAnggaran = Rupiah.FromRupiah(8835410000), TotalRealisasi = Rupiah.FromRupiah(7525106680);

    [Fact]
    public void Tabel210_counts_and_total()
    {
        Assert.Equal([4, 1], Belanja.Baris.Select(static b => b.Rincian.Count));
        Assert.Equal([TingkatBaris.KelompokBelanja, TingkatBaris.KelompokBelanja], Belanja.Baris.Select(static b => b.Tingkat));
        Assert.Equal(TotalAnggaran, Belanja.Jumlah!.Anggaran[2024].Value);
        Assert.Equal(TotalRealisasi, Belanja.Jumlah.Realisasi[2024].Value);
        CheckSums(Belanja);
    }

    [Fact]
    public void Tabel210_the_printed_percentages_follow_from_the_amounts()
    {
        var rows = Belanja.GetBaris().Append(Belanja.Jumlah!).ToArray();
        Assert.Equal([85.00m, 97.87m, 90.52m, 53.88m, 6.02m, 99.31m, 99.31m, 85.17m], rows.Select(static b => b.PersenTercantum[2024].Value.Poin));
        Assert.All(rows, static b => Assert.Equal(b.PersenTercantum[2024].Value, Persen.FromRatio(b.Realisasi[2024].Value, b.Anggaran[2024].Value).Round()));
    }

    [Fact]
    public void Tabel211_counts_and_total()
    {
        Assert.Equal(
            "bidangUrusan 1; kegiatan 15; perangkatDaerah 1; program 7; subKegiatan 58; urusan 1",
            string.Join("; ", Anggaran.GetBaris().GroupBy(static b => b.Tingkat!.Name, static b => b).OrderBy(static g => g.Key, StringComparer.Ordinal).Select(static g => $"{g.Key} {g.Count()}")));
        Assert.Equal(TotalAnggaran, Anggaran.Jumlah!.Anggaran[2024].Value);
        Assert.Equal(TotalRealisasi, Anggaran.Jumlah.Realisasi[2024].Value);
        Assert.Equal(TotalAnggaran, Anggaran.Baris[0].Anggaran[2024].Value);
        Assert.Equal(TotalRealisasi, Anggaran.Baris[0].Realisasi[2024].Value);
    }

    [Fact]
    public void Tabel211_every_row_equals_the_sum_of_its_breakdown() => CheckSums(Anggaran);

    [Fact]
    public void Tabel211_2025_and_2026_are_blank_but_for_the_dashes_of_the_total()
    {
        int[] later = [2025, 2026];
        Assert.All(Anggaran.GetBaris(), b => Assert.All(later, t => Assert.True(b.Anggaran.GetTercantum(t).IsKosong && b.Realisasi.GetTercantum(t).IsKosong)));
        Assert.All(later, static t => Assert.Equal((KeadaanTercantum.Strip, KeadaanTercantum.Strip), (Anggaran.Jumlah!.Anggaran[t].Keadaan, Anggaran.Jumlah.Realisasi[t].Keadaan)));
        Assert.Equal("", Anggaran.Jumlah!.Nama);
    }

    [Theory]
    [InlineData(1050, 8835410000, 7525106680)]
    [InlineData(1064, 24175100, 23788700)]
    [InlineData(1086, 19000000, 13271400)]
    [InlineData(1096, 720000, 0)]
    [InlineData(1112, 18863000, 3031400)]
    [InlineData(1127, 69451250, 69445190)]
    public void Tabel211_rows_of_odd_shape(int baris, long anggaran, long realisasi)
    {
        var row = Anggaran.GetBaris().Single(b => b.Sumber!.Baris == baris);
        Assert.Equal((Rupiah.FromRupiah(anggaran), Rupiah.FromRupiah(realisasi)), (row.Anggaran[2024].Value, row.Realisasi[2024].Value));
    }

    private static void CheckSums(TabelAnggaran tabel)
    {
        var top = new BarisAnggaran { Anggaran = tabel.Jumlah!.Anggaran, Realisasi = tabel.Jumlah.Realisasi, Rincian = tabel.Baris };
        foreach (var row in tabel.GetBaris().Append(top).Where(static b => !b.Rincian.IsKosong))
        {
            Rupiah anggaran = default, realisasi = default;
            foreach (var part in row.Rincian)
            {
                anggaran += part.Anggaran[2024].Value;
                realisasi += part.Realisasi[2024].Value;
            }

            Assert.Equal((row.Anggaran[2024].Value, row.Realisasi[2024].Value), (anggaran, realisasi));
        }
    }
}
