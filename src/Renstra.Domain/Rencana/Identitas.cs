using System.Diagnostics.CodeAnalysis;

namespace Renstra.Domain;

/// <summary>What a plan is: region, agency, period, regulation (identitas).</summary>
public sealed record Identitas
{
    internal string? _judul;
    internal Daerah _daerah = null!;
    internal PerangkatDaerah _perangkatDaerah = new();
    internal PeriodeRenstra _periode = null!;
    internal Peraturan? _peraturan;
    internal Daftar<Peraturan> _dasarHukum;
    internal Daftar<PenandaTangan> _penandaTangan;
    internal Sumber? _sumber;

    /// <summary>An identity; region and period must be given.</summary>
    public Identitas()
    {
    }

    // The reader fills in what is required, and refuses a file that lacks it.
    [SetsRequiredMembers]
    private Identitas(bool dibaca)
    {
        _ = dibaca;
        Daerah = Daerah.ToRead();
        Periode = null!;
    }

    /// <summary>The title of the document.</summary>
    public string? Judul { get => _judul; init => _judul = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The region.</summary>
    public required Daerah Daerah { get => _daerah; init => _daerah = value; }

    /// <summary>The agency.</summary>
    public PerangkatDaerah PerangkatDaerah { get => _perangkatDaerah; init => _perangkatDaerah = value; }

    /// <summary>The period of the plan and its forward year.</summary>
    public required PeriodeRenstra Periode { get => _periode; init => _periode = value; }

    /// <summary>The regulation that made it law.</summary>
    public Peraturan? Peraturan { get => _peraturan; init => _peraturan = value; }

    /// <summary>The legal bases that the plan itself names.</summary>
    public Daftar<Peraturan> DasarHukum { get => _dasarHukum; init => _dasarHukum = value; }

    /// <summary>Who signed the plan.</summary>
    public Daftar<PenandaTangan> PenandaTangan { get => _penandaTangan; init => _penandaTangan = value; }

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }

    internal static Identitas ToRead() => new(dibaca: true);
}
