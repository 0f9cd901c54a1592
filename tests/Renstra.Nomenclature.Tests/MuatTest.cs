using System.Text;
using NodaTime;
using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>Loading a file: both forms, laying over, removing, and what is told of bad files.</summary>
public sealed class MuatTest
{
    private const string Judul = "kode\tnama\tlingkup\n";
    private const string Pohon = Judul + "1\tSATU\tkeduanya\n1.01\tDUA\tkeduanya\n1.01.02\tTIGA\tkeduanya\n1.01.02.1.01\tEmpat\tprovinsi\n";

    [Fact]
    public void Examples_of_the_document_are_loaded()
    {
        var contoh = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "nomenclature-files.md")).Split("```");
        var tsv = Load(contoh.Single(static c => c.StartsWith("tsv\n", StringComparison.Ordinal))["tsv\n".Length..], new() { Nama = "Contoh", Dasar = VersiNomenklatur.Sipd2027 });
        var json = Load(contoh.Single(static c => c.StartsWith("json\n", StringComparison.Ordinal))["json\n".Length..]);
        Assert.Empty(tsv.Galat);
        Assert.Empty(json.Galat);
        Assert.Equal(("Kepmendagri Nomor 900.1-999 Tahun 2027", new LocalDate(2027, 3, 1), VersiNomenklatur.Sipd2027), (json.Nomenklatur!.Asal!.Nama, json.Nomenklatur.Asal.Berlaku, json.Nomenklatur.Versi));
        Assert.True(tsv.Nomenklatur!.Asal!.JumlahEntri > 1 && json.Nomenklatur.Asal.JumlahEntri > 1);
    }

    [Fact]
    public void Entries_lie_over_the_base_and_say_where_they_come_from()
    {
        const string Baru = "1.06.04.2.02.9999\tKegiatan Percobaan Daerah\tkabupatenKota\n1.06.04\tNAMA BARU\tkabupatenKota\n";
        var hasil = Load("\uFEFF" + (Judul + Baru).Replace("\n", "\r\n", StringComparison.Ordinal), new() { Nama = "Perda Kita", Dasar = VersiNomenklatur.Sipd2027 });
        Assert.Empty(hasil.Galat);
        var muat = hasil.Nomenklatur!;
        Assert.True(muat.TryFind(Contoh.Kode("1.06.04.2.02.9999"), JenisDaerah.Kabupaten, out var entri));
        Assert.True(entri.IsDariBerkas);
        Assert.Null(entri.Versi);
        Assert.Equal("Perda Kita", entri.ToRujukan().Sumber);
        Assert.Equal("1.06.04 NAMA BARU", entri.GetLeluhur().Single(static e => e.Tingkat == TingkatKode.Program).ToString());
        Assert.True(muat.TryFind(Contoh.Kode("1.06.04"), JenisDaerah.Provinsi, out var lama));
        Assert.Equal(VersiNomenklatur.Sipd2027, lama.Versi);
        Assert.Equal(LingkupDaerah.Provinsi, muat.Enumerate(lama.Kode, TingkatKode.Program).First(static e => !e.IsDariBerkas).LingkupBerlaku);
        Assert.Equal(entri, muat.Search("kegiatan percobaan daerah")[0].Entri);
        Assert.Equal(KecocokanNama.Sama, muat.MatchName(entri.Kode, "Kegiatan Percobaan Daerah", JenisDaerah.Kota).Kecocokan);
        Assert.Contains(entri, muat.Enumerate(Contoh.Kode("1.06.04.2.02")));
        Assert.Equal("Perda Kita", muat.Find(entri.Kode).Acuan);
        Assert.Equal(Contoh.Sipd.Find(Contoh.Kode("1.06.99")).Status, muat.Find(Contoh.Kode("1.06.99")).Status);
        Assert.False(Contoh.Sipd.TryFind(entri.Kode, out _));
    }

    [Fact]
    public void Removed_codes_are_gone_with_what_lies_below()
    {
        var hasil = Load("""{"format":"renstra-nomenklatur/1","atas":"sipd-2027","dihapus":["1.06.04.2.02"],"entri":[]}""");
        Assert.Empty(hasil.Galat);
        var muat = hasil.Nomenklatur!;
        var bawah = Contoh.Sipd.Enumerate(Contoh.Kode("1.06.04.2.02")).Select(static e => e.Kode).ToArray();
        Assert.True(bawah.Length > 1);
        Assert.All(bawah, k => Assert.False(muat.TryFind(k, out _)));
        Assert.Equal(Contoh.Sipd.Enumerate().Select(static e => e.ToString()).Except(Contoh.Sipd.Enumerate(bawah[0]).Select(static e => e.ToString())), muat.Enumerate().Select(static e => e.ToString()).Distinct());
        Assert.Equal(JenisGalatMuat.TanpaInduk, Assert.Single(Load("""{"format":"renstra-nomenklatur/1","atas":"sipd-2027","dihapus":["1.06.04.2.02"],"entri":[{"kode":"1.06.04.2.02.0001","nama":"A","lingkup":"kabupatenKota"}]}""").Galat).Jenis);
    }

    [Fact]
    public void A_missing_code_is_absent_only_if_the_caller_says_that_the_list_is_whole()
    {
        Assert.Equal(StatusKode.TidakDalamData, Load(Pohon).Nomenklatur!.Find(Contoh.Kode("2")).Status);
        var utuh = Load(Pohon, new() { Lengkap = LingkupDaerah.Provinsi }).Nomenklatur!;
        Assert.Equal((StatusKode.TidakAda, StatusKode.TidakDalamData), (utuh.Find(Contoh.Kode("2"), JenisDaerah.Provinsi).Status, utuh.Find(Contoh.Kode("2"), JenisDaerah.Kota).Status));
    }

    [Theory]
    [InlineData("1.01.02.1.02\tLima\tprovinsi", null, 0)]
    [InlineData("1.1\tLima\tprovinsi", JenisGalatMuat.KodeTidakSah, 1)]
    [InlineData("1.02.02\tTanpa Induk\tkeduanya", JenisGalatMuat.TanpaInduk, 1)]
    [InlineData("1.01.02.1.01\tLagi\tprovinsi", JenisGalatMuat.KodeGanda, 1)]
    [InlineData("1.01.02.1.01.0001\tLima\tkeduanya", JenisGalatMuat.KewenanganTidakCocok, 24)]
    [InlineData("1.01.02.3.01\t\tprovinsi", JenisGalatMuat.NamaKosong, 14)]
    [InlineData("1.01.03\tDua  Spasi\tprovinsi", JenisGalatMuat.SpasiBerlebih, 9)]
    [InlineData("1.01.03\tSandi Â Salah\tprovinsi", JenisGalatMuat.SandiRusak, 9)]
    [InlineData("1.01.03\t\"Lima\"\tprovinsi", JenisGalatMuat.TandaPetik, 9)]
    [InlineData("1.01.03\tLima\tdesa", JenisGalatMuat.LingkupTidakSah, 14)]
    [InlineData("1.01.03\tLima", JenisGalatMuat.JumlahSel, 1)]
    public void Unfit_line_is_told_with_its_place(string baris, JenisGalatMuat? jenis, int kolom)
    {
        var hasil = Load(Pohon + baris + "\n");
        Assert.Equal(jenis is null, hasil.IsTermuat);
        if (jenis is not null)
        {
            var galat = Assert.Single(hasil.Galat);
            Assert.Equal((jenis, 6, kolom), (galat.Jenis, galat.Baris, galat.Kolom));
            Assert.NotEqual(galat.Render(), galat.Render(Bahasa.Inggris));
        }
    }

    [Theory]
    [InlineData("kode\tnama\n", JenisGalatMuat.AnggotaWajib)]
    [InlineData("kode\tkode\tnama\tlingkup\n", JenisGalatMuat.AnggotaGanda)]
    [InlineData("kode\tnama\tlingkup\tharga\n", JenisGalatMuat.AnggotaTakDikenal)]
    [InlineData("kode\tnama\tlingkup\n", JenisGalatMuat.TanpaEntri)]
    [InlineData("{}", JenisGalatMuat.AnggotaWajib)]
    [InlineData("{\"format\":\"x\"}", JenisGalatMuat.FormatTakDikenal)]
    [InlineData("{\"format\":\"renstra-nomenklatur/1\",\"harga\":1}", JenisGalatMuat.AnggotaTakDikenal)]
    [InlineData("{\"format\":\"renstra-nomenklatur/1\",\"nama\":\"a\",\"nama\":\"b\"}", JenisGalatMuat.AnggotaGanda)]
    [InlineData("{\"format\":\"renstra-nomenklatur/1\",\"nama\":\"a\\nb\"}", JenisGalatMuat.SandiRusak)]
    [InlineData("{\"format\":\"renstra-nomenklatur/1\",\"nama\":1}", JenisGalatMuat.JenisNilai)]
    [InlineData("{\"format\":\"renstra-nomenklatur/1\",\"berlaku\":\"1 Mei\"}", JenisGalatMuat.TanggalTidakSah)]
    [InlineData("{\"format\":\"renstra-nomenklatur/1\",\"atas\":\"sipd\"}", JenisGalatMuat.DasarTakDikenal)]
    [InlineData("{\"format\":\"renstra-nomenklatur/1\",\"dihapus\":[\"1.06\"]}", JenisGalatMuat.DihapusTidakAda)]
    [InlineData("{\"format\":\"renstra-nomenklatur/1\",\"entri\":[{\"kode\":\"1\",\"kode\":\"1\",\"nama\":\"A\",\"lingkup\":\"keduanya\"}]}", JenisGalatMuat.AnggotaGanda)]
    [InlineData("{\"format\":\"renstra-nomenklatur/1\",\"entri\":[{\"kode\":\"1\",\"nama\":\"\\ud800\",\"lingkup\":\"keduanya\"}]}", JenisGalatMuat.SandiRusak)]
    [InlineData("{\"format\":\"renstra-nomenklatur/1\",\"entri\":[", JenisGalatMuat.Sintaks)]
    [InlineData("{\"format\":\"renstra-nomenklatur/1\"} {", JenisGalatMuat.Sintaks)]
    public void Unfit_file_is_told(string isi, JenisGalatMuat jenis) => Assert.Contains(Load(isi).Galat, g => g.Jenis == jenis);

    [Fact]
    public void Hostile_files_give_errors_and_nothing_worse()
    {
        Assert.Equal(JenisGalatMuat.Pengodean, Assert.Single(Nomenklatur.Load(new MemoryStream(Encoding.Unicode.GetBytes(Pohon))).Galat).Jenis);
        Assert.Equal((JenisGalatMuat.Pengodean, 2), Nomenklatur.Load(new MemoryStream([.. "kode\n"u8, 0xC3, 0x28])).Galat.Select(static g => (g.Jenis, g.Baris)).Single());
        Assert.Equal(JenisGalatMuat.TeksTerlaluPanjang, Assert.Single(Load($"{Judul}1\t{new string('A', 1 << 20)}\tkeduanya\n").Galat).Jenis);
        Assert.Equal(JenisGalatMuat.TanpaInduk, Assert.Single(Load(Judul + "1.01.02\tA\tkeduanya\n").Galat).Jenis);
        Assert.False(Load("").IsTermuat);
        var banyak = Load(Judul + string.Concat(Enumerable.Repeat("1\tA\tkeduanya\n", 1_000)));
        Assert.Equal((HasilMuat.MaksimalGalat, 999), (banyak.Galat.Count, banyak.JumlahGalat));
        Assert.Equal((JenisGalatMuat.TerlaluBanyakBaris, 200_002), Load(Judul + string.Concat(Enumerable.Repeat("x\ty\tz\n", 1_000_000))).Galat.Select(static g => (g.Jenis, g.Baris)).Single());
        Assert.Equal(JenisGalatMuat.TerlaluBanyakBaris, Assert.Single(Load("{\"format\":\"renstra-nomenklatur/1\",\"entri\":[" + string.Concat(Enumerable.Repeat("{\"kode\":\"1\",\"nama\":\"A\",\"lingkup\":\"keduanya\"},", 300_000)) + "{}]}").Galat).Jenis);
        Assert.Equal(JenisGalatMuat.TerlaluBesar, Assert.Single(Nomenklatur.Load(new AlurPanjang((64L << 20) + 1)).Galat).Jenis);
        for (var n = 0; n < Pohon.Length; n++)
        {
            _ = Load(Pohon[..n]);
        }
    }

    [Fact]
    public void Place_in_json_is_line_column_and_path()
    {
        var galat = Assert.Single(Load("{ \"format\": \"renstra-nomenklatur/1\",\n  \"nama\": \"é\", \"entri\": [{ \"kode\": \"1.1\", \"nama\": \"A\", \"lingkup\": \"keduanya\" }] }").Galat);
        Assert.Equal((JenisGalatMuat.KodeTidakSah, 2, 36, "$.entri[0].kode"), (galat.Jenis, galat.Baris, galat.Kolom, galat.Jalur));
        Assert.Equal(ParseErrorCause.UnexpectedEnd, galat.Sebab.Cause);
        Assert.Contains("yang diharapkan", galat.Describe(), StringComparison.Ordinal);
        Assert.DoesNotContain("diharapkan", galat.Describe(Bahasa.Inggris), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_is_worded_in_both_languages()
    {
        foreach (var jenis in Enum.GetValues<JenisGalatMuat>())
        {
            var galat = new GalatMuat(jenis, 0, 0, "", "ditemukan", "harapan");
            Assert.NotEqual(galat.Describe(), galat.Describe(Bahasa.Inggris));
            Assert.NotEqual("tidak terbaca", galat.Describe());
            Assert.StartsWith("berkas: ", galat.Render(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void More_rows_than_one_table_holds_are_one_view()
    {
        var isi = new StringBuilder(Judul + "1\tSATU\tkeduanya\n1.01\tDUA\tkeduanya\n1.01.02\tTIGA\tkeduanya\n");
        for (var kegiatan = 1; kegiatan <= 8; kegiatan++)
        {
            isi.Append($"1.01.02.2.{kegiatan:D2}\tKegiatan {kegiatan}\tkabupatenKota\n");
            for (var sub = 1; sub <= 9999; sub++)
            {
                isi.Append($"1.01.02.2.{kegiatan:D2}.{sub:D4}\tSub {kegiatan} {sub}\tkabupatenKota\n");
            }
        }

        var muat = Load(isi.ToString()).Nomenklatur!;
        Assert.Equal(80_003, muat.Enumerate().Count());
        Assert.True(muat.TryFind(Contoh.Kode("1.01.02.2.08.9999"), out var akhir) && akhir.Nama == "Sub 8 9999" && akhir.Induk.Nama == "Kegiatan 8");
    }

    [Fact]
    public void Warnings_hinder_nothing()
    {
        var hasil = Load("kode\tnama\tlingkup\tsatuan\n1\tSATU dan\tkeduanya\tOrangg\n");
        Assert.True(hasil.IsTermuat);
        Assert.Equal([JenisGalatMuat.NamaTampakTerpotong, JenisGalatMuat.SatuanTakDikenal], hasil.Peringatan.Select(static p => p.Jenis));
    }

    [Fact]
    public void View_is_released()
    {
        var lemah = Make();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(lemah.IsAlive);

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static WeakReference Make() => new(Load(Pohon).Nomenklatur);
    }

    internal static HasilMuat Load(string isi, OpsiMuat? opsi = null) => Nomenklatur.Load(new MemoryStream(Encoding.UTF8.GetBytes(isi)), opsi);

    /// <summary>So many letters, made as they are read.</summary>
    private sealed class AlurPanjang(long panjang) : MemoryStream
    {
        private long _sisa = panjang;

        public override int Read(Span<byte> buffer)
        {
            var n = (int)Math.Min(buffer.Length, _sisa);
            buffer[..n].Fill((byte)'a');
            _sisa -= n;
            return n;
        }
    }
}
