namespace Renstra.Cli;

/// <summary>The files that a check reads and writes beside documents: baseline and working paper.</summary>
internal static class BerkasCheck
{
    /// <summary>The bytes of a file; null, with everything said, where it cannot be read.</summary>
    internal static async Task<byte[]?> ReadAsync(string path, Lingkungan lingkungan)
    {
        try
        {
            return await File.ReadAllBytesAsync(path);
        }
        catch (Exception e) when (IsFile(e))
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.CannotOpen(TeksBersih.Of(path), BacaBerkas.Why(e, path, lingkungan.Bahasa), lingkungan.Bahasa));
            return null;
        }
    }

    /// <summary>Writes a file whole or not at all; false, with everything said, where it cannot be written.</summary>
    internal static async Task<bool> WriteAsync(string path, byte[] utf8, Lingkungan lingkungan)
    {
        var draft = path + ".baru";
        try
        {
            await File.WriteAllBytesAsync(draft, utf8);
            File.Move(draft, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (IsFile(e))
        {
            await lingkungan.Error.WriteLineAsync(BantuanCheck.CannotWrite(TeksBersih.Of(path), lingkungan.Bahasa));
            return false;
        }
    }

    private static bool IsFile(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
