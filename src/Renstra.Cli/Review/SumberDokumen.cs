using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary>The files that a review of many goes through: those named, and all *.json, *.ndjson and *.jsonl below the folders named, in ordinal order.</summary>
internal sealed record SumberDokumen(IReadOnlyList<string> Berkas, int Dilewati)
{
    internal static SumberDokumen Find(IEnumerable<string> paths)
    {
        List<string> files = [];
        var other = 0;
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                files.Add(path);
                continue;
            }

            var below = Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint })
                .Order(StringComparer.Ordinal).ToLookup(static f => IsBerbaris(f) || f.EndsWith(".json", StringComparison.OrdinalIgnoreCase));
            files.AddRange(below[true]);
            other += below[false].Count();
        }

        return new(files, other);
    }

    /// <summary>Whether a file holds one document a line, by its name.</summary>
    internal static bool IsBerbaris(string path) =>
        path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    /// <summary>How many bytes there are to read; a file that cannot be seen has none.</summary>
    internal long CountBytes() => Berkas.Sum(static f => File.Exists(f) ? new FileInfo(f).Length : 0);

    /// <summary>The documents of one file, one after the other, each with its line (0 in a file of one document).</summary>
    internal static async IAsyncEnumerable<TinjauanBaris> ReadAsync(string path, Bahasa bahasa, Action<long> progress)
    {
        var (stream, why) = Open(path, bahasa);
        if (stream is null)
        {
            yield return new(path, 0) { Pesan = why };
            yield break;
        }

        await using (stream)
        {
            var documents = IsBerbaris(path) ? RenstraJson.ReadManyAsync(stream) : null;
            if (documents is null)
            {
                yield return TinjauanBaris.Of(path, 0, await RenstraJson.ReadAsync(stream), static g => g, bahasa);
                progress(path == "-" ? 0 : stream.Length);
                yield break;
            }

            long seen = 0;
            await foreach (var line in documents)
            {
                yield return TinjauanBaris.Of(path, line.Nomor, line.Hasil, line.GetGalat, bahasa);
                progress(line.Offset + line.Panjang - seen);
                seen = line.Offset + line.Panjang;
            }
        }
    }

    private static (Stream? Stream, string Why) Open(string path, Bahasa bahasa)
    {
        try
        {
            return (path == "-" ? Console.OpenStandardInput() : File.OpenRead(path), "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, BacaBerkas.Why(e, path, bahasa));
        }
    }
}
