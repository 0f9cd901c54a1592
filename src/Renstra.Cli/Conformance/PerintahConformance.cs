using System.ComponentModel;
using System.Text.Json.Nodes;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>Asks our library or another program every case, and tells by group how far it agrees.</summary>
internal static class PerintahConformance
{
    internal static async Task<int> RunAsync(IReadOnlyList<Vektor> cases, string? command, TimeSpan limit, bool json, Lingkungan lingkungan)
    {
        var parts = command is null ? [] : BarisPerintah.Split(command);
        await using IPenjawab answers = command is null ? new PenjawabPustaka(lingkungan.Bahasa) : new PenjawabProses(parts[0], [.. parts.Skip(1)], limit);
        var keluaran = new KeluaranConformance(lingkungan, json);
        var jumlah = new JumlahConformance();
        try
        {
            foreach (var vektor in cases)
            {
                var answer = await answers.AnswerAsync(vektor);
                jumlah.Add(vektor.Kelompok, answer.Status);
                if (answer.Status != StatusJawaban.Sepakat)
                {
                    await keluaran.WriteAsync(vektor, answer);
                }
            }
        }
        catch (Win32Exception)
        {
            await lingkungan.Error.WriteLineAsync(TeksBersih.Of(lingkungan.Bahasa == Bahasa.Indonesia
                ? $"renstra conformance: \"{parts[0]}\" tidak dapat dijalankan; periksa nama dan PATH."
                : $"renstra conformance: cannot run \"{parts[0]}\"; check its name and the PATH."));
            return KodeKeluar.Gagal;
        }

        await keluaran.WriteAsync(jumlah);
        return jumlah.Count(StatusJawaban.Sepakat) == cases.Count ? KodeKeluar.Selesai : KodeKeluar.TidakDitemukan;
    }
}

/// <summary>How many answers of each kind, by group.</summary>
internal sealed class JumlahConformance
{
    private readonly SortedDictionary<string, int[]> _groups = new(StringComparer.Ordinal);

    internal IEnumerable<(string Kelompok, IReadOnlyList<int> Banyak)> Kelompok => _groups.Select(static g => (g.Key, (IReadOnlyList<int>)g.Value));

    internal int Count(StatusJawaban status) => _groups.Values.Sum(g => g[(int)status]);

    internal void Add(string group, StatusJawaban status)
    {
        if (!_groups.TryGetValue(group, out var counts))
        {
            _groups[group] = counts = new int[Enum.GetValues<StatusJawaban>().Length];
        }

        counts[(int)status]++;
    }
}
