using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>The rules of evaluation: their bounds, their false alarms, one cause one finding, what is not judged.</summary>
public sealed class EvaluasiTest
{
    private static string Form(string baris, string kaki = "", int tahun = 2024) =>
        $$"""
        "evaluasi": [ { "tahun": {{tahun}}, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ {{baris}} ]{{(kaki.Length > 0 ? ", " + kaki : "")}} } ]
        """;

    private static string Money(string nama, string anggaran, string rincian = "", string tingkat = "program") =>
        $$"""{ "tingkat": "{{tingkat}}", "nama": "{{nama}}", "anggaran": { {{anggaran}} }{{(rincian.Length > 0 ? $", \"rincian\": [ {rincian} ]" : "")}} }""";

    private static string Work(string nama, string kinerja, string satuan = "Orang", string tingkat = "program", string rincian = "") =>
        $$"""{ "tingkat": "{{tingkat}}", "nama": "P {{nama}}", "indikator": [ { "nama": "{{nama}}", "satuan": "{{satuan}}", "kinerja": { {{kinerja}} } } ]{{(rincian.Length > 0 ? $", \"rincian\": [ {rincian} ]" : "")}} }""";

    private static string Quarters(string i, string ii, string iii, string iv) => $$"""
        "triwulan": { "I": {{i}}, "II": {{ii}}, "III": {{iii}}, "IV": {{iv}} }
        """;

    private static Temuan[] NotJudged(string anggota, string id) => [.. DokumenUji.Check(anggota).TidakDinilai.Where(t => t.Aturan.Id == id)];

    [Theory]
    [InlineData("100", "100", "100", "100", "400", 0)]
    [InlineData("100", "100", "100", "100", "401", 1)]
    [InlineData("""{ "tertulis": "-" }""", "100", "100", "100", "300", 0)]
    [InlineData("""{ "tertulis": "-" }""", "100", "100", "100", "400", 1)]
    public void Money_adds_up_over_quarters_and_a_dash_is_nothing(string i, string ii, string iii, string iv, string total, int findings) =>
        Assert.Equal(findings, DokumenUji.Find(Form(Money("A", $"{Quarters(i, ii, iii, iv)}, \"realisasiRenjaTercantum\": {total}")), "EVAL001").Length);

