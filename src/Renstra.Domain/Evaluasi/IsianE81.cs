namespace Renstra.Domain;

/// <summary>
/// The columns of one row of form E.81 (isian E.81; Permendagri 86/2017), either of money (Rp) or of performance (K). All are what the form
/// states; those that it works out from others end in <c>Tercantum</c>.
/// </summary>
/// <typeparam name="T"><see cref="Rupiah"/> for money, <see cref="Target"/> for performance.</typeparam>
public sealed record IsianE81<T>
    where T : notnull
{
    internal Tercantum<T> _targetRenstra;
    internal Tercantum<T> _realisasiSebelumnya;
    internal Tercantum<T> _targetRenja;
    internal Tercantum<T> _targetRenjaPerubahan;
    internal IsianTriwulan<T>? _triwulan;
    internal Tercantum<T> _realisasiRenjaTercantum;
    internal Tercantum<Persen> _capaianRenjaTercantum;
    internal Tercantum<T> _realisasiRenstraTercantum;
    internal Tercantum<Persen> _capaianRenstraTercantum;

    /// <summary>The target of the Renstra at the end of its period.</summary>
    public Tercantum<T> TargetRenstra { get => _targetRenstra; init => _targetRenstra = value; }

    /// <summary>The realisasi of the Renstra up to the year before.</summary>
    public Tercantum<T> RealisasiSebelumnya { get => _realisasiSebelumnya; init => _realisasiSebelumnya = value; }

    /// <summary>The target of the year's Renja; for money, the original budget (APBD murni).</summary>
    public Tercantum<T> TargetRenja { get => _targetRenja; init => _targetRenja = value; }

    /// <summary>The target of the year's changed Renja; for money, the changed budget (APBD perubahan).</summary>
    public Tercantum<T> TargetRenjaPerubahan { get => _targetRenjaPerubahan; init => _targetRenjaPerubahan = value; }

    /// <summary>The realisasi of the four quarters.</summary>
    public IsianTriwulan<T>? Triwulan { get => _triwulan; init => _triwulan = value; }

    /// <summary>The stated realisasi of the Renja: the four quarters together.</summary>
    public Tercantum<T> RealisasiRenjaTercantum { get => _realisasiRenjaTercantum; init => _realisasiRenjaTercantum = value; }

    /// <summary>The stated achievement of the Renja in per cent, where the layout has the column.</summary>
    public Tercantum<Persen> CapaianRenjaTercantum { get => _capaianRenjaTercantum; init => _capaianRenjaTercantum = value; }

    /// <summary>The stated realisasi of the Renstra up to this year.</summary>
    public Tercantum<T> RealisasiRenstraTercantum { get => _realisasiRenstraTercantum; init => _realisasiRenstraTercantum = value; }

    /// <summary>The stated achievement of the Renstra in per cent.</summary>
    public Tercantum<Persen> CapaianRenstraTercantum { get => _capaianRenstraTercantum; init => _capaianRenstraTercantum = value; }
}
