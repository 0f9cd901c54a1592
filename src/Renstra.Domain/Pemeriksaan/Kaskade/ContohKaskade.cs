namespace Renstra.Domain.Pemeriksaan;

/// <summary>A small plan whose cascade is whole, for the examples; each example takes one link away.</summary>
internal static class ContohKaskade
{
    internal const string Indikator = """{ "id": "IS1", "nama": "Persentase PPKS yang Tertangani", "satuan": "%", "baseline": { "tahun": 2024, "nilai": 75 }, "target": { "2025": 80, "2026": 85, "2027": 90, "2028": 95, "2029": 100 } }""";

    internal const string IndikatorTujuan = """{ "id": "IT1", "nama": "Indeks Kesejahteraan Sosial", "satuan": "Indeks", "baseline": { "tahun": 2024, "nilai": 60 }, "target": { "2025": 61, "2026": 62, "2027": 63, "2028": 64, "2029": 65 } }""";

    internal static string Tujuan(string indikatorTujuan = IndikatorTujuan, string indikatorSasaran = Indikator) => $$"""
        "tujuan": [ { "id": "T1", "nama": "Meningkatnya kesejahteraan sosial", "indikator": [ {{indikatorTujuan}} ],
          "sasaran": [ { "id": "S1", "nama": "Meningkatnya penanganan PPKS", "indikator": [ {{indikatorSasaran}} ] } ] } ]
        """;

    internal static string Mendukung(string id) => $"\"mendukung\": [\"{id}\"], ";

    internal static string Strategi(string strategi, string arah) => $$"""
        {{Tujuan()}},
        "strategi": [ {{strategi}} ],
        "arahKebijakan": [ {{arah}} ]
        """;

    internal static string Program(string kode, string nama, string lain, string hasil = """{ "uraian": "Meningkatnya rehabilitasi sosial", "indikator": [ { "nama": "Persentase Penyandang Disabilitas yang Terlayani", "satuan": "%", "target": { "2025": 80 } } ] }""") => $$"""
        { "kode": "{{kode}}", "nama": "{{nama}}", {{lain}}"hasil": [ {{hasil}} ] }
        """;

    internal static string Pendanaan(params string[] program) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ {{string.Join(", ", program)}} ] } ] }
        """;

    /// <summary>A programme, one kegiatan and its sub kegiatan, each with id.</summary>
    internal static string Pohon(string subKegiatan, string hasilKegiatan = """{ "indikator": [ { "nama": "Persentase Layanan yang Dipenuhi", "satuan": "%", "target": { "2025": 100 } } ] }""") => Pendanaan($$"""
        { "id": "P4", "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "id": "K41", "kode": "1.06.04.2.01", "nama": "Rehabilitasi Sosial", "hasil": [ {{hasilKegiatan}} ], "subKegiatan": [ {{subKegiatan}} ] } ] }
        """);

    internal static string SubKegiatan(string nomor, string nama, string lain = "") => $$"""
        { "id": "SK{{nomor}}", "kode": "1.06.04.2.01.000{{nomor}}", "nama": "{{nama}}"{{lain}} }
        """;
}
