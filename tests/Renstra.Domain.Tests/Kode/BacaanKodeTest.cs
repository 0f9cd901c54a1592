using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Codes in the wild: what is read with which corrections, and what is refused as what.</summary>
public partial class BacaanKodeTest
{
    [Theory]
    [InlineData("1.06.04.2.01.0001", "1.06.04.2.01.0001", "")]
    [InlineData("8.01.06.02.01.0001", "8.01.06.2.01.0001", "kewenanganDuaDigit")]
    [InlineData("1.06.04.02.01", "1.06.04.2.01", "kewenanganDuaDigit!")]
    [InlineData("1.06.04.02.01.01", "1.06.04.2.01.01", "kewenanganDuaDigit!")]
    [InlineData("1.6.4.2.1", "1.06.04.2.01", "nolKurang! nolKurang nolKurang")]
    [InlineData("1.06.04.2.1", "1.06.04.2.01", "nolKurang")]
    [InlineData("1.06.04.2.01.001", "1.06.04.2.01.0001", "nolKurang")]
    [InlineData("01.06.04.2.01", "1.06.04.2.01", "nolBerlebih")]
    [InlineData("01.06", "1.06", "nolBerlebih!")]
    [InlineData(" 1.06.04 ", "1.06.04", "spasi spasi")]
    [InlineData("1. 06 .04", "1.06.04", "spasi spasi")]
    [InlineData("\u00A01.06\u200B.04\uFEFF", "1.06.04", "spasi spasi spasi")]
    [InlineData("1.0\u200B6.04", "1.06.04", "spasi")]
    [InlineData("1 06 04 2 01", "1.06.04.2.01", "pemisah pemisah pemisah pemisah")]
    [InlineData("1,06,04", "1.06.04", "pemisah pemisah")]
    [InlineData("1, 06, 04", "1.06.04", "pemisah spasi pemisah spasi")]
    [InlineData("1-06\u201304", "1.06.04", "pemisah pemisah")]
    [InlineData("1,06", "1.06", "pemisah!")]
    [InlineData("1.06..04", "1.06.04", "pemisahGanda!")]
    [InlineData("1.06.04.", "1.06.04", "titikTepi")]
    [InlineData("..1.06.04...", "1.06.04", "titikTepi titikTepi")]
    [InlineData("x.xx.01", "X.XX.01", "hurufTemplat hurufTemplat")]
    [InlineData("X.XX.01.2.1", "X.XX.01.2.01", "nolKurang")]
    [InlineData("'1.06.04", "1.06.04", "tandaKutip")]
    [InlineData("**1.06.04**", "1.06.04", "tandaTebal tandaTebal")]
    [InlineData("<b>1.06.04</B>", "1.06.04", "tandaTebal tandaTebal")]
    [InlineData("1.06.04 - REHABILITASI SOSIAL", "1.06.04", "namaDiBelakang")]
    [InlineData("1.06.04. Rehabilitasi", "1.06.04", "titikTepi namaDiBelakang")]
    [InlineData("**1.06.04** Rehabilitasi", "1.06.04", "tandaTebal tandaTebal namaDiBelakang")]
    [InlineData("1.06 (Sosial)", "1.06", "namaDiBelakang")]
    [InlineData("1.06 Solo", "1.06", "namaDiBelakang")]
    [InlineData("1 URUSAN WAJIB", "1", "namaDiBelakang!")]
    [InlineData("5 Halaman", "5", "namaDiBelakang!")]
    [InlineData("1.06.04 Kegiatan", "1.06.04", "namaDiBelakang")]
    [InlineData("1.06.04 Tahun 2024 s/d 2025", "1.06.04", "namaDiBelakang")]
    [InlineData("1.06.04 \u2013", "1.06.04", "spasi titikTepi")]
    [InlineData("1.06.04\u2026", "1.06.04", "titikTepi")]
    [InlineData("1.06\u202604", "1.06.04", "pemisahGanda!")]
    [InlineData("1.06.04.2.01.0001: ", "1.06.04.2.01.0001", "titikTepi spasi")]
    [InlineData("1.06.04*", "1.06.04", "tandaCatatan")]
    [InlineData("1.06.04 **)", "1.06.04", "spasi tandaCatatan")]
    [InlineData("1.06.04*) Sosial", "1.06.04", "tandaCatatan namaDiBelakang")]
    [InlineData("*1.06.04*", "1.06.04", "tandaTebal tandaTebal")]
    [InlineData("**No. 1.06.04**", "1.06.04", "tandaTebal labelDiDepan tandaTebal")]
    [InlineData("Kode Rekening : 1.06.04", "1.06.04", "labelDiDepan")]
    [InlineData("=\"1.06.04\"", "1.06.04", "tandaKutip tandaKutip")]
    [InlineData("1.06.04&nbsp;", "1.06.04", "spasi")]
    public void Is_read_with_its_corrections(string text, string normal, string corrections)
    {
        var bacaan = KodeRekening.ReadLenient(text);
        Assert.True(bacaan.IsTerbaca, bacaan.Describe(Bahasa.Inggris));
        Assert.Equal(normal, bacaan.Kode.ToString());
        Assert.Equal(corrections, Names(bacaan.Koreksi));
        Assert.Equal(corrections.Contains('!', StringComparison.Ordinal), bacaan.PerluDiperiksa);
        Assert.Equal(corrections.Length == 0, bacaan.IsTepat);
        Assert.Equal(normal, Apply(text, bacaan.Koreksi));
    }

