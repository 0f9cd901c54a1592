using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>
/// Finds the configuration of each document: the one named, else the nearest <c>renstra.config.json</c> from the document's folder upwards
/// to the current one. A document from elsewhere has that of its own folder, else that of the current one.
/// </summary>
internal sealed class PencariKonfigurasi(PermintaanCheck asked, Lingkungan lingkungan)
{
    internal const string NamaBerkas = "renstra.config.json";

    private readonly Dictionary<string, SetelanCheck?> _setelan = new(StringComparer.Ordinal);
    private readonly string _here = Directory.GetCurrentDirectory();

    /// <summary>How a document is checked; null, with everything said, where its configuration is wrong.</summary>
    internal async Task<SetelanCheck?> FindAsync(string path)
    {
        var file = asked.Konfigurasi ?? (asked.IsTanpaKonfigurasi ? null : FindFile(path));
        if (!_setelan.TryGetValue(file ?? "", out var setelan))
        {
            _setelan[file ?? ""] = setelan = file is null ? SetelanCheck.Of(asked, KonfigurasiPemeriksaan.Kosong, null) : await ReadAsync(file);
        }

        return setelan;
    }

    private string? FindFile(string path)
    {
        string folder;
        try
        {
            folder = path == "-" ? _here : Path.GetDirectoryName(Path.GetFullPath(path)) ?? _here;
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return null;
        }

        var below = Path.GetRelativePath(_here, folder);
        string[] folders = below is not ".." && !below.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(below)
            ? [.. Upwards(folder)]
            : [folder, _here];
        return folders.Select(static f => Path.Combine(f, NamaBerkas)).FirstOrDefault(File.Exists) is { } found ? Path.GetRelativePath(_here, found).Replace('\\', '/') : null;
    }

    private IEnumerable<string> Upwards(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            yield return at;
            if (at == _here)
            {
                yield break;
            }
        }
    }

    private async Task<SetelanCheck?> ReadAsync(string file)
    {
        byte[] utf8;
        try
        {
            utf8 = await File.ReadAllBytesAsync(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.CannotOpen(TeksBersih.Of(file), BacaBerkas.Why(e, file, lingkungan.Bahasa), lingkungan.Bahasa));
            return null;
        }

        var hasil = KonfigurasiPemeriksaan.Read(utf8);
        foreach (var galat in hasil.Galat.AsEnumerable())
        {
            await lingkungan.Error.WriteLineAsync(TeksBersih.Line(galat.Render(file, lingkungan.Bahasa)));
        }

        return hasil.IsTerbaca ? SetelanCheck.Of(asked, hasil.Konfigurasi, file) : null;
    }
}
