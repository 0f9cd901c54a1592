using System.Globalization;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Examples of tables of SPM: the social services of a kabupaten, the field of the identity that examples have.</summary>
internal static class ContohSpm
{
    private static readonly string[] Jenis =
    [
        "Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti",
        "Rehabilitasi sosial dasar anak telantar di luar panti",
        "Rehabilitasi sosial dasar lanjut usia telantar di luar panti",
        "Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti",
        "Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana kabupaten/kota",
    ];

    /// <summary>The table of targets with the first rows of the field.</summary>
    internal static string Target(int baris) => TargetDengan(string.Join(", ", Jenis.Take(baris).Select(static j => Baris(j))));

    /// <summary>The table of targets with all five, the last called otherwise.</summary>
    internal static string TargetTerakhir(string nama) => TargetDengan(string.Join(", ", Jenis.Take(4).Append(nama).Select(static j => Baris(j))));

    /// <summary>The table of targets with all five, the first with cells of its own.</summary>
    internal static string TargetPertama(string sel) => TargetDengan(string.Join(", ", Jenis.Skip(1).Select(static j => Baris(j)).Prepend(Baris(Jenis[0], sel))));

    /// <summary>The table of achievement with all five, the first with cells of its own.</summary>
    internal static string Capaian(string sel) =>
        $$"""
        "capaianSpm": { "baris": [ {{string.Join(", ", Jenis.Select((j, i) => $$"""{ "jenisPelayanan": "{{j}}", "satuan": "%", {{(i == 0 ? sel : "\"harusDilayani\": { \"2024\": 40 }, \"realisasi\": { \"2024\": { \"nilai\": 100, \"jumlah\": 40 } }")}} }"""))}} ] }
        """;

    private static string TargetDengan(string baris) => string.Create(CultureInfo.InvariantCulture, $"\"spm\": [ {baris} ]");

    private static string Baris(string jenis, string sel = "\"harusDilayani\": { \"2025\": 40 }, \"targetPenerima\": { \"2025\": 40 }, \"targetPersen\": { \"2025\": 100 }") =>
        $$"""{ "jenisPelayanan": "{{jenis}}", "satuan": "Orang", {{sel}} }""";
}
