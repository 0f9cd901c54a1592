namespace Renstra.Domain.Perhitungan;

/// <summary>
/// One indicator over the years of a plan (kumulatif periode): realisasi so far, against the target of the period as stated and by rule,
/// against what is expected by now, and what remains. Up to which year is an argument, never today's date.
/// </summary>
public sealed partial class KumulatifPeriode
{
    private readonly DeretTahunan<Tercantum<Target>> _realisasi;
    private readonly TempatMasukan? _tempat;

    private KumulatifPeriode(Indikator indikator, DeretTahunan<Tercantum<Target>> realisasi, PeriodeRenstra periode, TahunAnggaran sampai, Tercantum<Target> tercantum, HasilTafsir tafsir, OpsiKumulatif opsi, TempatMasukan? tempat)
    {
        (Indikator, Periode, Sampai, Tafsir, Opsi) = (indikator, periode, sampai, tafsir, opsi);
        (_realisasi, _tempat) = (realisasi, tempat);
        Akumulasi = Perhitungan.Akumulasi.CombineTerhitung(
            [.. periode.GetTahun().Select(t => t > sampai ? SebabTidakTerhitung.BelumJatuhTempo : Perhitungan.Akumulasi.FromRealisasi(realisasi.GetTercantum(t)))],
            tafsir.Tahun,
            opsi);
        Realisasi = Figure();
        Target = new(tercantum, TargetTo(periode.Akhir));
        CapaianAturan = Achievement(Target.Aturan);
        CapaianTercantum = Achievement(SelHitung.Target(tercantum));
        KondisiAwal = Start();
        Harapan = Expected();
        CapaianHarapan = Achievement(Harapan);
    }

    /// <summary>The indicator with its yearly targets.</summary>
    public Indikator Indikator { get; }

    /// <summary>The period. Its forward year plays no part.</summary>
    public PeriodeRenstra Periode { get; }

    /// <summary>The year up to which realisasi counts.</summary>
    public TahunAnggaran Sampai { get; }

    /// <summary>How the indicator is understood.</summary>
    public HasilTafsir Tafsir { get; }

    /// <summary>The options.</summary>
    public OpsiKumulatif Opsi { get; }

    /// <summary>The accumulated number, with how many years say something.</summary>
    public HasilAkumulasi Akumulasi { get; }

    /// <summary>The realisasi so far: a number, or the last known grade, range or bound of an indicator that does not accumulate.</summary>
    public Terhitung<Target> Realisasi { get; }

    /// <summary>The target of the period, as stated and by rule.</summary>
    public TargetPeriode Target { get; }

    /// <summary>The realisasi so far against the target by rule.</summary>
    public Terhitung<Persen> CapaianAturan { get; }

    /// <summary>The realisasi so far against the stated target.</summary>
    public Terhitung<Persen> CapaianTercantum { get; }

    /// <summary>The baseline from which progress is measured: the stated one, and 0 for what accumulates, for a sum begins with nothing.</summary>
    public Terhitung<decimal> KondisiAwal { get; }

    /// <summary>What is expected by <see cref="Sampai"/>, on the path of <see cref="OpsiKumulatif.Harapan"/>.</summary>
    public Terhitung<Target> Harapan { get; }

    /// <summary>The realisasi so far against what is expected by now.</summary>
    public Terhitung<Persen> CapaianHarapan { get; }

    /// <summary>How much of the way from the baseline to the target by rule lies behind.</summary>
    public Terhitung<Persen> Kemajuan => WithTarget(static (k, r, t) => k.KondisiAwal.TryGetValue(out var b) ? Perhitungan.Kemajuan.Calculate(b, r, t) : k.KondisiAwal.Sebab!);

    /// <summary>What remains to the target by rule; see <see cref="Perhitungan.Kemajuan.CalculateSisa"/>.</summary>
    public Terhitung<decimal> Sisa => WithTarget<decimal>(static (k, r, t) => Perhitungan.Kemajuan.CalculateSisa(r, t, k.Tafsir.Polaritas));

    /// <summary>What remains for each year after <see cref="Sampai"/>; see <see cref="Perhitungan.Kemajuan.CalculateSisaPerTahun"/>.</summary>
    public Terhitung<decimal> SisaPerTahun => WithTarget(static (k, r, t) => Perhitungan.Kemajuan.CalculateSisaPerTahun(r, t, k.Tafsir.Polaritas, k.Periode.Akhir - k.Sampai));

    private TahunAnggaran TahunAwal => Tafsir.Tahun == CaraAkumulasi.Jumlah ? Periode.Awal - 1 : Indikator.Baseline?.Tahun ?? (Periode.Awal - 1);

