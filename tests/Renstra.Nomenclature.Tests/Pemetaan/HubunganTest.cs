using Renstra.Domain;
using Renstra.Nomenclature.Format;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>Relations over tables made for the purpose: what the held lists hardly have (splits, merges), and hostile data.</summary>
public sealed class HubunganTest
{
    private const int Kabkota = 2;

    private static readonly TabelNomenklatur Lama = Table(("1.01.02.2.01.0001", "Satu", []), ("1.01.02.2.01.0002", "Dua", []), ("1.01.02.2.01.0003", "Tiga", []), ("1.01.02.2.01.0004", "Empat", []));

    private static readonly TabelNomenklatur Baru = Table(
        ("1.01.02.2.01.0002", "DUA.", []),
        ("1.01.02.2.01.0003", "Lain", []),
        ("1.01.02.2.01.0011", "Satu a", ["1.01.02.2.01.0001"]),
        ("1.01.02.2.01.0012", "Satu b", ["1.01.02.2.01.0001"]),
        ("1.01.02.2.01.0013", "Tiga dan Empat", ["1.01.02.2.01.0003", "1.01.02.2.01.0004"]));

    [Fact]
    public void Predecessors_split_and_merge_and_are_the_same_both_ways()
    {
        var hubungan = new HubunganPendahulu(Lama, Baru);
        Assert.Equal([2, 3], hubungan.Forward(0, Kabkota).Select(static p => p.Baru));
        Assert.Equal([2, 3], hubungan.Backward(4, Kabkota).Select(static p => p.Lama));
        Assert.Equal([0], hubungan.Backward(2, Kabkota).Select(static p => p.Lama));
        Assert.Empty(hubungan.Forward(0, 1));
    }

    [Fact]
    public void A_weaker_relation_is_silent_where_a_stronger_spoke()
    {
        var hubungan = new HubunganBertingkat(
            new HubunganGabungan(new HubunganPendahulu(Lama, Baru), new HubunganSekode(Lama, Baru, senama: true)),
            new HubunganSekode(Lama, Baru, senama: false));
        Assert.Equal([DasarPemetaan.KodeDanNamaSama], hubungan.Forward(1, Kabkota).Select(static p => p.Langkah[0].Dasar));

        // The third row went elsewhere, so that the new row of its code is not taken for it.
        Assert.Equal([4], hubungan.Forward(2, Kabkota).Select(static p => p.Baru));
        Assert.Empty(hubungan.Backward(1, Kabkota));
    }

    [Fact]
    public void A_chain_joins_the_steps()
    {
        var hubungan = new HubunganBerantai(new HubunganSekode(Lama, Lama, senama: true), new HubunganPendahulu(Lama, Baru));
        var jalan = hubungan.Forward(0, Kabkota).ToArray();
        Assert.Equal([2, 3], jalan.Select(static p => p.Baru));
        Assert.Equal([(int)DasarPemetaan.KodeDanNamaSama.Value, DasarPemetaan.PemetaanSumber.Value], jalan[0].Langkah.Select(static l => l.Dasar.Value));
        Assert.Equal(DasarPemetaan.KodeDanNamaSama.Value, jalan[0].Terlemah);
        Assert.Equal([2, 3], hubungan.Backward(4, Kabkota).Select(static p => p.Lama));
    }

    [Theory]
    [InlineData(true, 2, 0, "terpecah")]
    [InlineData(false, 1, 1, "terpecah")]
    [InlineData(true, 1, 1, "bergabung")]
    [InlineData(false, 2, 0, "bergabung")]
    [InlineData(true, 1, 0, "tetap")]
    public void Splits_and_merges_are_told_as_time_went(bool maju, int tujuan, int sesama, string jenis) =>
        Assert.Equal(jenis, PemetaKode.Judge(maju, tujuan, sesama, sekode: true, PerubahanNama.Sama).Name);

