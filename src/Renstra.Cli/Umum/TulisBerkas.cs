using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>Writes files, and says why one could not be written.</summary>
internal static class TulisBerkas
{
    /// <summary>Writes a new file; one that is there is not overwritten. Whether it was written; why not has then been said.</summary>
    internal static Task<bool> NewAsync(string verb, string path, ReadOnlyMemory<byte> isi, Lingkungan lingkungan) => GuardAsync(verb, path, lingkungan, mayExist: false, async () =>
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        await file.WriteAsync(isi);
    });

    /// <summary>Writes a file in place of the one that is there, whole or not at all: a full disk must not cost what stands there.</summary>
    internal static Task<bool> ReplaceAsync(string verb, string path, ReadOnlyMemory<byte> isi, Lingkungan lingkungan) => GuardAsync(verb, path, lingkungan, mayExist: true, async () =>
    {
        var draft = path + ".baru";
        await File.WriteAllBytesAsync(draft, isi);
        File.Move(draft, path, overwrite: true);
    });

    /// <summary>Writes a file into a folder, which is made if need be, in place of the one that is there.</summary>
    internal static Task<bool> IntoAsync(string verb, string folder, string nama, ReadOnlyMemory<byte> isi, Lingkungan lingkungan) => GuardAsync(verb, Path.Combine(folder, nama), lingkungan, mayExist: true, async () =>
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(Path.Combine(folder, nama), isi);
    });

    private static async Task<bool> GuardAsync(string verb, string path, Lingkungan lingkungan, bool mayExist, Func<Task> write)
    {
        try
        {
            await write();
            return true;
        }
        catch (Exception e) when (BacaBerkas.IsOfFile(e))
        {
            await lingkungan.Error.WriteLineAsync(CannotWrite(verb, TeksBersih.Of(path), !mayExist && (File.Exists(path) || Directory.Exists(path)), lingkungan.Bahasa));
            return false;
        }
    }

    private static string CannotWrite(string verb, string path, bool exists, Bahasa bahasa) => (bahasa, exists) switch
    {
        (Bahasa.Indonesia, true) => $"renstra {verb}: {path} sudah ada dan tidak ditimpa; sebut nama lain.",
        (Bahasa.Indonesia, false) => $"renstra {verb}: {path} tidak dapat ditulis; periksa folder dan izinnya.",
        (_, true) => $"renstra {verb}: {path} exists and is not overwritten; name another file.",
        _ => $"renstra {verb}: cannot write {path}; check the folder and its permissions.",
    };
}
