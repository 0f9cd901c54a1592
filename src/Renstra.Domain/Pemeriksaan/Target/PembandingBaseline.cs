namespace Renstra.Domain.Pemeriksaan;

/// <summary>An indicator's baseline beside its first and last targets.</summary>
internal sealed record PembandingBaseline(KelompokIndikator Kelompok, IndikatorDiperiksa Sumber, decimal Baseline, (TahunAnggaran Tahun, decimal Nilai) Awal, (TahunAnggaran Tahun, decimal Nilai)? Akhir, ArahIndikator Arah)
{
    internal bool IsAkhirLebihBuruk => Akhir is { } a && Arah.IsLebihBuruk(Baseline, a.Nilai);

    internal bool IsAwalLebihBuruk => Arah.IsLebihBuruk(Baseline, Awal.Nilai);

    internal TeksDwibahasa Sebutan => new($"{KataPeriksa.Quote(Kelompok.Indikator.Nama)} ({Range()})", $"{KataPeriksa.Quote(Kelompok.Indikator.Nama)} ({Range()})");

    /// <summary>Every indicator whose baseline and targets are numbers. The end is that of the period's last year alone.</summary>
    internal static IEnumerable<PembandingBaseline> All(KonteksPemeriksaan konteks)
    {
        foreach (var kelompok in konteks.KelompokIndikator)
        {
            if (kelompok.Berbaseline is { } sumber
                && DeretTarget.Angka(sumber.Indikator.Baseline!.Nilai) is { } baseline
                && kelompok.GetDeret(konteks) is { Count: > 0 } deret)
            {
                yield return new(kelompok, sumber, baseline, deret[0], deret[^1].Tahun == konteks.Periode.Akhir ? deret[^1] : null, kelompok.GetArah(konteks));
            }
        }
    }

    private string Range() => $"{KataPeriksa.Angka(Baseline)} → {KataPeriksa.Angka(Akhir?.Nilai ?? Awal.Nilai)}";
}
