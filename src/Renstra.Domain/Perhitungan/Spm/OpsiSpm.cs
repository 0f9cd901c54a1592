namespace Renstra.Domain.Perhitungan;

/// <summary>The options of the SPM index (opsi SPM), where regulation is silent or practice differs. They travel with the result.</summary>
public sealed record OpsiSpm
{
    /// <summary>The defaults: 80/20, nothing computed from what is missing, the exact value on the usual ladder.</summary>
    public static OpsiSpm Standar { get; } = new();

    /// <summary>The weights of penerima and mutu.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public BobotSpm Bobot { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = BobotSpm.Standar;

    /// <summary>Where the achievement of penerima comes from.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public SumberPenerima Penerima { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = SumberPenerima.DihitungAtauTercantum;

    /// <summary>What the index is without mutu.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public KebijakanMutuHilang MutuHilang { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = KebijakanMutuHilang.TidakDihitung;

    /// <summary>What a mean is where one of its indices is missing.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public KebijakanSpmHilang Hilang { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = KebijakanSpmHilang.TidakDihitung;

    /// <summary>Which value the category goes by.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public NilaiKategoriSpm NilaiKategori { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = NilaiKategoriSpm.Tepat;

    /// <summary>The ladder of categories.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public TanggaSpm Tangga { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = TanggaSpm.Standar;

    internal KategoriSpm Classify(Persen indeks) => Tangga.Classify(NilaiKategori == NilaiKategoriSpm.Tercetak ? indeks.Round() : indeks);
}
