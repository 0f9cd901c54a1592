namespace Renstra.Domain;

/// <summary>What a plan is: region, agency, period, regulation (identitas).</summary>
public sealed record Identitas
{
    internal string? _judul;
    internal Daerah _daerah = new();
    internal PerangkatDaerah _perangkatDaerah = new();
    internal PeriodeRenstra _periode = DefaultPeriode;
    internal Peraturan? _peraturan;
    internal Daftar<Peraturan> _dasarHukum;
    internal Daftar<PenandaTangan> _penandaTangan;
    internal Sumber? _sumber;

    /// <summary>The title of the document.</summary>
    public string? Judul { get => _judul; init => _judul = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The region.</summary>
    public Daerah Daerah { get => _daerah; init => _daerah = value; }

    /// <summary>The agency.</summary>
    public PerangkatDaerah PerangkatDaerah { get => _perangkatDaerah; init => _perangkatDaerah = value; }

    /// <summary>The period of the plan and its forward year.</summary>
    public PeriodeRenstra Periode { get => _periode; init => _periode = value; }

    /// <summary>The regulation that made it law.</summary>
    public Peraturan? Peraturan { get => _peraturan; init => _peraturan = value; }

    /// <summary>The legal bases that the plan itself names.</summary>
    public Daftar<Peraturan> DasarHukum { get => _dasarHukum; init => _dasarHukum = value; }

    /// <summary>Who signed the plan.</summary>
    public Daftar<PenandaTangan> PenandaTangan { get => _penandaTangan; init => _penandaTangan = value; }

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }

    // A document without a period is refused by the reader; in code, the running period of 2025–2029 stands until one is set.
    private static PeriodeRenstra DefaultPeriode { get; } = new(2025, 2029);
}
