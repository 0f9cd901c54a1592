namespace Renstra.Domain;

/// <summary>The realisasi of four quarters as a form states them (isian triwulan). Whether a quarter is an increment or the position to date is the indicator's to declare (<see cref="BentukEntri"/>).</summary>
/// <typeparam name="T">The type of the cells.</typeparam>
public sealed record IsianTriwulan<T>
    where T : notnull
{
    internal Tercantum<T> _i;
    internal Tercantum<T> _ii;
    internal Tercantum<T> _iii;
    internal Tercantum<T> _iv;

    /// <summary>Quarter I, January to March.</summary>
    public Tercantum<T> I { get => _i; init => _i = value; }

    /// <summary>Quarter II, April to June.</summary>
    public Tercantum<T> II { get => _ii; init => _ii = value; }

    /// <summary>Quarter III, July to September.</summary>
    public Tercantum<T> III { get => _iii; init => _iii = value; }

    /// <summary>Quarter IV, October to December.</summary>
    public Tercantum<T> IV { get => _iv; init => _iv = value; }

    /// <summary>The cell of a quarter.</summary>
    /// <param name="triwulan">The quarter.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="triwulan"/> is <see cref="Triwulan.Kosong"/>.</exception>
    public Tercantum<T> this[Triwulan triwulan] => triwulan.Nomor switch
    {
        1 => _i,
        2 => _ii,
        3 => _iii,
        4 => _iv,
        _ => throw new ArgumentOutOfRangeException(nameof(triwulan)),
    };
}