    [Theory]
    [InlineData("", "kosong")]
    [InlineData(" ** ", "kosong")]
    [InlineData("1.13.01.15.07", "kodeLama")]
    [InlineData("1.13.1.13.01.15.07", "kodeLama")]
    [InlineData("1.03.0.00.0.00.01.0000", "kodePerangkatDaerah", "1.03.0.00.0.00.01.0000")]
    [InlineData("1.03.0.00.0.00.01", "kodePerangkatDaerah")]
    [InlineData("5.1.02.01.01.0001", "kodeAkun", "5.1.02.01.01.0001")]
    [InlineData("5.1.02", "kodeAkun", "5.1.02")]
    [InlineData("5,1,02,01", "kodeAkun", "5.1.02.01")]
    [InlineData("5.1.02.1", "kodeAkun", "5.1.02.01")]
    [InlineData("5.1.02.01.1", "kodeAkun")]
    [InlineData("X.XX.5.1.02", "bermaknaGanda", "X.XX.05.1.02", "5.1.02")]
    [InlineData("1.06.5.1.02.01.01.0001", "akunSetelahBidang", "1.06", "5.1.02.01.01.0001")]
    [InlineData("1.06.04.5.1.02.01.01.0001", "akunSetelahBidang", "1.06.04", "5.1.02.01.01.0001")]
    [InlineData("1.06.04.2.01.0001.5.1.02.01.01.0001", "akunSetelahBidang", "1.06.04.2.01.0001", "5.1.02.01.01.0001")]
    [InlineData("X.XX.5.1.02.01.01.0001", "akunSetelahBidang", "X.XX", "5.1.02.01.01.0001")]
    [InlineData("x.x.xx.xx", "pola")]
    [InlineData("X.XX.XX", "pola")]
    [InlineData("1.XX.01", "pola")]
    [InlineData("62.07", "kodeWilayah", "62.07")]
    [InlineData("1.06.04.2", "antaraTingkat", "1.06.04")]
    [InlineData("5.1", "bermaknaGanda", "5.01", "5.10", "5.1")]
    [InlineData("1.06.5.1.02", "bermaknaGanda", "1.06.05.1.02", "5.1.02")]
    [InlineData("5.1.02.1.01.0001", "bermaknaGanda", "5.01.02.1.01.0001", "5.1.02.01.01.0001")]
    [InlineData("01.2.01", "bermaknaGanda")]
    [InlineData("1.06.04.2.01.1", "bermaknaGanda", "1.06.04.2.01.01", "1.06.04.2.01.0001")]
    [InlineData("1.06.01,1.06.02", "beberapaKode", "1.06.01", "1.06.02")]
    [InlineData("1.06-1.07", "beberapaKode", "1.06", "1.07")]
    [InlineData("1.06.04 2025", "beberapaKode", "1.06.04")]
    [InlineData("1.06.01 dan 1.06.02", "beberapaKode", "1.06.01", "1.06.02")]
    [InlineData("1.06 - 04", "bermaknaGanda", "1.06", "1.06.04")]
    [InlineData("2025-08-20", "tanggal")]
    [InlineData("20.08.2025", "tanggal")]
    [InlineData("1.000.000", "angka")]
    [InlineData("95,77", "angka")]
    [InlineData("10604", "tanpaPemisah")]
    [InlineData("1.06.O4", "bukanKode")]
    [InlineData("l.06.04", "bukanKode")]
    [InlineData("1.06.0l", "bukanKode")]
    [InlineData("1.06.04 OO1", "bukanKode")]
    [InlineData("1.06.04/1.06.05", "beberapaKode", "1.06.04", "1.06.05")]
    [InlineData("-1.06", "bukanKode")]
    [InlineData("1.06 %", "bukanKode")]
    [InlineData("Rehabilitasi", "bukanKode")]
    [InlineData("1.06.00", "bukanKode")]
    [InlineData("4-Jun", "tanggal")]
    [InlineData("2-Feb", "tanggal")]
    [InlineData("1 Januari 2025", "tanggal")]
    [InlineData("06-Apr-01", "tanggal")]
    [InlineData("Jun-04", "tanggal")]
    [InlineData("1/6/04", "tanggal")]
    [InlineData("2004/06/01 00:00", "tanggal")]
    [InlineData("1 Paket", "angka")]
    [InlineData("1,06 persen", "angka")]
    [InlineData("Rp 1.000.000", "angka")]
    [InlineData("No. 1", "bukanKode")]
    [InlineData("1) 1.06.04 Nama", "bermaknaGanda", "1.1.06.04", "1.06.04")]
    [InlineData("12. 1.06.04", "bermaknaGanda", "1.06.04")]
    [InlineData("1.06.01.2.02.0001.5.1", "akunSetelahBidang", "1.06.01.2.02.0001", "5.1")]
    [InlineData("1.06.04 1.06.05", "beberapaKode", "1.06.04", "1.06.05")]
    [InlineData("1.06.04\n1.06.05", "beberapaKode", "1.06.04", "1.06.05")]
    [InlineData("1.06.04 - 1.06.05", "beberapaKode", "1.06.04", "1.06.05")]
    [InlineData("1.06.04, 1.06.05, 1.06.06", "beberapaKode", "1.06.04", "1.06.05", "1.06.06")]
    [InlineData("1.06.04 & 1.06.05", "beberapaKode", "1.06.04", "1.06.05")]
    [InlineData("1.06 dan 1.07", "beberapaKode", "1.06", "1.07")]
    [InlineData("1,06,04 dan 1.06.05", "beberapaKode", "1.06.05")]
    [InlineData("1.06.04 dan 2 lainnya", "beberapaKode", "1.06.04")]
    [InlineData("1.06.1.06.01.02", "kodeLama")]
    [InlineData("01", "bermaknaGanda")]
    [InlineData("62", "kodeWilayah", "62")]
    [InlineData("#REF!", "bukanKode")]
    public void Is_refused_as_what_it_looks_like(string text, string kind, params string[] readings)
    {
        var bacaan = KodeRekening.ReadLenient(text);
        Assert.Equal(kind, bacaan.Penolakan?.Jenis.Name);
        Assert.Equal(readings, bacaan.Penolakan!.Kemungkinan.Select(static k => k.Teks));
        Assert.True(bacaan.Koreksi.IsKosong);
        Assert.False(bacaan.PerluDiperiksa || bacaan.IsTepat);
    }

