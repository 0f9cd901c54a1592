using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Rules of targets: both sides of each line, and the false alarms that they must not raise.</summary>
public sealed class TargetTest
{
    [Theory]
    [InlineData("Indeks Kepuasan", "Indeks", "naik", "80, 81, 82, 83, 79", "peringatan")] // for the worse, declared
    [InlineData("Indeks Kepuasan", "Indeks", null, "80, 81, 82, 83, 79", "saran")] // custom alone
    [InlineData("Tingkat Kemiskinan", "%", null, "6, 6.1, 6.2, 6.3, 6.4", "peringatan")] // the words tell
    [InlineData("Persentase Penduduk Miskin", "%", null, "6, 6.1, 6.2, 6.3, 6.4", "peringatan")]
    [InlineData("Indeks Kepuasan", "Indeks", "naik", "80, 79, 82, 83, 84", "saran")] // a dip between
    [InlineData("Indeks Kepuasan", "Indeks", "naik", "80, 80, 80, 80, 80", null)]
    [InlineData("Tingkat Kemiskinan", "%", null, "6, 5.9, 5.8, 5.7, 5.6", null)]
    [InlineData("Persentase Daerah yang Mendata Fakir Miskin", "%", null, "60, 65, 70, 75, 80", null)] // what is measured is the data
    [InlineData("Persentase Pendataan Fakir Miskin", "%", null, "60, 65, 70, 75, 80", null)]
    [InlineData("Persentase Keluarga yang Tergraduasi dari Kemiskinan", "%", null, "1, 2, 3, 4, 5", null)]
    [InlineData("Jumlah Rumah Layak Huni yang Dibangun", "Unit", "naik", "200, 180, 150, 120, 100", null)] // counts that add up shrink with what is left
    [InlineData("Suhu Ruang Arsip", "Derajat", "tetap", "25, 24, 23, 22, 21", null)]
    public void Direction(string nama, string satuan, string? polaritas, string target, string? keparahan) => Grave(
        keparahan, Sasaran(Indikator(nama, satuan, target, polaritas is null ? "" : $"\"polaritas\": \"{polaritas}\", ")), "TRGT001");

    [Fact]
    public void Direction_that_words_leave_open_is_not_judged_once()
    {
        var hasil = DokumenUji.Check(Sasaran($"{Indikator("Persentase Daerah yang Mendata Fakir Miskin", "%", "60, 65, 70, 75, 80")}, {Indikator("Persentase Desa yang Mendata Fakir Miskin", "%", "60, 65, 70, 75, 80")}"));
        Assert.Single(Assert.Single(hasil.TidakDinilai, static t => t.Aturan.Id == "TRGT001").TempatLain);
    }

    [Fact]
    public void Direction_of_outputs_is_not_judged() =>
        Assert.Empty(Find(SubKegiatan(Indikator("Jumlah Orang yang Dibina", "Orang", "50, 40, 30, 20, 10", "\"polaritas\": \"naik\", ")), "TRGT001"));

    [Theory]
    [InlineData("Persentase Penurunan Jumlah PPKS", "95, 90, 85, 80, 75", "", true)]
    [InlineData("Persentase Penurunan Jumlah PPKS", "50, 45, 40, 35, 30", "", true)]
    [InlineData("Persentase Penurunan Jumlah PPKS", "49.9, 45, 40, 35, 30", "", false)]
    [InlineData("Persentase Penurunan Jumlah PPKS", "75, 80, 85, 90, 95", "", false)]
    [InlineData("Persentase Kasus yang Mengalami Penurunan", "95, 90, 85, 80, 75", "", false)]
    [InlineData("Tingkat Kemiskinan", "0.2, 0.3, 0.4, 0.5, 0.6", "\"baseline\": { \"tahun\": 2024, \"nilai\": 7 }, ", true)]
    [InlineData("Tingkat Kemiskinan", "6.8, 6.6, 6.4, 6.2, 6", "\"baseline\": { \"tahun\": 2024, \"nilai\": 7 }, ", false)]
    public void Decrease_or_level(string nama, string target, string lain, bool found) => Assert.Equal(found, Find(Sasaran(Indikator(nama, "%", target, lain)), "TRGT002").Length == 1);

