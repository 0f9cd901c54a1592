namespace Renstra.Domain;

/// <summary>Words that tell a date, a count, an amount or a list from a code with its name. Compared without case.</summary>
internal static class KataKode
{
    private static readonly string[] Months =
    [
        "januari", "january", "jan", "februari", "february", "pebruari", "feb", "peb", "maret", "march", "mar", "april", "apr", "mei", "may", "juni", "june", "jun",
        "juli", "july", "jul", "agustus", "august", "agu", "agt", "ags", "aug", "september", "sept", "sep", "oktober", "october", "okt", "oct",
        "november", "nopember", "nov", "nop", "desember", "december", "des", "dec",
    ];

    private static readonly string[] Magnitudes = ["ribu", "rb", "juta", "jt", "miliar", "milyar", "triliun", "trilyun"];

    private static readonly string[] Units =
    [
        "orang", "org", "jiwa", "kk", "keluarga", "peserta", "siswa", "paket", "unit", "buah", "set", "dokumen", "dok", "laporan", "berkas", "lembar", "buku", "kegiatan",
        "kali", "hari", "minggu", "bulan", "tahun", "triwulan", "jam", "desa", "kelurahan", "kecamatan", "lokasi", "titik", "kelompok", "lembaga", "rumah", "sekolah",
        "km", "m", "m2", "m3", "ha", "hektar", "hektare", "ton", "kg", "liter", "persen", "poin", "rupiah", "ob", "oh", "ok", "sampel", "kasus", "perkara", "jenis",
    ];

    // "s" and "d" are what is left of s/d.
    private static readonly string[] Connectors = ["dan", "atau", "serta", "and", "or", "to", "s", "d", "sd", "s.d", "sampai", "dengan", "hingga"];

    private static readonly string[] Labels = ["no", "nomor", "kode", "kode rekening", "code"];

    internal static bool IsMonth(ReadOnlySpan<char> word) => Has(Months, word);

    internal static bool IsMagnitude(ReadOnlySpan<char> word) => Has(Magnitudes, word);

    internal static bool IsUnit(ReadOnlySpan<char> word) => Has(Units, word);

    internal static bool IsConnector(ReadOnlySpan<char> word) => Has(Connectors, word);

    internal static bool IsLabel(ReadOnlySpan<char> word) => Has(Labels, word);

    /// <summary>Rp, also with the amount right behind it.</summary>
    internal static bool IsRupiah(ReadOnlySpan<char> word) =>
        word.StartsWith("rp", StringComparison.OrdinalIgnoreCase) && (word.Length == 2 || word[2] is '.' or ' ' or '\u00A0' || Digits.IsDigit(word[2]));

    private static bool Has(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var w in words)
        {
            if (word.Equals(w, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
