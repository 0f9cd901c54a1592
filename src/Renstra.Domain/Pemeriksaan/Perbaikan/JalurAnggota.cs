using System.Text;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>A JSON path in steps: names of members and numbers of elements.</summary>
internal static class JalurAnggota
{
    /// <summary>Reads a path as <see cref="Json.PetaLetak"/> writes it: <c>$.a[0]['2027']</c>. A step is a name, or the number of an element.</summary>
    internal static List<(string? Nama, int Index)> Parse(string jalur)
    {
        var steps = new List<(string?, int)>();
        var at = 1;
        while (at < jalur.Length)
        {
            if (jalur[at] == '.')
            {
                var end = jalur.AsSpan(at + 1).IndexOfAny('.', '[');
                end = end < 0 ? jalur.Length : at + 1 + end;
                steps.Add((jalur[(at + 1)..end], 0));
                at = end;
            }
            else if (jalur[at + 1] == '\'')
            {
                steps.Add((Quoted(jalur, at + 2, out at), 0));
            }
            else
            {
                var end = jalur.IndexOf(']', at);
                steps.Add((null, int.Parse(jalur.AsSpan(at + 1, end - at - 1), System.Globalization.CultureInfo.InvariantCulture)));
                at = end + 1;
            }
        }

        return steps;
    }

    private static string Quoted(string jalur, int at, out int after)
    {
        var name = new StringBuilder();
        while (jalur[at] != '\'')
        {
            if (jalur[at] != '\\')
            {
                name.Append(jalur[at++]);
            }
            else if (jalur[at + 1] == 'u')
            {
                name.Append((char)int.Parse(jalur.AsSpan(at + 2, 4), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture));
                at += 6;
            }
            else
            {
                name.Append(jalur[at + 1]);
                at += 2;
            }
        }

        after = at + 2;
        return name.ToString();
    }
}
