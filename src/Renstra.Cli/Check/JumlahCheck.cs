using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>The totals of a check, counted as the documents go by.</summary>
internal sealed class JumlahCheck
{
    private readonly SortedDictionary<string, JumlahSatuAturan> _aturan = new(StringComparer.Ordinal);
    private readonly Dictionary<Keparahan, int> _keparahan = [];

    internal int Terbaca { get; private set; }

    internal int TidakTerbaca { get; private set; }

    internal int TidakDinilai { get; private set; }

    internal int Dikecualikan { get; private set; }

    internal int Dikenal { get; private set; }

    /// <summary>Whether a finding is at or above what fails its document.</summary>
    internal bool IsGagal { get; private set; }

    internal int Dokumen => Terbaca + TidakTerbaca;

    internal int Temuan => _keparahan.Values.Sum();

    /// <summary>The rules that said something, by id.</summary>
    internal IEnumerable<JumlahSatuAturan> Aturan => _aturan.Values;

    internal static JumlahCheck Of(DokumenDiperiksa dokumen)
    {
        var self = new JumlahCheck();
        self.Add(dokumen);
        return self;
    }

    internal int Count(Keparahan keparahan) => _keparahan.GetValueOrDefault(keparahan);

    internal void Add(DokumenDiperiksa dokumen)
    {
        Terbaca += dokumen.Hasil is null ? 0 : 1;
        TidakTerbaca += dokumen.Hasil is null ? 1 : 0;
        IsGagal |= dokumen.IsGagal;
        foreach (var t in dokumen.Temuan)
        {
            Add(t);
        }
    }

    private void Add(TemuanBerkas t)
    {
        if (!_aturan.TryGetValue(t.Temuan.Aturan.Id, out var aturan))
        {
            _aturan.Add(t.Temuan.Aturan.Id, aturan = new(t.Temuan.Aturan));
        }

        aturan.Add(t);
        if (t.IsAktif)
        {
            _keparahan[t.Temuan.Keparahan] = Count(t.Temuan.Keparahan) + 1;
            return;
        }

        Dikenal += t.IsDikenal ? 1 : 0;
        TidakDinilai += t.Temuan.Status == StatusTemuan.TidakDapatDinilai ? 1 : 0;
        Dikecualikan += t.Temuan.Status == StatusTemuan.Dikecualikan ? 1 : 0;
    }
}
