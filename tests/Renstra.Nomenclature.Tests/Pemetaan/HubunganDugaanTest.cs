using Renstra.Domain;
using Renstra.Nomenclature.Format;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>The relations that guess: a unique name, a name with typing errors, upper rows that follow what they hold; and when a code is another.</summary>
public sealed class HubunganDugaanTest
{
    private const int Kabkota = 2;

    [Theory]
    [InlineData("1.01.02.2.01.0001", "1.01.03.2.01.0009", true)] // another program of the bidang
    [InlineData("1.01.02.2.01.0001", "1.02.02.2.01.0001", true)] // another bidang, and the kegiatan kept its name
    [InlineData("1.01.02.2.01.0001", "1.03.02.2.01.0001", false)] // another bidang, and nothing above it is the same
    [InlineData("1.01.02.2.01.0001", "X.XX.01.2.01.0001", false)] // the template
    [InlineData("1.01.01.2.01.0001", "1.01.02.2.01.0001", false)] // out of programme 01
    public void A_unique_name_is_followed_where_it_can_be_the_same(string kodeLama, string kodeBaru, bool sama)
    {
        var lama = Table(("1.01.01.2.01", "Perencanaan"), ("1.01.02.2.01", "Pengelolaan"), (kodeLama, "Satu nama"));
        var baru = Table(("1.02.02.2.01", "PENGELOLAAN"), ("1.03.02.2.01", "Lain"), (kodeBaru, "SATU NAMA."));
        var hubungan = new HubunganNamaTunggal(lama, baru);
        var (satu, lain) = (lama.Find(Contoh.Kode(kodeLama).ToUInt64(), Kabkota), baru.Find(Contoh.Kode(kodeBaru).ToUInt64(), Kabkota));
        Assert.Equal(sama ? [lain] : [], hubungan.Forward(satu, Kabkota).Select(static p => p.Baru));
        Assert.Equal(sama ? [satu] : [], hubungan.Backward(lain, Kabkota).Select(static p => p.Lama));
    }

    [Fact]
    public void A_name_that_several_have_is_not_followed()
    {
        var lama = Table(("1.01.02.2.01.0001", "Satu"), ("1.01.02.2.02.0001", "Dua"), ("1.01.02.2.02.0002", "dua"), ("1.01.02.2.03", "Tiga"));
        var baru = Table(("1.01.03.2.01.0001", "Satu"), ("1.01.03.2.02.0001", "SATU"), ("1.01.03.2.03.0001", "Dua"), ("1.01.03.2.03.0003", "Tiga"));
        var hubungan = new HubunganNamaTunggal(lama, baru);
        Assert.All(Enumerable.Range(0, lama.Count), b => Assert.Empty(hubungan.Forward(b, Kabkota)));
        Assert.All(Enumerable.Range(0, baru.Count), b => Assert.Empty(hubungan.Backward(b, Kabkota)));
    }

    [Fact]
    public void Typing_errors_are_seen_through_below_one_parent()
    {
        var lama = Table(("1.01.02.2.01.0001", "Pembinaan Teknik Drainase"), ("1.01.02.2.01.0002", "Survei Jalan"), ("1.01.02.2.02.0001", "Pengadaan Kapal"));
        var baru = Table(
            ("1.01.02.2.01.0002", "Survey Jalan"), ("1.01.02.2.01.0003", "Survey Jalan"), ("1.01.02.2.01.0007", "Pembinaan Teknis Drainase"), ("1.01.02.2.03.0001", "Pengadaaan Kapal"));
        var hubungan = new HubunganEjaan(lama, baru);
        Assert.Equal([(2, DasarPemetaan.NamaSama)], hubungan.Forward(0, Kabkota).Select(static p => (p.Baru, p.Langkah[0].Dasar)));
        Assert.Equal([(0, DasarPemetaan.KodeSama)], hubungan.Forward(1, Kabkota).Select(static p => (p.Baru, p.Langkah[0].Dasar)));
        Assert.Empty(hubungan.Forward(2, Kabkota));
        Assert.Equal([0], hubungan.Backward(2, Kabkota).Select(static p => p.Lama));
        Assert.Empty(hubungan.Backward(1, Kabkota));
        Assert.Empty(hubungan.Backward(3, Kabkota));
    }

