namespace Renstra.Seed.Import;

/// <summary>A line of the source as cells: tags and blanks at the edges dropped. A cell beyond the last is blank.</summary>
internal sealed class Baris(int nomor, string[] sel)
{
    /// <summary>The line number in the source, from 1.</summary>
    internal int Nomor => nomor;

    /// <summary>How many cells the line has.</summary>
    internal int Lebar => sel.Length;

    internal string this[int index] => index < sel.Length ? sel[index] : "";

    internal static Baris Read(int nomor, string text) =>
        new(nomor, [.. text.Split('\t').Select(static s => s.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal).Trim())]);

    /// <summary>Whether the cells from one index up to another, not included, are blank.</summary>
    internal bool IsKosong(int dari, int sampai = int.MaxValue)
    {
        for (var i = dari; i < Math.Min(sampai, sel.Length); i++)
        {
            if (sel[i].Length > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The cells that are not blank, from an index on, in their order.</summary>
    internal string[] Isi(int dari) => [.. sel.Skip(dari).Where(static s => s.Length > 0)];
}
