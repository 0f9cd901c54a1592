namespace Renstra.Seed.Import;

/// <summary>Table 4.2: which sasaran a program supports.</summary>
internal static class Tabel42
{
    private const string Tabel = "4.2";

    // Code of the program, line of the table, and what the line says of it (the program, or its outcome where its cell is blank).
    private static readonly (string Kode, int Baris, string Teks)[] Letak =
    [
        ("1.06.01", 1669, "Program Penunjang Urusan Pemerintah Daerah"),
        ("1.06.02", 1593, "Program Pemberdayaan Sosial"),
        ("1.06.03", 1607, "Program Penanganan Warga Negara Migran"),
        ("1.06.04", 1610, "Program Rehabilitasi Sosial"),
        ("1.06.05", 1644, "Meningkatnya Perlindungan dan Jaminan Sosial"),
        ("1.06.06", 1654, "Meningkatkan perlindungan sosial korban bencana"),
        ("1.06.07", 1705, "Pengelolaan Taman Makam Pahlawan"),
    ];

    internal static Dictionary<string, string[]> Read(Naskah naskah, DaftarPutusan putusan)
    {
        naskah.Expect(Tabel, 1587, "Tabel 4.2");
        naskah.Expect(Tabel, 1592, "Meningkatkan Penanganan terhadap Pemerlu Pelayanan Kesejahteraan Sosial (PPKS)");
        naskah.Expect(Tabel, 1668, "Meningkatkan Akuntabilitas Kinerja Dinas Sosial Kabupaten Seruyan");
        var result = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (kode, baris, teks) in Letak)
        {
            naskah.Expect(Tabel, baris, teks);
            result[kode] = [putusan.Require(Tabel, baris, JenisPutusan.Mendukung, "no sasaran for the program").Isi];
        }

        return result;
    }
}
