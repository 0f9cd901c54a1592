using System.Text;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>Where two names differ, word by word.</summary>
internal static class BedaKata
{
    /// <summary>Letters and digits alone, in capitals: what is left of a name without spacing, punctuation and case.</summary>
    internal static string Fold(string nama)
    {
        var teks = new StringBuilder(nama.Length);
        foreach (var c in nama)
        {
            if (char.IsLetterOrDigit(c))
            {
                teks.Append(char.ToUpperInvariant(c));
            }
        }

        return teks.ToString();
    }

    /// <summary>The stretches of words that differ, by the longest common sequence of words.</summary>
    internal static Daftar<KataBerbeda> Between(string tertulis, string nomenklatur)
    {
        var (a, b) = (Split(tertulis), Split(nomenklatur));
        var panjang = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                panjang[i, j] = a[i] == b[j] ? panjang[i + 1, j + 1] + 1 : Math.Max(panjang[i + 1, j], panjang[i, j + 1]);
            }
        }

        List<KataBerbeda> hasil = [];
        var (x, y, awalX, awalY) = (0, 0, 0, 0);
        void Close()
        {
            if (x > awalX || y > awalY)
            {
                hasil.Add(new(string.Join(' ', a[awalX..x]), string.Join(' ', b[awalY..y])));
            }
        }

        while (x < a.Length && y < b.Length)
        {
            if (a[x] == b[y])
            {
                Close();
                (x, y) = (x + 1, y + 1);
                (awalX, awalY) = (x, y);
            }
            else if (panjang[x + 1, y] >= panjang[x, y + 1])
            {
                x++;
            }
            else
            {
                y++;
            }
        }

        (x, y) = (a.Length, b.Length);
        Close();
        return [.. hasil];
    }

    private static string[] Split(string nama) => nama.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
