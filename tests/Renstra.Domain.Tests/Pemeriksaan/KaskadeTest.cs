using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Rules of the cascade: what is missing, what counts otherwise, what two tables say.</summary>
public sealed class KaskadeTest
{
    private const string Pendanaan =
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "SOSIAL", "program": [
          { "id": "P4", "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "hasil": [ { "uraian": "Meningkatnya rehabilitasi sosial" } ], "kegiatan": [
            { "id": "K1", "kode": "1.06.04.2.01", "nama": "Rehabilitasi Dasar", "subKegiatan": [ { "id": "SK1", "kode": "1.06.04.2.01.0001", "nama": "Penyediaan Permakanan" }, { "kode": "1.06.04.2.01.0003", "nama": "Penyediaan Alat Bantu" } ] },
            { "id": "K2", "kode": "1.06.04.2.02", "nama": "Rehabilitasi Lainnya", "subKegiatan": [ { "kode": "1.06.04.2.02.0001", "nama": "Penyediaan Permakanan" } ] } ] } ] } ] }
        """;

    [Fact]
    public void Every_one_of_three_without_is_one_finding()
    {
        Assert.Equal(2, Find(""" "tujuan": [ { "nama": "A" }, { "nama": "B" } ] """, "KSKD001").Length);
        var found = Assert.Single(Find(""" "tujuan": [ { "nama": "A" }, { "nama": "B" }, { "nama": "C" } ] """, "KSKD001"));
        Assert.Equal(2, found.TempatLain.Count);
        Assert.Equal(2, Find(""" "tujuan": [ { "nama": "A" }, { "nama": "B" }, { "nama": "C", "sasaran": [ { "nama": "S" } ] } ] """, "KSKD001").Length);
    }

    [Theory]
    [InlineData("KSKD004", """ "hubunganTupoksi": [ { "sasaran": { "id": "S1" }, "program": { "id": "P4" } }, { "sasaran": { "teks": "akuntabilitas KINERJA" }, "program": { "id": "P4" } } ] """, 0)]
    [InlineData("KSKD004", """ "hubunganTupoksi": [ { "sasaran": { "id": "S1" }, "program": { "id": "P4" } } ] """, 1)]
    [InlineData("KSKD004", """ "cascading": [ { "tingkat": "tujuan", "sebutan": { "id": "T1" }, "rincian": [ { "tingkat": "sasaran", "sebutan": { "id": "S1" }, "rincian": [ { "tingkat": "program", "sebutan": { "id": "P4" } } ] } ] } ] """, 1)]
    [InlineData("KSKD004", """ "penahapan": [] """, 0)] // the document links nothing
    [InlineData("KSKD009", """ "cascading": [ { "tingkat": "sasaran", "sebutan": { "id": "S1" }, "rincian": [ { "tingkat": "program", "sebutan": { "id": "P4" } } ] } ] """, 0)]
    [InlineData("KSKD005", """ "strategi": [ { "id": "ST1", "nama": "A", "mendukung": ["S1"] } ] """, 1)]
    [InlineData("KSKD005", """ "strategi": [ { "id": "ST1", "nama": "A", "mendukung": ["T1"] } ] """, 0)] // a strategy of the tujuan is one of its sasaran
    [InlineData("KSKD005", """ "strategi": [ { "id": "ST1", "nama": "A" } ] """, 0)]
    [InlineData("KSKD005", """ "strategi": [ { "id": "ST1", "nama": "A", "mendukung": ["S1"] } ], "hubunganStrategi": [ { "sasaran": { "id": "S2" }, "strategi": { "id": "ST1" } } ] """, 0)]
    [InlineData("KSKD010", """ "strategi": [ { "id": "ST1", "nama": "A" }, { "id": "ST2", "nama": "B" } ], "hubunganStrategi": [ { "strategi": { "id": "ST1" }, "arahKebijakan": [ { "teks": "X" } ] } ] """, 1)]
    [InlineData("KSKD011", """ "strategi": [ { "id": "ST1", "nama": "A" } ], "arahKebijakan": [ { "id": "AK1", "nama": "X" }, { "id": "AK2", "nama": "Y" } ], "hubunganStrategi": [ { "strategi": { "id": "ST1" }, "arahKebijakan": [ { "teks": "x." } ] } ] """, 1)]
    [InlineData("KSKD011", """ "arahKebijakan": [ { "id": "AK1", "nama": "X" }, { "id": "AK2", "nama": "Y" } ] """, 0)]
    public void Links_count_from_whichever_table_states_them(string id, string lain, int found) => Assert.Equal(found, Find($$"""
        "tujuan": [ { "id": "T1", "nama": "Kesejahteraan", "sasaran": [ { "id": "S1", "nama": "Penanganan" }, { "id": "S2", "nama": "Akuntabilitas kinerja" } ] } ],
        {{Pendanaan}}, {{lain}}
        """, id).Length);

    [Fact]
    public void Orphan_is_judged_only_where_others_are_linked()
    {
        static string Document(string lain) => $$"""
            "tujuan": [ { "id": "T1", "nama": "A", "sasaran": [ { "id": "S1", "nama": "B" } ] } ],
            "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM A"{{lain}} }, { "kode": "1.06.06", "nama": "PROGRAM B" } ] } ] }
            """;
        Assert.Empty(Find(Document(""), "KSKD009"));
        Assert.Equal("1.06.06", Assert.Single(Find(Document(", \"mendukung\": [\"S1\"]"), "KSKD009")).Kode.ToString());
    }

    [Fact]
    public void Counts_are_all_named_with_the_entries_that_make_the_difference()
    {
        var found = Assert.Single(Find($$"""
            {{Pendanaan}}, "uraian": [ { "tingkat": "subKegiatan", "jumlahTercantum": 3, "kelompok": [ { "nama": "teknis", "jumlahTercantum": 3, "butir": [
              { "teks": "Penyediaan  PERMAKANAN", "id": "SK1" }, { "teks": "Penyediaan Permakanan" }, { "teks": "Penyediaan Sandang" } ] } ] } ]
            """, "KSKD012"));
        Assert.Contains("Hanya dalam daftar: \"Penyediaan Sandang\".", found.Pesan.Indonesia, StringComparison.Ordinal);
        Assert.Contains("Hanya dalam tabel: \"1.06.04.2.01.0003 Penyediaan Alat Bantu\".", found.Pesan.Indonesia, StringComparison.Ordinal);
        Assert.Equal(2, found.TempatLain.Count);
    }

    [Theory]
    [InlineData(3, 3, null)] // names twice under two kegiatan are two
    [InlineData(4, 4, "KSKD012")]
    [InlineData(4, 3, "KSKD012")]
    [InlineData(3, 2, "KSKD013")] // the list is right, and the count of its group alone is wrong
    public void Counts_in_text(int jumlah, int kelompok, string? found) => Assert.Equal(found, DokumenUji.Check($$"""
        {{Pendanaan}}, "uraian": [ { "tingkat": "subKegiatan", "jumlahTercantum": {{jumlah}}, "kelompok": [ { "nama": "teknis", "jumlahTercantum": {{kelompok}}, "butir": [
          { "teks": "Penyediaan Permakanan" }, { "teks": "Penyediaan Permakanan" }, { "teks": "Sub Kegiatan Penyediaan Alat Bantu" } ] } ] } ]
        """).Temuan.SingleOrDefault(static t => t.Aturan.Id is "KSKD012" or "KSKD013")?.Aturan.Id);

    [Theory]
    [InlineData(3, 0)]
    [InlineData(2, 1)] // a group without a list has its count alone
    public void Count_of_a_group_without_list_is_compared_with_the_table(int kelompok, int found) => Assert.Equal(found, Find($$"""
        {{Pendanaan}}, "uraian": [ { "tingkat": "subKegiatan", "jumlahTercantum": 3, "kelompok": [ { "nama": "teknis", "jumlahTercantum": {{kelompok}} } ] } ]
        """, "KSKD012").Length);

    [Fact]
    public void Cascade_entry_under_another_name_is_one_finding_with_what_is_meant()
    {
        var hasil = DokumenUji.Check($$"""
            {{ContohKaskade.Pohon(ContohKaskade.SubKegiatan("1", "Penyediaan Permakanan") + ", " + ContohKaskade.SubKegiatan("2", "Penyediaan Sandang"))}},
            "cascading": [ { "tingkat": "program", "sebutan": { "id": "P4" }, "rincian": [ { "tingkat": "kegiatan", "sebutan": { "id": "K41" }, "rincian": [
              { "tingkat": "subKegiatan", "sebutan": { "id": "SK1" } }, { "tingkat": "subKegiatan", "sebutan": { "teks": "Pemberian Pakaian" } } ] } ] } ]
            """);
        var found = Assert.Single(hasil.Temuan, static t => t.Aturan.Id is "KSKD020" or "KSKD021");
        Assert.Contains("Mungkin maksudnya \"Penyediaan Sandang\"", found.Pesan.Indonesia, StringComparison.Ordinal);
        Assert.Equal("1.06.04.2.01.0002 Penyediaan Sandang", Assert.Single(found.TempatLain).Nama);
    }

    [Theory]
    [InlineData(40)] // a slip in one table: not a fall of the targets as well
    [InlineData(850)] // a share that cannot be is its own finding
    public void One_slip_of_the_pen_is_one_finding(int slip)
    {
        var hasil = DokumenUji.Check(TwoTables(
            $$"""{ "nama": "Persentase PPKS yang Tertangani", "satuan": "%", "polaritas": "naik", "target": { "2025": 80, "2026": {{slip}}, "2027": 90, "2028": 95, "2029": 100 } }""",
            """{ "nama": "Persentase PPKS yang Tertangani", "satuan": "%", "polaritas": "naik", "target": { "2025": 80, "2026": 85, "2027": 90, "2028": 95, "2029": 100 } }"""));
        Assert.Equal(slip == 40 ? "KSKD016" : "TRGT006", Assert.Single(hasil.Temuan, static t => t.Aturan.Id is "TRGT001" or "TRGT006" or "KSKD016").Aturan.Id);
    }

    [Theory]
    [InlineData("Program Renstra", "program", 2, 1)]
    [InlineData("Program Renstra", "program", 1, 0)]
    [InlineData("Program prioritas Bupati", "program", 2, 0)] // a part
    [InlineData("Pegawai yang menangani program", "program", 2, 0)] // something else
    [InlineData("Sub kegiatan yang dilaksanakan", "sub kegiatan", 4, 1)]
    [InlineData("Strategi Renstra", "strategi", 4, 0)] // no strategies in the document
    public void Statements(string uraian, string satuan, int nilai, int found) => Assert.Equal(found, Find(
        $$"""{{Pendanaan}}, "pernyataan": [ { "uraian": "{{uraian}}", "nilai": {{nilai}}, "satuan": "{{satuan}}" } ]""", "KSKD014").Length);

    [Theory]
    [InlineData("80", "80", 0)]
    [InlineData("80", "81", 1)]
    [InlineData("80", """{ "maksimal": 80 }""", 0)]
    [InlineData("80", """{ "nilai": 80, "jumlah": 12, "satuan": "Orang" }""", 0)]
    [InlineData("80", """{ "tertulis": "-" }""", 0)]
    [InlineData("80", "\"B\"", 0)] // a word and a number cannot be compared
    [InlineData("\"BB\"", "\"bb\"", 0)]
    [InlineData("\"BB\"", "\"B\"", 1)]
    [InlineData("""{ "dari": 1, "sampai": 2 }""", """{ "dari": 1, "sampai": 3 }""", 1)]
    public void Targets_between_tables(string sasaran, string iku, int found) => Assert.Equal(found, Find(TwoTables(
        $$"""{ "nama": "Indeks Kepuasan", "target": { "2025": {{sasaran}}, "2026": 81 } }""", $$"""{ "nama": "INDEKS KEPUASAN", "target": { "2025": {{iku}}, "2026": 81 } }"""), "KSKD016").Length);

    [Fact]
    public void Differing_years_of_an_indicator_are_one_finding()
    {
        var found = Assert.Single(Find(TwoTables("""{ "nama": "Indeks", "target": { "2025": 1, "2026": 2 } }""", """{ "nama": "Indeks", "target": { "2025": 3, "2026": 4 } }"""), "KSKD016"));
        Assert.Equal(Keparahan.Galat, found.Keparahan);
        Assert.Equal("$.iku[0].indikator.target['2025']", found.Tempat.Jalur);
        Assert.Equal(["$.iku[0].indikator.target['2026']", "$.tujuan[0].sasaran[0].indikator[0].target['2025']", "$.tujuan[0].sasaran[0].indikator[0].target['2026']"], found.TempatLain.Select(static t => t.Jalur));
    }

    [Fact]
    public void Figures_in_different_units_and_names_that_a_table_has_twice_are_not_compared()
    {
        Assert.Empty(Find(TwoTables("""{ "nama": "PPKS", "satuan": "%", "target": { "2025": 80 } }""", """{ "nama": "PPKS", "satuan": "Orang", "target": { "2025": 120 } }"""), "KSKD016"));
        Assert.Empty(Find($$"""
            "tujuan": [ { "id": "T1", "nama": "A", "sasaran": [ { "id": "S1", "nama": "B", "indikator": [ { "nama": "Indeks", "target": { "2025": 1 } } ] }, { "id": "S2", "nama": "C", "indikator": [ { "nama": "Indeks", "target": { "2025": 2 } } ] } ] } ],
            "iku": [ { "indikator": { "nama": "Indeks", "target": { "2025": 3 } } } ]
            """, "KSKD016"));
    }

    [Theory]
    [InlineData("orang", "46", 0)]
    [InlineData("orang", "47", 1)]
    [InlineData("%", "100", 0)] // percent against percent
    [InlineData("%", "90", 1)]
    public void Spm_between_tables(string satuan, string target, int found) => Assert.Equal(found, Find($$"""
        "ikk": [ { "indikator": { "nama": "Jumlah Warga Negara/Gelandangan Kab. Seruyan yang dilayani (SPM)", "satuan": "{{satuan}}", "target": { "2025": {{target}} } } } ],
        "spm": [ { "jenisPelayanan": "Rehabilitasi gelandangan", "indikator": "Jumlah Warga Negara/ gelandangan Kabupaten Seruyan yang dilayani.", "targetPenerima": { "2025": 46 }, "targetPersen": { "2025": 100 } } ]
        """, "KSKD018").Length);

    [Theory]
    [InlineData("""{ "subKegiatan": { "teks": "PENYEDIAAN ALAT  BANTU" } }""", 0)]
    [InlineData("""{ "subKegiatan": { "nomor": "1.06.04.2.01.0003", "teks": "Alat" } }""", 0)]
    [InlineData("""{ "subKegiatan": { "teks": "Penyediaan Sandang" } }, { "subKegiatan": { "teks": "penyediaan sandang" } }""", 1)]
    [InlineData("""{ "proyek": "Sekolah Rakyat" }""", 0)]
    public void Priorities(string dukungan, int found) => Assert.Equal(found, Find(
        $$"""{{Pendanaan}}, "prioritas": [ { "jenjang": "nasional", "butir": [ { "nama": "A", "dukungan": [ {{dukungan}} ] } ] } ]""", "KSKD019").Length);

    [Fact]
    public void Cascade_and_funding_table_name_each_other()
    {
        var hasil = DokumenUji.Check($$"""
            {{Pendanaan}}, "cascading": [ { "tingkat": "program", "sebutan": { "teks": "Rehabilitasi Sosial" }, "rincian": [
              { "tingkat": "kegiatan", "sebutan": { "teks": "Rehabilitasi  dasar" }, "rincian": [ { "tingkat": "subKegiatan", "sebutan": { "teks": "Penyediaan Permakanan" } } ] },
              { "tingkat": "kegiatan", "sebutan": { "id": "K2" }, "rincian": [ { "tingkat": "subKegiatan", "sebutan": { "teks": "Penyediaan Permakanan" } }, { "tingkat": "subKegiatan", "sebutan": { "teks": "Penyediaan Alat Bantu" } } ] },
              { "tingkat": "kegiatan", "sebutan": { "teks": "Rehabilitasi Ketiga" }, "rincian": [ { "tingkat": "subKegiatan", "sebutan": { "teks": "Apa pun" } } ] } ] } ]
            """);
        Assert.Equal(["Penyediaan Alat Bantu", "Rehabilitasi Ketiga"], hasil.Temuan.Where(static t => t.Aturan.Id == "KSKD020").Select(static t => t.Tempat.Nama));
        Assert.Equal(["1.06.04.2.01.0003 Penyediaan Alat Bantu"], hasil.Temuan.Where(static t => t.Aturan.Id == "KSKD021").Select(static t => t.Tempat.Nama));
    }

    [Fact]
    public void Cascade_that_stops_at_programmes_is_not_asked_for_more() => Assert.Empty(Find(
        $$"""{{Pendanaan}}, "cascading": [ { "tingkat": "program", "sebutan": { "id": "P4" } } ]""", "KSKD021"));

    [Fact]
    public void Policy_under_another_name_is_one_finding_and_says_which_is_likely_meant()
    {
        var hasil = DokumenUji.Check("""
            "strategi": [ { "id": "ST1", "nama": "A" }, { "id": "ST2", "nama": "B" } ],
            "arahKebijakan": [ { "id": "AK1", "nama": "Perlindungan", "strategi": ["ST1", "ST2"] }, { "id": "AK2", "nama": "Pemutakhiran DTKS" } ],
            "hubunganStrategi": [ { "strategi": { "id": "ST1" }, "arahKebijakan": [ { "id": "AK1" }, { "teks": "Pemutakhiran DTSEN" } ] } ]
            """);
        var found = Assert.Single(hasil.Temuan, static t => t.Aturan.Id is "KSKD011" or "KSKD022");
        Assert.Equal("KSKD022", found.Aturan.Id);
        Assert.Contains("Pemutakhiran DTKS", found.Pesan.Indonesia, StringComparison.Ordinal);
        Assert.Equal("$.hubunganStrategi[0].arahKebijakan", found.Tempat.Jalur);
    }

    [Theory]
    [InlineData("meningkatnya  Rehabilitasi Sosial.", 0)]
    [InlineData("Meningkatnya kesejahteraan", 1)]
    public void Outcome_of_a_relation(string outcome, int found) => Assert.Equal(found, Find(
        $$"""{{Pendanaan}}, "hubunganTupoksi": [ { "program": { "id": "P4" }, "outcome": "{{outcome}}" }, { "program": { "id": "P4" }, "outcome": "{{outcome}}" } ]""", "KSKD022").Length);

    [Fact]
    public void Hostile_documents_throw_nothing()
    {
        var panjang = new string('a', 10_000);
        Sebutan[] sebutan = [new(), new() { Teks = "" }, new() { Teks = panjang }, new() { Id = "tidak ada" }, new() { Nomor = "1.06.04" }];
        NodaCascading noda = new() { Rincian = sebutan.Select(static s => new NodaCascading { Tingkat = TingkatBaris.Program, Sebutan = s }).ToDaftar() };
        var dokumen = DokumenUji.Read(Pendanaan).Dokumen! with
        {
            Tujuan = [new(), new() { Nama = panjang, Sasaran = [new()] }],
            Strategi = [new(), new() { Id = "x", Mendukung = ["tidak ada"] }],
            ArahKebijakan = [new(), new() { Strategi = ["x"], Program = Daftar.Create<Sebutan>(sebutan) }],
            HubunganStrategi = [new(), new() { Sasaran = new(), Strategi = new() { Teks = panjang }, ArahKebijakan = Daftar.Create<Sebutan>(sebutan) }],
            HubunganTupoksi = [new(), new() { Program = new(), Outcome = panjang }],
            Uraian = [new(), new() { Tingkat = TingkatBaris.Program, JumlahTercantum = decimal.MaxValue, Kelompok = [new() { JumlahTercantum = decimal.MaxValue, Butir = Daftar.Create<Sebutan>(sebutan) }] }],
            Cascading = [new(), noda],
            Pernyataan = [new(), new() { Uraian = "program", Nilai = (Target)decimal.MaxValue, Satuan = Satuan.Parse("program", null) }],
            Iku = [new(), new() { Mengulang = "tidak ada", Indikator = new() { Nama = panjang } }],
            Spm = [new(), new() { JenisPelayanan = panjang, Indikator = panjang }],
            Prioritas = [new() { Butir = [new() { Dukungan = sebutan.Select(static s => new DukunganPrioritas { SubKegiatan = s }).ToDaftar() }] }],
        };
        var hasil = Pemeriksa.Check(dokumen, new() { Pilih = ["KSKD"] }, DokumenUji.Nomenklatur);
        Assert.NotEmpty(hasil.Semua);
        Assert.All(hasil.Semua, static t => Assert.True(t.Tempat.Jalur.Length > 0 && t.TempatLain.All(static l => l.Jalur.Length > 0), t.Aturan.Id));
    }

    private static string TwoTables(string sasaran, string iku) => $$"""
        "tujuan": [ { "id": "T1", "nama": "A", "sasaran": [ { "id": "S1", "nama": "B", "indikator": [ {{sasaran}} ] } ] } ],
        "iku": [ { "indikator": {{iku}} } ]
        """;

    private static Temuan[] Find(string anggota, string id) => DokumenUji.Find(anggota, id);
}
