using System.Text.Json;
using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>Searches by name with the verb <c>lookup</c>: every list, and what was not searched.</summary>
public class LookupCariTest
{
    [Theory]
    [InlineData("penyediaan permakanan|--tahun|2024|--daerah|provinsi", "\"penyediaan permakanan\": tidak ada nama yang cocok dalam Kepmendagri Nomor 900.1.15.5-1317 Tahun 2023, daftar provinsi.\nBelum tentu tidak ada: daftar provinsi dari Kepmendagri Nomor 900.1.15.5-1317 Tahun 2023 tidak ada dalam data.\n")]
    [InlineData("gaji|--versi|5889", "daftar kabupaten/kota dari Kepmendagri Nomor 050-5889 Tahun 2021 hanya sebagian ada dalam data, tanpa 9, X.XX.\n")]
    [InlineData("gaji|--versi|5889|--lang|en", "It may exist all the same: the list of provinces of Kepmendagri 050-5889/2021 is not held; ")]
    [InlineData("zzqq|--tahun|2026|--lang|en", "\"zzqq\": no name fits in the lists near Kepmendagri 900.1-2850/2025.\nIt may exist all the same: Kepmendagri 900.1-2850/2025 is not held; ")]
    [InlineData("zzqq|--tahun|2026", "Kepmendagri Nomor 900.1-2850 Tahun 2025 tidak ada dalam data; yang dicari daftar di sekitarnya: ")]
    [InlineData("zzqq|--versi|3708", "22 baris Kepmendagri Nomor 050-3708 Tahun 2020 tanpa induk tidak dimuat.\n")]
    [InlineData("zzqq|--jenis|wilayah", "wilayah: kecamatan, desa, dan kelurahan tidak dimuat.\n")]
    [InlineData("zzqq|--jenis|wilayah|--lang|en", "\"zzqq\": no name fits in the list of regions (as of 2025).\nIt may exist all the same: regions: ")]
    [InlineData("zzqq|--jenis|akun", "akun: selain belanja, akun yang baru sesudah")]
    [InlineData("zzqq|--jenis|sumber-dana", "sumber dana: hanya daftar SIPD 2024 yang dimuat.\n")]
    [InlineData("sosial|--bidang|9.99|--tingkat|program", "daftar SIPD 2027 (bukan keputusan), tingkat program, di bawah 9.99.\nKode 9.99 sendiri tidak ditemukan di sana.\n")]
    [InlineData("zzqq|--jenis|akun|--prefix|5.9.02", ", di bawah 5.9.02.\nKode 5.9.02 sendiri tidak ditemukan di sana.\n")]
    public async Task A_name_that_is_not_found_says_what_was_not_searched(string args, string expected)
    {
        var (kode, output, error) = await Jalankan.Async(["lookup", .. args.Split('|')]);
        Assert.Equal((1, ""), (kode, output));
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zzqq|--versi|sipd-2027")]
    [InlineData("zzqq|--versi|1317|--daerah|kabkota")]
    [InlineData("zzqq|--jenis|akun|--prefix|5.1.02")]
    public async Task A_name_that_does_not_exist_is_said_not_to(string args)
    {
        var (kode, _, error) = await Jalankan.Async(["lookup", .. args.Split('|')]);
        Assert.Equal(1, kode);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task What_was_not_searched_is_said_beside_results_too()
    {
        string[] args = ["lookup", "gaji", "--tahun", "2026", "--jumlah", "2"];
        var (kode, pipa, catatan) = await Jalankan.Async(args);
        Assert.Equal((0, 2), (kode, pipa.Count(static c => c == '\n')));
        Assert.StartsWith("catatan: Kepmendagri Nomor 900.1-2850 Tahun 2025 tidak ada dalam data; yang dicari", catatan, StringComparison.Ordinal);
        var (_, layar, kosong) = await Jalankan.Async(args, lebar: 100, terminal: true);
        Assert.Equal("", kosong);
        Assert.Contains("2 hasil; lebih banyak dengan --jumlah N; Kepmendagri Nomor 900.1-2850 Tahun 2025 tidak ada dalam data; yang dicari", layar.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seruyan", "62.07  kabupaten  kata berurutan  Kabupaten Seruyan\n")]
    [InlineData("belanja modal gedung", "5.2.03             jenis akun              kata berurutan  Belanja Modal Gedung dan Bangunan\n")]
    [InlineData("dana alokasi umum", "rincian objek sumber dana  kata berurutan  Dana Transfer Umum-Dana Alokasi Umum\n")]
    [InlineData("kas|--jenis|akun|--jumlah|1", "1.1.01.04  objek akun  kata berurutan  Kas di BLUD\n")]
    [InlineData("gaji|--jenis|kode|--jumlah|1", "X.XX.01.1.02.0001  sub kegiatan  kata berurutan  Penyediaan Gaji dan Tunjangan ASN\n")]
    [InlineData("riau|--jenis|wilayah|--lang|en", "14  provinsi  the name        Riau\n21  provinsi  words in order  Kepulauan Riau\n")]
    public async Task Every_list_is_searched(string args, string expected)
    {
        var (kode, output, error) = await Jalankan.Async(["lookup", .. args.Split('|')]);
        Assert.Equal(0, kode);
        Assert.Equal(!args.Contains("--jenis", StringComparison.Ordinal), error.StartsWith("catatan: ", StringComparison.Ordinal));
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_found_in_one_list_does_not_hide_what_another_lacks()
    {
        var (_, _, error) = await Jalankan.Async(["lookup", "dana alokasi umum"]);
        Assert.Contains("wilayah: kecamatan, desa, dan kelurahan tidak dimuat", error, StringComparison.Ordinal);
        Assert.DoesNotContain("sumber dana: ", error, StringComparison.Ordinal);
        var (_, layar, kosong) = await Jalankan.Async(["lookup", "dana alokasi umum"], Bahasa.Inggris, lebar: 200, terminal: true);
        Assert.Equal("", kosong);
        Assert.Contains("Without a result, and not searched entirely: ", layar, StringComparison.Ordinal);
        Assert.Contains("regions: kecamatan, desa and kelurahan are not held.", layar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.06.04|--foo", "--foo")]
    [InlineData("--foo", "--foo")]
    [InlineData("gaji|-x", "-x")]
    public async Task An_unknown_option_is_no_text_to_look_for(string args, string opsi)
    {
        var (kode, output, error) = await Jalankan.Async(["lookup", .. args.Split('|')]);
        Assert.Equal((2, ""), (kode, output));
        Assert.StartsWith($"renstra: \"{opsi}\" tidak dikenal di sini. Lihat renstra lookup --help", error, StringComparison.Ordinal);
        Assert.StartsWith($"renstra: \"{opsi}\" is not known here. See renstra lookup --help", (await Jalankan.Async(["lookup", .. args.Split('|')], Bahasa.Inggris)).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("tidak dikenal", (await Jalankan.Async(["lookup", "--", .. args.Split('|')])).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guesses_are_not_shown_beside_what_another_list_has()
    {
        var (_, gabungan, _) = await Jalankan.Async(["lookup", "seruyan"]);
        Assert.Single(gabungan.TrimEnd().Split('\n'));
        var (_, kode, _) = await Jalankan.Async(["lookup", "hanau"]);
        Assert.All(kode.TrimEnd().Split('\n'), static b => Assert.Contains("salah ketik", b, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Planning_codes_come_first_and_other_lists_are_short()
    {
        var hasil = await Search("gaji");
        Assert.Equal(["kode", "akun"], hasil.GetProperty("hasil").EnumerateArray().Select(static h => h.GetProperty("jenis").GetString()).Distinct());
        Assert.Equal([20, 5, 5, 5], hasil.GetProperty("dicari").EnumerateArray().Select(static d => d.GetProperty("batas").GetInt32()));
        var sedikit = await Search("gaji", "--jumlah", "3");
        Assert.Equal(6, sedikit.GetProperty("hasil").GetArrayLength());
        var satu = await Search("gaji", "--jenis", "akun");
        Assert.Equal(20, satu.GetProperty("hasil").GetArrayLength());
        Assert.False(satu.TryGetProperty("versi", out _));
    }

    [Theory]
    [InlineData("penyediaan permakanan|--tahun|2024|--daerah|provinsi", "tidakDalamData", "daftarDaerahTidakDimiliki", 0)]
    [InlineData("gaji|--versi|5889", "tidakDalamData", "daftarDaerahTidakDimiliki", 0)]
    [InlineData("gaji|--tahun|2026|--jumlah|3", "ada", "keputusanTidakDimiliki", 3)]
    [InlineData("zzqq|--versi|sipd-2027", "tidakAda", null, 0)]
    [InlineData("zzqq", "tidakAda", null, 0)]
    [InlineData("zzqq|--jenis|sumber-dana", "tidakDalamData", "keputusanTidakDimiliki", 0)]
    [InlineData("seruyan", "ada", null, 1)]
    public async Task Json_has_status_and_reason(string args, string status, string? alasan, int jumlah)
    {
        var hasil = await Search(args.Split('|'));
        Assert.Equal(status, hasil.GetProperty("status").GetString());
        Assert.Equal(alasan, hasil.TryGetProperty("alasan", out var a) ? a.GetString() : null);
        Assert.Equal(jumlah, hasil.GetProperty("hasil").GetArrayLength());
        Assert.Equal(jumlah, hasil.GetProperty("dicari").EnumerateArray().Sum(static d => d.GetProperty("jumlah").GetInt32()));
    }

    [Theory]
    [InlineData("1.06.04.2", "kode", "antaraTingkat", "berhenti di antara")]
    [InlineData("1.06.04.2|--lang|en", "kode", "antaraTingkat", "stops between")]
    [InlineData("--map|1.06.04.2|--from|90|--to|3708", "kode", "antaraTingkat", "berhenti di antara")]
    [InlineData("62,07|--jenis|wilayah", "wilayah", null, "bukan kode wilayah: ")]
    [InlineData("1..1|--jenis|sumber-dana|--lang|en", "sumberDana", null, "no code of a funding source: ")]
    public async Task Refused_codes_are_json_too(string args, string jenis, string? jenisTeks, string pesan)
    {
        var (kode, output, error) = await Jalankan.Async(["lookup", .. args.Split('|'), "--format", "json"]);
        Assert.Equal((1, ""), (kode, error));
        using var json = JsonDocument.Parse(output);
        var (akar, galat) = (json.RootElement, json.RootElement.GetProperty("galat"));
        Assert.Equal((jenis, "tidakTerbaca"), (akar.GetProperty("jenis").GetString(), akar.GetProperty("status").GetString()));
        Assert.Equal(jenisTeks, galat.TryGetProperty("jenisTeks", out var j) ? j.GetString() : null);
        Assert.StartsWith(pesan, galat.GetProperty("pesan").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_of_an_account_has_the_text_and_its_correction()
    {
        var (_, output, _) = await Jalankan.Async(["lookup", "5.1.02.01.01.99999", "--format", "json"]);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(("5.1.02.01.01.99999", "5.1.02.01.001.99999"), (json.RootElement.GetProperty("teks").GetString(), json.RootElement.GetProperty("kode").GetString()));
        Assert.StartsWith("nol yang kurang", json.RootElement.GetProperty("koreksi").GetString(), StringComparison.Ordinal);
        var (_, ganda, _) = await Jalankan.Async(["lookup", "1.1.01", "--format", "json"]);
        using var dua = JsonDocument.Parse(ganda);
        Assert.Equal("sumberDana", Assert.Single(dua.RootElement.GetProperty("juga").EnumerateArray()).GetProperty("jenis").GetString());
    }

    [Fact]
    public async Task Long_and_hostile_text_is_repeated_short_and_clean()
    {
        foreach (var teks in new[] { new string('q', 100_000), string.Concat(Enumerable.Repeat("1.", 50_000)), "zzqq\u001b[31m\u202e", "\u0007?" })
        {
            var (kode, output, error) = await Jalankan.Async(["lookup", teks]);
            Assert.Equal((1, ""), (kode, output));
            Assert.InRange(error.Length, 1, 1_000);
            Assert.DoesNotContain(error.TrimEnd().Replace("\n", "", StringComparison.Ordinal), static c => char.IsControl(c) || c == '\u202e');
        }
    }

    [Fact]
    public async Task Several_lists_are_parted_on_a_terminal_and_fit_it()
    {
        foreach (var lebar in new[] { 80, 160 })
        {
            var (_, output, _) = await Jalankan.Async(["lookup", "gaji", "--jumlah", "2"], lebar: lebar, terminal: true);
            Assert.All(output.Split('\n'), baris => Assert.InRange(Alur.Width(baris), 0, lebar));
            Assert.Contains("\n\n2 hasil dari daftar SIPD 2027 (bukan keputusan); lebih banyak dengan --jumlah N\n2 hasil dari daftar akun (", output, StringComparison.Ordinal);
        }
    }

    private static async Task<JsonElement> Search(params string[] args)
    {
        var (_, output, error) = await Jalankan.Async(["lookup", .. args, "--format", "json"]);
        Assert.Equal("", error);
        using var json = JsonDocument.Parse(output);
        return json.RootElement.Clone();
    }
}
