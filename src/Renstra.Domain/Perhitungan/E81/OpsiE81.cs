namespace Renstra.Domain.Perhitungan;

/// <summary>The options of form E.81 (opsi E.81), where regulation is silent or practice differs. They travel with the result.</summary>
public sealed record OpsiE81
{
    /// <summary>The defaults.</summary>
    public static OpsiE81 Standar { get; } = new();

    /// <summary>Which target of the year counts where there are two.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public AcuanAnggaran AcuanAnggaran { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = AcuanAnggaran.PerubahanBilaAda;

    /// <summary>What a dash in a column of money says. For performance <see cref="OpsiKumulatif.Strip"/> says it.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public ArtiStrip ArtiStrip { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ArtiStrip.Nihil;

    /// <summary>The last quarter that is due; what stands behind it is not counted. The fourth by default, never that of today.</summary>
    /// <exception cref="ArgumentException">It is <see cref="Triwulan.Kosong"/>.</exception>
    public Triwulan SampaiTriwulan { get; init => field = value.IsKosong ? throw new ArgumentException("A quarter is needed.", nameof(value)) : value; } = Triwulan.IV;

    /// <summary>The policy for what an indicator does not declare.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public Tafsir Tafsir { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Tafsir.Standar;

    /// <summary>The options of accumulated figures and of the tingkat capaian; its cap holds for money too.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public OpsiKumulatif Kumulatif { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = OpsiKumulatif.Standar;

    /// <summary>How several indicators give the performance of their row.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public CaraGabungKinerja GabungKinerja { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = CaraGabungKinerja.RataRata;

    /// <summary>What an indicator that is not computable does to the performance of its row.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public KebijakanTidakTerhitung IndikatorTidakTerhitung { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = KebijakanTidakTerhitung.TidakDihitung;

    /// <summary>What the averages run over.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public LingkupRataRata LingkupRataRata { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = LingkupRataRata.BarisIndikator;

    /// <summary>From what the averages are worked out.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public DasarHitung Dasar { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = DasarHitung.Triwulan;

    /// <summary>Whether figures are rounded before their average is taken.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public PembulatanRataRata PembulatanRataRata { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = PembulatanRataRata.TidakDibulatkan;

    /// <summary>What a row that is not computable does to the averages.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public KebijakanTidakTerhitung BarisTidakTerhitung { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = KebijakanTidakTerhitung.Lewati;

    /// <summary>The options of the predikat.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public OpsiPredikat Predikat { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = OpsiPredikat.Standar;
}
