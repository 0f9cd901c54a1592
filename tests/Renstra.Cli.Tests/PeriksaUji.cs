using System.Text.Json;
using Renstra.Domain;

namespace Renstra.Cli.Tests;

/// <summary>Documents and a folder of its own for a test of the check.</summary>
public sealed class PeriksaUji : IDisposable
{
    /// <summary>A negative pagu (PAGU005, an error), and a gap (PAGU009, a warning).</summary>
    internal const string Salah =
        """
        { "format": "renstra/1",
          "identitas": { "daerah": { "nama": "Kota Contoh", "jenis": "kota" }, "perangkatDaerah": { "nama": "Dinas" }, "periode": { "awal": 2025, "akhir": 2027 } },
          "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "SOSIAL", "paguTercantum": { "2025": -5 }, "program": [
            { "kode": "1.06.02", "nama": "PROGRAM SATU", "sumber": { "tabel": "4.3", "baris": 7 }, "paguTercantum": { "2025": 10, "2027": 10 } } ] } ] } }
        """;

    internal const string Bersih =
        """
        { "format": "renstra/1",
          "identitas": { "daerah": { "nama": "Kota Bersih", "jenis": "kota" }, "perangkatDaerah": { "nama": "Badan" }, "periode": { "awal": 2025, "akhir": 2027 } } }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("renstra-").FullName;

    internal static string Sebaris(string json) => json.Replace("\n", " ", StringComparison.Ordinal);

    internal string this[string nama] => Path.Combine(_folder, nama);

    internal static async Task<(int Kode, string Out, string Error)> CheckAsync(params string[] args) => await Jalankan.Async(["check", .. args]);

    internal static async Task<JsonElement> JsonAsync(params string[] args) => JsonDocument.Parse((await CheckAsync([.. args, "--format", "json"])).Out).RootElement;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    internal string Write(string nama, string isi)
    {
        var path = this[nama];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, isi);
        return path;
    }

    internal string Read(string nama) => File.ReadAllText(this[nama]);
}
