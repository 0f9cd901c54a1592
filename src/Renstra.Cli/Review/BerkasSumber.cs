using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary>One file of a review of many.</summary>
internal sealed record BerkasSumber(string Path)
{
    /// <summary>Whether it was found in a folder, not named. What nobody named is not waited for.</summary>
    internal bool IsDariFolder { get; init; }

    /// <summary>Whether it holds one document a line whatever its name is: the caller says so.</summary>
    internal bool IsNdjson { get; init; }

    /// <summary>Whether it stands for a folder with no document below.</summary>
    internal bool IsFolderKosong { get; init; }

    /// <summary>Whether it stands for a folder that cannot be looked into.</summary>
    internal bool IsFolderTertutup { get; init; }

    internal long Length => File.Exists(Path) ? new FileInfo(Path).Length : 0;

    /// <summary>Whether a file holds one document a line, by its name.</summary>
    internal static bool IsBerbaris(string path) =>
        path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    internal static bool IsDokumen(string path) => IsBerbaris(path) || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The documents of the file, one after the other, each with its line (0 in a file of one document).</summary>
    /// <param name="bahasa">The language of messages.</param>
    /// <param name="progress">Told how many bytes were read since it was told last.</param>
    internal IAsyncEnumerable<TinjauanBaris> ReadAsync(Bahasa bahasa, Action<long> progress) => ReadAsync(
        bahasa,
        progress,
        (line, result) => TinjauanBaris.Of(Path, line?.Nomor ?? 0, result, line is null ? static g => g : line.GetGalat, bahasa),
        (line, message) => new TinjauanBaris(Path, line) { Pesan = message });

    /// <summary>What somebody makes of the documents of the file, one after the other.</summary>
    /// <param name="bahasa">The language of messages.</param>
    /// <param name="progress">Told how many bytes were read since it was told last.</param>
    /// <param name="make">Makes it of a document, which stands on a line of a file of many.</param>
    /// <param name="fail">Makes it where there is no document: of the line (0 for the file), and why.</param>
    internal async IAsyncEnumerable<T> ReadAsync<T>(Bahasa bahasa, Action<long> progress, Func<BarisDokumen?, HasilBaca, T> make, Func<long, string, T> fail)
    {
        if (IsFolderTertutup)
        {
            yield return fail(0, BacaBerkas.ClosedFolder(bahasa));
            yield break;
        }

        if (IsFolderKosong)
        {
            yield return fail(0, Bantuan.NoDocument(bahasa));
            yield break;
        }

        long seen = 0;
        var any = false;
        long lines = 0;
        await using var documents = ReadAsync().GetAsyncEnumerator();
        var failed = false;
        while (!failed)
        {
            T next;
            try
            {
                if (!await documents.MoveNextAsync())
                {
                    break;
                }

                var (line, result, upTo) = documents.Current;
                next = make(line, result);
                lines = line?.Nomor ?? 0;
                progress(upTo - seen);
                seen = upTo;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                // Behind a line that was read, the next is the one that was not.
                failed = true;
                next = fail(lines == 0 ? 0 : lines + 1, BacaBerkas.Why(e, Path, bahasa));
            }

            any = true;
            yield return next;
        }

        // An empty file in a folder says nothing; one that was named is a wrong name as a rule.
        if (!any && !IsDariFolder)
        {
            yield return fail(0, Bantuan.NoDocument(bahasa));
        }
    }

    private async IAsyncEnumerable<(BarisDokumen? Baris, HasilBaca Hasil, long Sampai)> ReadAsync()
    {
        await using var stream = Open();
        if (!IsNdjson && !IsBerbaris(Path))
        {
            yield return (null, await RenstraJson.ReadAsync(stream), stream.CanSeek ? stream.Length : 0);
            yield break;
        }

        await foreach (var line in RenstraJson.ReadManyAsync(stream))
        {
            yield return (line, line.Hasil, line.Offset + line.Panjang);
        }
    }

    // Opening a pipe would wait for somebody to write; what has no length, in a folder, is as good as empty.
    private Stream Open() => Path == "-" ? Console.OpenStandardInput()
        : IsDariFolder && new FileInfo(Path) is { Exists: true, Length: 0 } ? Stream.Null
        : File.OpenRead(Path);
}
