using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>The rules of minimum service standards.</summary>
public sealed class SpmTest
{
    private static readonly string[] Sosial =
    [
        "Rehabilitasi sosial dasar penyandang disabilitas terlantar di luar panti", "Rehabilitasi sosial dasar anak terlantar di luar panti", "Rehabilitasi sosial dasar lanjut usia terlantar di luar panti",
        "Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti", "Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana Kabupaten/Kota.",
    ];

    private static string Table(params string[] jenis) => $"\"spm\": [ {string.Join(", ", jenis.Select(static j => $$"""{ "jenisPelayanan": "{{j}}", "targetPersen": { "2025": 100 } }"""))} ]";

    private static string Agency(string bidang, string jenis = "kabupaten") =>
        $$"""
        "identitas": { "daerah": { "nama": "D", "jenis": "{{jenis}}" }, "perangkatDaerah": { "nama": "Dinas", "bidang": ["{{bidang}}"] }, "periode": { "awal": 2025, "akhir": 2029 } },
        """;

    private static string[] Ids(string anggota) => [.. DokumenUji.Check(anggota).Temuan.Select(static t => t.Aturan.Id).Where(static i => i.StartsWith("SPM", StringComparison.Ordinal))];

    [Fact]
    public void Whole_table_of_usual_spelling_is_no_finding() => Assert.Empty(Ids(Table(Sosial)));

    [Fact]
    public void Missing_jenis_pelayanan_are_one_finding_a_table() =>
        Assert.Contains("korban bencana", Assert.Single(DokumenUji.Find(Table(Sosial[..3]), "SPM001")).Pesan.Indonesia, StringComparison.Ordinal);

    [Fact]
    public void Field_without_spm_and_half_made_documents_are_no_finding()
    {
        Assert.Empty(Ids(Agency("2.14") + "\"spm\": []"));
        Assert.Empty(Ids("\"spm\": []"));
    }

    [Fact]
    public void Complete_document_without_a_table_is_one_finding() => Assert.Equal(["SPM001"], Ids(
        """
        "iku": [ { "indikator": { "nama": "X" } } ], "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "S", "program": [ { "kode": "1.06.04", "nama": "P", "kegiatan": [ { "kode": "1.06.04.2.01", "nama": "K",
          "subKegiatan": [ { "kode": "1.06.04.2.01.0001", "nama": "SK", "pagu": { "2025": 5 } } ] } ] } ] } ] }
        """));

    [Fact]
    public void Public_order_that_agencies_share_is_not_judged()
    {
        var hasil = DokumenUji.Check(Agency("1.05") + Table("Pelayanan ketenteraman dan ketertiban umum"));
        Assert.DoesNotContain(hasil.Temuan, static t => t.Aturan.Kelompok == "SPM");
        Assert.Single(hasil.TidakDinilai, static t => t.Aturan.Id == "SPM001");
    }

    [Fact]
    public void Ambiguous_name_is_one_finding_with_what_it_must_be()
    {
        var jenis = Sosial.ToArray();
        jenis[1] = "Rehabilitasi sosial dasar anak lanjut usia terlantar di luar panti";
        Assert.Equal(["SPM002"], Ids(Table(jenis)));
        Assert.Equal("Rehabilitasi sosial dasar anak telantar di luar panti", DokumenUji.Find(Table(jenis), "SPM002")[0].Terhitung!.Teks);
    }

    [Fact]
    public void Unknown_name_leaves_open_what_is_missing()
    {
        var jenis = Sosial.ToArray();
        jenis[1] = "Pelayanan lainnya";
        Assert.Equal(["SPM002"], Ids(Table(jenis)));
        Assert.Single(DokumenUji.Check(Table(jenis)).TidakDinilai, static t => t.Aturan.Id == "SPM001");
    }

    [Fact]
    public void Service_of_the_province_in_a_kabupaten_is_found_and_not_as_unknown()
    {
        var jenis = Sosial.Append("Rehabilitasi sosial dasar anak telantar di dalam panti").ToArray();
        Assert.Equal(["SPM003"], Ids(Table(jenis)));
        Assert.DoesNotContain("SPM003", Ids(Agency("1.06", "provinsi") + Table("Rehabilitasi sosial dasar anak telantar di dalam panti")));
    }

    [Theory]
    [InlineData("100", 0)]
    [InlineData("99", 1)]
    [InlineData("120", 1)]
    [InlineData("""{ "minimal": 100 }""", 0)]
    [InlineData("""{ "tertulis": "-" }""", 0)]
    public void Target_in_per_cent_is_100(string persen, int findings) => Assert.Equal(findings, DokumenUji.Find($$"""
        "spm": [ { "jenisPelayanan": "{{Sosial[0]}}", "targetPersen": { "2025": {{persen}} } }, { "jenisPelayanan": "{{Sosial[1]}}", "targetPersen": { "2025": 100 } } ]
        """, "SPM004").Length);

    [Fact]
    public void Table_without_any_100_is_one_finding() =>
        Assert.Equal(4, Assert.Single(DokumenUji.Find(Table(Sosial).Replace("100", "90", StringComparison.Ordinal), "SPM004")).TempatLain.Count);

    [Fact]
    public void Persons_alone_are_not_judged() => Assert.Equal(["SPM008"], Ids(
        $"\"spm\": [ {string.Join(", ", Sosial.Select(static j => $$"""{ "jenisPelayanan": "{{j}}", "satuan": "Orang", "targetPenerima": { "2025": 46, "2026": 20 } }"""))} ]"));

    [Theory]
    [InlineData(46, 46, 0)]
    [InlineData(45, 46, 1)]
    [InlineData(47, 46, 0)]
    public void Persons_need_the_number_to_be_served(int penerima, int harus, int findings) => Assert.Equal(findings, DokumenUji.Find($$"""
        "spm": [ { "jenisPelayanan": "{{Sosial[0]}}", "targetPenerima": { "2025": {{penerima}} }, "harusDilayani": { "2025": {{harus}} } } ]
        """, "SPM005").Length);

    private static string Served(string realisasi, string harus = "", string satuan = "%") => $$"""
        "capaianSpm": { "baris": [ { "jenisPelayanan": "{{Sosial[0]}}", "satuan": "{{satuan}}", "indikator": "sesuai mutu", {{(harus.Length > 0 ? $"\"harusDilayani\": {{ \"2024\": {harus} }}, " : "")}}"realisasi": { "2024": {{realisasi}} } } ] }
        """;

    [Theory]
    [InlineData("""{ "nilai": 100, "jumlah": 70 }""", "70", "%", 0)]
    [InlineData("""{ "nilai": 100, "jumlah": 71 }""", "70", "%", 1)]
    [InlineData("103", "", "%", 1)]
    [InlineData("103", "", "Orang", 0)]
    [InlineData("103", "100", "Orang", 1)]
    public void More_than_all_cannot_be_served(string realisasi, string harus, string satuan, int findings) => Assert.Equal(findings, DokumenUji.Find(Served(realisasi, harus, satuan), "SPM006").Length);

    [Theory]
    [InlineData("""{ "nilai": 80, "jumlah": 60 }""", "75", 0)]
    [InlineData("""{ "nilai": 33, "jumlah": 1 }""", "3", 0)]
    [InlineData("""{ "nilai": 35, "jumlah": 1 }""", "3", 1)]
    [InlineData("""{ "nilai": 33.33, "jumlah": 1 }""", "3", 0)]
    [InlineData("""{ "nilai": 33.35, "jumlah": 1 }""", "3", 1)]
    [InlineData("""{ "nilai": 80, "jumlah": 60 }""", "", 0)]
    [InlineData("""{ "nilai": 80, "jumlah": 60 }""", "0", 0)]
    public void Percentage_follows_from_the_persons(string realisasi, string harus, int findings) => Assert.Equal(findings, DokumenUji.Find(Served(realisasi, harus), "SPM007").Length);

    [Fact]
    public void Too_many_served_is_not_also_a_wrong_percentage() => Assert.Empty(DokumenUji.Find(Served("""{ "nilai": 90, "jumlah": 80 }""", "70"), "SPM007"));

    [Fact]
    public void Missing_quality_is_said_once_where_an_index_is_stated()
    {
        var receivers = Served("100").Replace("mutu", "standar", StringComparison.Ordinal);
        const string Index = """, "pernyataan": [ { "uraian": "Indeks pencapaian SPM", "tahun": 2024, "nilai": 92.5 }, { "uraian": "Indeks standar pelayanan minimal", "tahun": 2023, "nilai": 90 } ]""";
        Assert.Single(DokumenUji.Find(receivers + Index, "SPM009"));
        var bermutu = receivers.Replace("\"jenisPelayanan\"", "\"mutu\": [ { \"nama\": \"SDM\", \"persenTercantum\": { \"2024\": 80 } } ], \"jenisPelayanan\"", StringComparison.Ordinal);
        Assert.NotEqual(receivers, bermutu);
        Assert.Empty(DokumenUji.Find(bermutu + Index, "SPM009"));
        Assert.Empty(DokumenUji.Find(Served("100") + Index, "SPM009"));
    }

    /// <summary>A table of receivers is a whole table; and an index of something else is none of SPM.</summary>
    [Fact]
    public void Quality_is_not_missed_where_no_index_is_stated()
    {
        var receivers = Served("100").Replace("mutu", "standar", StringComparison.Ordinal);
        Assert.Empty(DokumenUji.Find(receivers, "SPM009"));
        Assert.Empty(DokumenUji.Find(receivers + """, "pernyataan": [ { "uraian": "Indeks kesejahteraan sosial", "tahun": 2024, "nilai": 62 }, { "uraian": "Jenis pelayanan SPM", "nilai": 5 } ]""", "SPM009"));
    }

    [Fact]
    public void Service_whose_kegiatan_is_not_recognised_needs_no_money() => Assert.Empty(DokumenUji.Find(Table(Sosial) +
        """, "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "S", "program": [ { "kode": "1.06.04", "nama": "P", "kegiatan": [ { "kode": "1.06.04.2.01", "nama": "Lain", "paguTercantum": { "2025": 0 } } ] } ] } ] }""", "SPM010"));

    [Fact]
    public void Half_filled_rows_and_long_names_throw_nothing()
    {
        var lama = new string('x', 10_000);
        Assert.NotNull(DokumenUji.Check($$"""
            "spm": [ { "jenisPelayanan": "{{lama}}" } ], "capaianSpm": { "baris": [ { "jenisPelayanan": "{{lama}}", "satuan": "%" } ] }
            """));
        Assert.NotNull(Pemeriksa.Check(DokumenUji.Read("\"spm\": []").Dokumen! with { Spm = [new TargetSpm()], CapaianSpm = new() { Baris = [new BarisSpm()] } }));
    }
}