    [Fact]
    public void Decrease_that_reads_like_a_level_is_one_finding_over_all_tables_and_rules()
    {
        var hasil = DokumenUji.Check($$"""
            {{Sasaran(Indikator("Persentase Penurunan Jumlah PPKS", "%", "95, 90, 85, 80, 75", "\"id\": \"IS1\", "))}},
            "ikk": [ { "mengulang": "IS1", "indikator": {{Indikator("Persentase Penurunan Jumlah PPKS", "%", "95, 90, 85, 80, 75")}} } ]
            """);
        var found = Assert.Single(hasil.Temuan, static t => t.Aturan.Id is "TRGT001" or "TRGT002" or "TRGT003");
        Assert.Equal("TRGT002", found.Aturan.Id);
        Assert.Equal("$.ikk[0].indikator.target", Assert.Single(found.TempatLain).Jalur);
    }

    [Theory]
    [InlineData("TRGT003", "naik", 85, "80, 81, 82, 83, 84.9", true)]
    [InlineData("TRGT003", "naik", 85, "80, 81, 82, 83, 85", false)]
    [InlineData("TRGT003", "turun", 5, "4, 4, 4, 4, 4", false)]
    [InlineData("TRGT003", "rentang", 85, "80, 81, 82, 83, 84", false)]
    [InlineData("TRGT004", "naik", 85, "84.9, 86, 87, 88, 89", true)]
    [InlineData("TRGT004", "naik", 85, "85, 86, 87, 88, 89", false)]
    [InlineData("TRGT004", "naik", 85, "80, 81, 82, 83, 84", false)] // its end is worse: that is the other rule's
    public void Baseline_against_targets(string id, string polaritas, int baseline, string target, bool found) => Assert.Equal(
        found, Find(Sasaran(Indikator("Indeks Kepuasan", "Indeks", target, $"\"polaritas\": \"{polaritas}\", {Baseline(baseline)}")), id).Length == 1);

    [Fact]
    public void Outputs_below_their_baseline_are_one_suggestion()
    {
        var found = Assert.Single(Find(SubKegiatan($"{Indikator("Jumlah Laporan", "Laporan", "10, 10, 10, 10, 10", Baseline(800))}, {Indikator("Jumlah Dokumen", "Dokumen", "1, 1, 1, 1, 1", Baseline(9))}"), "TRGT003"));
        Assert.Equal(Keparahan.Saran, found.Keparahan);
        Assert.Single(found.TempatLain);
    }

    [Fact]
    public void Baseline_that_is_contradicted_by_a_word_about_something_else_is_not_judged() => // data on the poor are not poverty
        Assert.Empty(Find(Sasaran(Indikator("Persentase Daerah yang Mengelola Data Fakir Miskin", "%", "70, 70, 70, 70, 70", Baseline(0))), "TRGT003"));

    [Theory]
    [InlineData("0", "50, 60, 70, 80, 90", true)]
    [InlineData("0", "49, 60, 70, 80, 90", false)]
    [InlineData("""{ "tertulis": "-" }""", "100, 100, 100, 100, 100", false)]
    public void Leap(string baseline, string target, bool found) => Assert.Equal(
        found, Find(Sasaran(Indikator("Persentase PPKS yang Terlayani", "%", target, $$"""
            "baseline": { "tahun": 2024, "nilai": {{baseline}} }, 
            """)), "TRGT005").Length == 1);

    [Theory]
    [InlineData("Persentase PPKS yang Tertangani", "%", 100, false)]
    [InlineData("Persentase PPKS yang Tertangani", "%", 101, true)]
    [InlineData("Persentase SDM yang Mengikuti Peningkatan Kapasitas", "Persen", 101, true)] // a word of growth further on is no growth
    [InlineData("Persentase Pertumbuhan Investasi", "%", 150, false)]
    [InlineData("Persentase Capaian Kinerja", "%", 150, false)]
    [InlineData("Rasio Kemandirian", "%", 150, false)]
    [InlineData("Persentase PPKS yang Tertangani", "Orang", 150, false)] // another unit is another rule's
    public void Above_hundred(string nama, string satuan, int target, bool found) =>
        Assert.Equal(found, Find(Sasaran(Indikator(nama, satuan, $"80, 85, 90, 95, {target}")), "TRGT006").Length == 1);

