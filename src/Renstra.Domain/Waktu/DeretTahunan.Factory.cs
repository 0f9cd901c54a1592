using System.Numerics;

namespace Renstra.Domain;

/// <summary>Makes and adds yearly series; see <see cref="DeretTahunan{T}"/>.</summary>
public static class DeretTahunan
{
    /// <summary>A series that begins with a year.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="awal">The year of the first value.</param>
    /// <param name="values">The values of consecutive years.</param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentException">There are values but no first year, or they run beyond the year 2999.</exception>
    public static DeretTahunan<T> From<T>(TahunAnggaran awal, params ReadOnlySpan<T> values)
        where T : notnull
    {
        if (values.Length > 0 && (awal.IsKosong || awal.Nomor + values.Length - 1 > TahunAnggaran.MaxTahun))
        {
            throw new ArgumentException("The values need years between 1900 and 2999.", nameof(awal));
        }

        return new(awal, values.ToArray());
    }

    /// <summary>A series of what cells of consecutive years state; blank cells at both ends are left out, for they say nothing.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="awal">The year of the first cell.</param>
    /// <param name="cells">The cells.</param>
    /// <returns>The series.</returns>
    public static DeretTahunan<Tercantum<T>> Tercantum<T>(TahunAnggaran awal, params ReadOnlySpan<Tercantum<T>> cells)
        where T : notnull => From(awal, cells).TrimBlanks();

    /// <summary>The same series without blank cells at its ends.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="deret">The series.</param>
    /// <returns>The trimmed series.</returns>
    public static DeretTahunan<Tercantum<T>> TrimBlanks<T>(this DeretTahunan<Tercantum<T>> deret)
        where T : notnull
    {
        var cells = deret.Values;
        int first = 0, last = cells.Length - 1;
        while (first <= last && cells[first].IsKosong)
        {
            first++;
        }

        while (last >= first && cells[last].IsKosong)
        {
            last--;
        }

        return last - first + 1 == cells.Length ? deret
            : last < first ? default
            : new(deret.Awal + first, cells[first..(last + 1)].ToArray());
    }

    /// <summary>What the cell of a year states; blank for a year that the series does not have.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="deret">The series.</param>
    /// <param name="tahun">The year.</param>
    /// <returns>The cell.</returns>
    public static Tercantum<T> GetTercantum<T>(this DeretTahunan<Tercantum<T>> deret, TahunAnggaran tahun)
        where T : notnull => deret.TryGetValue(tahun, out var cell) ? cell : default;

    /// <summary>Adds two series year by year.</summary>
    /// <typeparam name="T">The type of the values, such as <see cref="Rupiah"/>.</typeparam>
    /// <param name="left">One series.</param>
    /// <param name="right">The other.</param>
    /// <param name="kebijakan">What to do with years that only one of them has.</param>
    /// <returns>The sum. With <see cref="KebijakanTahunHilang.YangAda"/>, two series with a gap between them cannot be added.</returns>
    /// <exception cref="ArgumentException">The years differ and the policy refuses, or a gap of years lies between the series.</exception>
    /// <exception cref="OverflowException">A year's sum is out of range.</exception>
    public static DeretTahunan<T> Add<T>(this DeretTahunan<T> left, DeretTahunan<T> right, KebijakanTahunHilang kebijakan)
        where T : struct, IAdditionOperators<T, T, T>
    {
        switch (kebijakan)
        {
            case KebijakanTahunHilang.TahunBersama:
                return left.Zip(right, static (_, a, b) => a + b);
            case KebijakanTahunHilang.Tolak:
                return left.Awal == right.Awal && left.Count == right.Count
                    ? left.Zip(right, static (_, a, b) => a + b)
                    : throw new ArgumentException("The series do not have the same years.", nameof(right));
            case KebijakanTahunHilang.YangAda:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kebijakan));
        }

        if (left.IsKosong || right.IsKosong)
        {
            return left.IsKosong ? right : left;
        }

        var first = left.Awal < right.Awal ? left.Awal : right.Awal;
        var last = left.Akhir > right.Akhir ? left.Akhir : right.Akhir;
        var sum = new T[last - first + 1];
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] = (left.TryGetValue(first + i, out var a), right.TryGetValue(first + i, out var b)) switch
            {
                (true, true) => a + b,
                (true, false) => a,
                (false, true) => b,
                _ => throw new ArgumentException($"Neither series has the year {first + i} between them.", nameof(right)),
            };
        }

        return new(first, sum);
    }
}
