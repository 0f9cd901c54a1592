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

    /// <summary>Whether it holds one document a line.</summary>
    internal bool IsBanyak => IsNdjson || IsBerbaris(Path);

    internal long Length => File.Exists(Path) ? new FileInfo(Path).Length : 0;

    /// <summary>Whether a file holds one document a line, by its name.</summary>
    internal static bool IsBerbaris(string path) =>
        path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    internal static bool IsDokumen(string path) => IsBerbaris(path) || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The documents of the file, one after the other, each with its line (0 in a file of one document).</summary>
    /// <param name="bahasa">The language of messages.</param>
    /// <param name="progress">Told how many bytes were read since it was told last.</param>
    internal async IAsyncEnumerable<TinjauanBaris> ReadAsync(Bahasa bahasa, Action<long> progress)
    {
        await foreach (var bacaan in OpenAsync(bahasa, progress))
        {
            yield return bacaan.Hasil is { } hasil
                ? TinjauanBaris.Of(Path, bacaan.Baris, hasil, bacaan.InFile, bahasa)
                : new(Path, bacaan.Baris) { Pesan = bacaan.Pesan };
        }
    }

    /// <summary>The documents of the file as the reader gives them, one after the other.</summary>
    /// <param name="bahasa">The language of messages.</param>
    /// <param name="progress">Told how many bytes were read since it was told last.</param>
    internal async IAsyncEnumerable<BacaanDokumen> OpenAsync(Bahasa bahasa, Action<long> progress)
    {
        if (IsFolderTertutup)
        {
            yield return new(Path, 0) { Pesan = BacaBerkas.ClosedFolder(bahasa) };
            yield break;
        }

        if (IsFolderKosong)
        {
            yield return new(Path, 0) { Pesan = Bantuan.NoDocument(bahasa) };
            yield break;
        }

        long seen = 0;
        var any = false;
        long lines = 0;
        await using var documents = ReadAsync().GetAsyncEnumerator();
        var failed = false;
        while (!failed)
        {
            BacaanDokumen next;
            try
            {
                if (!await documents.MoveNextAsync())
                {
                    break;
                }

                var (line, result, upTo) = documents.Current;
                next = new(Path, line?.Nomor ?? 0) { Hasil = result, InFile = line is null ? static g => g : line.GetGalat };
                lines = line?.Nomor ?? 0;
                progress(upTo - seen);
                seen = upTo;
            }
            catch (Exception e) when (BacaBerkas.IsOfFile(e))
            {
                // Behind a line that was read, the next is the one that was not.
                failed = true;
                next = new(Path, lines == 0 ? 0 : lines + 1) { Pesan = BacaBerkas.Why(e, Path, bahasa) };
            }

            any = true;
            yield return next;
        }

        // An empty file in a folder says nothing; one that was named is a wrong name as a rule.
        if (!any && !IsDariFolder)
        {
            yield return new(Path, 0) { Pesan = Bantuan.NoDocument(bahasa) };
        }
    }

    private async IAsyncEnumerable<(BarisDokumen? Baris, HasilBaca Hasil, long Sampai)> ReadAsync()
    {
        await using var stream = Open();
        if (!IsBanyak)
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
    private Stream Open() => IsDariFolder && new FileInfo(Path) is { Exists: true, Length: 0 } ? Stream.Null : BacaBerkas.Open(Path);
}
