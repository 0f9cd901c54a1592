namespace Renstra.Nomenclature.Import;

/// <summary>What makes a text of the sources doubtful. Which rows are fit at all, <see cref="PemeriksaBaris"/> says.</summary>
internal static class Pemeriksaan
{
    /// <summary>Whether a name looks cut short: as long as the sources' column is wide, or ending where no name ends.</summary>
    internal static bool IsTerpotong(string nama) => nama.Length == 255 || PemeriksaBaris.IsTergantung(nama);

    internal static bool IsKurungGanjil(string teks) => teks.Count(static c => c == '(') != teks.Count(static c => c == ')');
}
