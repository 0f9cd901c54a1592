using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>Writes a new file; one that is there is never overwritten.</summary>
internal static class TulisBerkas
{
    /// <summary>Whether it was written; why not has then been said.</summary>
    internal static async Task<bool> NewAsync(string verb, string path, ReadOnlyMemory<byte> isi, Lingkungan lingkungan)
    {
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            await file.WriteAsync(isi);
            return true;
        }
        catch (Exception e) when (BacaBerkas.IsOfFile(e))
        {
            var exists = File.Exists(path) || Directory.Exists(path);
            path = TeksBersih.Of(path);
            await lingkungan.Error.WriteLineAsync((lingkungan.Bahasa, exists) switch
            {
                (Bahasa.Indonesia, true) => $"renstra {verb}: {path} sudah ada dan tidak ditimpa; sebut nama lain.",
                (Bahasa.Indonesia, false) => $"renstra {verb}: {path} tidak dapat ditulis; periksa folder dan izinnya.",
                (_, true) => $"renstra {verb}: {path} exists and is not overwritten; name another file.",
                _ => $"renstra {verb}: cannot write {path}; check the folder and its permissions.",
            });
            return false;
        }
    }
}