    [Theory]
    [InlineData("5.1.02.01.01.0001", "5.1.02.01.01.0001", "")]
    [InlineData("5-1-02-01-01-0001", "5.1.02.01.01.0001", "pemisah pemisah pemisah pemisah pemisah")]
    [InlineData("**5.1.02.** Belanja Barang", "5.1.02", "tandaTebal titikTepi tandaTebal namaDiBelakang")]
    [InlineData("5.1.2", "5.1.02", "nolKurang!")]
    [InlineData("5.1.02.1", "5.1.02.01", "nolKurang")]
    [InlineData("5.1.02.01.1.0001", "5.1.02.01.01.0001", "nolKurang")]
    [InlineData("5.1.02.01.01.10001", "5.1.02.01.001.10001", "nolKurang")]
    public void Account_is_read_with_its_corrections(string text, string normal, string corrections)
    {
        var bacaan = KodeAkun.ReadLenient(text);
        Assert.True(bacaan.IsTerbaca, bacaan.Describe(Bahasa.Inggris));
        Assert.Equal(normal, bacaan.Kode.ToString());
        Assert.Equal(corrections, Names(bacaan.Koreksi));
        Assert.Equal(normal, Apply(text, bacaan.Koreksi));
    }

    [Theory]
    [InlineData("1.06.04.2.01.0001", "kodePerencanaan", "1.06.04.2.01.0001")]
    [InlineData("x.xx.01", "kodePerencanaan", "X.XX.01")]
    [InlineData("1.06.5.1.02.01.01.0001", "akunSetelahBidang", "1.06", "5.1.02.01.01.0001")]
    [InlineData("5.1.02.01.1", "bermaknaGanda", "5.1.02.01.01", "5.1.02.01.001")]
    [InlineData("5.1.02.1.01.0001", "bermaknaGanda", "5.01.02.1.01.0001", "5.1.02.01.01.0001")]
    [InlineData("5.1.02, 5.1.03", "beberapaKode", "5.1.02", "5.1.03")]
    [InlineData("1.13.01.15.07", "kodeLama")]
    [InlineData("511", "tanpaPemisah")]
    [InlineData("51", "tanpaPemisah")]
    [InlineData("01", "bermaknaGanda")]
    [InlineData("5. 1.02", "bermaknaGanda", "5.1.02", "1.02")]
    [InlineData("1. 5.1.02", "bermaknaGanda", "5.1.02")]
    [InlineData("1.06.01.5.1", "bermaknaGanda", "1.06.01.5.01", "5.1")]
    [InlineData("1.06.1.06.01", "kodeLama")]
    public void Account_is_refused_as_what_it_looks_like(string text, string kind, params string[] readings)
    {
        var bacaan = KodeAkun.ReadLenient(text);
        Assert.Equal(kind, bacaan.Penolakan?.Jenis.Name);
        Assert.Equal(readings, bacaan.Penolakan!.Kemungkinan.Select(static k => k.Teks));
    }

