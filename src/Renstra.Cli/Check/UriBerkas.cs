namespace Renstra.Cli;

/// <summary>A file as a reference of a URI: relative to the current folder if it lies below it, with forward slashes.</summary>
internal static class UriBerkas
{
    internal static string Of(string path)
    {
        if (Path.IsPathFullyQualified(path))
        {
            var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
            if (Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal))
            {
                return new Uri(path).AbsoluteUri;
            }

            path = relative;
        }

        var steps = path.Replace('\\', '/').Split('/').Where(static s => s != ".").Select(Uri.EscapeDataString);
        return string.Join('/', steps);
    }
}