    [Theory]
    [InlineData("Persentase PPKS yang Tertangani", "Orang", true)]
    [InlineData("1. Prosentase PPKS yang Tertangani", "Dokumen", true)]
    [InlineData("Persentase PPKS yang Tertangani", "%", false)]
    [InlineData("Persentase PPKS yang Tertangani", "Persen (%)", false)]
    [InlineData("Persentase PPKS yang Tertangani", "", false)]
    [InlineData("Jumlah PPKS yang Tertangani", "Orang", false)]
    public void Percentage_in_another_unit(string nama, string satuan, bool found) => Assert.Equal(found, Find(Sasaran(Indikator(nama, satuan, "80, 85, 90, 95, 100")), "TRGT007").Length == 1);

    [Theory]
    [InlineData("Jumlah Orang yang Dibina", "Dokumen", true)]
    [InlineData("Jumlah Sumber Daya Manusia dan Lembaga yang Dibina", "Sertifikat", true)]
    [InlineData("Jumlah Sumber Daya Manusia dan Lembaga yang Dibina", "Lembaga", false)] // the name has the unit as well
    [InlineData("Jumlah Orang yang Menerima Gaji", "Orang/Bulan", false)]
    [InlineData("Jumlah Peserta Bimbingan", "Orang", false)]
    [InlineData("Jumlah Dokumen Laporan Keuangan", "Laporan", false)]
    [InlineData("Jumlah Usulan", "Dokumen", false)] // what it counts is not known
    [InlineData("Jumlah Orangtua Asuh", "Keluarga", false)]
    [InlineData("Jumlah", "Orang", false)]
    public void Unit_against_words(string nama, string satuan, bool found) => Assert.Equal(found, Find(SubKegiatan(Indikator(nama, satuan, "1, 1, 1, 1, 1")), "TRGT008").Length == 1);

    [Theory]
    [InlineData("1.06.01.2.07.0005", false)] // officially in Unit
    [InlineData("1.06.04.2.01.0001", true)]
    public void Unit_that_the_nomenclature_pairs_with_the_indicator_is_silent(string kode, bool found) =>
        Assert.Equal(found, Find(SubKegiatan(Indikator("Jumlah Paket Mebel yang Disediakan", "Unit", "1, 1, 1, 1, 1"), kode), "TRGT008").Length == 1);

    [Theory]
    [InlineData("Indeks Kepuasan", "80, 80, 80, 80, 80", "", true)]
    [InlineData("Indeks Kepuasan", "80, 80, 80, 80, 81", "", false)]
    [InlineData("Persentase PPKS yang Terlayani", "100, 100, 100, 100, 100", "", false)]
    [InlineData("Indeks Kepuasan", "80, 80, 80, 80, 80", "\"polaritas\": \"tetap\", ", false)]
    [InlineData("Penduduk yang Dilayani (SPM)", "80, 80, 80, 80, 80", "", false)]
    public void Flat(string nama, string target, string lain, bool found) => Assert.Equal(found, Find(Sasaran(Indikator(nama, "Indeks", target, lain)), "TRGT009").Length == 1);

    [Fact]
    public void Flat_targets_of_the_supporting_programme_and_of_outputs_are_silent()
    {
        var flat = Indikator("Indeks Kepuasan", "Indeks", "80, 80, 80, 80, 80");
        Assert.Empty(Find(Program("1.06.01", "PROGRAM PENUNJANG URUSAN", flat), "TRGT009"));
        Assert.Single(Find(Program("1.06.04", "PROGRAM REHABILITASI SOSIAL", flat), "TRGT009"));
        Assert.Empty(Find(SubKegiatan(flat), "TRGT009"));
    }

    [Fact]
    public void Flat_targets_are_one_suggestion_for_the_document() => Assert.Single(Find(
        Sasaran($"{Indikator("Indeks Kepuasan", "Indeks", "80, 80, 80, 80, 80")}, {Indikator("Indeks Pelayanan", "Indeks", "70, 70, 70, 70, 70")}"), "TRGT009"));

