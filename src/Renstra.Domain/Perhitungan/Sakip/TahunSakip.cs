namespace Renstra.Domain.Perhitungan;

/// <summary>
/// SAKIP in one year (tahun SAKIP). A document states a score or a grade, and often the one as target and the other as realisasi: grades compare
/// where scores do not.
/// </summary>
/// <param name="Tahun">The year.</param>
/// <param name="Target">The stated target: a score or a grade.</param>
/// <param name="Realisasi">The stated realisasi.</param>
public sealed record TahunSakip(TahunAnggaran Tahun, Tercantum<Target> Target, Tercantum<Target> Realisasi)
{
    /// <summary>The grade of the target: as stated, or that of its score; or why there is none.</summary>
    public Terhitung<PredikatSakip> PredikatTarget => Grade(Target, SebabTidakTerhitung.TanpaTarget, SebabTidakTerhitung.TargetTidakTerbaca);

    /// <summary>The grade of the realisasi: as stated, or that of its score; or why there is none, such as <c>DD</c>, which is no grade.</summary>
    public Terhitung<PredikatSakip> PredikatRealisasi => Grade(Realisasi, SebabTidakTerhitung.TanpaRealisasi, SebabTidakTerhitung.RealisasiTidakTerbaca);

    /// <summary>The regulation that the year's score was given under, or that none is known.</summary>
    public Terhitung<AturanSakip> Aturan => AturanSakip.For(Tahun);

    /// <summary>
    /// Whether the target was reached: two scores by number, else by grade; or why that cannot be said, the target's reason first.
    /// </summary>
    public Terhitung<bool> IsTercapai
    {
        get
        {
            if (Score(Target) is { } target && Score(Realisasi) is { } realisasi && PredikatTarget.HasValue && PredikatRealisasi.HasValue)
            {
                return realisasi >= target;
            }

            return !PredikatTarget.TryGetValue(out var t) ? PredikatTarget.Sebab!
                : PredikatRealisasi.Map(r => r.Value >= t.Value);
        }
    }

    private static decimal? Score(Tercantum<Target> sel) => sel.TryGetValue(out var target)
        ? target switch { Renstra.Domain.Target.Angka a => a.Nilai, Renstra.Domain.Target.AngkaDenganJumlah a => a.Nilai, _ => null }
        : null;

    private static Terhitung<PredikatSakip> Grade(Tercantum<Target> sel, SebabTidakTerhitung tanpa, SebabTidakTerhitung tidakTerbaca) =>
        Score(sel) is { } nilai ? NilaiSakip.Classify(nilai)
        : sel.TryGetValue(out var target) ? target is Renstra.Domain.Target.Predikat ? PredikatSakip.Recognize(target.ToString()) : SebabTidakTerhitung.BukanAngka
        : sel.Keadaan == KeadaanTercantum.TidakTerbaca ? tidakTerbaca
        : tanpa;
}
