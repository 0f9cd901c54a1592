namespace Renstra.Domain;

/// <summary>A line at the foot of form E.81 (ringkasan E.81), averages or predikat: performance (K) and money (Rp) apart.</summary>
/// <typeparam name="T">The type of the cells: <see cref="Persen"/> for averages, <see cref="Target"/> for predikat.</typeparam>
public sealed record RingkasanE81<T>
    where T : notnull
{
    internal KolomRingkasanE81<T>? _kinerja;
    internal KolomRingkasanE81<T>? _anggaran;
    internal Sumber? _sumber;

    /// <summary>The columns of performance (K).</summary>
    public KolomRingkasanE81<T>? Kinerja { get => _kinerja; init => _kinerja = value; }

    /// <summary>The columns of money (Rp).</summary>
    public KolomRingkasanE81<T>? Anggaran { get => _anggaran; init => _anggaran = value; }

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