    [Theory]
    [InlineData("Nilai SAKIP", "\"DD\"", true)]
    [InlineData("Nilai SAKIP", "\"CC\"", false)]
    [InlineData("Nilai SAKIP", "\"Memuaskan\"", false)]
    [InlineData("Nilai SAKIP", "100.5", true)]
    [InlineData("Nilai SAKIP", "100", false)]
    [InlineData("Predikat Kabupaten Layak Anak", "\"DD\"", false)]
    public void Grade(string nama, string target, bool found) =>
        Assert.Equal(found, Find(Sasaran($$"""{ "nama": "{{nama}}", "target": { "2025": {{target}} } }"""), "TRGT010").Length == 1);

    [Fact]
    public void Grade_that_several_years_and_tables_repeat_is_one_finding()
    {
        const string Row = """{ "nama": "Predikat SAKIP", "target": { "2025": "DD", "2026": "DD", "2027": "B" } }""";
        var found = Assert.Single(Find($"{Sasaran(Row)}, \"iku\": [ {{ \"indikator\": {Row} }} ]", "TRGT010"));
        Assert.Null(found.Tahun);
        Assert.Equal(3, found.TempatLain.Count);
    }

    [Fact]
    public void Score_below_zero_is_outside_its_scale_and_no_count_below_zero() => Assert.Equal(
        ["TRGT010"], DokumenUji.Check(Sasaran("""{ "nama": "Nilai SAKIP", "target": { "2025": 60, "2026": -61, "2027": 62 } }""")).Temuan.Where(static t => t.Aturan.Id is "TRGT010" or "TRGT015" or "TRGT001").Select(static t => t.Aturan.Id));

    [Fact]
    public void Grade_of_past_years_is_judged() => Assert.Equal(
        "$.capaianIku.baris[0].realisasi['2020']",
        Assert.Single(Find("""
            "capaianIku": { "baris": [ { "nama": "Nilai SAKIP", "target": { "2020": "B" }, "realisasi": { "2020": "DD", "2021": "D" } } ] }
            """, "TRGT010")).Tempat.Jalur);

    [Theory]
    [InlineData("Persen", 300, "100", true)]
    [InlineData("Persen", 100, "100", false)]
    [InlineData("Persen", 270, "100", false)] // no sum of three equal years: not told
    [InlineData("Persen", 300, """{ "tertulis": "-" }""", true)] // a share, and above 100
    [InlineData("Orang", 300, "100", false)]
    public void Percent_summed_in_E81(string satuan, int targetRenstra, string targetRenja, bool found) => Assert.Equal(found, Find($$"""
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "program", "nama": "P", "rincian": [ { "tingkat": "kegiatan", "nama": "K",
          "indikator": [ { "nama": "Persentase Lembaga yang Dibina", "satuan": "{{satuan}}", "kinerja": { "targetRenstra": {{targetRenstra}}, "targetRenja": {{targetRenja}} } } ] } ] } ] } ]
        """, "TRGT011").Length == 1);

    [Theory]
    [InlineData("20, 20, 20, 20, 20", false)] // a share done step by step
    [InlineData("80, 85, 90, 95, 100", true)]
    public void Percent_declared_to_add_up(string target, bool found) => Assert.Equal(
        found, Find(Sasaran(Indikator("Persentase Jalan yang Dibangun", "%", target, "\"akumulasi\": { \"tahun\": \"jumlah\" }, ")), "TRGT011").Length == 1);

    [Theory]
    [InlineData("""{ "2025": 80, "2026": 81, "2028": 83, "2029": 84 }""", "2027")]
    [InlineData("""{ "2025": 80, "2026": 81, "2027": { "tertulis": "-" }, "2028": 83, "2029": 84 }""", null)]
    [InlineData("""{ "2026": 81, "2027": 82, "2028": 83, "2029": 84 }""", "2025")]
    [InlineData("""{ "2025": 80, "2026": 81, "2027": 82, "2028": 83, "2029": 84 }""", null)] // no forward year: the period alone counts
    public void Missing_year_of_an_outcome(string target, string? tahun) => Assert.Equal(
        tahun, Find(Sasaran($$"""{ "nama": "Indeks Kepuasan", "satuan": "Indeks", "target": {{target}} }"""), "TRGT012").SingleOrDefault()?.Tahun?.ToString());

