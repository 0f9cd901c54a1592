namespace Renstra.Domain.Perhitungan;

/// <summary>The pagu that supports a priority (angka prioritas): each support once, beside what adding up every row would give.</summary>
/// <param name="Tercantum">By what the priority tables state, each support once.</param>
/// <param name="Utama">By what the main table states for the supports that it was found to have, each once.</param>
/// <param name="NaifTercantum">By what the priority tables state, every row.</param>
/// <param name="NaifUtama">By what the main table states, every row.</param>
public readonly record struct AngkaPrioritas(AngkaPagu Tercantum, AngkaPagu Utama, AngkaPagu NaifTercantum, AngkaPagu NaifUtama)
{
    /// <summary>By how much adding up every row would be too high, by what the priority tables state.</summary>
    /// <exception cref="OverflowException">The difference is out of range.</exception>
    public Rupiah KelebihanTercantum => NaifTercantum.Jumlah - Tercantum.Jumlah;

    /// <summary>By how much adding up every row would be too high, by what the main table states.</summary>
    /// <exception cref="OverflowException">The difference is out of range.</exception>
    public Rupiah KelebihanUtama => NaifUtama.Jumlah - Utama.Jumlah;

    /// <summary>Adds two.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static AngkaPrioritas operator +(AngkaPrioritas left, AngkaPrioritas right) =>
        new(left.Tercantum + right.Tercantum, left.Utama + right.Utama, left.NaifTercantum + right.NaifTercantum, left.NaifUtama + right.NaifUtama);
}
