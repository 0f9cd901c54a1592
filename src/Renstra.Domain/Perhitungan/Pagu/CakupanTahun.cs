namespace Renstra.Domain.Perhitungan;

/// <summary>Which years a figure of pagu covers (cakupan tahun): one year, a period, or a period with its forward year.</summary>
public sealed record CakupanTahun
{
    private readonly TahunAnggaran _awal;
    private readonly TahunAnggaran _akhir;
    private readonly bool _denganTransisi;

    private CakupanTahun(TahunAnggaran awal, TahunAnggaran akhir, bool denganTransisi = false) => (_awal, _akhir, _denganTransisi) = (awal, akhir, denganTransisi);

    /// <summary>The year, if it is one; <see langword="null"/> for several.</summary>
    public TahunAnggaran? Tahun => _awal == _akhir ? _awal : null;

    /// <summary>One year.</summary>
    /// <param name="tahun">The year.</param>
    public static implicit operator CakupanTahun(TahunAnggaran tahun) => FromTahun(tahun);

    /// <summary>A period, without its forward year.</summary>
    /// <param name="periode">The period.</param>
    public static implicit operator CakupanTahun(PeriodeRenstra periode) => FromPeriode(periode);

    /// <summary>One year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="ArgumentException">The year is empty.</exception>
    public static CakupanTahun FromTahun(TahunAnggaran tahun) => tahun.IsKosong ? throw new ArgumentException("The year is empty.", nameof(tahun)) : new(tahun, tahun);

    /// <summary>A period, without its forward year.</summary>
    /// <param name="periode">The period.</param>
    /// <returns>The coverage.</returns>
    public static CakupanTahun FromPeriode(PeriodeRenstra periode)
    {
        ArgumentNullException.ThrowIfNull(periode);
        return new(periode.Awal, periode.Akhir);
    }

    /// <summary>A period with its forward year, if it has one.</summary>
    /// <param name="periode">The period.</param>
    /// <returns>The coverage.</returns>
    public static CakupanTahun WithTransisi(PeriodeRenstra periode)
    {
        ArgumentNullException.ThrowIfNull(periode);
        return periode.Transisi is { } forward ? new(periode.Awal, forward, true) : FromPeriode(periode);
    }

    /// <summary>Whether a year is covered.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(TahunAnggaran tahun) => tahun >= _awal && tahun <= _akhir;

    /// <summary>The coverage as people say it: <c>2025</c>, <c>2025–2029</c>, <c>2025–2030 dengan tahun transisi</c>.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text.</returns>
    public string Sebut(Bahasa bahasa = Bahasa.Indonesia) => (Tahun, _denganTransisi) switch
    {
        ({ } tahun, _) => $"{tahun}",
        (_, false) => $"{_awal}–{_akhir}",
        _ => bahasa == Bahasa.Indonesia ? $"{_awal}–{_akhir} dengan tahun transisi" : $"{_awal}–{_akhir} with the forward year",
    };

    /// <summary>The English text, for a debugger.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Sebut(Bahasa.Inggris);

    internal TeksDwibahasa Teks => new(Sebut(), Sebut(Bahasa.Inggris));
}