    [Fact]
    public void Outputs_may_begin_later_and_end_earlier()
    {
        Assert.Empty(Find(SubKegiatan("""{ "nama": "Jumlah Dokumen", "satuan": "Dokumen", "target": { "2026": 1, "2027": 1 } }"""), "TRGT012"));
        Assert.Single(Find(SubKegiatan("""{ "nama": "Jumlah Dokumen", "satuan": "Dokumen", "target": { "2026": 1, "2028": 1 } }"""), "TRGT012"));
    }

    [Fact]
    public void Column_that_is_blank_everywhere_is_one_finding()
    {
        var target = """{ "2026": 81, "2027": 82, "2028": 83, "2029": 84 }""";
        var found = Assert.Single(Find(Sasaran($$"""{ "nama": "Indeks A", "satuan": "Indeks", "target": {{target}} }, { "nama": "Indeks B", "satuan": "Indeks", "target": {{target}} }"""), "TRGT012"));
        Assert.Single(found.TempatLain);
    }

    [Fact]
    public void Unit_in_another_table_is_enough()
    {
        var without = Sasaran(Indikator("Jumlah PPKS yang Tertangani", "", "1, 2, 3, 4, 5", "\"id\": \"IS1\", "));
        Assert.Single(Find(without, "TRGT013"));
        Assert.Empty(Find($$"""{{without}}, "iku": [ { "mengulang": "IS1", "indikator": {{Indikator("Jumlah PPKS yang Tertangani", "Orang", "1, 2, 3, 4, 5")}} } ]""", "TRGT013"));
        Assert.Empty(Find(Sasaran(Indikator("Nilai SAKIP", "", "61, 62, 63, 64, 65")), "TRGT013"));
    }

    [Fact]
    public void Baseline_in_a_table_of_achievement_is_enough()
    {
        var sasaran = Sasaran(Indikator("Indeks Kepuasan", "Indeks", "80, 81, 82, 83, 84", "\"id\": \"IS1\", "));
        Assert.Single(Find(sasaran, "TRGT014"));
        Assert.Empty(Find($$"""{{sasaran}}, "capaianIku": { "baris": [ { "nama": "Indeks", "mengulang": "IS1", "realisasi": { "2024": 79 } } ] }""", "TRGT014"));
        Assert.Empty(Find(Sasaran(Indikator("Indeks Kepuasan", "Indeks", "80, 81, 82, 83, 84", """ "baseline": { "tahun": 2024, "nilai": { "tertulis": "-" } }, """)), "TRGT014"));
    }

    [Theory]
    [InlineData("Jumlah PPKS", "Orang", "galat")]
    [InlineData("Indeks Ketahanan", "Indeks", "peringatan")]
    [InlineData("Laju Pertumbuhan PDRB", "%", null)]
    public void Negative(string nama, string satuan, string? keparahan) => Grave(keparahan, Sasaran(Indikator(nama, satuan, "-1, 2, 3, 4, 5")), "TRGT015");

    [Fact]
    public void Same_indicator_twice()
    {
        Assert.Single(Find(Sasaran($"{Indikator("1. Indeks Kepuasan", "Indeks", "1, 2, 3, 4, 5")}, {Indikator("indeks  kepuasan.", "Indeks", "1, 2, 3, 4, 5")}"), "TRGT016"));
        Assert.Empty(Find(Sasaran($"{Indikator("PPKS Tertangani", "Orang", "1, 2, 3, 4, 5")}, {Indikator("PPKS Tertangani", "%", "1, 2, 3, 4, 5")}"), "TRGT016"));
        var row = $$"""{ "indikator": {{Indikator("Indeks Kepuasan", "Indeks", "1, 2, 3, 4, 5")}} }""";
        Assert.Single(Find($"\"iku\": [ {row}, {row} ]", "TRGT016"));
        Assert.Empty(Find($"\"iku\": [ {row} ], \"ikk\": [ {row} ]", "TRGT016"));
    }

    [Theory]
    [InlineData("2030", false)]
    [InlineData("2031", true)]
    [InlineData("2024", true)]
    public void Year_outside_the_columns(string tahun, bool found) => Assert.Equal(
        found, Find(Sasaran($$"""{ "nama": "Indeks Kepuasan", "satuan": "Indeks", "target": { "2027": 1, "{{tahun}}": 2 } }"""), "TRGT017").Length == 1);

