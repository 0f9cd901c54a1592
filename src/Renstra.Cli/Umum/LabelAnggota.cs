using System.Text;

namespace Renstra.Cli;

/// <summary>The names of members as words: faktorPenghambat is "faktor penghambat". Years, quarters and heads of columns stay as they are.</summary>
internal static class LabelAnggota
{
    internal static string Of(string name)
    {
        if (name == "rataRata")
        {
            return "rata-rata";
        }

        if (name.Contains(' ', StringComparison.Ordinal) || name.All(static c => !char.IsLower(c)))
        {
            return name;
        }

        var label = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var starts = i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            label.Append(starts ? " " : "").Append(starts ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return label.ToString();
    }
}
