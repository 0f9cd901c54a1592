namespace Renstra.Domain.Perhitungan;

/// <summary>
/// A computed amount of pagu (angka pagu) with what it rests on: how many cells were added, and how many said nothing that could be.
/// </summary>
/// <param name="Jumlah">The sum of the cells that hold a value.</param>
/// <param name="Terbaca">How many cells hold a value.</param>
/// <param name="Strip">How many cells hold a dash.</param>
/// <param name="Kosong">How many cells are blank.</param>
/// <param name="TidakTerbaca">How many cells cannot be read; with one, the sum is incomplete.</param>
public readonly record struct AngkaPagu(Rupiah Jumlah, int Terbaca, int Strip, int Kosong, int TidakTerbaca)
{
    /// <summary>Whether any cell states anything: a value, a dash, or something unreadable.</summary>
    public bool IsAda => Terbaca + Strip + TidakTerbaca > 0;

    /// <summary>Whether every cell that states something could be read.</summary>
    public bool IsLengkap => TidakTerbaca == 0;

    /// <summary>Adds two amounts and what they rest on.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static AngkaPagu operator +(AngkaPagu left, AngkaPagu right) => new(
        left.Jumlah + right.Jumlah,
        left.Terbaca + right.Terbaca,
        left.Strip + right.Strip,
        left.Kosong + right.Kosong,
        left.TidakTerbaca + right.TidakTerbaca);

    internal static AngkaPagu From(Tercantum<Rupiah> cell) => cell.Keadaan switch
    {
        KeadaanTercantum.Terbaca => new(cell.Value, 1, 0, 0, 0),
        KeadaanTercantum.Strip => new(default, 0, 1, 0, 0),
        KeadaanTercantum.TidakTerbaca => new(default, 0, 0, 0, 1),
        _ => new(default, 0, 0, 1, 0),
    };
}