    [Fact]
    public void Blank_or_unreadable_quarter_of_money_is_not_judged_once_for_the_form()
    {
        var rows = string.Join(", ", Money("A", "\"triwulan\": { \"I\": 5 }, \"realisasiRenjaTercantum\": 9"), Money("B", $"{Quarters("""{ "tertulis": "x,y", "sebab": "notasiAngka" }""", "1", "1", "1")}, \"realisasiRenjaTercantum\": 9"));
        Assert.Empty(DokumenUji.Find(Form(rows), "EVAL001"));
        Assert.Single(Assert.Single(NotJudged(Form(rows), "EVAL001")).TempatLain);
    }

    [Fact]
    public void Blank_quarter_cannot_explain_less_than_the_others_make() =>
        Assert.Single(DokumenUji.Find(Form(Money("A", "\"triwulan\": { \"I\": 50 }, \"realisasiRenjaTercantum\": 9")), "EVAL001"));

    [Fact]
    public void Row_without_quarters_is_no_finding() => Assert.Empty(DokumenUji.Find(Form(Money("A", "\"realisasiRenjaTercantum\": 9")), "EVAL001"));

    [Fact]
    public void Difference_that_the_total_repeats_is_one_finding_in_the_row()
    {
        var quarters = Quarters("10", "10", "10", "10");
        var found = Assert.Single(DokumenUji.Find(Form(Money("A", $"{quarters}, \"realisasiRenjaTercantum\": 90"), $"\"jumlah\": {{ \"anggaran\": {{ {quarters}, \"realisasiRenjaTercantum\": 90 }} }}"), "EVAL001"));
        Assert.Equal("$.evaluasi[0].baris[0].anggaran.realisasiRenjaTercantum", found.Tempat.Jalur);
        Assert.Equal("$.evaluasi[0].jumlah.anggaran.realisasiRenjaTercantum", Assert.Single(found.TempatLain).Jalur);
        Assert.Equal(("90", "40", "50"), (found.Tercantum!.Teks, found.Terhitung!.Teks, found.Selisih!.Teks));
    }

    [Theory]
    [InlineData("10", 0)] // summed
    [InlineData("4", 0)] // end position, and the largest
    [InlineData("2.5", 0)] // mean
    [InlineData("3", 1)]
    [InlineData("10.02", 0)]
    [InlineData("10.03", 1)]
    public void Undeclared_quarters_are_reported_only_where_no_reading_fits(string total, int findings) =>
        Assert.Equal(findings, DokumenUji.Find(Form(Work("X", $"{Quarters("1", "2", "3", "4")}, \"realisasiRenjaTercantum\": {total}")), "EVAL002").Length);

    [Theory]
    [InlineData("posisiAkhir", "4", 0)]
    [InlineData("posisiAkhir", "10", 1)]
    [InlineData("jumlah", "10", 0)]
    [InlineData("jumlah", "4", 1)]
    public void Declared_quarters_are_read_as_declared(string cara, string total, int findings)
    {
        var plan = $$"""
            , "tujuan": [ { "nama": "T", "indikator": [ { "nama": "X", "satuan": "Orang", "akumulasi": { "triwulan": "{{cara}}" } } ] } ]
            """;
        Assert.Equal(findings, DokumenUji.Find(Form(Work("X", $"\"targetRenja\": 20, {Quarters("1", "2", "3", "4")}, \"realisasiRenjaTercantum\": {total}")) + plan, "EVAL002").Length);
    }

    [Fact]
    public void Blank_quarter_of_performance_is_not_judged()
    {
        var form = Form(Work("X", "\"triwulan\": { \"I\": 0, \"III\": 0 }, \"realisasiRenjaTercantum\": 4"));
        Assert.Empty(DokumenUji.Find(form, "EVAL002"));
        Assert.Single(NotJudged(form, "EVAL002"));
    }

    [Fact]
    public void Grades_by_quarter_are_no_finding() =>
        Assert.Empty(DokumenUji.Find(Form(Work("SAKIP", $"{Quarters("\"B\"", "\"B\"", "\"B\"", "\"BB\"")}, \"realisasiRenjaTercantum\": \"BB\"")), "EVAL002"));

    [Fact]
    public void Line_that_a_programme_repeats_from_its_kegiatan_is_one_finding()
    {
        var kinerja = $"{Quarters("7", "4", "3", "3")}, \"realisasiRenjaTercantum\": 24";
        var found = Assert.Single(DokumenUji.Find(Form(Work("A", kinerja, rincian: Work("B", kinerja, tingkat: "kegiatan"))), "EVAL002"));
        Assert.Contains("rincian[0]", found.Tempat.Jalur, StringComparison.Ordinal);
        Assert.Single(found.TempatLain);
    }

    [Fact]
    public void Quarter_of_zeros_is_one_finding_and_its_rows_none()
    {
        var form = Form(string.Join(", ", Work("A", $"{Quarters("10", "10", "10", "0")}, \"realisasiRenjaTercantum\": 42.5", "%"), Work("B", $"{Quarters("9", "6", "5", "0")}, \"realisasiRenjaTercantum\": 95", "%")));
        Assert.Single(Assert.Single(DokumenUji.Find(form, "EVAL003")).TempatLain);
        Assert.Empty(DokumenUji.Find(form, "EVAL002"));
    }

    [Theory]
    [InlineData("30", "20")] // the quarter is not due: the realisasi is that of three
    [InlineData("10", "9")] // end position or maximum
    public void Quarter_that_is_not_due_is_no_finding(string a, string b) => Assert.Empty(DokumenUji.Find(
        Form(string.Join(", ", Work("A", $"{Quarters("10", "10", "10", "0")}, \"realisasiRenjaTercantum\": {a}", "%"), Work("B", $"{Quarters("9", "6", "5", "0")}, \"realisasiRenjaTercantum\": {b}", "%"))), "EVAL003"));

    [Fact]
    public void One_programme_alone_has_no_quarter_of_zeros() => Assert.Empty(DokumenUji.Find(Form(Work("A", $"{Quarters("10", "10", "10", "0")}, \"realisasiRenjaTercantum\": 42.5")), "EVAL003"));

    [Theory]
    [InlineData(2025, """ "realisasiSebelumnya": 40, """, "100", 0)]
    [InlineData(2025, """ "realisasiSebelumnya": 40, """, "60", 1)]
    [InlineData(2025, "", "60", 0)] // what was before is missing: nothing follows
    [InlineData(2024, "", "60", 0)] // the first year: nothing was before
    [InlineData(2024, "", "61", 1)]
    [InlineData(2025, """ "realisasiSebelumnya": { "tertulis": "-" }, """, "60", 0)]
    public void Realisasi_of_the_renstra_adds_up(int tahun, string before, string total, int findings) =>
        Assert.Equal(findings, DokumenUji.Find(Form(Money("A", $"{before} \"realisasiRenjaTercantum\": 60, \"realisasiRenstraTercantum\": {total}"), tahun: tahun), "EVAL004").Length);

    [Theory]
    [InlineData("100", 0)] // sum
    [InlineData("60", 0)] // position
    [InlineData("50", 0)] // mean
    [InlineData("70", 1)]
    public void Performance_of_the_renstra_may_accumulate_in_any_way(string total, int findings) =>
        Assert.Equal(findings, DokumenUji.Find(Form(Work("X", $"\"realisasiSebelumnya\": 40, \"realisasiRenjaTercantum\": 60, \"realisasiRenstraTercantum\": {total}"), tahun: 2025), "EVAL004").Length);

    [Theory]
    [InlineData("17.93", 0)]
    [InlineData("17.94", 0)]
    [InlineData("17.95", 1)]
    [InlineData("100", 1)]
    public void Achievement_is_compared_within_a_hundredth(string capaian, int findings) => Assert.Equal(findings, DokumenUji.Find(
        Form(Money("A", $"\"targetRenstra\": 1039000000, \"realisasiRenjaTercantum\": 186305400, \"realisasiRenstraTercantum\": 186305400, \"capaianRenstraTercantum\": {capaian}")), "EVAL005").Length);

    [Theory]
    [InlineData("333.33", 0)]
    [InlineData("150", 0)] // capped
    [InlineData("120", 0)]
    [InlineData("130", 1)]
    public void Achievement_may_be_capped(string capaian, int findings) =>
        Assert.Equal(findings, DokumenUji.Find(Form(Work("X", $"\"targetRenstra\": 15, \"realisasiRenstraTercantum\": 50, \"capaianRenstraTercantum\": {capaian}")), "EVAL005").Length);

    [Theory]
    [InlineData("80")] // R / T
    [InlineData("120")] // (2T − R) / T
    [InlineData("125")] // T / R
    public void Undeclared_polarity_accepts_every_formula(string capaian) =>
        Assert.Empty(DokumenUji.Find(Form(Work("X", $"\"targetRenstra\": 10, \"realisasiRenstraTercantum\": 8, \"capaianRenstraTercantum\": {capaian}")), "EVAL005"));

    [Fact]
    public void Original_and_changed_target_are_both_right()
    {
        const string Row = "\"targetRenja\": 100, \"targetRenjaPerubahan\": 200, \"realisasiRenjaTercantum\": 50, \"capaianRenjaTercantum\": ";
        Assert.Empty(DokumenUji.Find(Form(Money("A", Row + "50")), "EVAL005"));
        Assert.Empty(DokumenUji.Find(Form(Money("A", Row + "25")), "EVAL005"));
        Assert.Single(DokumenUji.Find(Form(Money("A", Row + "30")), "EVAL005"));
    }

    [Fact]
    public void Wrong_quarters_do_not_yield_again_in_later_columns()
    {
        var hasil = DokumenUji.Check(Form(Money("A", $"\"targetRenstra\": 100, \"targetRenja\": 100, {Quarters("10", "10", "10", "10")}, \"realisasiRenjaTercantum\": 50, \"capaianRenjaTercantum\": 50, \"realisasiRenstraTercantum\": 50, \"capaianRenstraTercantum\": 50")));
        Assert.Equal("EVAL001", Assert.Single(hasil.Temuan, static t => t.Aturan.Kelompok == "EVAL").Aturan.Id);
    }

    [Fact]
    public void Groundless_achievements_are_one_finding_and_zero_is_none()
    {
        Assert.Single(Assert.Single(DokumenUji.Find(Form(string.Join(", ", Money("A", "\"capaianRenstraTercantum\": 1"), Money("B", "\"capaianRenstraTercantum\": 2"), Money("C", "\"capaianRenstraTercantum\": 0"))), "EVAL006")).TempatLain);
        Assert.Empty(DokumenUji.Find(Form(Money("A", "\"targetRenstra\": { \"tertulis\": \"4.5.0\", \"sebab\": \"notasiAngka\" }, \"realisasiRenstraTercantum\": 5, \"capaianRenstraTercantum\": 30")), "EVAL006"));
        Assert.Empty(DokumenUji.Find(Form(Money("A", "\"targetRenja\": 100, \"realisasiRenjaTercantum\": 5, \"targetRenstra\": 10, \"capaianRenstraTercantum\": 50")), "EVAL006"));
    }

    [Theory]
    [InlineData("%", "2828100", 1)]
    [InlineData("%", """{ "tertulis": "282.8100", "sebab": "notasiAngka" }""", 1)]
    [InlineData("%", """{ "tertulis": "282.81", "sebab": "notasiAngka" }""", 0)]
    [InlineData("%", "100", 0)]
    [InlineData("%", "12000", 1)]
    [InlineData("Orang", "12000", 0)]
    [InlineData("Orang", "2828100", 1)]
    public void Amount_in_a_cell_of_performance(string satuan, string k, int findings)
    {
        var baris = $$"""{ "tingkat": "program", "nama": "A", "anggaran": { "triwulan": { "IV": 2828100 } }, "indikator": [ { "nama": "X", "satuan": "{{satuan}}", "kinerja": { "triwulan": { "IV": {{k}} } } } ] }""";
        Assert.Equal(findings, DokumenUji.Find(Form(baris), "EVAL007").Length);
    }

    [Theory]
    [InlineData("25", "25", 1)]
    [InlineData("25", "30", 0)]
    [InlineData("0", "0", 0)]
    public void Figure_of_performance_in_a_cell_of_money(string rp, string k, int findings)
    {
        var baris = $$"""{ "tingkat": "program", "nama": "A", "anggaran": { "targetRenja": 5000000, "triwulan": { "I": {{rp}} } }, "indikator": [ { "nama": "X", "satuan": "%", "kinerja": { "triwulan": { "I": {{k}} } } } ] }""";
        Assert.Equal(findings, DokumenUji.Find(Form(baris), "EVAL007").Length);
    }

    [Fact]
    public void Foot_that_repeats_the_amount_belongs_to_the_row()
    {
        var baris = """{ "tingkat": "program", "nama": "A", "anggaran": { "triwulan": { "IV": 2828100 } }, "indikator": [ { "nama": "X", "satuan": "%", "kinerja": { "triwulan": { "IV": 2828100 } } } ] }""";
        const string Kaki = "\"rataRata\": { \"kinerja\": { \"triwulan\": { \"IV\": 2828100 } } }";
        Assert.Single(Assert.Single(DokumenUji.Find(Form(baris, Kaki), "EVAL007")).TempatLain);
        Assert.Single(DokumenUji.Find(Form(Work("X", "\"targetRenja\": 5"), Kaki), "EVAL007"));
    }

    [Theory]
    [InlineData("150", 0)]
    [InlineData("160", 1)]
    public void Achievement_above_the_threshold_asks_for_an_explanation(string realisasi, int findings)
    {
        Assert.Equal(findings, DokumenUji.Find($$"""
            "capaianIkk": { "baris": [ { "nama": "X", "satuan": "Orang", "target": { "2024": 100 }, "realisasi": { "2024": {{realisasi}} } } ] }
            """, "EVAL008").Length);
        Assert.Empty(DokumenUji.Find($$"""
            "capaianIkk": { "baris": [ { "nama": "X", "satuan": "Orang", "target": { "2024": 100 }, "realisasi": { "2024": {{realisasi}} }, "faktorPendukung": "Bantuan pusat" } ] }
            """, "EVAL008"));
    }

    [Fact]
    public void Wrong_achievement_is_not_also_a_high_one() =>
        Assert.Empty(DokumenUji.Find(Form(Work("X", "\"targetRenstra\": 100, \"realisasiRenstraTercantum\": 50, \"capaianRenstraTercantum\": 500")), "EVAL008"));

    [Fact]
    public void Negative_realisasi_of_performance_is_no_finding()
    {
        Assert.Empty(DokumenUji.Find(Form(Work("Laju pertumbuhan", "\"targetRenja\": 2, \"realisasiRenjaTercantum\": -1", "%")), "EVAL009"));
        Assert.Single(DokumenUji.Find(Form(Money("A", "\"realisasiRenjaTercantum\": -1")), "EVAL009"));
        Assert.Single(DokumenUji.Find(Form(Work("X", "\"capaianRenstraTercantum\": -5")), "EVAL009"));
    }

    private static string Table(string program, string jumlah = "") => $$"""
        , "anggaranRealisasi": { "baris": [ {{program}} ]{{(jumlah.Length > 0 ? $", \"jumlah\": {{ \"realisasi\": {{ \"2024\": {jumlah} }} }}" : "")}} }
        """;

    private static string Spent(string nama, string realisasi, string rincian = "", string tingkat = "program") =>
        $$"""{ "tingkat": "{{tingkat}}", "nama": "{{nama}}", "realisasi": { "2024": {{realisasi}} }{{(rincian.Length > 0 ? $", \"rincian\": [ {rincian} ]" : "")}} }""";

    [Fact]
    public void Amount_that_differs_is_found_where_it_begins_with_all_that_it_moves()
    {
        var form = Form(
            Money("PROGRAM A", "\"realisasiRenjaTercantum\": 300", $"{Money("Kegiatan satu", "\"realisasiRenjaTercantum\": 100", tingkat: "kegiatan")}, {Money("Kegiatan dua", "\"realisasiRenjaTercantum\": 200", tingkat: "kegiatan")}"),
            "\"jumlah\": { \"anggaran\": { \"realisasiRenjaTercantum\": 300 } }");
        var table = Table(Spent("program  a", "290", $"{Spent("KEGIATAN SATU", "100", tingkat: "kegiatan")}, {Spent("Kegiatan dua", "190", tingkat: "kegiatan")}"), "290");
        var found = Assert.Single(DokumenUji.Find(form + table, "EVAL010"));
        Assert.Equal("$.evaluasi[0].baris[0].rincian[1].anggaran.realisasiRenjaTercantum", found.Tempat.Jalur);
        Assert.Equal("10", found.Selisih!.Teks);
        Assert.Equal(5, found.TempatLain.Count);
    }

    [Fact]
    public void Misspelt_row_is_matched_by_amount_or_as_the_last_one_left()
    {
        var form = Form(Money("PROGRAM A", "\"realisasiRenjaTercantum\": 300", $"{Money("Satuu", "\"realisasiRenjaTercantum\": 100", tingkat: "kegiatan")}, {Money("Duaa", "\"realisasiRenjaTercantum\": 200", tingkat: "kegiatan")}"));
        var table = Table(Spent("PROGRAM A", "290", $"{Spent("Satu", "100", tingkat: "kegiatan")}, {Spent("Dua", "190", tingkat: "kegiatan")}"));
        Assert.Contains("rincian[1]", Assert.Single(DokumenUji.Find(form + table, "EVAL010")).Tempat.Jalur, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PROGRAM A", 2024, 0)] // the same
    [InlineData("PROGRAM C", 2024, 0)] // no partner
    [InlineData("PROGRAM A", 2025, 0)] // another year
    public void Rows_without_partner_or_of_another_year_are_no_finding(string nama, int tahun, int findings) =>
        Assert.Equal(findings, DokumenUji.Find(Form(Money("PROGRAM A", "\"realisasiRenjaTercantum\": 300"), tahun: tahun) + Table(Spent(nama, "300")), "EVAL010").Length);

    [Fact]
    public void Original_target_is_not_compared_with_the_budget()
    {
        Assert.Empty(DokumenUji.Find(Form(Money("PROGRAM A", "\"targetRenja\": 300")) + """, "anggaranRealisasi": { "baris": [ { "tingkat": "program", "nama": "PROGRAM A", "anggaran": { "2024": 250 } } ] }""", "EVAL010"));
        Assert.Single(DokumenUji.Find(Form(Money("PROGRAM A", "\"targetRenja\": 300, \"targetRenjaPerubahan\": 260")) + """, "anggaranRealisasi": { "baris": [ { "tingkat": "program", "nama": "PROGRAM A", "anggaran": { "2024": 250 } } ] }""", "EVAL010"));
    }

    [Fact]
    public void Realisasi_whose_quarters_make_the_other_table_is_told_of_once() => Assert.Empty(DokumenUji.Find(
        Form(Money("PROGRAM A", $"{Quarters("10", "10", "10", "10")}, \"realisasiRenjaTercantum\": 30")) + Table(Spent("PROGRAM A", "40")), "EVAL010"));

    [Fact]
    public void Totals_of_two_tables_of_budgets_are_compared() => Assert.Single(DokumenUji.Find(
        """
        "belanja": { "baris": [ { "nama": "OPERASI", "anggaran": { "2024": 100 } } ] }, "anggaranRealisasi": { "baris": [ { "tingkat": "program", "nama": "P", "anggaran": { "2024": 110 } } ] }
        """, "EVAL010"));

    [Theory]
    [InlineData("100", "EVAL011", 0)]
    [InlineData("110", "EVAL011", 1)]
    [InlineData("90", "EVAL011", 0)]
    [InlineData("90", "EVAL012", 1)]
    [InlineData("110", "EVAL012", 0)]
    public void Rows_below_a_row_of_the_form(string below, string id, int findings) =>
        Assert.Equal(findings, DokumenUji.Find(Form(Money("A", "\"targetRenja\": 100", Money("B", $"\"targetRenja\": {below}", tingkat: "kegiatan"))), id).Length);

    [Fact]
    public void Amount_that_parts_from_above_and_below_is_one_finding_there()
    {
        var form = Form(Money("A", "\"targetRenja\": 100", Money("B", "\"targetRenja\": 120", Money("C", "\"targetRenja\": 100", tingkat: "subKegiatan"), "kegiatan")));
        var hasil = DokumenUji.Check(form).Temuan.Where(static t => t.Aturan.Id is "EVAL011" or "EVAL012").ToArray();
        Assert.Equal("$.evaluasi[0].baris[0].rincian[0].anggaran.targetRenja", Assert.Single(hasil).Tempat.Jalur);
    }

    [Fact]
    public void Unreadable_row_below_is_no_finding_unless_the_others_exceed()
    {
        const string Unread = """{ "tertulis": "1.0.0", "sebab": "notasiAngka" }""";
        string Two(string other) => Form(Money("A", "\"targetRenja\": 100", $"{Money("B", $"\"targetRenja\": {other}", tingkat: "kegiatan")}, {Money("C", $"\"targetRenja\": {Unread}", tingkat: "kegiatan")}"));
        Assert.Empty(DokumenUji.Find(Two("60"), "EVAL012"));
        Assert.Empty(DokumenUji.Find(Two("60"), "EVAL011"));
        Assert.Single(DokumenUji.Find(Two("130"), "EVAL011"));
    }

    [Fact]
    public void Lost_rows_are_not_the_documents_fault()
    {
        var form = Form("""{ "tingkat": "program", "nama": "A", "anggaran": { "targetRenja": 100 }, "rincian": [ { "tingkat": "kegiatan", "nama": "B", "anggaran": { "targetRenja": 60 } } ], "sumber": { "catatan": "Sebagian baris hilang saat alih bentuk." } }""");
        Assert.Empty(DokumenUji.Find(form, "EVAL012"));
        Assert.Single(NotJudged(form, "EVAL012"));
    }

    [Theory]
    [InlineData("90", "EVAL013", 1)]
    [InlineData("110", "EVAL013", 1)]
    [InlineData("100", "EVAL013", 0)]
    public void Total_of_a_budget_table_equals_its_rows(string total, string id, int findings) => Assert.Equal(findings, DokumenUji.Find(
        $$"""
        "belanja": { "baris": [ { "nama": "OPERASI", "anggaran": { "2024": 100 } } ], "jumlah": { "anggaran": { "2024": {{total}} } } }
        """, id).Length);

    [Theory]
    [InlineData("90", "EVAL013", 1)]
    [InlineData("110", "EVAL013", 0)]
    [InlineData("110", "EVAL014", 1)]
    [InlineData("""{ "tertulis": "?" }""", "EVAL014", 0)]
    public void Row_of_a_budget_table_holds_what_breaks_it_down(string row, string id, int findings) => Assert.Equal(findings, DokumenUji.Find(
        $$"""
        "belanja": { "baris": [ { "nama": "OPERASI", "anggaran": { "2024": {{row}} }, "rincian": [ { "nama": "Pegawai", "anggaran": { "2024": 100 } } ] } ] }
        """, id).Length);

    [Theory]
    [InlineData("85.03", 0)]
    [InlineData("85.04", 0)]
    [InlineData("85.05", 1)]
    [InlineData("0.85", 0)] // a quotient
    [InlineData("0.84", 1)]
    public void Percentage_of_a_budget(string persen, int findings) => Assert.Equal(findings, DokumenUji.Find(
        $$"""
        "belanja": { "baris": [ { "nama": "OPERASI", "anggaran": { "2024": 100000 }, "realisasi": { "2024": 85030 }, "persenTercantum": { "2024": {{persen}} } } ] }
        """, "EVAL015").Length);

    [Fact]
    public void Whole_per_cents_of_a_whole_table_are_no_finding() => Assert.Empty(DokumenUji.Find(
        """
        "belanja": { "baris": [ { "nama": "A", "anggaran": { "2024": 1000 }, "realisasi": { "2024": 856 }, "persenTercantum": { "2024": 86 } }, { "nama": "B", "anggaran": { "2024": 1000 }, "realisasi": { "2024": 503 }, "persenTercantum": { "2024": 50 } } ] }
        """, "EVAL015"));

    [Theory]
    [InlineData("95", 0)]
    [InlineData("0.95", 0)]
    [InlineData("59", 1)]
    public void Ratio_of_service_performance(string rasio, int findings) => Assert.Equal(findings, DokumenUji.Find(
        $$"""
        "capaianIkk": { "baris": [ { "nama": "X", "satuan": "Orang", "target": { "2024": 700 }, "realisasi": { "2024": 665 }, "rasioTercantum": { "2024": {{rasio}} } } ] }
        """, "EVAL016").Length);

    [Fact]
    public void Ratio_without_target_is_not_judged_as_wrong() => Assert.Empty(DokumenUji.Find(
        """
        "capaianIkk": { "baris": [ { "nama": "X", "satuan": "Orang", "target": { "2024": { "tertulis": "-" } }, "realisasi": { "2024": 665 }, "rasioTercantum": { "2024": 100 } } ] }
        """, "EVAL016"));

    private static string Averaged(string average, string sumber = "") => Form(
        string.Join(", ", Money("A", "\"targetRenja\": 100, \"realisasiRenjaTercantum\": 80, \"capaianRenjaTercantum\": 80"), Money("B", "\"targetRenja\": 300, \"realisasiRenjaTercantum\": 270, \"capaianRenjaTercantum\": 90")),
        $"\"rataRata\": {{ \"anggaran\": {{ \"capaianRenja\": {average} }} }}{sumber}");

    [Theory]
    [InlineData("85", 0)]
    [InlineData("87.5", 0)] // weighted by budget
    [InlineData("86", 1)]
    public void Average_may_be_of_any_kind(string average, int findings) => Assert.Equal(findings, DokumenUji.Find(Averaged(average), "EVAL017").Length);

    [Fact]
    public void Average_over_lost_rows_is_not_judged()
    {
        const string Lost = ", \"sumber\": { \"catatan\": \"Hilang saat alih bentuk: dua program.\" }";
        Assert.Empty(DokumenUji.Find(Averaged("86", Lost), "EVAL017"));
        Assert.Single(NotJudged(Averaged("86", Lost), "EVAL017"));
        Assert.Empty(NotJudged(Averaged("85", Lost), "EVAL017"));
    }

    [Theory]
    [InlineData("90.5", "Tinggi", 0)]
    [InlineData("90.5", "Sangat Tinggi", 0)] // rounded first, or open above 90
    [InlineData("90.5", "Sedang", 1)]
    [InlineData("82.5", "tinggi", 0)]
    [InlineData("82.5", "Memuaskan", 0)] // another scale
    public void Predikat_fits_its_average(string average, string predikat, int findings) => Assert.Equal(findings, DokumenUji.Find(
        Form(Work("X", "\"targetRenja\": 1"), $"\"rataRata\": {{ \"kinerja\": {{ \"capaianRenja\": {average} }} }}, \"predikat\": {{ \"kinerja\": {{ \"capaianRenja\": \"{predikat}\" }} }}"), "EVAL018").Length);

    [Fact]
    public void Line_of_figures_is_no_predikat() => Assert.Single(Assert.Single(DokumenUji.Find(
        Form(Work("X", "\"targetRenja\": 1"), "\"predikat\": { \"kinerja\": { \"capaianRenja\": 29.64, \"capaianRenstra\": 15 } }"), "EVAL018")).TempatLain);

    [Theory]
    [InlineData("60", "CC", 0)]
    [InlineData("60.01", "CC", 1)]
    [InlineData("60.01", "B", 0)]
    [InlineData("58.3", "DD", 0)] // no grade: another rule's
    public void Grade_fits_its_score(string nilai, string grade, int findings) => Assert.Equal(findings, DokumenUji.Find(
        $$"""
        "pernyataan": [ { "uraian": "Capaian (nilai)", "tahun": 2024, "nilai": {{nilai}} }, { "uraian": "Capaian (grade)", "tahun": 2024, "nilai": "{{grade}}" } ]
        """, "EVAL019").Length);

    [Fact]
    public void Grade_and_score_of_other_years_are_no_pair() => Assert.Empty(DokumenUji.Find(
        """
        "pernyataan": [ { "uraian": "Capaian (nilai)", "tahun": 2023, "nilai": 60.6 }, { "uraian": "Capaian (grade)", "tahun": 2024, "nilai": "CC" } ]
        """, "EVAL019"));

    /// <summary>A figure in the wrong column explains the row that it stands in, and not the others whose quarters are blank.</summary>
    [Fact]
    public void Rows_that_cannot_be_judged_stay_when_one_of_them_is_explained()
    {
        var hasil = DokumenUji.Check("""
            "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [
              { "tingkat": "subKegiatan", "nama": "A", "anggaran": { "triwulan": { "I": 5000000 } }, "indikator": [ { "nama": "Satu", "satuan": "Orang", "kinerja": { "triwulan": { "I": 5000000 }, "realisasiRenjaTercantum": 9 } } ] },
              { "tingkat": "subKegiatan", "nama": "B", "indikator": [ { "nama": "Dua", "satuan": "Orang", "kinerja": { "triwulan": { "I": 5 }, "realisasiRenjaTercantum": 9 } } ] } ] } ]
            """);
        Assert.Contains(hasil.Temuan, static t => t.Aturan.Id == "EVAL007");
        var tidak = Assert.Single(hasil.TidakDinilai, static t => t.Aturan.Id == "EVAL002");
        Assert.Single(tidak.TempatLain);
    }
}