    [Fact]
    public void Stored_pairs_are_read_both_ways_and_checked()
    {
        var hubungan = new HubunganSenama(Lama, Baru, Potongan.Copy([0, 0, 2, 0, 3, 0, 1, 0]));
        Assert.Equal([2], hubungan.Forward(0, Kabkota).Select(static p => p.Baru));
        Assert.Equal([3], hubungan.Backward(1, Kabkota).Select(static p => p.Lama));
        Assert.Empty(hubungan.Forward(1, Kabkota));
        Assert.Throws<InvalidDataException>(static () => new HubunganSenama(Lama, Baru, Potongan.Copy([4, 0, 0, 0])));
        Assert.Throws<InvalidDataException>(static () => new HubunganSenama(Lama, Baru, Potongan.Copy([0, 0, 5, 0])));
        Assert.Throws<InvalidDataException>(static () => new HubunganSenama(Lama, Baru, Potongan.Copy([0, 0])));
    }

    [Fact]
    public void Predecessors_from_further_back_count_only_where_the_newer_table_keeps_them()
    {
        var lama = Table(("1.01.02.2.01.01", "Satu", []), ("1.01.02.2.01.02", "Dulu lain", []));
        var baru = Table(
            ("1.01.02.2.01.0001", "SATU", []),
            ("1.01.02.2.01.0002", "Dua", []),
            ("1.01.02.2.01.0003", "Satu b", ["1.01.02.2.01.0001"]),
            ("1.01.02.2.01.0004", "Dua b", ["1.01.02.2.01.0002"]));
        var hubungan = new HubunganPendahulu(lama, baru, bertahan: true);
        Assert.Equal([2], hubungan.Forward(0, Kabkota).Select(static p => p.Baru));
        Assert.Equal([0], hubungan.Backward(2, Kabkota).Select(static p => p.Lama));
        Assert.Empty(hubungan.Forward(1, Kabkota));
        Assert.Empty(hubungan.Backward(3, Kabkota));
        Assert.Equal([3], new HubunganPendahulu(lama, baru).Forward(1, Kabkota).Select(static p => p.Baru));
    }

    [Fact]
    public void A_chain_can_be_kept_from_weaker_steps()
    {
        var lemah = new HubunganSekode(Lama, Baru, senama: true);
        Assert.NotEmpty(new HubunganBerantai(lemah, new HubunganSekode(Baru, Baru, senama: true), DasarPemetaan.KodeDanNamaSama).Forward(1, Kabkota));
        Assert.Empty(new HubunganBerantai(lemah, new HubunganSekode(Baru, Baru, senama: true), DasarPemetaan.PemetaanSumber).Forward(1, Kabkota));
        Assert.Empty(new HubunganBerantai(lemah, new HubunganSekode(Baru, Baru, senama: true), DasarPemetaan.PemetaanSumber).Backward(0, Kabkota));
    }

    [Theory]
    [InlineData("PROGRAM A/B, (c)", "program ab c", true)]
    [InlineData("Keluarga Berencana", "Keluarga Berencana.", true)]
    [InlineData("Éa", "éa", true)]
    [InlineData("Sosial", "Sosial 2", false)]
    [InlineData("", "...", true)]
    [InlineData("", "a", false)]
    public void Names_are_compared_by_letters_and_digits(string satu, string lain, bool sama) =>
        Assert.Equal(sama, LipatNama.IsSama(System.Text.Encoding.UTF8.GetBytes(satu), System.Text.Encoding.UTF8.GetBytes(lain)));

    private static TabelNomenklatur Table(params (string Kode, string Nama, string[] Pendahulu)[] baris)
    {
        var (wadah, teks) = (new PenulisWadah(), new KumpulanTeks());
        var isi = PenulisTabel.Write(baris.Select(static b => new BarisNomenklatur(Contoh.Kode(b.Kode), LingkupDaerah.KabupatenKota, b.Nama) { Pendahulu = [.. b.Pendahulu.Select(Contoh.Kode)] }), teks, "coba");
        wadah.Add(JenisBagian.Tabel, 4, isi);
        wadah.Add(teks);
        var terbuka = Wadah.Open(wadah.Build());
        return new(terbuka, terbuka.Get(JenisBagian.Tabel, 4), VersiNomenklatur.Kepmendagri1317Tahun2023);
    }
}