    [Theory]
    [InlineData("kumulatif", "100, 200, 199, 300, 400", true)]
    [InlineData("kumulatif", "100, 200, 200, 300, 400", false)]
    [InlineData("tahunan", "100, 200, 199, 300, 400", false)]
    public void Cumulative(string sifat, string target, bool found) => Assert.Equal(
        found, Find(Sasaran(Indikator("Jumlah PPKS yang Tertangani", "Orang", target, $"\"sifatTarget\": \"{sifat}\", ")), "TRGT018").Length == 1);

    [Fact]
    public void Hostile_documents_throw_nothing()
    {
        string[] names = ["", " ", "%", "1.", "Jumlah", "Persentase", "Jumlah Sumber Daya Manusia", new('x', 10_000), string.Concat(Enumerable.Repeat("Persentase 1. ", 700))];
        Indikator[] indikator =
        [
            new(),
            .. names.Select(static n => new Indikator
            {
                Nama = n,
                Polaritas = Polaritas.Turun,
                SifatTarget = SifatTarget.Kumulatif,
                Baseline = new(),
                Target = DeretTahunan.Tercantum<Target>(TahunAnggaran.Parse("2025"), (Target)decimal.MaxValue, Tercantum<Target>.Strip, (Target)decimal.MinValue, new Target.Rentang(1, 2), new Target.Predikat("ZZ")),
            }),
        ];
        var dokumen = DokumenUji.Read("\"tujuan\": []").Dokumen! with
        {
            Tujuan = [new() { Nama = "", Indikator = Daftar.Create<Indikator>(indikator), Sasaran = [new() { Nama = "", Indikator = Daftar.Create<Indikator>(indikator) }] }],
            Iku = indikator.Select(static i => new BarisIndikator { Mengulang = "tidak ada", Indikator = i }).ToDaftar(),
            CapaianIku = new() { Baris = [new(), new() { Nama = "SAKIP", DigantiOleh = new() }] },
            Evaluasi = [new() { Baris = [new() { Indikator = [new(), new() { Kinerja = new() }] }] }],
            Pendanaan = new() { Bidang = [new() { Hasil = [new() { Indikator = Daftar.Create<Indikator>(indikator) }] }] },
        };
        Assert.NotEmpty(Pemeriksa.Check(dokumen, null, DokumenUji.Nomenklatur).Semua);
        Assert.NotNull(Pemeriksa.Check(dokumen with { Tujuan = default, Iku = default, CapaianIku = null, Evaluasi = default, Pendanaan = null }));
    }

    private static void Grave(string? keparahan, string anggota, string id) => Assert.Equal(keparahan, Find(anggota, id).SingleOrDefault()?.Keparahan.Name);

    private static Temuan[] Find(string anggota, string id) => DokumenUji.Find(anggota, id);

    private static string Baseline(int nilai) => $$"""
        "baseline": { "tahun": 2024, "nilai": {{nilai}} }, 
        """;

    private static string Indikator(string nama, string satuan, string target, string lain = "")
    {
        var nilai = target.Split(',').Select(static (t, i) => $"\"{2025 + i}\": {t.Trim()}");
        return $$"""{ {{lain}}"nama": "{{nama}}", {{(satuan.Length == 0 ? "" : $"\"satuan\": \"{satuan}\", ")}}"target": { {{string.Join(", ", nilai)}} } }""";
    }

    private static string Sasaran(string indikator) =>
        $$"""
        "tujuan": [ { "id": "T1", "nama": "Meningkatnya kesejahteraan", "sasaran": [ { "id": "S1", "nama": "Meningkatnya penanganan", "indikator": [ {{indikator}} ] } ] } ]
        """;

    private static string Program(string kode, string nama, string indikator) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "SOSIAL", "program": [ { "kode": "{{kode}}", "nama": "{{nama}}", "hasil": [ { "indikator": [ {{indikator}} ] } ] } ] } ] }
        """;

    private static string SubKegiatan(string indikator, string kode = "1.06.04.2.01.0001") => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM", "kegiatan": [ { "kode": "1.06.04.2.01", "nama": "Kegiatan", "subKegiatan": [
          { "kode": "{{kode}}", "nama": "Sub", "hasil": [ { "indikator": [ {{indikator}} ] } ] } ] } ] } ] } ] }
        """;
}
