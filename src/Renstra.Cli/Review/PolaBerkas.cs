using System.IO.Enumeration;

namespace Renstra.Cli;

/// <summary>Patterns of files, for shells that leave them to the command: <c>*</c> and <c>?</c> within a name, <c>**</c> for folders of any depth.</summary>
internal static class PolaBerkas
{
    /// <summary>The files that fit, in ordinal order; the text itself where it is no pattern, is a file by that name, or fits nothing.</summary>
    internal static IEnumerable<string> Expand(string path)
    {
        if (path.AsSpan().IndexOfAny('*', '?') < 0 || File.Exists(path) || Directory.Exists(path))
        {
            return [path];
        }

        var steps = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        string[] found = [.. Walk(path.StartsWith('/') ? "/" : "", path.StartsWith('/') ? steps[1..] : steps).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return found.Length > 0 ? found : [path];
    }

    private static IEnumerable<string> Walk(string folder, string[] steps)
    {
        var (step, rest) = (steps[0], steps[1..]);
        if (rest.Length == 0)
        {
            return Entries(folder, folders: false).Where(f => FileSystemName.MatchesSimpleExpression(step, Path.GetFileName(f), ignoreCase: false));
        }

        if (step == "**")
        {
            return Walk(folder, rest).Concat(Entries(folder, folders: true).SelectMany(f => Walk(f, steps)));
        }

        return step.AsSpan().IndexOfAny('*', '?') < 0
            ? Walk(step.Length == 0 ? folder : Path.Combine(folder, step), rest)
            : Entries(folder, folders: true).Where(f => FileSystemName.MatchesSimpleExpression(step, Path.GetFileName(f), ignoreCase: false)).SelectMany(f => Walk(f, rest));
    }

    // A link to a folder may lead round in a circle; what cannot be looked into has nothing that fits.
    private static IEnumerable<string> Entries(string folder, bool folders)
    {
        var options = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = folders ? FileAttributes.ReparsePoint : FileAttributes.None };
        var at = folder.Length == 0 ? "." : folder;
        if (!Directory.Exists(at))
        {
            return [];
        }

        var names = folders ? Directory.EnumerateDirectories(at, "*", options) : Directory.EnumerateFiles(at, "*", options);
        return names.Select(n => Path.Combine(folder, Path.GetFileName(n)));
    }
}
