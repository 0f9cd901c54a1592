using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>The rules of codes: their boundaries, their false alarms, one cause one finding.</summary>
public sealed class KodeTest
{
    private const string Kegiatan = """ "kode": "1.06.04.2.01", "nama": "Rehabilitasi Sosial Dasar" """;

    [Fact]
    public void Codes_written_wrongly_in_one_manner_are_one_finding_with_a_safe_change()
    {
        var found = Assert.Single(DokumenUji.Find(
            """
            "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "B", "program": [ { "kode": "1.6.4", "nama": "PROGRAM P" }, { "kode": "1,06,05", "nama": "PROGRAM Q" }, { "kode": "1.6.2", "nama": "PROGRAM R" } ] } ] }
            """, "KODE001"), static t => t.TempatLain.Count > 0);
        Assert.Equal(KeamananUsulan.Aman, found.Usulan!.Keamanan);
        Assert.Equal(["\"1.06.04\"", "\"1.06.02\""], found.Usulan.Perubahan.Select(static p => p.Nilai));
        Assert.Equal(["$.pendanaan.bidang[0].program[0].kode", "$.pendanaan.bidang[0].program[2].kode"], found.Usulan.Perubahan.Select(static p => p.Tempat.Jalur));
    }

    [Theory]
    [InlineData("1,06,05", true)]
    [InlineData("1.6.5", true)]
    [InlineData("1,08,05", false)]
    [InlineData("1,06,05,2,01", false)]
    public void Reading_is_safe_only_if_level_and_parent_bear_it_out(string kode, bool aman) => Assert.Equal(aman, Assert.Single(DokumenUji.Find($$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "B", "program": [ { "kode": "{{kode}}", "nama": "PROGRAM P" } ] } ] }
        """, "KODE001")).Usulan!.Keamanan == KeamananUsulan.Aman);

    [Fact]
    public void Code_broken_by_copying_is_not_judged() => Assert.Empty(DokumenUji.Find(
        """
        "pendanaan": { "bidang": [ { "kode": { "tertulis": "1.0б", "sebab": "bentukKode", "asal": "transkripsi" }, "nama": "B" } ] }
        """, "KODE001"));

    [Fact]
    public void Code_that_nobody_can_read_is_told_from_those_below_it()
    {
        var found = Assert.Single(DokumenUji.Find(Sub("\"1.06.04.2\"", "0001", "0002"), "KODE001"));
        Assert.Equal("1.06.04.2.01", found.Terhitung!.Teks);
        Assert.Equal(KeamananUsulan.PerluKeputusan, found.Usulan!.Keamanan);
    }

    [Fact]
    public void Unreadable_parent_makes_nothing_below_it_an_orphan() => Assert.Empty(DokumenUji.Find(Sub("\"1.06.04.2\"", "0001", "0002"), "KODE005"));

    [Fact]
    public void Same_wrong_level_in_a_table_is_one_finding()
    {
        var found = Assert.Single(DokumenUji.Find(
            """
            "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "B", "program": [ { "kode": "1.06.04.2.01", "nama": "PROGRAM P" }, { "kode": "1.06.05.2.01", "nama": "PROGRAM Q" } ] } ] }
            """, "KODE002"));
        Assert.Single(found.TempatLain);
    }

    [Fact]
    public void Row_without_level_is_not_of_the_wrong_one() => Assert.Empty(DokumenUji.Find("""
        "evaluasi": [ { "tahun": 2025, "baris": [ { "kode": "1.06.04", "nama": "X", "rincian": [ { "kode": "1.06.04.2.01", "nama": "Y" } ] } ] } ]
        """, "KODE002"));

    [Fact]
    public void Accounts_are_no_planning_codes()
    {
        const string Belanja = """
            "anggaranRealisasi": { "baris": [ { "tingkat": "subKegiatan", "kode": "1.06.04.2.01.0001", "nama": "X", "rincian": [ { "tingkat": "jenisBelanja", "kode": "5.1.02", "nama": "Belanja Barang" } ] } ] }
            """;
        Assert.DoesNotContain(DokumenUji.Check(Belanja).Semua, static t => t.Aturan.Kelompok == "KODE" && t.Tempat.Nama.Contains("Belanja", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2022, 0)]
    [InlineData(2023, 0)]
    [InlineData(2024, 1)]
    public void Two_digits_are_right_until_2023(int tahun, int found) => Assert.Equal(found, DokumenUji.Find($$"""
        "evaluasi": [ { "tahun": {{tahun}}, "baris": [ { "tingkat": "subKegiatan", "kode": "1.06.04.2.01.01", "nama": "Penyediaan Permakanan" } ] } ]
        """, "KODE003").Length);

    [Fact]
    public void Two_digits_are_widened_safely_only_under_the_same_name()
    {
        var found = Assert.Single(DokumenUji.Find(Sub("\"1.06.04.2.01\"", "01", "Penyediaan Permakanan", "02", "Bantuan Lain"), "KODE003"));
        Assert.Equal("\"1.06.04.2.01.0001\"", Assert.Single(found.Usulan!.Perubahan).Nilai);
        Assert.Single(found.TempatLain);
    }

    [Fact]
    public void Widening_never_makes_a_code_stand_twice() =>
        Assert.Null(Assert.Single(DokumenUji.Find(Sub("\"1.06.04.2.01\"", "01", "Penyediaan Permakanan", "0001", "Penyediaan Permakanan"), "KODE003")).Usulan);

    [Fact]
    public void Code_may_stand_in_several_tables() => Assert.Empty(DokumenUji.Find(Sub("\"1.06.04.2.01\"", "0001", "A") + """
        , "evaluasi": [ { "tahun": 2025, "baris": [ { "tingkat": "subKegiatan", "kode": "1.06.04.2.01.0001", "nama": "A" } ] },
                        { "tahun": 2026, "baris": [ { "tingkat": "subKegiatan", "kode": "1.06.04.2.01.0001", "nama": "A" } ] } ]
        """, "KODE004"));

    [Fact]
    public void Code_may_stand_once_for_each_agency_of_a_form() => Assert.Empty(DokumenUji.Find("""
        "evaluasi": [ { "tahun": 2025, "baris": [
          { "tingkat": "perangkatDaerah", "nama": "Kecamatan A", "rincian": [ { "tingkat": "program", "kode": "7.01.01", "nama": "Penunjang A" } ] },
          { "tingkat": "perangkatDaerah", "nama": "Kecamatan B", "rincian": [ { "tingkat": "program", "kode": "7.01.01", "nama": "Penunjang B" } ] } ] } ]
        """, "KODE004"));

    [Fact]
    public void Row_carried_on_in_a_form_is_no_second_one() => Assert.Empty(DokumenUji.Find("""
        "evaluasi": [ { "tahun": 2025, "baris": [ { "tingkat": "program", "kode": "1.06.04", "nama": "PROGRAM P" }, { "tingkat": "program", "kode": "1.06.04", "nama": "Program P" } ] } ]
        """, "KODE004"));

    [Fact]
    public void Same_sub_kegiatan_of_two_units_is_not_double() => Assert.Empty(DokumenUji.Find($$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "B", "program": [ { "kode": "1.06.04", "nama": "PROGRAM P", "kegiatan": [ { {{Kegiatan}}, "subKegiatan": [
          { "kode": "1.06.04.2.01.0001", "nama": "A", "penanggungJawab": "UPT Barat" }, { "kode": "1.06.04.2.01.0001", "nama": "A", "penanggungJawab": "UPT Timur" } ] } ] } ] } ] }
        """, "KODE004"));

    [Fact]
    public void Node_that_stands_twice_with_all_below_it_is_one_finding()
    {
        const string Program = """{ "kode": "1.06.04", "nama": "PROGRAM P", "kegiatan": [ { "kode": "1.06.04.2.01", "nama": "K", "subKegiatan": [ { "kode": "1.06.04.2.01.0001", "nama": "S" } ] } ] }""";
        var found = Assert.Single(DokumenUji.Find($$"""
            "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "B", "program": [ {{Program}}, {{Program}} ] } ] }
            """, "KODE004"));
        Assert.Equal(3, found.TempatLain.Count);
    }

    [Fact]
    public void Miscoded_kegiatan_is_one_finding_whatever_its_children_follow()
    {
        Assert.Equal("$.pendanaan.bidang[0].program[0].kegiatan[0].kode", Assert.Single(DokumenUji.Find(Sub("\"1.06.05.2.01\"", "0001", "0002"), "KODE005")).Tempat.Jalur);
        Assert.Single(DokumenUji.Find(Sub("\"1.06.05.2.01\"", "0001", "0002").Replace("1.06.04.2.01.", "1.06.05.2.01.", StringComparison.Ordinal), "KODE005"));
    }

    [Fact]
    public void Children_that_agree_against_their_parent_are_one_finding_at_the_parent()
    {
        var found = Assert.Single(DokumenUji.Find(Sub("\"1.06.04.2.02\"", "0001", "0002"), "KODE005"));
        Assert.Equal("$.pendanaan.bidang[0].program[0].kegiatan[0].kode", found.Tempat.Jalur);
        Assert.Equal("1.06.04.2.01", found.Terhitung!.Teks);
        Assert.Equal(2, found.TempatLain.Count);
    }

    [Fact]
    public void Children_that_agree_against_a_parent_whose_name_bears_its_code_out_are_found_at_themselves()
    {
        var found = Assert.Single(DokumenUji.Find(
            """
            "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [
              { "kode": "1.06.05.2.01", "nama": "K" }, { "kode": "1.06.05.2.02", "nama": "L" } ] } ] } ] }
            """, "KODE005"));
        Assert.Equal("$.pendanaan.bidang[0].program[0].kegiatan[0].kode", found.Tempat.Jalur);
        Assert.Single(found.TempatLain);
    }

    [Fact]
    public void Sibling_code_is_proposed_by_the_name()
    {
        var found = Assert.Single(DokumenUji.Check(
            """
            "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.02", "nama": "K", "subKegiatan": [
              { "kode": "1.06.04.2.02.0003", "nama": "Penyediaan Permakanan" }, { "kode": "1.06.04.2.02.0003", "nama": "Penyediaan Sandang" } ] } ] } ] } ] }
            """).Temuan, static t => t.Aturan.Id is "KODE004" or "NAMA001");
        Assert.Equal("KODE004", found.Aturan.Id);
        Assert.Equal("\"1.06.04.2.02.0004\"", Assert.Single(found.Usulan!.Perubahan).Nilai);
    }

    [Theory]
    [InlineData("2026", "1.06.04.2.01.0001")]
    [InlineData("2022", "1.06.04.2.01.01")]
    public void Years_say_how_many_digits_a_number_without_zeros_has(string tahun, string kode)
    {
        var found = Assert.Single(DokumenUji.Find($$"""
            "evaluasi": [ { "tahun": {{tahun}}, "baris": [ { "kode": "1.6.4", "tingkat": "program", "nama": "X", "rincian": [ { "kode": "1.6.4.2.1", "tingkat": "kegiatan", "nama": "Y", "rincian": [
              { "kode": "1.6.4.2.1.1", "tingkat": "subKegiatan", "nama": "Z" } ] } ] } ] } ]
            """, "KODE001"));
        Assert.Contains($"\"{kode}\"", found.Usulan!.Perubahan.Select(static p => p.Nilai));
        Assert.Equal(KeamananUsulan.PerluKeputusan, found.Usulan.Keamanan);
    }

    [Fact]
    public void Rows_without_code_whose_siblings_have_none_are_one_finding_if_the_table_has_codes()
    {
        const string Dokumen = """
            "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "B", "program": [ { "kode": "1.06.04", "nama": "PROGRAM P", "kegiatan": [
              { "kode": "1.06.04.2.01", "nama": "K", "subKegiatan": [ { "nama": "S" }, { "nama": "T" } ] }, { "kode": "1.06.04.2.02", "nama": "L", "subKegiatan": [ { "nama": "U" } ] },
              { "kode": "1.06.04.2.03", "nama": "M", "subKegiatan": [ { "kode": "1.06.04.2.03.0001", "nama": "V" } ] } ] } ] } ] }
            """;
        Assert.Equal(2, Assert.Single(DokumenUji.Find(Dokumen, "KODE011")).TempatLain.Count);
        Assert.Empty(DokumenUji.Find(Dokumen.Replace("\"kode\": \"1.06.04.2.03.0001\", ", "", StringComparison.Ordinal), "KODE011"));
    }

    [Fact]
    public void One_stray_child_is_found_at_itself()
    {
        var found = Assert.Single(DokumenUji.Find(Sub("\"1.06.04.2.01\"", "0001", "0002").Replace("1.06.04.2.01.0002", "1.06.05.2.01.0002", StringComparison.Ordinal), "KODE005"));
        Assert.Equal("1.06.05.2.01.0002", found.Tercantum!.Teks);
        Assert.Empty(found.TempatLain);
    }

    [Theory]
    [InlineData("kabupaten", "1", 1)]
    [InlineData("kota", "1", 1)]
    [InlineData("provinsi", "2", 1)]
    [InlineData("provinsi", "1", 0)]
    [InlineData("kabupaten", "2", 0)]
    [InlineData("kabupaten", "5", 0)]
    public void Kewenangan_of_the_other_level_is_one_finding(string jenis, string digit, int found)
    {
        var all = DokumenUji.Find($$"""
            "identitas": { "daerah": { "nama": "D", "jenis": "{{jenis}}" }, "perangkatDaerah": { "nama": "Dinas Sosial", "bidang": ["1.06"] }, "periode": { "awal": 2025, "akhir": 2029 } },
            "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "B", "program": [ { "kode": "1.06.04", "nama": "PROGRAM P", "kegiatan": [
              { "kode": "1.06.04.{{digit}}.91", "nama": "K", "subKegiatan": [ { "kode": "1.06.04.{{digit}}.91.0001", "nama": "S" } ] }, { "kode": "1.06.04.{{digit}}.92", "nama": "L" } ] } ] } ] }
            """, "KODE006");
        Assert.Equal(found, all.Length);
        Assert.All(all, static t => Assert.Equal(2, t.TempatLain.Count));
    }

    [Theory]
    [InlineData("""["1.06"]""", 1)]
    [InlineData("""["1.06", "2.08"]""", 0)]
    [InlineData("""["1.06", "2.14", "2.08"]""", 0)]
    [InlineData("[]", 0)]
    [InlineData("""["1.06", "?"]""", 0)]
    public void Programmes_are_compared_with_all_bidang_of_the_agency(string bidang, int found) => Assert.Equal(found, DokumenUji.Find($$"""
        "identitas": { "daerah": { "nama": "D", "jenis": "kabupaten" }, "perangkatDaerah": { "nama": "Dinas", "bidang": {{bidang}} }, "periode": { "awal": 2025, "akhir": 2029 } },
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "B", "program": [ { "kode": "X.XX.01", "nama": "PROGRAM P" } ] }, { "kode": "2.08", "nama": "C", "program": [ { "kode": "2.08.02", "nama": "PROGRAM P" }, { "kode": "2.08.03", "nama": "PROGRAM Q" } ] } ] }
        """, "KODE007").Length);

    [Fact]
    public void Stray_programme_is_one_finding_of_its_place() => Assert.Empty(DokumenUji.Find(
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "B", "program": [ { "kode": "2.08.02", "nama": "PROGRAM P" } ] } ] }
        """, "KODE007"));

    [Fact]
    public void Unknown_code_with_all_below_it_is_one_finding()
    {
        var found = Assert.Single(DokumenUji.Find(Old("1.06.04.2.77", "2021"), "KODE008"));
        Assert.Equal("1.06.04.2.77", found.Tercantum!.Teks);
        Assert.Single(found.TempatLain);
    }

    [Fact]
    public void Code_of_a_decree_that_is_not_held_is_not_judged_once_for_the_document()
    {
        var hasil = DokumenUji.Check(Sub("\"1.06.04.2.01\"", "0771", "0772"));
        Assert.DoesNotContain(hasil.Temuan, static t => t.Aturan.Id == "KODE008");
        var notJudged = Assert.Single(hasil.TidakDinilai, static t => t.Aturan.Id == "KODE008");
        Assert.Contains("900.1.15.5-3406", notJudged.Pesan.Indonesia, StringComparison.Ordinal);
        Assert.Single(notJudged.TempatLain);
    }

    [Fact]
    public void Without_nomenclature_nothing_is_said_of_existence() =>
        Assert.DoesNotContain(Pemeriksa.Check(DokumenUji.Read(Old("1.06.04.2.77", "2021"))).Semua, static t => t.Aturan.Id is "KODE008" or "KODE009" || t.Aturan.Id.StartsWith("NAMA", StringComparison.Ordinal));

    [Theory]
    [InlineData("2026", 0)]
    [InlineData("2027", 1)]
    public void Code_that_ended_is_warned_of_for_years_after_its_end(string tahun, int found)
    {
        var all = DokumenUji.Find(Bencana($$"""{ "{{tahun}}": 1000000 }"""), "KODE009");
        Assert.Equal(found, all.Length);
        Assert.All(all, static t => Assert.Equal("1.06.06.2.01.0007", t.Terhitung!.Teks));
    }

    [Fact]
    public void Ended_code_tells_the_years_only_that_have_work() =>
        Assert.Contains("2028 dan 2030", Assert.Single(DokumenUji.Find(Bencana("""{ "2025": 1, "2027": 0, "2028": 5, "2030": 5 }""").Replace("\"akhir\": 2029", "\"akhir\": 2029, \"transisi\": 2030", StringComparison.Ordinal), "KODE009")).Pesan.Indonesia, StringComparison.Ordinal);

    [Fact]
    public void Widened_number_has_not_ended() => Assert.Empty(DokumenUji.Find(Sub("\"1.06.04.2.01\"", "01", "Penyediaan Permakanan"), "KODE009"));

    [Fact]
    public void Template_is_filled_with_the_bidang_under_which_it_stands()
    {
        var found = Assert.Single(DokumenUji.Find("""
            "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "B", "program": [ { "kode": "X.XX.01", "nama": "PROGRAM P", "kegiatan": [ { "kode": "X.XX.01.2.01", "nama": "K" } ] } ] } ] }
            """, "KODE010"));
        Assert.Equal(["\"1.06.01\"", "\"1.06.01.2.01\""], found.Usulan!.Perubahan.Select(static p => p.Nilai));
    }

    [Fact]
    public void Template_without_a_bidang_has_no_change() => Assert.Null(Assert.Single(DokumenUji.Find("""
        "identitas": { "daerah": { "nama": "D", "jenis": "kabupaten" }, "perangkatDaerah": { "nama": "Dinas", "bidang": ["1.06", "2.08"] }, "periode": { "awal": 2025, "akhir": 2029 } },
        "evaluasi": [ { "tahun": 2025, "baris": [ { "tingkat": "program", "kode": "X.XX.01", "nama": "PROGRAM P" } ] } ]
        """, "KODE010")).Usulan);

    [Fact]
    public void Blank_codes_are_one_finding_for_siblings_and_the_name_tells_the_code()
    {
        var found = Assert.Single(DokumenUji.Find(Sub("\"1.06.04.2.01\"", "0001", "Penyediaan Permakanan").Replace(
            "{ \"kode\": \"1.06.04.2.01.0001\"", "{ \"nama\": \"Penyediaan Sandang\" }, { \"kode\": \"-\", \"nama\": \"Lain\" }, { \"kode\": \"1.06.04.2.01.0001\"", StringComparison.Ordinal), "KODE011"));
        Assert.Single(found.TempatLain);
        Assert.Equal("\"1.06.04.2.01.0002\"", Assert.Single(found.Usulan!.Perubahan).Nilai);
    }

    [Fact]
    public void Table_without_codes_is_a_manner() => Assert.Empty(DokumenUji.Find("""
        "evaluasi": [ { "tahun": 2025, "baris": [ { "tingkat": "program", "nama": "P" }, { "tingkat": "program", "nama": "Q" } ] } ]
        """, "KODE011"));

    [Theory]
    [InlineData("1.06.01", "1.06.02", 0)]
    [InlineData("1.06.03", "1.06.02", 1)]
    [InlineData("1.06.01", "2.08.01", 1)]
    [InlineData("1.06.03", "1.6.01", 0)]
    public void One_supporting_programme(string satu, string lain, int found) => Assert.Equal(found, DokumenUji.Find($$"""
        "identitas": { "daerah": { "nama": "D", "jenis": "kabupaten" }, "perangkatDaerah": { "nama": "Dinas", "bidang": ["1.06", "2.08"] }, "periode": { "awal": 2025, "akhir": 2029 } },
        "pendanaan": { "bidang": [ { "nama": "B", "program": [ { "kode": "{{satu}}", "nama": "PROGRAM P" }, { "kode": "{{lain}}", "nama": "PROGRAM Q" } ] } ] }
        """, "KODE012").Length);

    [Theory]
    [InlineData("")]
    [InlineData("\"pendanaan\": { \"bidang\": [ { \"nama\": \"-\" } ] }")]
    [InlineData("\"evaluasi\": [ { \"baris\": [ { \"nama\": \"-\" } ] } ], \"anggaranRealisasi\": { \"baris\": [ { \"nama\": \"-\" } ] }")]
    public void Half_filled_documents_throw_nothing(string anggota) =>
        Assert.NotNull(DokumenUji.Check(anggota.Length == 0 ? DokumenUji.Identitas : anggota));

    [Fact]
    public void Documents_that_were_built_half_throw_nothing()
    {
        var identitas = DokumenUji.Read(DokumenUji.Identitas).Dokumen!.Identitas;
        var program = new Program { Kode = KodeRekening.Parse("X"), Kegiatan = [new() { Hasil = [new() { Indikator = [new()] }], SubKegiatan = [new(), new() { Hasil = [new()] }] }, new()] };
        var dokumen = new DokumenRenstra
        {
            Identitas = identitas,
            Pendanaan = new() { Bidang = [new(), new() { Program = [program, new()] }] },
            Evaluasi = [new() { Baris = [new(), new() { Rincian = [new()] }] }],
            AnggaranRealisasi = new() { Baris = [new()] },
        };
        var hasil = Pemeriksa.Check(dokumen, null, DokumenUji.Nomenklatur);
        Assert.Single(hasil.Temuan, static t => t.Aturan.Id == "NAMA009");
        Assert.NotNull(Pemeriksa.Check(new DokumenRenstra { Identitas = identitas, Pendanaan = new() }, null, DokumenUji.Nomenklatur));
    }

    private static string Sub(string kegiatan, params string[] sub)
    {
        // Numbers alone, or numbers and names in turn.
        var named = Array.Exists(sub, static s => s.AsSpan().ContainsAnyExceptInRange('0', '9'));
        var rows = named
            ? sub.Chunk(2).Select(static p => $$"""{ "kode": "1.06.04.2.01.{{p[0]}}", "nama": "{{p[1]}}", "pagu": { "2025": 1000000 } }""")
            : sub.Select(static s => $$"""{ "kode": "1.06.04.2.01.{{s}}", "nama": "S{{s}}", "pagu": { "2025": 1000000 } }""");
        return $$"""
            "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "B", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": {{kegiatan}}, "nama": "Rehabilitasi Sosial Dasar", "subKegiatan": [
              {{string.Join(", ", rows)}} ] } ] } ] } ] }
            """;
    }

    private static string Old(string kegiatan, string tahun) => $$"""
        "identitas": { "daerah": { "nama": "D", "jenis": "kabupaten" }, "perangkatDaerah": { "nama": "Dinas Sosial", "bidang": ["1.06"] }, "periode": { "awal": 2020, "akhir": 2021 } },
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "B", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "{{kegiatan}}", "nama": "K", "subKegiatan": [
          { "kode": "{{kegiatan}}.01", "nama": "S", "pagu": { "{{tahun}}": 20000000 } } ] } ] } ] } ] }
        """;

    private static string Bencana(string pagu) => $$"""
        {{DokumenUji.Identitas}}, "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "B", "program": [ { "kode": "1.06.06", "nama": "PROGRAM PENANGANAN BENCANA", "kegiatan": [ { "kode": "1.06.06.2.01", "nama": "K", "subKegiatan": [
          { "kode": "1.06.06.2.01.0003", "nama": "Penyediaan Tempat Penampungan Pengungsi", "pagu": {{pagu}} } ] } ] } ] } ] }
        """;
}
