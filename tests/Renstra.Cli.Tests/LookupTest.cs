using System.Text.Json;
using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The verb <c>lookup</c>: codes, names, mappings.</summary>
public class LookupTest
{
    [Fact]
    public async Task A_code_shows_its_entry_and_path()
    {
        var (kode, output, error) = await Jalankan.Async(["lookup", "1.06.04.2.01.0001"]);
        Assert.Equal((0, ""), (kode, error));
        Assert.StartsWith("1.06.04.2.01.0001  Penyediaan Permakanan\n  tingkat      sub kegiatan\n  daftar       kabupaten/kota\n", output, StringComparison.Ordinal);
        Assert.Contains("  satuan       Orang\n  SPM          ya\n  versi        daftar SIPD 2027 (bukan keputusan)\n", output, StringComparison.Ordinal);
        Assert.Contains("  di atasnya   1 URUSAN", output, StringComparison.Ordinal);
        Assert.Contains("               1.06.04 PROGRAM REHABILITASI SOSIAL\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.06.01.2.02.0001|--tahun|2024|--daerah|kabkota", "  templat      X.XX.01.2.02.0001\n")]
    [InlineData("1.06.04.2.01.0001|--versi|3708", "1.06.04.2.01.01  Penyediaan Permakanan\n")]
    [InlineData("1.06.04.2.01.01", "sub kegiatan bernomor empat angka")]
    [InlineData("1.6.4.2.1", "1.6.4.2.1 → 1.06.04.2.01 (")]
    [InlineData("1.06.04|--tahun|2026", "ditanyakan Kepmendagri Nomor 900.1-2850 Tahun 2025, yang tidak ada dalam data")]
    [InlineData("7.01", "7.01  KECAMATAN\n")]
    [InlineData("7.01|--lang|en", "  below        5 program\n")]
    [InlineData("2.08.06.2.02.0011", "  menggantikan 2.08.06.2.02.0006\n")]
    public async Task Particulars_of_a_code(string args, string expected)
    {
        var (kode, output, error) = await Jalankan.Async(["lookup", .. args.Split('|')]);
        Assert.Equal((0, ""), (kode, error));
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.06.99", "1.06.99: tidak ada dalam nomenklatur (daftar SIPD 2027 (bukan keputusan))\n")]
    [InlineData("1.06.99|--tahun|2026", "bagian ini tidak ada dalam data")]
    [InlineData("1.06.99|--versi|1317", "bagian ini tidak ada dalam data: daftar provinsi dari Kepmendagri Nomor 900.1.15.5-1317 Tahun 2023 tidak ada dalam data (")]
    [InlineData("1.06|--versi|1317|--daerah|provinsi", "daftar untuk jenis daerah ini tidak ada dalam data")]
    [InlineData("2.08.06.2.02.0006", "  → 2.08.06.2.02.0011  ")]
    [InlineData("1.06.06.2.01.0003|--daerah|kabkota", "  berpindah kode\n  → 1.06.06.2.01.0007  Penyediaan Tempat Penampungan Pengungsi\n    nama sama; dasar: dugaan: nama sama\n")]
    public async Task A_code_that_is_not_there_says_why_and_where_it_went(string args, string expected)
    {
        var (kode, output, error) = await Jalankan.Async(["lookup", .. args.Split('|')]);
        Assert.Contains(expected, output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (kode, error));
    }

    [Theory]
    [InlineData("5.1.02.01.01.0001", "5.1.02.01.01.0001 Belanja Bahan-Bahan Bangunan dan Konstruksi\n", 0)]
    [InlineData("5.1.02.01.01.0001|--format|json", "\"jenis\": \"akun\"", 0)]
    [InlineData("62.07", "62.07 Kabupaten Seruyan\n  kode wilayah\n  di bawah 62 Kalimantan Tengah\n", 0)]
    [InlineData("31", "diragukan: nama: undang-undang sesudahnya menyebutnya: \"Daerah Khusus Jakarta\"", 0)]
    [InlineData("62.07.01", "62.07.01: bagian ini tidak ada dalam data: ", 1)]
    [InlineData("62.99", "62.99: tidak ada dalam daftar wilayah (keadaan 2025)\n", 1)]
    [InlineData("5.1.02.01.01.99999", "5.1.02.01.01.99999 → 5.1.02.01.001.99999 (nol yang kurang ditambahkan", 1)]
    [InlineData("5.1.02.01.01.99999", "bagian ini tidak ada dalam data: hanya penomoran Kepmendagri 050-3708 Tahun 2020 yang dimuat", 1)]
    [InlineData("4.1.04.99|--lang|en", "outside belanja, accounts newer than Kepmendagri 050-3708/2020 are not held", 1)]
    [InlineData("5.1.2.1|--jenis|akun", "5.1.02.01 Belanja Barang\n", 0)]
    [InlineData("1.1.01|--jenis|sumber-dana", "1.1.01 Pajak Daerah\n  kode sumber dana, menurut SIPD 2024\n", 0)]
    [InlineData("1.1.01", "  juga kode sumber dana: 1.1.01 Pajak Daerah (--jenis sumber-dana)\n", 0)]
    [InlineData("5|--lang|en", "  also code of an account: 5 BELANJA DAERAH (--jenis akun)\n", 0)]
    public async Task Accounts_and_regions_have_their_names(string args, string expected, int exit)
    {
        var (kode, output, error) = await Jalankan.Async(["lookup", .. args.Split('|')]);
        Assert.Contains(expected, output, StringComparison.Ordinal);
        Assert.Equal((exit, ""), (kode, error));
    }

    [Theory]
    [InlineData("1.06.04.2", "berhenti")]
    [InlineData("zzqq", "tidak ada nama yang cocok")]
    public async Task Nothing_found_is_said_with_exit_code_1(string teks, string expected)
    {
        var (kode, output, error) = await Jalankan.Async(["lookup", teks]);
        Assert.Equal((1, ""), (kode, output));
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lookup", "sebut satu kode atau nama")]
    [InlineData("lookup|1.06|--map|1.06|--from|90|--to|3708", "sebut satu kode atau nama")]
    [InlineData("lookup|--map|1.06|--from|90", "sebut satu kode atau nama")]
    [InlineData("lookup|1.06|--versi|99", "--versi tidak mengenal \"99\"; pilihannya 90 (permendagri-90-2019), 3708 (")]
    [InlineData("lookup|1.06|--versi|90|--tahun|2024", "--versi dan --tahun tidak dapat dipakai bersama")]
    [InlineData("lookup|sosial|--bidang|1.06|--prefix|1.06.04|--lang|en", "--bidang and --prefix do not go together")]
    [InlineData("lookup|--map|1.06|--from|90|--to|3708|--tahun|2024", "--tahun tidak berlaku bersama --map")]
    [InlineData("lookup|--map|1.06|--from|90|--to|3708|--versi|90|--lang|en", "--versi does not go with --map")]
    [InlineData("lookup|--map|1.06|--from|90|--to|3708|--jenis|akun", "--jenis tidak berlaku bersama --map")]
    [InlineData("lookup|kas|--jenis|akun|--versi|90", "--versi hanya untuk kode perencanaan, bukan untuk --jenis akun")]
    [InlineData("lookup|1.06|--tingkat|program", "--tingkat hanya untuk pencarian nama, sedangkan 1.06 adalah kode")]
    [InlineData("lookup|5.1|--jenis|akun|--prefix|5", "--prefix hanya untuk pencarian nama, sedangkan 5.1 adalah kode")]
    [InlineData("lookup|sosial|--bidang|62", "--bidang \"62\" tidak terbaca sebagai kode perencanaan (seperti kode wilayah 62: urusan hanya satu angka, 1–9; periksa kolomnya); tulis misalnya 1.06.\n")]
    [InlineData("lookup|kas|--jenis|akun|--prefix|62|--lang|en", "--prefix \"62\" cannot be read as the code of an account (")]
    [InlineData("lookup|kas|--jenis|wilayah|--prefix|x", "tulis misalnya 62.")]
    [InlineData("lookup|sosial|--bidang", "--bidang perlu satu nilai, misalnya 1.06.\n")]
    [InlineData("lookup|kas|--jenis|rekening", "--jenis tidak mengenal \"rekening\"; pilihannya kode, akun, wilayah, sumber-dana.\n")]
    [InlineData("lookup|sosial|--jumlah|0", "--jumlah tidak mengenal \"0\"")]
    [InlineData("lookup|sosial|--tahun|2019", "--tahun tidak mengenal \"2019\"")]
    [InlineData("nomenclature|diff|90", "renstra nomenclature diff VERSI VERSI")]
    [InlineData("nomenclature|diff|90|99", "diff tidak mengenal \"99\"")]
    [InlineData("nomenclature|diff|90|861", "tidak ada dalam data, sehingga tidak dapat dibandingkan")]
    public async Task Wrong_usage_exits_with_2(string args, string expected)
    {
        var (kode, output, error) = await Jalankan.Async(args.Split('|'));
        Assert.Equal((2, ""), (kode, output));
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_one_line_each_in_a_pipe_and_two_in_a_narrow_terminal()
    {
        string[] args = ["lookup", "rehabiltasi sosial", "--tingkat", "program"];
        var (_, pipa, _) = await Jalankan.Async(args);
        var (_, sempit, _) = await Jalankan.Async(args, lebar: 80, terminal: true);
        var (_, lebar, _) = await Jalankan.Async(args, lebar: 160, terminal: true);
        Assert.Equal("1.06.04  program  salah ketik  PROGRAM REHABILITASI SOSIAL (rehabiltasi → rehabilitasi)\n", pipa);
        Assert.Equal(
            "1.06.04  PROGRAM REHABILITASI SOSIAL\n         program, salah ketik (rehabiltasi → rehabilitasi)\n\n1 hasil dari daftar SIPD 2027 (bukan keputusan)\n", sempit);
        Assert.StartsWith(pipa, lebar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(160)]
    public async Task Nothing_is_wider_than_the_terminal(int lebar)
    {
        foreach (var args in new[]
        {
            "lookup|1.06.04.2.01.0001", "lookup|penyediaan|--jumlah|50", "lookup|--map|1.06.04.2.01.01|--from|90|--to|sipd-2027", "lookup|1.06.03.2.01.0001",
            "nomenclature", "nomenclature|diff|1317|sipd-2027|--prefix|1.06",
        })
        {
            var (_, output, _) = await Jalankan.Async(args.Split('|'), lebar: lebar, terminal: true);
            Assert.All(output.Split('\n'), baris => Assert.InRange(Alur.Width(baris), 0, lebar));
        }
    }

    [Theory]
    [InlineData("1.06.04.2.01.01|--from|3708|--to|1317", 0, "  tetap\n  → 1.06.04.2.01.0001  Penyediaan Permakanan\n    nama sama; dasar: kode dan nama sama\n")]
    [InlineData("1.06.04.1.01.01|--from|3708|--to|1317", 1, "bagian ini tidak ada dalam data: daftar untuk jenis daerah ini")]
    [InlineData("1.06|--from|90|--to|861", 1, "(Kepmendagri Nomor 900.1-861 Tahun 2026)")]
    [InlineData("1.06.02.2.01.0001|--from|1317|--to|sipd-2027", 0, "  berakhir\n")]
    [InlineData("1.06.02.2.01.0004|--from|sipd-2027|--to|1317|--daerah|kabkota", 0, "  baru\n")]
    [InlineData("3.25.02|--from|90|--to|3708|--daerah|kabkota", 0, "  bukan padanannya, hanya sama kodenya: 3.25.02  PROGRAM PENGELOLAAN KELAUTAN, PESISIR DAN PULAU-PULAU KECIL\n")]
    [InlineData("5.06|--from|3708|--to|sipd-2027|--daerah|provinsi", 0, "  → 5.07  PENGELOLAAN PENGHUBUNG\n    kata lain; dasar: dugaan: isinya sama\n")]
    [InlineData("1.04.05.2.01.06|--from|3708|--to|1317", 1, "  kode dipakai ulang, padanannya tidak dapat ditentukan\n  bukan padanannya, hanya sama kodenya: 1.04.05.2.01.0006  ")]
    public async Task Mappings_with_their_basis(string args, int expectedCode, string expected)
    {
        var (kode, output, error) = await Jalankan.Async(["lookup", "--map", .. args.Split('|')]);
        Assert.Equal((expectedCode, ""), (kode, error));
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_carries_its_format()
    {
        var (_, satu, _) = await Jalankan.Async(["lookup", "1.06.04.2.01.0001", "--format", "json"]);
        var (_, cari, _) = await Jalankan.Async(["lookup", "permakanan", "--format", "json"]);
        var (_, peta, _) = await Jalankan.Async(["lookup", "--map", "1.06.06.2.01.0003", "--from", "1317", "--to", "sipd-2027", "--format", "json"]);
        using var a = JsonDocument.Parse(satu);
        using var b = JsonDocument.Parse(cari);
        using var c = JsonDocument.Parse(peta);
        Assert.All(new[] { a, b, c }, static d => Assert.Equal("renstra-lookup/1", d.RootElement.GetProperty("format").GetString()));
        Assert.Equal("Orang", a.RootElement.GetProperty("entri")[0].GetProperty("satuan").GetString());
        Assert.Equal(20, b.RootElement.GetProperty("hasil").EnumerateArray().Count(static h => h.GetProperty("jenis").GetString() == "kode"));
        var (kode, ulang, _) = await Jalankan.Async(["lookup", "--map", "1.04.05.2.01.06", "--from", "3708", "--to", "1317", "--format", "json"]);
        using var d = JsonDocument.Parse(ulang);
        var hasil = d.RootElement.GetProperty("hasil")[0];
        Assert.Equal((1, "kodeDipakaiUlang", 0), (kode, hasil.GetProperty("jenis").GetString(), hasil.GetProperty("tujuan").GetArrayLength()));
        Assert.Equal("1.04.05.2.01.0006", hasil.GetProperty("sekode").GetProperty("kode").GetString());
        Assert.False(c.RootElement.GetProperty("hasil")[0].TryGetProperty("sekode", out _));
        Assert.Equal("namaSama", c.RootElement.GetProperty("hasil")[0].GetProperty("tujuan")[0].GetProperty("dasar").GetString());
    }
}
