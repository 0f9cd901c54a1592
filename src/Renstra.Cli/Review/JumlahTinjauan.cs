using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The totals of a review of many, counted as the documents go by.</summary>
internal sealed class JumlahTinjauan
{
    private readonly SortedDictionary<JenisCatatan, int> _catatan = [];

    internal int Terbaca { get; private set; }

    internal int TidakTerbaca { get; private set; }

    /// <summary>How many documents state their pagu for every year of their period.</summary>
    internal int Lengkap { get; private set; }

    /// <summary>The sum of those, in rupiah; many plans exceed the range of one amount.</summary>
    internal decimal PaguPeriode { get; private set; }

    internal IReadOnlyList<(JenisCatatan Jenis, int Banyak)> Catatan => [.. _catatan.Select(static p => (p.Key, p.Value))];

    internal void Add(TinjauanBaris baris)
    {
        Terbaca += baris.IsTerbaca ? 1 : 0;
        TidakTerbaca += baris.IsTerbaca ? 0 : 1;
        Lengkap += baris.PaguPeriode is null ? 0 : 1;
        PaguPeriode += baris.PaguPeriode?.ToDecimal() ?? 0;
        foreach (var (jenis, banyak) in baris.Catatan)
        {
            _catatan[jenis] = _catatan.GetValueOrDefault(jenis) + banyak;
        }
    }
}
