using System.Text;

namespace Renstra.Nomenclature.Tests.Pencarian;

/// <summary>Names as planning writes them, made from its words: verbs, objects, places; some twice, in other case and punctuation.</summary>
internal static class NamaContoh
{
    private static readonly string[] Kerja =
    [
        "Penyediaan", "Fasilitasi", "Pembangunan", "Rehabilitasi", "Koordinasi dan Sinkronisasi", "Pembinaan", "Peningkatan Kapasitas",
        "Pengelolaan", "Penyusunan", "Rehabilitasi Sedang/Berat", "Pengadaan", "Pemeliharaan",
    ];

    private static readonly string[] Benda =
    [
        "Permakanan", "Sandang", "Alat Bantu", "Ruang Guru/Kepala Sekolah/TU", "Jalan", "Fasilitas Kesehatan", "Rehabilitasi Sosial Dasar",
        "Data Fakir Miskin", "Perlindungan Sosial", "Barang Milik Daerah", "Kebijakan", "Sarana, Prasarana, dan Utilitas", "Jalan Desa",
    ];

    private static readonly string[] Tempat =
    ["", "di Luar Panti", "Kabupaten/Kota", "Provinsi", "dalam 1 (Satu) Daerah Kabupaten/Kota", "bagi Penyandang Disabilitas"];

    internal static string[] Semua { get; } = [.. Create()];

    internal static IndeksNama Indeks { get; } = IndeksNama.Build(new Sumber(Semua));

    /// <summary>The different names in normal form.</summary>
    internal static string[] Normal { get; } = [.. Semua.Select(Normalize).Distinct()];

    internal static string[] Kata { get; } = [.. Normal.SelectMany(static n => n.Split(' ')).Distinct()];

    internal static string Normalize(string nama)
    {
        var normal = new char[NormalNama.GetMaxLength(nama.Length)];
        return new(normal, 0, NormalNama.Write(nama, normal));
    }

    internal static TemuanNama[] Search(string kueri, int batas = 20) => Indeks.Search(kueri, batas, default(TanpaSaringan));

    internal static IEnumerable<string> SearchNames(string kueri, int batas = 20) => Search(kueri, batas).Select(static t => Semua[t.Nomor]);

    private static IEnumerable<string> Create()
    {
        yield return "URUSAN PEMERINTAHAN BIDANG SOSIAL";
        yield return "PROGRAM REHABILITASI SOSIAL";
        yield return "Jalan";
        yield return "Di";
        foreach (var kerja in Kerja)
        {
            foreach (var benda in Benda)
            {
                foreach (var tempat in Tempat)
                {
                    yield return $"{kerja} {benda} {tempat}".TrimEnd();
                }
            }
        }

        yield return "PENYEDIAAN PERMAKANAN";
        yield return "Pembinaan  Kebijakan Kabupaten / Kota";
        yield return "Pembinaan Café & Résumé bagi Jama'ah";
    }

    internal sealed class Sumber(string[] nama) : ISumberNama
    {
        public int Count => nama.Length;

        public ReadOnlySpan<byte> GetNama(int nomor) => Encoding.UTF8.GetBytes(nama[nomor]);
    }
}
