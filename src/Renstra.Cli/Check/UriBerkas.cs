namespace Renstra.Cli;

/// <summary>A file as a reference of a URI: relative to the current folder if it lies below it, so that it says nothing of the machine.</summary>
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

        return string.Join('/', path.Replace('\\', '/').Split('/').Where(static s => s != ".").Select(Uri.EscapeDataString));
    }
}
