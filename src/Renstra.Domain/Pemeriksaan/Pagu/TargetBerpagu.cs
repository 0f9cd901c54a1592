namespace Renstra.Domain.Pemeriksaan;

/// <summary>Whether a node has work to do and money for it in a year.</summary>
internal static class TargetBerpagu
{
    /// <summary>Whether the node's remark says that the work costs nothing.</summary>
    internal static bool IsTanpaAnggaran(NodaPendanaan noda) => noda.Keterangan is { } k
        && (k.Contains("tanpa anggaran", StringComparison.OrdinalIgnoreCase) || k.Contains("non anggaran", StringComparison.OrdinalIgnoreCase) || k.Contains("tidak memerlukan anggaran", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether any indicator states work for the year: anything but a blank, a dash or a zero. What cannot be read may be work.</summary>
    internal static bool HasTarget(NodaPendanaan noda, TahunAnggaran tahun) =>
        Cells(noda, tahun).Any(static c => c.Keadaan == KeadaanTercantum.TidakTerbaca ? c.Sebab != SebabTidakTerbaca.TidakBerlaku : c.TryGetValue(out var t) && t is not Target.Angka { Nilai: 0 });

    /// <summary>Whether a target of the year is stated that can be read.</summary>
    internal static bool StatesTarget(NodaPendanaan noda, TahunAnggaran tahun) =>
        Cells(noda, tahun).Any(static c => c.TryGetValue(out var t) && t is not Target.Angka { Nilai: 0 });

    internal static bool HasIndicators(NodaPendanaan noda) => noda.Hasil.Any(static h => h.Indikator.Count > 0);

    private static IEnumerable<Tercantum<Target>> Cells(NodaPendanaan noda, TahunAnggaran tahun) =>
        noda.Hasil.SelectMany(static h => h.Indikator).Select(i => i.Target.GetTercantum(tahun));
}