    [Theory]
    [InlineData("PENGELOLAAN PENGHUBUNG", "5.07.02", true)]
    [InlineData("URUSAN LAIN SAMA SEKALI", "5.07.02", false)] // no words in common
    [InlineData("PENGELOLAAN PENGHUBUNG", "5.08.02", false)] // a programme of it went elsewhere
    public void Upper_rows_follow_what_they_hold(string nama, string tujuan, bool ikut)
    {
        var lama = Table(("5.06", "PENGHUBUNG"), ("5.06.02", "Satu"), ("5.06.03", "Dua"), ("5.06.04", "Berakhir"));
        var baru = Table(("5.07", nama), ("5.07.02", "Satu"), (tujuan == "5.07.02" ? "5.07.03" : "5.08.02", "Dua"), ("5.09.01", "Baru"));
        var hubungan = new HubunganIsi(lama, baru, new HubunganNamaTunggal(lama, baru));
        Assert.Equal(ikut ? [(0, DasarPemetaan.IsiSama)] : [], hubungan.Forward(0, Kabkota).Select(static p => (p.Baru, p.Langkah[0].Dasar)));
        Assert.Equal(ikut ? [0] : [], hubungan.Backward(0, Kabkota).Select(static p => p.Lama));
        Assert.Empty(hubungan.Forward(1, Kabkota));
    }

    [Theory]
    [InlineData("Dua", true)] // one of two stayed
    [InlineData("Tiga", false)] // one of three
    public void Upper_rows_of_one_code_are_one_where_half_of_their_content_stayed(string lain, bool sama)
    {
        var lama = Table(("5.06", "PENGHUBUNG"), ("5.06.02", "Satu"), ("5.06.03", "Dua"));
        var baru = Table(("5.06", "SEKRETARIAT"), ("5.06.02", "Satu"), ("5.06.04", lain), (lain == "Dua" ? "5.07.01" : "5.06.05", "Empat"));
        var hubungan = new HubunganIsi(lama, baru, new HubunganSekode(lama, baru, senama: true));
        Assert.Equal(sama ? [0] : [], hubungan.Forward(0, Kabkota).Select(static p => p.Baru));
        Assert.Equal(sama ? [0] : [], hubungan.Backward(0, Kabkota).Select(static p => p.Lama));
    }

    [Fact]
    public void Rows_follow_their_parents_that_changed_places()
    {
        var lama = Table(("5.06", "PENGHUBUNG"), ("5.06.02", "Umum"), ("5.06.02.1.01", "Rapat"), ("5.07", "PERBATASAN"), ("5.07.02", "UMUM"), ("5.07.03", "Ganda"), ("5.08", "LAIN"), ("5.08.02", "Umum"));
        var baru = Table(
            ("5.06", "PERBATASAN"), ("5.06.02", "Umum"), ("5.06.03", "Ganda"), ("5.06.04", "Ganda"), ("5.07", "PENGHUBUNG"), ("5.07.02", "Umum"), ("5.07.02.1.01", "RAPAT"), ("5.08", "LAIN"), ("5.08.02", "Umum"));
        var hubungan = new HubunganIkut(lama, baru, new HubunganNamaTunggal(lama, baru));
        Assert.Equal([[], [5], [6], [], [1], [], [], []], Enumerable.Range(0, lama.Count).Select(b => hubungan.Forward(b, Kabkota).Select(static p => p.Baru)));
        Assert.Equal([[], [4], [], [], [], [1], [2], [], []], Enumerable.Range(0, baru.Count).Select(b => hubungan.Backward(b, Kabkota).Select(static p => p.Lama)));
    }

    [Theory]
    [InlineData("Satu dua tiga", "satu DUA empat lima", false)] // two of four
    [InlineData("Satu dua tiga", "satu dua empat lima enam", true)] // two of five
    [InlineData("Pemeliharaan Rutin", "Pemeliharaan Rutin (hanya untuk Sekretariat Daerah)", false)] // goes on
    [InlineData("Pengelolaan", "Pengelolaan Barang Milik Daerah", true)] // one word is no name
    [InlineData("dan dan dan", "dan dan lain lain lain", true)] // each word counts once
    [InlineData("", "", false)]
    [InlineData("", "Satu", true)]
    public void Fewer_than_half_of_the_words_are_another_name(string satu, string lain, bool beda)
    {
        Assert.Equal(beda, KataBersama.IsLainSamaSekali(satu, lain));
        Assert.Equal(beda, KataBersama.IsLainSamaSekali(lain, satu));
    }

    private static TabelNomenklatur Table(params (string Kode, string Nama)[] baris)
    {
        var (wadah, teks) = (new PenulisWadah(), new KumpulanTeks());
        wadah.Add(JenisBagian.Tabel, 4, PenulisTabel.Write(baris.Select(static b => new BarisNomenklatur(Contoh.Kode(b.Kode), LingkupDaerah.KabupatenKota, b.Nama)), teks, "coba"));
        wadah.Add(teks);
        var terbuka = Wadah.Open(wadah.Build());
        return new(terbuka, terbuka.Get(JenisBagian.Tabel, 4), VersiNomenklatur.Kepmendagri1317Tahun2023);
    }
}
