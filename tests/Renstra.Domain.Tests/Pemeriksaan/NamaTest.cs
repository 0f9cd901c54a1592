using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>The rules of names and indicators: what makes no other name, whose a name is, one cause one finding.</summary>
public sealed class NamaTest
{
    [Theory]
    [InlineData("Rehabilitasi Sosial Dasar", "REHABILITASI  SOSIAL DASAR", true)]
    [InlineData("Perencanaan, Penganggaran dan Evaluasi", "Perencanaan, Penganggaran, dan Evaluasi", true)]
    [InlineData("Daerah Kab/Kota", "Daerah Kabupaten / Kota", true)]
    [InlineData("Kampung & Desa", "Kampung dan Desa", true)]
    [InlineData("PENGELOLAAN TAMAN", "PROGRAM PENGELOLAAN TAMAN", true)]
    [InlineData("URUSAN PEMERINTAHAN BIDANG SOSIAL", "Sosial", true)]
    [InlineData("Penyediaan Permakanaan", "Penyediaan Permakanan", false)]
    [InlineData("diluar Panti", "di luar Panti", false)]
    [InlineData("Penyediaan", "Penyediaan Sandang", false)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    public void Writing_makes_no_other_name(string satu, string lain, bool sama)
    {
        Assert.Equal(sama, NamaPolos.IsSama(satu, lain));
        Assert.Equal(sama, NamaPolos.IsSama(lain, satu));
        Assert.Equal(sama, NamaPolos.Key(satu) == NamaPolos.Key(lain));
    }

    [Theory]
    [InlineData("Pakiaian yang Meningkatkan", "Pakaian yang Meningkat", true)]
    [InlineData("Jumlah Dokumen", "Jumlah Orang", false)]
    [InlineData("Jumlah", "Jumlah Orang", false)]
    public void Typing_errors_make_no_other_indicator(string satu, string lain, bool mirip)
    {
        Assert.Equal(mirip, NamaPolos.IsMirip(satu, lain));
        Assert.Equal(mirip, NamaPolos.IsMirip(lain, satu));
    }

    [Theory]
    [InlineData("Penyediaan Permakanan", null)]
    [InlineData("penyediaan   permakanan", null)]
    [InlineData("Penyediaan Permakanaan", "NAMA002")]
    [InlineData("Penyediaan Sandang", "NAMA001")]
    [InlineData("Bantuan Paket Lebaran bagi Warga", "NAMA003")]
    public void Name_has_one_judgement(string nama, string? id) =>
        Assert.Equal(id is null ? [] : new[] { id }, DokumenUji.Check(Sub(("1.06.04.2.02.0003", nama, ""))).Temuan.Where(static t => t.Aturan.Kelompok == "NAMA").Select(static t => t.Aturan.Id));

    [Fact]
    public void Spelling_has_a_safe_change_and_says_where_it_differs()
    {
        var found = Assert.Single(DokumenUji.Find(Sub(("1.06.04.2.02.0003", "Penyediaan Permakanaan", "")), "NAMA002"));
        Assert.Contains("\"Permakanaan\", dalam nomenklatur \"Permakanan\"", found.Pesan.Indonesia, StringComparison.Ordinal);
        Assert.Equal(KeamananUsulan.Aman, found.Usulan!.Keamanan);
        Assert.Equal("\"Penyediaan Permakanan\"", Assert.Single(found.Usulan.Perubahan).Nilai);
    }

    [Fact]
    public void Siblings_that_moved_together_are_one_finding_with_the_codes_that_they_ask_for()
    {
        var found = Assert.Single(DokumenUji.Find(Sub(("1.06.04.2.02.0001", "Penyediaan Permakanan", ""), ("1.06.04.2.02.0002", "Penyediaan Sandang", "")), "NAMA001"));
        Assert.Equal(Keparahan.Galat, found.Keparahan);
        Assert.Single(found.TempatLain);
        Assert.Equal(["\"1.06.04.2.02.0003\"", "\"1.06.04.2.02.0004\""], found.Usulan!.Perubahan.Select(static p => p.Nilai));
        Assert.Equal(KeamananUsulan.PerluKeputusan, found.Usulan.Keamanan);
    }

    [Fact]
    public void Codes_asked_for_that_are_taken_are_not_proposed() => Assert.Empty(Assert.Single(DokumenUji.Find(
        Sub(("1.06.04.2.02.0001", "Penyediaan Permakanan", ""), ("1.06.04.2.02.0002", "Penyediaan Sandang", ""), ("1.06.04.2.02.0004", "Penyediaan Sandang", "")), "NAMA001")).Usulan!.Perubahan);

    [Fact]
    public void Stray_code_tells_nothing_of_the_name() => Assert.DoesNotContain(DokumenUji.Check(Sub(("1.06.04.2.01.0002", "Penyediaan Permakanan", ""))).Temuan, static t => t.Aturan.Id is "NAMA001" or "NAMA003");

    [Theory]
    [InlineData("\"1.06.07\"", "PENGELOLAAN TAMAN MAKAM PAHLAWAN", 1)]
    [InlineData("\"1.06.07\"", "Program Pengelolaan Taman Makam Pahlawan", 0)]
    [InlineData("\"-\"", "PENGELOLAAN TAMAN MAKAM PAHLAWAN", 0)]
    [InlineData("\"1.06.07\"", "-", 0)]
    public void Program_is_expected_beside_a_code(string kode, string nama, int found)
    {
        var all = DokumenUji.Find($$"""
            "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "B", "program": [ { "kode": {{kode}}, "nama": "{{nama}}" } ] } ] }
            """, "NAMA004");
        Assert.Equal(found, all.Length);
        Assert.All(all, static t => Assert.Equal("\"PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN\"", Assert.Single(t.Usulan!.Perubahan).Nilai));
    }

    [Fact]
    public void Name_may_stand_under_several_kegiatan() => Assert.Empty(DokumenUji.Find("""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "B", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [
          { "kode": "1.06.04.2.01", "nama": "K", "subKegiatan": [ { "kode": "1.06.04.2.01.0002", "nama": "Penyediaan Sandang", "pagu": { "2025": 5 } } ] },
          { "kode": "1.06.04.2.02", "nama": "L", "subKegiatan": [ { "kode": "1.06.04.2.02.0004", "nama": "Penyediaan Sandang", "pagu": { "2025": 5 } } ] } ] } ] } ] }
        """, "NAMA005"));

    [Theory]
    [InlineData("2025", "2026", 0)]
    [InlineData("2027", "2027", 1)]
    [InlineData("2025", "2025", 0)]
    public void Name_may_move_to_the_code_that_follows(string lama, string baru, int found) => Assert.Equal(found, DokumenUji.Find($$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "B", "program": [ { "kode": "1.06.05", "nama": "PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL", "kegiatan": [ { "kode": "1.06.05.2.02", "nama": "K", "subKegiatan": [
          { "kode": "1.06.05.2.02.0002", "nama": "Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota", "pagu": { "{{lama}}": 5 } },
          { "kode": "1.06.05.2.02.0008", "nama": "Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota", "pagu": { "{{baru}}": 5 } } ] } ] } ] } ] }
        """, "NAMA005").Length);

    [Theory]
    [InlineData("Jumlah Paket Mebel yang Disediakan", "Unit", null)]
    [InlineData("jumlah paket mebel yang  disediakan", "unit", null)]
    [InlineData("Jumlah Paket Mebel yang Disediakan", "", null)]
    [InlineData("Jumlah Paket Mebel yang Disediakan", "Orang", "NAMA007")]
    [InlineData("Terpenuhinya kebutuhan mebel kantor", "Orang", "NAMA006")]
    [InlineData("Jumlah Unit Peralatan dan Mesin Lainnya yang Disediakan", "Unit", "NAMA008")]
    public void Indicator_has_one_judgement(string indikator, string satuan, string? id)
    {
        var found = DokumenUji.Check(Mebel($$"""{ "nama": "{{indikator}}"{{(satuan.Length == 0 ? "" : $", \"satuan\": \"{satuan}\"")}} }""")).Temuan.Where(static t => t.Aturan.Kelompok == "NAMA").ToList();
        Assert.Equal(id is null ? [] : new[] { id }, found.Select(static t => t.Aturan.Id));
    }

    [Fact]
    public void One_indicator_of_several_will_do() => Assert.DoesNotContain(
        DokumenUji.Check(Mebel("""{ "nama": "Kepuasan pegawai", "satuan": "Indeks" }, { "nama": "Jumlah Paket Mebel yang Disediakan", "satuan": "Unit" }""")).Temuan, static t => t.Aturan.Kelompok == "NAMA");

    [Fact]
    public void Copied_indicator_says_whose_it_is() => Assert.Contains(
        "1.06.01.2.07.0006", Assert.Single(DokumenUji.Find(Mebel("""{ "nama": "Jumlah Unit Peralatan dan Mesin Lainnya yang Disediakan" }"""), "NAMA008")).Pesan.Indonesia, StringComparison.Ordinal);

    [Fact]
    public void Indicator_under_a_name_of_another_code_is_the_same_cause() => Assert.DoesNotContain(
        DokumenUji.Check(Sub(("1.06.04.2.02.0003", "Penyediaan Sandang", "Jumlah pakaian"))).Temuan, static t => t.Aturan.Id is "NAMA006" or "NAMA007" or "NAMA008");

    [Fact]
    public void Document_with_its_own_indicators_is_one_finding()
    {
        var sub = new[] { ("0001", "Penyediaan Permakanan"), ("0002", "Penyediaan Sandang"), ("0003", "Penyediaan Alat Bantu"), ("0004", "Pemberian Pelayanan Reunifikasi Keluarga"), ("0005", "Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial"), ("0008", "Pemberian Akses ke Layanan Pendidikan dan Kesehatan Dasar"), ("0009", "Pemberian Layanan Data dan Pengaduan") };
        var rows = sub.Select(static s => ($"1.06.04.2.01.{s.Item1}", s.Item2, "Terlayaninya warga dengan baik")).ToArray();
        Assert.Equal(6, Assert.Single(DokumenUji.Find(Sub(rows).Replace("1.06.04.2.02", "1.06.04.2.01", StringComparison.Ordinal), "NAMA006")).TempatLain.Count);
        Assert.Equal(5, DokumenUji.Find(Sub(rows[..5]).Replace("1.06.04.2.02", "1.06.04.2.01", StringComparison.Ordinal), "NAMA006").Length);
    }

    [Fact]
    public void Blank_names_are_one_finding_and_the_code_tells_them()
    {
        var found = Assert.Single(DokumenUji.Find(Sub(("1.06.04.2.02.0003", " - ", ""), ("1.06.04.2.02.0077", "…", "")), "NAMA009"));
        Assert.Single(found.TempatLain);
        Assert.Equal("\"Penyediaan Permakanan\"", Assert.Single(found.Usulan!.Perubahan).Nilai);
    }

    [Fact]
    public void Form_may_give_the_code_alone() => Assert.Empty(DokumenUji.Find("""
        "evaluasi": [ { "tahun": 2025, "baris": [ { "tingkat": "program", "kode": "1.06.04", "nama": "-" } ] } ]
        """, "NAMA009"));

    [Fact]
    public void Very_long_names_are_judged_like_others()
    {
        var lama = new string('x', 10_000);
        Assert.Single(DokumenUji.Find(Sub(("1.06.04.2.02.0003", lama, lama)), "NAMA003"));
        Assert.Single(DokumenUji.Find(Sub(("1.06.04.2.02.0003", "Penyediaan Permakanan", lama)), "NAMA006"));
    }

    private static string Sub(params (string Kode, string Nama, string Indikator)[] sub) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.02",
          "nama": "Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA di Luar Panti Sosial", "subKegiatan": [
          {{string.Join(", ", sub.Select(static s => $$"""{ "kode": "{{s.Kode}}", "nama": "{{s.Nama}}", "pagu": { "2025": 5 }{{(s.Indikator.Length == 0 ? "" : $$""", "hasil": [ { "indikator": [ { "nama": "{{s.Indikator}}" } ] } ]""")}} }"""))}} ] } ] } ] } ] }
        """;

    private static string Mebel(string indikator) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.01", "nama": "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", "kegiatan": [ { "kode": "1.06.01.2.07", "nama": "Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah", "subKegiatan": [
          { "kode": "1.06.01.2.07.0005", "nama": "Pengadaan Mebel", "hasil": [ { "indikator": [ {{indikator}} ] } ] } ] } ] } ] } ] }
        """;
}
