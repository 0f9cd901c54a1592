using System.Text;

namespace Renstra.Cli;

/// <summary>Splits the text of <c>--command</c> into a program and its arguments: at blanks, save between quotation marks. No shell is asked.</summary>
internal static class BarisPerintah
{
    internal static IReadOnlyList<string> Split(string text)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        var open = '\0';
        var begun = false;
        foreach (var c in text)
        {
            if (open != '\0')
            {
                open = c == open ? '\0' : open;
                part.Append(open == '\0' ? "" : c.ToString());
            }
            else if (c is '"' or '\'')
            {
                open = c;
                begun = true;
            }
            else if (!char.IsWhiteSpace(c))
            {
                part.Append(c);
                begun = true;
            }
            else if (begun)
            {
                parts.Add(part.ToString());
                part.Clear();
                begun = false;
            }
        }

        if (begun)
        {
            parts.Add(part.ToString());
        }

        return parts;
    }
}
