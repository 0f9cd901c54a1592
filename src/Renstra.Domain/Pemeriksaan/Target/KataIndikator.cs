namespace Renstra.Domain.Pemeriksaan;

/// <summary>What the words of an indicator tell of its figures.</summary>
internal static class KataIndikator
{
    private static readonly string[] Percentages = ["Persentase", "Prosentase", "Persen", "Proporsi"];

    // A percentage of change, of achievement or of a ratio may lie above 100 or below 0.
    private static readonly string[] NoShares =
        ["pertumbuhan", "kenaikan", "peningkatan", "penambahan", "pertambahan", "penurunan", "perubahan", "laju", "capaian", "pencapaian", "realisasi", "rasio", "inflasi", "deflasi", "surplus", "defisit", "selisih", "perbandingan"];

    private static readonly string[] Declines = ["penurunan", "pengurangan", "menurunnya", "berkurangnya"];

    private static readonly string[] Scores = ["nilai", "indeks", "skor", "predikat", "opini", "peringkat", "angka", "rasio", "level", "kategori", "status", "tingkat kematangan", "kualifikasi", "akreditasi"];

    /// <summary>Whether a text has a word, in any case.</summary>
    internal static bool Has(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it begins with "Persentase" or a word that means the same.</summary>
    internal static bool IsPersentase(string nama) => First(nama, 1) is { } word && (word[0] == '%' || Array.Exists(Percentages, p => word.Equals(p, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether it is a share of a whole, which cannot exceed 100 percent.</summary>
    internal static bool IsBagian(string nama) => IsPersentase(nama) && First(nama, 4) is { } first && !Array.Exists(NoShares, w => Has(first, w));

    /// <summary>Whether it speaks of a change or difference, which may be negative.</summary>
    internal static bool IsPerubahan(string nama) => Array.Exists(NoShares, w => Has(nama, w));

    /// <summary>Whether it measures a decrease: "Persentase Penurunan …", "Penurunan …".</summary>
    internal static bool IsPenurunan(string nama) => First(nama, 2) is { } first && Array.Exists(Declines, w => Has(first, w));

    /// <summary>Whether it is a score or grade, which has no unit.</summary>
    internal static bool IsNilai(string nama) => Array.Exists(Scores, w => First(nama, w.Contains(' ', StringComparison.Ordinal) ? 2 : 1) is { } first && first.Equals(w, StringComparison.OrdinalIgnoreCase));

    internal static bool IsSakip(string nama) => Has(nama, "SAKIP") || Has(nama, "AKIP") || nama.Contains("akuntabilitas kinerja instansi", StringComparison.OrdinalIgnoreCase);

    /// <summary>A unit that is a percentage however it is written: "%", "Persen (%)", "Persen/Tahun".</summary>
    internal static bool IsSatuanPersen(Satuan satuan) => satuan.IsPersen || satuan.Teks.Contains('%', StringComparison.Ordinal) || satuan.Teks.Contains("persen", StringComparison.OrdinalIgnoreCase);

    /// <summary>How many, in English: 1 indicator, 2 indicators.</summary>
    internal static string Banyak(int n, string one) => $"{KataPeriksa.Count(n)} {one}{(n == 1 ? "" : "s")}";

    /// <summary>The first words, without a number in front.</summary>
    internal static string? First(string nama, int words)
    {
        var at = 0;
        while (at < nama.Length && !char.IsLetter(nama[at]) && nama[at] != '%')
        {
            at++;
        }

        var end = at;
        for (var n = 0; n < words && end < nama.Length; n++)
        {
            while (end < nama.Length && char.IsWhiteSpace(nama[end]))
            {
                end++;
            }

            while (end < nama.Length && !char.IsWhiteSpace(nama[end]))
            {
                end++;
            }
        }

        return end > at ? nama[at..end].TrimEnd() : null;
    }
}
