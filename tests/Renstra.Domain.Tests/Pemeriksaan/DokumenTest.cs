using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>The rules of the document as a whole.</summary>
public sealed class DokumenTest
{
    private static string Identitas(string peraturan, string periode = "\"awal\": 2025, \"akhir\": 2029") =>
        $$"""
        "identitas": { "daerah": { "nama": "D", "jenis": "kabupaten" }, "perangkatDaerah": { "nama": "Dinas" }, "periode": { {{periode}} }, "peraturan": { "bentuk": "Peraturan Bupati", "tahun": 2025, {{peraturan}} } }
        """;

    private static string Chapters(params string[] bab) =>
        $"\"kerangka\": {{ \"bab\": [ {string.Join(", ", bab.Select(static b => b.Split('|')).Select(static b => $$"""{ "nomor": "{{b[0]}}", "judul": "{{b[1]}}", "tingkat": 1 }"""))} ] }}";

    [Theory]
    [InlineData(2025, 0)]
    [InlineData(2029, 0)]
    [InlineData(2030, 0)] // the forward year, declared or not
    [InlineData(2031, 1)]
    [InlineData(2024, 1)]
    public void Years_outside_the_period(int tahun, int findings) => Assert.Equal(findings, DokumenUji.Find($$"""
        "pendanaan": { "paguTercantum": { "{{tahun}}": 5 } }
        """, "DOK002").Length);

    [Fact]
    public void The_same_years_everywhere_are_one_finding_and_dashes_none()
    {
        Assert.Single(Assert.Single(DokumenUji.Find("""
            "pendanaan": { "paguTercantum": { "2032": 5 }, "bidang": [ { "kode": "1.06", "nama": "S", "paguTercantum": { "2032": 5 } } ] }
            """, "DOK002")).TempatLain);
        Assert.Empty(DokumenUji.Find("""
            "capaianIku": { "baris": [ { "nama": "X", "target": { "2020": 5 } } ] }
            """, "DOK002"));
    }

    [Theory]
    [InlineData(2024, 2024, 2026, 0)] // the Renstra before this one
    [InlineData(2026, 2024, 2026, 0)]
    [InlineData(2027, 2024, 2026, 1)]
    [InlineData(2024, 2026, 2024, 1)]
    public void Form_is_of_a_year_of_its_own_renstra(int tahun, int awal, int akhir, int findings) => Assert.Equal(findings, DokumenUji.Find($$"""
        "evaluasi": [ { "tahun": {{tahun}}, "awalRenstra": {{awal}}, "akhirRenstra": {{akhir}} } ]
        """, "DOK003").Length);

    [Fact]
    public void Form_that_names_no_renstra_is_no_finding() => Assert.Empty(DokumenUji.Find("\"evaluasi\": [ { \"tahun\": 2019 } ]", "DOK003"));

    [Theory]
    [InlineData("\"ditetapkan\": \"2025-09-19\", \"diundangkan\": \"2025-09-19\"", 0)]
    [InlineData("\"ditetapkan\": \"2025-09-19\", \"diundangkan\": \"2025-09-18\"", 1)]
    [InlineData("\"ditetapkan\": \"2024-09-19\"", 1)]
    [InlineData("\"diundangkan\": \"2024-09-19\"", 0)]
    [InlineData("\"ditetapkan\": \"2025-09-19\", \"penandaTangan\": [ { \"jabatan\": \"BUPATI\", \"nama\": \"A\", \"tanggal\": \"2025-09-19\" } ]", 0)]
    [InlineData("\"ditetapkan\": \"2025-09-19\", \"penandaTangan\": [ { \"jabatan\": \"BUPATI\", \"nama\": \"A\", \"tanggal\": \"2025-08-19\" } ]", 1)]
    public void Dates_of_a_regulation_are_in_order(string peraturan, int findings) => Assert.Equal(findings, DokumenUji.Find(Identitas(peraturan), "DOK004").Length);

    [Theory]
    [InlineData("2025", 0)]
    [InlineData("2026", 1)]
    [InlineData("1945", 0)]
    public void Legal_basis_is_no_newer_than_the_regulation(string tahun, int findings) =>
        Assert.Equal(findings, DokumenUji.Find(Identitas($"\"dasarHukum\": [ {{ \"bentuk\": \"UU\", \"tahun\": {tahun} }}, {{ \"bentuk\": \"UUD\" }} ]"), "DOK005").Length);

    [Theory]
    [InlineData("2023", 0)]
    [InlineData("2006", 1)]
    public void Amendment_is_no_older_than_what_it_amends(string tahun, int findings) =>
        Assert.Equal(findings, DokumenUji.Find(Identitas($"\"dasarHukum\": [ {{ \"bentuk\": \"UU\", \"tahun\": 2007, \"diubahDengan\": [ {{ \"bentuk\": \"UU\", \"tahun\": {tahun} }} ] }} ]"), "DOK005").Length);

    [Theory]
    [InlineData("3", 0)]
    [InlineData("4", 1)]
    public void Posts_make_their_total(string total, int findings) => Assert.Equal(findings, DokumenUji.Find($$"""
        "sumberDaya": { "jabatan": { "baris": [ { "nama": "A", "pns": 1 }, { "nama": "B", "pns": 2, "honorer": { "tertulis": "-" } }, { "nama": "C", "pns": { "tertulis": "-" } } ], "jumlah": { "nama": "JUMLAH", "pns": {{total}} } } }
        """, "DOK006").Length);

    [Fact]
    public void Unreadable_rows_of_staff_are_no_finding() => Assert.Empty(DokumenUji.Find("""
        "sumberDaya": { "pegawai": [ { "menurut": "golongan", "jumlahTercantum": 5, "baris": [ { "nama": "IV", "jumlah": { "tertulis": "l", "sebab": "bukanAngka" } } ] } ] }
        """, "DOK006"));

    private static string Data(string jumlah, string kolom = "Jumlah", string grup = "") => $$"""
        "dataLayanan": [ { "judul": "T", "baris": [ { "nama": "A"{{grup}}, "rincian": [ { "nama": "a", "nilai": { "{{kolom}}": 5 } }, { "nama": "b", "nilai": { "{{kolom}}": { "tertulis": "-" } } } ] }, { "nama": "B", "nilai": { "{{kolom}}": 7 } } ], "jumlah": { "nama": "JUMLAH", "nilai": { "{{kolom}}": {{jumlah}} } } } ]
        """;

    [Theory]
    [InlineData("12", "Jumlah", 0)]
    [InlineData("13", "Jumlah", 1)]
    [InlineData("6", "Persentase", 0)]
    [InlineData("6", "Capaian (%)", 0)]
    public void Tables_of_data_make_their_total(string jumlah, string kolom, int findings) => Assert.Equal(findings, DokumenUji.Find(Data(jumlah, kolom), "DOK007").Length);

    [Theory]
    [InlineData("5", "DOK007", 0)]
    [InlineData("4", "DOK007", 1)]
    [InlineData("6", "DOK008", 1)]
    public void Row_of_data_holds_its_group(string own, string id, int findings) =>
        Assert.Equal(findings, DokumenUji.Find(Data((7 + int.Parse(own, System.Globalization.CultureInfo.InvariantCulture)).ToString(System.Globalization.CultureInfo.InvariantCulture), grup: $", \"nilai\": {{ \"Jumlah\": {own} }}"), id).Length);

    [Fact]
    public void Echelons_do_not_hold_all_staff() => Assert.Empty(DokumenUji.Find("""
        "sumberDaya": { "pegawai": [ { "menurut": "eselon", "status": "PNS", "baris": [ { "nama": "II", "jumlah": 1 } ] }, { "menurut": "golongan", "status": "PNS", "jumlahTercantum": 22 } ] },
        "pernyataan": [ { "uraian": "Pegawai Negeri Sipil (PNS) golongan IV", "nilai": 6, "satuan": "orang" } ]
        """, "DOK009"));

    [Fact]
    public void Number_of_staff_in_the_text_and_by_post_is_compared_once()
    {
        var found = Assert.Single(DokumenUji.Find("""
            "sumberDaya": { "pegawai": [ { "menurut": "golongan", "status": "PNS", "jumlahTercantum": 22 }, { "menurut": "status", "baris": [ { "nama": "PNS", "jumlah": 22 } ] } ], "jabatan": { "jumlah": { "pns": 21 } } },
            "pernyataan": [ { "uraian": "Pegawai Negeri Sipil pada Dinas", "nilai": 23, "satuan": "orang" } ]
            """, "DOK009"));
        Assert.Equal(("21", "22"), (found.Tercantum!.Teks, found.Terhitung!.Teks));
        Assert.Equal(3, found.TempatLain.Count);
    }

    [Theory]
    [InlineData("Pekerja Sosial (Profesional)", 2024, "Jumlah", 1)]
    [InlineData("Pekerja Sosial Masyarakat", 2024, "Jumlah", 0)]
    [InlineData("Pekerja Sosial (Profesional)", 2023, "Jumlah", 0)]
    [InlineData("Pekerja Sosial (Profesional)", 2024, "Bersertifikat", 0)]
    public void Figures_of_one_name_and_year_agree(string nama, int tahun, string kolom, int findings) => Assert.Equal(findings, DokumenUji.Find($$"""
        "sumberDaya": { "tenaga": [ { "tahun": 2024, "baris": [ { "nama": "Pekerja Sosial (Peksos)", "nilai": { "Jumlah": 8 } } ] } ] },
        "dataLayanan": [ { "tahun": {{tahun}}, "baris": [ { "nama": "{{nama}}", "nilai": { "{{kolom}}": 9 } } ] } ]
        """, "DOK010").Length);

    [Theory]
    [InlineData("Anggaran Belanja Dinas", 2024, "Rp.", 1)]
    [InlineData("Anggaran Belanja Dinas", 2023, "Rp.", 0)] // the table has no such year
    [InlineData("Realisasi terhadap Anggaran Belanja", 2024, "%", 0)]
    [InlineData("Pagu indikatif", 2024, "Rp", 0)]
    public void Text_agrees_with_the_budget(string uraian, int tahun, string satuan, int findings) => Assert.Equal(findings, DokumenUji.Find($$"""
        "belanja": { "baris": [ { "nama": "OPERASI", "anggaran": { "2024": 100 } } ] }, "pernyataan": [ { "uraian": "{{uraian}}", "tahun": {{tahun}}, "nilai": 99, "satuan": "{{satuan}}" } ]
        """, "DOK011").Length);

    private static readonly string[] Lima =
    [
        "BAB I|PENDAHULUAN", "BAB II|GAMBARAN PELAYANAN, PERMASALAHAN DAN ISU STRATEGIS DINAS SOSIAL KABUPATEN SERUYAN", "BAB III|TUJUAN, SASARAN, STRATEGI DAN ARAH KEBIJAKAN DINAS SOSIAL",
        "BAB IV|PROGRAM, KEGIATAN, SUB KEGIATAN DAN KINERJA PENYELENGGARAAN BIDANG URUSAN SOSIAL TAHUN 2025-2029", "BAB V|PENUTUP",
    ];

    private static readonly string[] Delapan =
    [
        "BAB I|PENDAHULUAN", "BAB II|GAMBARAN PELAYANAN", "BAB III|PERMASALAHAN DAN ISU-ISU STRATEGIS", "BAB IV|TUJUAN DAN SASARAN", "BAB V|STRATEGI DAN ARAH KEBIJAKAN",
        "BAB VI|RENCANA PROGRAM DAN KEGIATAN SERTA PENDANAAN", "BAB VII|KINERJA PENYELENGGARAAN BIDANG URUSAN", "BAB VIII|PENUTUP",
    ];

    [Fact]
    public void Outline_is_chosen_by_the_period()
    {
        const string Lama = """
            "identitas": { "daerah": { "nama": "D", "jenis": "kabupaten" }, "perangkatDaerah": { "nama": "Dinas" }, "periode": { "awal": 2021, "akhir": 2026 } },
            """;
        Assert.Empty(DokumenUji.Find(Chapters(Lima), "DOK012"));
        Assert.Single(DokumenUji.Find(Chapters(Delapan), "DOK012"));
        Assert.Empty(DokumenUji.Find(Lama + Chapters(Delapan), "DOK012"));
        Assert.Single(DokumenUji.Find(Lama + Chapters(Lima), "DOK012"));
    }

    [Fact]
    public void Chapter_with_the_wrong_number_is_not_missing()
    {
        var bab = Lima.ToArray();
        bab[4] = "BAB VIII|PENUTUP";
        Assert.Empty(DokumenUji.Find(Chapters(bab), "DOK012"));
        Assert.Single(DokumenUji.Find(Chapters(bab), "DOK013"));
    }

    [Fact]
    public void Outline_of_the_regulation_itself_comes_first()
    {
        var tiga = Identitas("\"sistematika\": [ { \"nomor\": \"BAB I\", \"judul\": \"PENDAHULUAN\" }, { \"nomor\": \"BAB II\", \"judul\": \"RENCANA KERJA\" }, { \"nomor\": \"BAB III\", \"judul\": \"PENUTUP\" } ]");
        Assert.Empty(DokumenUji.Find(tiga + ", " + Chapters("BAB I|PENDAHULUAN", "BAB II|RENCANA KERJA", "BAB III|PENUTUP"), "DOK012"));
        Assert.Contains("RENCANA KERJA", Assert.Single(DokumenUji.Find(tiga + ", " + Chapters("BAB I|PENDAHULUAN", "BAB III|PENUTUP"), "DOK012")).Pesan.Indonesia, StringComparison.Ordinal);
    }

    [Fact]
    public void Outline_of_one_chapter_is_not_judged() => Assert.Empty(DokumenUji.Find(Chapters("II|Gambaran Pelayanan"), "DOK012"));

    private static string Headings(params string[] nomor) =>
        $"\"kerangka\": {{ \"bab\": [ {string.Join(", ", nomor.Select(static n => $$"""{ "nomor": "{{n}}", "judul": "J", "tingkat": {{(n.Contains('.', StringComparison.Ordinal) ? 2 : 1)}} }"""))} ] }}";

    [Theory]
    [InlineData("BAB I,1.1,1.2,BAB II,2.1.,2.2", 0)]
    [InlineData("BAB I,1.1,1.2,1.2,1.3", 1)] // what follows is counted from what is printed
    [InlineData("BAB I,1.1,1.3", 1)]
    [InlineData("BAB I,1.2", 1)]
    [InlineData("BAB I,1.1,1.2,1.8,1.4", 1)] // a slip of the pen in one
    [InlineData("BAB I,BAB II,BAB IV", 0)] // what chapters lack is told of as such
    [InlineData("II,2.1", 0)] // an outline that begins later
    [InlineData("BAB I,A.,B.,B.", 0)] // letters are no numbers
    public void Numbers_of_headings(string nomor, int findings) => Assert.Equal(findings, DokumenUji.Find(Headings(nomor.Split(',')), "DOK013").Length);

    [Theory]
    [InlineData("2.1,2.2,4.1", 0)]
    [InlineData("2.1,2.2,2.2,2.3", 1)]
    [InlineData("Tabel 2.1,Tabel 2.3", 1)]
    [InlineData("T-C.23,T-C.27", 0)]
    public void Numbers_of_tables(string nomor, int findings) => Assert.Equal(findings, DokumenUji.Find(
        $"\"kerangka\": {{ \"tabel\": [ {string.Join(", ", nomor.Split(',').Select(static n => $$"""{ "nomor": "{{n}}", "judul": "J" }"""))} ] }}", "DOK014").Length);

    private static string Cells(string sel) => $$"""
        "belanja": { "baris": [ { "nama": "A", "anggaran": { "2024": {{sel}}, "2025": {{sel}} }, "sumber": { "tabel": "2.10" } } ] }
        """;

    [Theory]
    [InlineData("""{ "tertulis": "#REF!", "sebab": "teksGalat", "asal": "dokumen" }""", 1)]
    [InlineData("""{ "tertulis": "#DIV/0!" }""", 1)]
    [InlineData("""{ "tertulis": "NaN" }""", 1)]
    [InlineData("""{ "tertulis": "#REF!", "asal": "transkripsi" }""", 0)]
    [InlineData("""{ "tertulis": "12,5,5", "sebab": "notasiAngka" }""", 0)]
    public void Error_text_is_one_finding_a_text_and_table(string sel, int findings)
    {
        var found = DokumenUji.Find(Cells(sel), "DOK015");
        Assert.Equal(findings, found.Length);
        Assert.All(found, static t => Assert.Equal(("$.belanja.baris[0].anggaran['2024']", 1), (t.Tempat.Jalur, t.TempatLain.Count)));
    }

    [Fact]
    public void Error_text_in_a_cell_of_a_form_is_placed_in_its_row()
    {
        var found = Assert.Single(DokumenUji.Find("""
            "evaluasi": [ { "baris": [ { "nama": "Kegiatan A", "anggaran": { "triwulan": { "II": { "tertulis": "#VALUE!" } } } } ] } ]
            """, "DOK015"));
        Assert.Equal(("Kegiatan A", "$.evaluasi[0].baris[0].anggaran.triwulan.II"), (found.Tempat.Nama, found.Tempat.Jalur));
    }

    [Theory]
    [InlineData("dokumen", "notasiAngka", 1, 0)]
    [InlineData("transkripsi", "notasiAngka", 0, 1)]
    [InlineData("belumDiperiksa", "notasiAngka", 0, 1)]
    [InlineData("dokumen", "tidakBerlaku", 0, 0)]
    public void Unreadable_cells_are_one_finding_a_table_by_whose_fault_they_are(string asal, string sebab, int findings, int notJudged)
    {
        var hasil = DokumenUji.Check(Cells($$"""{ "tertulis": "9.0.0", "sebab": "{{sebab}}", "asal": "{{asal}}" }"""));
        Assert.Equal(findings, hasil.Temuan.Count(static t => t.Aturan.Id == "DOK016"));
        Assert.Equal(notJudged, hasil.TidakDinilai.Count(static t => t.Aturan.Id == "DOK016"));
    }

    [Fact]
    public void Code_that_cannot_be_read_is_the_business_of_other_rules() => Assert.DoesNotContain(DokumenUji.Check("""
        "pendanaan": { "bidang": [ { "kode": "1.x", "nama": "S" } ] }
        """).Semua, static t => t.Aturan.Id == "DOK016");

    private static string Stages(params string[] tahap) => $"\"penahapan\": [ {string.Join(", ", tahap.Select(static t => t.Split('|')).Select(static t => $$"""{ "nama": "{{t[0]}}", "awal": {{t[1]}}{{(t.Length > 2 ? $", \"akhir\": {t[2]}" : "")}} }"""))} ]";

    [Theory]
    [InlineData("Tahap I|2025;Tahap II|2026|2029", 0)]
    [InlineData("Tahap I|2025;Tahap II|2026|2030", 0)]
    [InlineData("Tahap I|2025;Tahap II|2027|2029", 1)]
    [InlineData("Tahap I|2025|2026;Tahap II|2026|2029", 1)]
    [InlineData("Tahap I|2024|2026;Tahap II|2027|2029", 1)]
    [InlineData("Tahap I|2026|2029;Tahap II|2025", 1)]
    [InlineData("Tahap I|2025|2026", 0)] // a single stage is a plan in the making
    [InlineData("Tahap I|2025;Tahap II|2999|2999", 1)]
    public void Stages_cover_the_period(string tahap, int findings) => Assert.Equal(findings, DokumenUji.Find(Stages(tahap.Split(';')), "DOK017").Length);

    [Fact]
    public void Stage_that_is_numbered_out_of_order_can_be_mended()
    {
        var found = Assert.Single(DokumenUji.Find(Stages("TAHAP I 2025|2025", "TAHAP II 2026|2026", "TAHAP III 2027|2027", "TAHAP VI 2028|2028", "TAHAP V 2029|2029"), "DOK017"));
        Assert.Equal("\"TAHAP IV 2028\"", Assert.Single(found.Usulan!.Perubahan).Nilai);
        Assert.Equal(KeamananUsulan.Aman, found.Usulan.Keamanan);
    }

    [Fact]
    public void Empty_and_hostile_documents_throw_nothing()
    {
        var lama = new string('9', 10_000);
        foreach (var dokumen in new[]
        {
            "\"tujuan\": []", "\"evaluasi\": [ { } ]", "\"evaluasi\": [ { \"baris\": [ { }, { \"indikator\": [ { } ] } ], \"jumlah\": { }, \"rataRata\": { }, \"predikat\": { } } ]", "\"kerangka\": { }",
            $"\"kerangka\": {{ \"bab\": [ {{ \"nomor\": \"{lama}\", \"judul\": \"{lama}\" }}, {{ \"nomor\": \"MMMMMMM\", \"judul\": \"x\" }} ], \"tabel\": [ {{ \"nomor\": \"{lama}\" }} ] }}",
            "\"penahapan\": [ { }, { \"nama\": \"tahap \" } ]", "\"belanja\": { }", "\"capaianIku\": { \"baris\": [ { } ] }", "\"sumberDaya\": { \"aset\": { \"jumlah\": { } }, \"jabatan\": { } }",
        })
        {
            var hasil = Renstra.Domain.Json.RenstraJson.Read(DokumenUji.Wrap(dokumen));
            if (hasil.IsTerbaca)
            {
                Assert.NotNull(Pemeriksa.Check(hasil));
            }
        }

        Assert.NotNull(Pemeriksa.Check(new DokumenRenstra
        {
            Identitas = new() { Daerah = new() { Jenis = JenisDaerah.Kabupaten }, Periode = new(2025, 2029) },
            Evaluasi = [new FormulirE81 { Baris = [new BarisE81 { Indikator = [new IndikatorE81()] }] }],
            Tujuan = [new Tujuan { Indikator = [new Indikator()] }],
        }));
    }
}
