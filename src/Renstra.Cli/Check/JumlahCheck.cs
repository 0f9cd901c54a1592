using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>The sums over all documents of a check.</summary>
internal sealed class JumlahCheck(IReadOnlyList<Aturan> aturan)
{
    private readonly Dictionary<string, int[]> _menurutAturan = [];

    private readonly HashSet<string> _dokumen = new(StringComparer.Ordinal);

    /// <summary>The documents that were checked.</summary>
    internal IReadOnlySet<string> Dokumen => _dokumen;

    /// <summary>The ids of the rules that ran.</summary>
    internal IReadOnlySet<string> Aturan { get; } = aturan.Select(static a => a.Id).ToHashSet(StringComparer.Ordinal);

    internal int Terbaca { get; private set; }

    internal int TidakTerbaca { get; private set; }

    internal int GarisDasar { get; private set; }

    internal int Dikecualikan { get; private set; }

    internal int TidakDinilai { get; private set; }

    internal int Temuan => Keparahan.Semua.Sum(Count);

    internal void Add(DokumenDiperiksa dokumen)
    {
        if (dokumen.Hasil is not { } hasil)
        {
            TidakTerbaca++;
            return;
        }

        Terbaca++;
        _dokumen.Add(dokumen.Pengenal);
        GarisDasar += dokumen.GarisDasar.Count;
        Dikecualikan += hasil.Dikecualikan.Count;
        TidakDinilai += hasil.TidakDinilai.Count;
        foreach (var t in dokumen.Temuan)
        {
            Row(t.Aturan.Id)[t.Keparahan.Value]++;
        }

        foreach (var t in hasil.TidakDinilai)
        {
            Row(t.Aturan.Id)[0]++;
        }
    }

    internal int Count(Keparahan keparahan) => _menurutAturan.Values.Sum(r => r[keparahan.Value]);

    internal bool HasAtLeast(Keparahan? ambang) => ambang is not null && Keparahan.Semua.Any(k => k.IsAtLeast(ambang) && Count(k) > 0);

    /// <summary>The rules that found something or could not judge, in the order of the catalogue.</summary>
    internal IEnumerable<(Aturan Aturan, int Temuan, int TidakDinilai)> Rows() => aturan
        .Where(a => _menurutAturan.ContainsKey(a.Id))
        .Select(a => (a, _menurutAturan[a.Id].Skip(1).Sum(), _menurutAturan[a.Id][0]));

    private int[] Row(string id)
    {
        if (!_menurutAturan.TryGetValue(id, out var row))
        {
            _menurutAturan.Add(id, row = new int[4]);
        }

        return row;
    }
}