    /// <summary>Compares the realisasi of an indicator with its targets over a period.</summary>
    /// <param name="indikator">The indicator with its yearly targets and its baseline.</param>
    /// <param name="realisasi">The realisasi by year, each of the year itself.</param>
    /// <param name="periode">The period.</param>
    /// <param name="sampai">The year up to which realisasi counts, in the period.</param>
    /// <param name="tercantum">The target of the period that a document states; blank if none.</param>
    /// <param name="tafsir">The policy for what is not declared; <see cref="Tafsir.Standar"/> if <see langword="null"/>.</param>
    /// <param name="opsi">The options; <see cref="OpsiKumulatif.Standar"/> if <see langword="null"/>.</param>
    /// <param name="tempat">Where the realisasi stand, for the explanation: the node, and the members down to that of the years.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sampai"/> lies outside the period.</exception>
    /// <exception cref="OverflowException">A figure is out of range.</exception>
    public static KumulatifPeriode Calculate(
        Indikator indikator,
        DeretTahunan<Tercantum<Target>> realisasi,
        PeriodeRenstra periode,
        TahunAnggaran sampai,
        Tercantum<Target> tercantum = default,
        Tafsir? tafsir = null,
        OpsiKumulatif? opsi = null,
        TempatMasukan? tempat = null)
    {
        ArgumentNullException.ThrowIfNull(indikator);
        ArgumentNullException.ThrowIfNull(periode);
        ArgumentOutOfRangeException.ThrowIfLessThan(sampai, periode.Awal);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sampai, periode.Akhir);
        return new(indikator, realisasi, periode, sampai, tercantum, (tafsir ?? Domain.Tafsir.Standar).Interpret(indikator), opsi ?? OpsiKumulatif.Standar, tempat);
    }

    private Terhitung<Persen> Achievement(Terhitung<Target> target) => TingkatCapaian.Of(Realisasi, target, Tafsir.Polaritas, Opsi.Capaian, null);

    private Terhitung<T> WithTarget<T>(Func<KumulatifPeriode, decimal, decimal, Terhitung<T>> compute)
        where T : notnull
    {
        var target = Perhitungan.Akumulasi.Number(Target.Aturan);
        return !target.TryGetValue(out var t) ? target.Sebab!
            : !Akumulasi.Nilai.TryGetValue(out var r) ? Akumulasi.Nilai.Sebab!
            : compute(this, r, t);
    }

    private Terhitung<Target> Figure()
    {
        if (Akumulasi.Nilai.TryGetValue(out var angka))
        {
            return (Target)angka;
        }

        if (Akumulasi.Nilai.Sebab == SebabTidakTerhitung.BukanAngka && Tafsir.Tahun == CaraAkumulasi.PosisiAkhir && Opsi.HilangPadaLain == KebijakanPeriodeHilang.Lewati)
        {
            for (var tahun = Sampai; tahun >= Periode.Awal; tahun -= 1)
            {
                if (_realisasi.GetTercantum(tahun).TryGetValue(out var target))
                {
                    return target;
                }
            }
        }

        return Akumulasi.Nilai.Sebab!;
    }

    // By rule: a sum of the year's own targets, else what the year itself states.
    private Terhitung<Target> TargetTo(TahunAnggaran tahun)
    {
        if (!Perhitungan.Akumulasi.IsSumOfYears(Tafsir.Tahun, Tafsir.SifatTarget))
        {
            return SelHitung.Target(Indikator.Target.GetTercantum(tahun));
        }

        var jumlah = Perhitungan.Akumulasi.CalculateTarget(
            [.. Periode.GetTahun().Where(t => t <= tahun).Select(t => Perhitungan.Akumulasi.FromTarget(Indikator.Target.GetTercantum(t)))],
            Tafsir.Tahun,
            Tafsir.SifatTarget,
            Opsi);
        return jumlah.TryGetValue(out var angka) ? (Target)angka : jumlah.Sebab!;
    }

    private Terhitung<decimal> Start()
    {
        if (Tafsir.Tahun == CaraAkumulasi.Jumlah)
        {
            return 0m;
        }

        var awal = Perhitungan.Akumulasi.FromTarget(Indikator.Baseline?.Nilai ?? default);
        return awal.HasValue || awal.Sebab == SebabTidakTerhitung.BukanAngka ? awal : SebabTidakTerhitung.TanpaKondisiAwal;
    }

    private Terhitung<Target> Expected()
    {
        if (Opsi.Harapan == JalurHarapan.TargetTahunan)
        {
            return TargetTo(Sampai);
        }

        var target = Perhitungan.Akumulasi.Number(Target.Aturan);
        return !target.TryGetValue(out var t) ? target.Sebab!
            : !KondisiAwal.TryGetValue(out var b) ? KondisiAwal.Sebab!
            : TahunAwal >= Sampai ? SebabTidakTerhitung.KurangTahun
            : (Target)Perhitungan.Kemajuan.CalculateHarapan(b, TahunAwal, t, Periode.Akhir, Sampai);
    }
}
