using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>What a printed achievement may be: local choices that no text forbids are all right.</summary>
internal static class RumusCapaian
{
    // Ceilings that regions set to the achievement of an indicator.
    private static readonly decimal[] Batas = [100, 110, 120, 150];

    /// <summary>Whether a printed percentage is one of those that follow: as computed, rounded to the decimals that are printed, capped, or as a quotient.</summary>
    internal static bool IsWajar(decimal tercantum, IEnumerable<decimal> terhitung, decimal toleransi, bool hasilBagi)
    {
        foreach (var hasil in terhitung)
        {
            if (Math.Abs(tercantum - hasil) <= toleransi || PembulatanPersen.IsSama(tercantum, hasil)
                || (Array.IndexOf(Batas, tercantum) >= 0 && hasil > tercantum)
                || (hasilBagi && Math.Abs(tercantum) < 10 && Math.Abs((tercantum * 100) - hasil) <= 0.5m + toleransi))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every achievement of a realisasi against a target: by its polarity, and by both formulas of each where none is declared.</summary>
    internal static List<decimal> All(Tercantum<Target> realisasi, Tercantum<Target> target, Polaritas polaritas, bool dinyatakan)
    {
        var all = new List<decimal>();
        if (!realisasi.TryGetValue(out var r) || !target.TryGetValue(out var t))
        {
            return all;
        }

        foreach (var opsi in new[] { OpsiCapaian.Standar, OpsiCapaian.Standar with { Turun = RumusTurun.RasioTerbalik } })
        {
            foreach (var arah in dinyatakan ? [polaritas] : new[] { polaritas, Polaritas.Naik, Polaritas.Turun })
            {
                if (TingkatCapaian.Calculate(r, t, arah, opsi).TryGetValue(out var hasil))
                {
                    all.Add(hasil.Poin);
                }
            }
        }

        return all;
    }
}