    [Fact]
    public void Sub_kegiatan_is_widened_only_where_asked_and_with_a_warning()
    {
        var opsi = new OpsiBacaKode { SubKegiatanEmpatDigit = true };
        Assert.True(KodeRekening.ReadLenient("1.06.04.2.01.01").IsTepat);
        foreach (var text in new[] { "1.06.04.2.01.01", "1.06.04.2.01.1" })
        {
            var bacaan = KodeRekening.ReadLenient(text, opsi);
            Assert.Equal("1.06.04.2.01.0001", bacaan.Kode.ToString());
            Assert.Equal("subKegiatanDiperlebar!", Names(bacaan.Koreksi));
            Assert.Contains("penomoran sub kegiatan dapat berubah antarkeputusan", bacaan.Describe(), StringComparison.Ordinal);
        }

        Assert.True(KodeRekening.ReadLenient("1.06.04.2.01.0001", opsi).IsTepat);
    }

    [Fact]
    public void Declared_numbering_of_accounts_says_how_wide_a_segment_is()
    {
        Assert.Equal("5.1.02.01.001", KodeAkun.ReadLenient("5.1.02.01.1", new() { PenomoranAkun = PenomoranAkun.Kepmendagri861 }).Kode.ToString());
        Assert.Equal("5.1.02.01.01.0007", KodeAkun.ReadLenient("5.1.02.01.01.7", new() { PenomoranAkun = PenomoranAkun.Kepmendagri3708 }).Kode.ToString());
    }

    [Fact]
    public void Name_behind_is_kept()
    {
        Assert.Equal("REHABILITASI SOSIAL", KodeRekening.ReadLenient("**1.06.04 - REHABILITASI SOSIAL**").Ikutan);
        Assert.Null(KodeRekening.ReadLenient("1.06.04 ").Ikutan);
    }

