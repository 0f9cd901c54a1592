namespace Renstra.Domain.Pemeriksaan;

/// <summary>Yearly targets as numbers, those that are.</summary>
internal static class DeretTarget
{
    /// <summary>The number of a target: itself, or its bound; none for a range or a word.</summary>
    internal static decimal? Angka(Tercantum<Target> sel) => sel.TryGetValue(out var target)
        ? target switch
        {
            Target.Angka a => a.Nilai,
            Target.AngkaDenganJumlah a => a.Nilai,
            Target.Batas b => b.Nilai,
            _ => null,
        }
        : null;

    /// <summary>The years of the period with a number, in order; not those with one that cannot be, nor those in which tables differ.</summary>
    internal static List<(TahunAnggaran Tahun, decimal Nilai)> Of(KonteksPemeriksaan konteks, KelompokIndikator kelompok)
    {
        var series = new List<(TahunAnggaran, decimal)>();
        foreach (var tahun in konteks.Periode.GetTahun())
        {
            var sel = kelompok.Indikator.Target.GetTercantum(tahun);
            if (Angka(sel) is { } nilai && !SelMustahil.Is(kelompok.Indikator, kelompok.Satuan, sel) && !TargetAntarTabelBerbeda.IsBeda(kelompok, tahun))
            {
                series.Add((tahun, nilai));
            }
        }

        return series;
    }

    /// <summary>2025: 95; 2026: 90.</summary>
    internal static string List(IEnumerable<(TahunAnggaran Tahun, decimal Nilai)> series) =>
        string.Join("; ", series.Select(static s => $"{s.Tahun}: {KataPeriksa.Angka(s.Nilai)}"));
}
