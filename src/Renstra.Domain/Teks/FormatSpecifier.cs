namespace Renstra.Domain;

/// <summary>Checks format strings: an unknown one is an error, never silently the default.</summary>
internal static class FormatSpecifier
{
    internal static void RequireGeneral(ReadOnlySpan<char> format)
    {
        if (!(format.IsEmpty || format is "G" or "g"))
        {
            throw Unknown(format, "G");
        }
    }

    internal static FormatException Unknown(ReadOnlySpan<char> format, string known) =>
        new($"Unknown format \"{format}\"; known: {known}.");
}