    [Fact]
    public void Messages_say_what_to_do_in_both_languages()
    {
        Assert.Equal("bermakna ganda: bisa kode perencanaan 5.01 atau kode perencanaan 5.10 atau kode akun 5.1; tulis kodenya lengkap", KodeRekening.ReadLenient("5.1").Describe());
        Assert.Equal("the account 5.1.02.01.01 behind the planning code 1.06; put the two into two columns", KodeRekening.ReadLenient("1.06.5.1.02.01.01.").Describe(Bahasa.Inggris));
        Assert.Equal("kewenangan dua angka dijadikan satu angka pada karakter ke-9 (periksa: bisa juga kode lama Permendagri 13/2006)", KodeRekening.ReadLenient("1.06.04.02.01").Koreksi[0].Describe());
        Assert.Equal("bukan kode: karakter tidak pada tempatnya: 'O' pada karakter ke-6 dari \"1.06.O4\" pada tingkat program; yang diharapkan: dua angka 01–99", KodeRekening.ReadLenient("1.06.O4").Describe());
        Assert.Equal("lebih dari satu kode atau angka (1.06.04, 1.06.05); tulis satu kode tiap sel", KodeRekening.ReadLenient("1.06.04 dan 1.06.05").Describe());
        Assert.Equal("nomor urut 2. di depan kode perencanaan 1.06, atau kode akun 2.1.06; tulis kodenya saja", KodeAkun.ReadLenient("2. 1.06").Describe());
        Assert.Equal("the spreadsheet error #REF!, no code; mend its formula", KodeRekening.ReadLenient(" #REF!").Describe(Bahasa.Inggris));
        Assert.Equal("templat dengan nol; tulis X.XX.01", KodeRekening.ReadLenient("0.00.01").Describe());
        Assert.Equal("bermakna ganda; tulis kodenya lengkap, dari ruas pertama", KodeRekening.ReadLenient("01").Describe());
        Assert.Equal(
            "nol yang kurang ditambahkan (karakter 3: \"6\" \u2192 \"06\", 5: \"4\" \u2192 \"04\"; periksa: tanpa nol, kode perencanaan dan kode akun tampak sama)",
            KodeRekening.ReadLenient("1.6.4").Describe());
        foreach (var jenis in JenisTeksKode.Semua)
        {
            foreach (var bahasa in Enum.GetValues<Bahasa>())
            {
                Assert.NotEmpty(new PenolakanKode("1.06", ParseError.None, TafsiranKode.Refuse(jenis)).Describe(bahasa));
            }
        }
    }

    [Fact]
    public void Possible_codes_are_typed()
    {
        var (rencana, akun) = KodeRekening.ReadLenient("1.06.5.1.02.01.01.0001").Penolakan!.Kemungkinan is [var a, var b] ? (a, b) : default;
        Assert.True(rencana.TryGetKode(out var kode) && kode == KodeRekening.Parse("1.06") && !rencana.TryGetAkun(out _));
        Assert.True(akun.TryGetAkun(out var belanja) && belanja == KodeAkun.Parse("5.1.02.01.01.0001") && !akun.TryGetKode(out _));
        Assert.True(KodeRekening.ReadLenient("62.07").Penolakan!.Kemungkinan[0].TryGetWilayah(out var wilayah) && wilayah == KodeWilayah.Parse("62.07"));
        Assert.True(KodeRekening.ReadLenient("1.03.0.00.0.00.01.0000").Penolakan!.Kemungkinan[0].TryGetPerangkatDaerah(out var dinas) && dinas == KodePerangkatDaerah.Parse("1.03.0.00.0.00.01.0000"));
        Assert.False(rencana.TryGetWilayah(out _) || rencana.TryGetPerangkatDaerah(out _));
    }

    internal static string Names(Daftar<KoreksiKode> koreksi) => string.Join(' ', koreksi.Select(static k => k.Jenis.Name + (k.IsPeringatan ? "!" : "")));

    internal static string Apply(string text, Daftar<KoreksiKode> koreksi)
    {
        foreach (var k in koreksi.Reverse())
        {
            Assert.Equal(k.Tertulis, text.Substring(k.Posisi, k.Panjang));
            text = text.Remove(k.Posisi, k.Panjang).Insert(k.Posisi, k.Menjadi);
        }

        return text;
    }
}
