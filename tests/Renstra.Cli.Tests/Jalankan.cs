using Renstra.Domain;

namespace Renstra.Cli.Tests;

/// <summary>Runs the command with its own output and surroundings.</summary>
internal static class Jalankan
{
    internal static string Benih { get; } = Path.Combine(AppContext.BaseDirectory, "seeds", "renstra-dinsos-seruyan-2025-2029.json");

    internal static async Task<(int Kode, string Out, string Error)> Async(string[] args, Bahasa bahasa = Bahasa.Indonesia, int lebar = Lingkungan.LebarPipa, bool terminal = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var kode = await Perintah.RunAsync(args, new(output, error, bahasa, lebar, IsTerminal: terminal));
        return (kode, output.ToString(), error.ToString());
    }

    /// <summary>Runs the command on a file with this text.</summary>
    internal static Task<(int Kode, string Out, string Error)> OnTextAsync(string json, params string[] more) => OnTextAsync("review", json, more);

    /// <summary>Runs a verb on a file with this text.</summary>
    internal static async Task<(int Kode, string Out, string Error)> OnTextAsync(string verb, string json, string[] more, Bahasa? bahasa = null)
    {
        var path = Path.Combine(Path.GetTempPath(), $"renstra-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(path, json);
        try
        {
            var (kode, output, error) = await Async([verb, path, .. more], bahasa ?? Bahasa.Indonesia);
            return (kode, output.Replace(path, "BERKAS", StringComparison.Ordinal), error.Replace(path, "BERKAS", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(path);
        }
    }

    internal static string Kecil { get; } = """
        { "format": "renstra/1",
          "identitas": { "daerah": { "nama": "Kota [Contoh]", "jenis": "kota" }, "perangkatDaerah": { "nama": "Dinas" }, "periode": { "awal": 2025, "akhir": 2026 } },
          "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "SOSIAL", "program": [ { "kode": "1.06.01", "nama": "PROGRAM [bold]", "paguTercantum": { "2025": 10 },
            "kegiatan": [ { "kode": "1.06.01.2", "nama": "K", "subKegiatan": [ { "kode": "1.06.01.2.01.0001", "nama": "S", "pagu": { "2025": 12, "2026": { "tertulis": "#REF!", "sebab": "teksGalat" } } } ] } ] } ] } ] } }
        """;
}
