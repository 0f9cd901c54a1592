using System.Text;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Names that differ in nothing but case, blanks and punctuation.</summary>
internal static class NamaSama
{
    internal static bool Equals(string a, string b) => ReferenceEquals(a, b) || Fold(a) == Fold(b);

    internal static string Fold(string nama)
    {
        var text = new StringBuilder(nama.Length);
        foreach (var c in nama)
        {
            if (char.IsLetterOrDigit(c) || c == '%')
            {
                text.Append(char.ToLowerInvariant(c));
            }
        }

        return text.ToString();
    }
}
