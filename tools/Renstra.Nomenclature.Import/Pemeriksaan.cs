namespace Renstra.Nomenclature.Import;

/// <summary>What makes a row unfit: each check says why, or nothing.</summary>
internal static class Pemeriksaan
{
    private static readonly string[] KataGantung =
        [" pada", " dan", " atau", " di", " ke", " yang", " untuk", " dengan", " serta", " dari", " dalam", " oleh", " bagi", "/", ",", "(", "&", "-"];

    internal static string? CheckKode(KodeRekening kode, TingkatKode? tingkat, bool duaDigit)
    {
        if (kode.Tingkat != tingkat)
        {
            return "the level does not fit the code";
        }

        return kode.Tingkat == TingkatKode.SubKegiatan && kode.IsSubKegiatanDuaDigit != duaDigit
            ? $"a sub kegiatan of this list has {(duaDigit ? 2 : 4)} digits"
            : null;
    }

    // 1 and 2 are levels of government, 6 is a province without autonomous kabupaten and kota; the other digits stand in both lists.
    internal static string? CheckLingkup(KodeRekening kode, LingkupDaerah lingkup) => kode.Kewenangan?.Digit switch
    {
        1 or 6 when lingkup != LingkupDaerah.Provinsi => "the kewenangan in the code is the provinces', the row is not",
        2 when lingkup != LingkupDaerah.KabupatenKota => "the kewenangan in the code is that of kabupaten and kota, the row is not",
        _ => null,
    };

    internal static string? CheckTeks(string teks) => teks.Length == 0 ? "no name"
        : teks != string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) ? "blanks at the ends, or two in a row"
        : teks.Any(static c => char.IsControl(c) || c is '\uFFFD' or 'Ã' or 'Â') ? "characters that were read in the wrong encoding"
        : null;

    /// <summary>Whether a name looks cut short: as long as the sources' column is wide, or ending where no name ends.</summary>
    internal static bool IsTerpotong(string nama) => nama.Length == 255 || KataGantung.Any(k => nama.EndsWith(k, StringComparison.Ordinal));

    internal static bool IsKurungGanjil(string teks) => teks.Count(static c => c == '(') != teks.Count(static c => c == ')');
}
