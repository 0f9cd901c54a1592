namespace Renstra.Cli;

/// <summary>The files that a command of many goes through: those named, those that fit a pattern named, and all *.json, *.ndjson and *.jsonl below the folders named, in ordinal order.</summary>
internal sealed record SumberDokumen(IReadOnlyList<BerkasSumber> Berkas, int Dilewati)
{
    /// <param name="paths">Files and folders.</param>
    /// <param name="ndjson">Whether the files named hold one document a line, whatever their names are.</param>
    internal static SumberDokumen Find(IEnumerable<string> paths, bool ndjson)
    {
        List<BerkasSumber> files = [];
        var other = 0;
        foreach (var path in paths.SelectMany(PolaBerkas.Expand))
        {
            if (!Directory.Exists(path))
            {
                files.Add(new(path) { IsNdjson = ndjson });
                continue;
            }

            List<BerkasSumber> below = [];
            other += Walk(path, below);
            if (below.Count == 0)
            {
                below.Add(new(path) { IsFolderKosong = true });
            }

            files.AddRange(below.OrderBy(static f => f.Path, StringComparer.Ordinal));
        }

        return new(files, other);
    }

    /// <summary>How many bytes there are to read; a file that cannot be seen has none.</summary>
    internal long CountBytes() => Berkas.Sum(static f => f.Length);

    // The number of files passed over. A link to a folder is one of them, for it may lead round in a circle.
    private static int Walk(string folder, List<BerkasSumber> files)
    {
        var other = 0;
        Stack<string> open = new([folder]);
        while (open.TryPop(out var path))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false }))
                {
                    var name = Path.Combine(path, entry.Name);
                    if (Directory.Exists(name))
                    {
                        var link = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
                        other += link ? 1 : 0;
                        if (!link)
                        {
                            open.Push(name);
                        }
                    }
                    else if (BerkasSumber.IsDokumen(name))
                    {
                        files.Add(new(name) { IsDariFolder = true });
                    }
                    else
                    {
                        other++;
                    }
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // A folder that cannot be looked into is said, like a file that cannot be read.
                files.Add(new(path) { IsFolderTertutup = true });
            }
        }

        return other;
    }
}
