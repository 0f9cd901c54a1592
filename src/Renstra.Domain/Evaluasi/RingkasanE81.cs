namespace Renstra.Domain;

/// <summary>A line at the foot of form E.81 (ringkasan E.81), such as averages or predikat: performance (K) and money (Rp) apart.</summary>
/// <typeparam name="T">The type of the cells.</typeparam>
public sealed record RingkasanE81<T>
    where T : notnull
{
    internal IsianE81<T>? _kinerja;
    internal IsianE81<T>? _anggaran;
    internal Sumber? _sumber;

    /// <summary>The columns of performance (K).</summary>
    public IsianE81<T>? Kinerja { get => _kinerja; init => _kinerja = value; }

    /// <summary>The columns of money (Rp).</summary>
    public IsianE81<T>? Anggaran { get => _anggaran; init => _anggaran = value; }

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
