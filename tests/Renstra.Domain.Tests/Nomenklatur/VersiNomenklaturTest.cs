using NodaTime;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed class VersiNomenklaturTest
{
    [Theory]
    [InlineData(2019, null)]
    [InlineData(1900, null)]
    [InlineData(2020, "permendagri-90-2019")]
    [InlineData(2021, "kepmendagri-050-3708-2020")]
    [InlineData(2022, "kepmendagri-050-5889-2021")]
    [InlineData(2023, "kepmendagri-050-5889-2021")]
    [InlineData(2024, "kepmendagri-900.1.15.5-1317-2023")]
    [InlineData(2025, "kepmendagri-900.1.15.5-3406-2024")]
    [InlineData(2026, "kepmendagri-900.1-2850-2025")]
    [InlineData(2027, "kepmendagri-900.1-861-2026")]
    [InlineData(2999, "kepmendagri-900.1-861-2026")]
    public void Newest_decree_in_force_on_the_first_day(int tahun, string? versi) => Assert.Equal(versi, VersiNomenklatur.InForceIn(tahun)?.Name);

    [Fact]
    public void No_year_has_no_decree() => Assert.Throws<InvalidOperationException>(static () => VersiNomenklatur.InForceIn(TahunAnggaran.Kosong));

    [Fact]
    public void Dates_are_those_of_the_decrees()
    {
        LocalDate?[] berlaku =
        [
            new(2019, 10, 18), new(2020, 10, 5), new(2021, 12, 27), new(2023, 6, 23), new(2024, 8, 27), new(2025, 7, 31), new(2026, 5, 7), null, null,
        ];
        Assert.Equal(berlaku, VersiNomenklatur.Semua.Select(static v => v.Berlaku));
        Assert.Equal(berlaku.Select(static b => b is not null), VersiNomenklatur.Semua.Select(static v => v.IsKeputusan));
    }

    [Fact]
    public void Each_decree_follows_the_one_before()
    {
        var keputusan = VersiNomenklatur.Semua.Where(static v => v.IsKeputusan).ToArray();
        Assert.Null(keputusan[0].Menggantikan);
        Assert.Equal(keputusan[..^1], keputusan[1..].Select(static v => v.Menggantikan));
        Assert.All(keputusan[1..], static v => Assert.Contains($"Nomor {v.Nomor} Tahun {v.Tahun}", v.Judul, StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_meet_if_they_share_a_list()
    {
        Assert.False(LingkupDaerah.Provinsi.Overlaps(LingkupDaerah.KabupatenKota));
        Assert.All(LingkupDaerah.Semua, static l => Assert.True(l.Overlaps(LingkupDaerah.Keduanya) && l.Overlaps(l)));
        Assert.Equal([LingkupDaerah.Provinsi, LingkupDaerah.KabupatenKota, LingkupDaerah.KabupatenKota], JenisDaerah.Semua.Select(static j => j.Lingkup));
    }

    [Fact]
    public void Answers_hold_what_their_status_says()
    {
        var entri = new EntriRujukan { Kode = KodeRekening.Parse("1.06"), Nama = "SOSIAL", Lingkup = LingkupDaerah.Keduanya, Sumber = "contoh" };
        var ada = HasilRujukan.Found(entri, "acuan");
        Assert.Equal((StatusKode.Ada, entri, null, "acuan", true), (ada.Status, ada.Entri, ada.Alasan, ada.Acuan, ada.IsAda));
        Assert.Equal(TingkatKode.BidangUrusan, entri.Tingkat);
        var tidak = HasilRujukan.NotFound("acuan");
        Assert.Equal((StatusKode.TidakAda, null, null, false), (tidak.Status, tidak.Entri, tidak.Alasan, tidak.IsAda));
        var entah = HasilRujukan.NotInData(AlasanTidakDalamData.DaftarSebagian, "acuan");
        Assert.Equal((StatusKode.TidakDalamData, null, AlasanTidakDalamData.DaftarSebagian), (entah.Status, entah.Entri, entah.Alasan));
    }
}
