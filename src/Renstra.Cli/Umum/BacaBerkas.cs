using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary>Reads the file that a verb is given, and says what is wrong with it.</summary>
internal static class BacaBerkas
{
    /// <summary>Null, with everything said, where the file cannot be opened or read.</summary>
    internal static async Task<HasilBaca?> ReadAsync(string path, string? formatJson, Lingkungan lingkungan)
    {
        var hasil = await GuardAsync(path, lingkungan, async () =>
        {
            await using var stream = Open(path);
            return await RenstraJson.ReadAsync(stream);
        });
        if (hasil is { IsTerbaca: false })
        {
            await WriteErrorsAsync(hasil, path, formatJson, lingkungan);
            return null;
        }

        return hasil;
    }

    /// <summary>All bytes of the file; null, with everything said, where it cannot be opened or read.</summary>
    internal static Task<byte[]?> ReadBytesAsync(string path, Lingkungan lingkungan) => GuardAsync(path, lingkungan, async () =>
    {
        await using var stream = Open(path);
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer);
        return buffer.ToArray();
    });

    /// <summary>What <paramref name="read"/> makes of the file; null, with everything said, where it cannot be opened or read.</summary>
    internal static async Task<T?> GuardAsync<T>(string path, Lingkungan lingkungan, Func<Task<T>> read)
        where T : class
    {
        try
        {
            return await read();
        }
        catch (Exception e) when (IsOfFile(e))
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.CannotOpen(TeksBersih.Of(path), Why(e, path, lingkungan.Bahasa), lingkungan.Bahasa));
            return null;
        }
    }

    /// <summary>The file, or standard input for "-".</summary>
    internal static Stream Open(string path) => path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);

    /// <summary>Whether it is the file that is at fault: its name, its permissions, the disk.</summary>
    internal static bool IsOfFile(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    internal static async Task WriteErrorsAsync(HasilBaca hasil, string path, string? formatJson, Lingkungan lingkungan)
    {
        if (formatJson is not null)
        {
            await lingkungan.Out.WriteLineAsync(KeluaranJson.Of(hasil, path, formatJson, lingkungan.Bahasa));
            return;
        }

        foreach (var galat in (IReadOnlyList<GalatBaca>)hasil.Galat)
        {
            foreach (var line in galat.Render(path, lingkungan.Bahasa).Split('\n'))
            {
                await lingkungan.Error.WriteLineAsync(TeksBersih.Of(line));
            }
        }

        path = TeksBersih.Of(path);
        var more = hasil.JumlahGalat - hasil.Galat.Count;
        var id = lingkungan.Bahasa == Bahasa.Indonesia;
        await lingkungan.Error.WriteLineAsync(id
            ? $"{path}: {hasil.JumlahGalat} galat{(more > 0 ? $", {more} tidak ditampilkan" : "")}; berkas tidak terbaca."
            : $"{path}: {hasil.JumlahGalat} {(hasil.JumlahGalat == 1 ? "error" : "errors")}{(more > 0 ? $", {more} not shown" : "")}; the file was not read.");
    }

    internal static string ClosedFolder(Bahasa bahasa) =>
        bahasa == Bahasa.Indonesia ? "isi folder itu tidak dapat dilihat; periksa izinnya" : "the folder cannot be looked into; check its permissions";

    // The runtime's own messages are English and name no remedy.
    internal static string Why(Exception e, string path, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        return e switch
        {
            _ when path.Length == 0 => id ? "namanya kosong; sebut nama berkasnya" : "its name is empty; name the file",
            // The runtime replaces what is no UTF-8 and then looks for another name.
            FileNotFoundException or DirectoryNotFoundException when path.Contains('\uFFFD', StringComparison.Ordinal) => id ? "namanya memuat byte yang bukan UTF-8; ganti nama berkasnya" : "its name holds bytes that are not UTF-8; rename the file",
            FileNotFoundException or DirectoryNotFoundException when path.AsSpan().ContainsAny('*', '?') => id ? "tidak ada berkas yang cocok dengan pola ini" : "no file fits this pattern",
            FileNotFoundException or DirectoryNotFoundException => id ? "berkas tidak ada" : "there is no such file",
            UnauthorizedAccessException when Directory.Exists(path) => id ? "itu sebuah folder, bukan berkas" : "it is a folder, not a file",
            UnauthorizedAccessException => id ? "tidak ada izin membacanya" : "no permission to read it",
            _ => id ? "berkas tidak dapat dibaca" : "the file cannot be read",
        };
    }
}
