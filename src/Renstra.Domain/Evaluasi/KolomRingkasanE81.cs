namespace Renstra.Domain;

/// <summary>The columns of a line at the foot of form E.81 (kolom ringkasan E.81): what it states below each of them, a percentage or a predikat.</summary>
/// <typeparam name="T">The type of the cells.</typeparam>
public sealed record KolomRingkasanE81<T>
    where T : notnull
{
    internal IsianTriwulan<T>? _triwulan;
    internal Tercantum<T> _realisasiRenja;
    internal Tercantum<T> _capaianRenja;
    internal Tercantum<T> _realisasiRenstra;
    internal Tercantum<T> _capaianRenstra;

    /// <summary>Below the four quarters.</summary>
    public IsianTriwulan<T>? Triwulan { get => _triwulan; init => _triwulan = value; }

    /// <summary>Below the realisasi of the Renja.</summary>
    public Tercantum<T> RealisasiRenja { get => _realisasiRenja; init => _realisasiRenja = value; }

    /// <summary>Below the achievement of the Renja.</summary>
    public Tercantum<T> CapaianRenja { get => _capaianRenja; init => _capaianRenja = value; }

    /// <summary>Below the realisasi of the Renstra.</summary>
    public Tercantum<T> RealisasiRenstra { get => _realisasiRenstra; init => _realisasiRenstra = value; }

    /// <summary>Below the achievement of the Renstra.</summary>
    public Tercantum<T> CapaianRenstra { get => _capaianRenstra; init => _capaianRenstra = value; }
}
