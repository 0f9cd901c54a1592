using System.Numerics;

namespace Renstra.Domain.Perhitungan;

/// <summary>
/// Growth (pertumbuhan) of yearly amounts: from year to year, and over several years by <see cref="CaraPertumbuhan"/>. Percentages are
/// exact to the digits of a decimal; only a root is rounded, to declared decimals.
/// </summary>
public static class Pertumbuhan
{
    /// <summary>The most years that a compound growth spans: far more than any series has.</summary>
    public const int MaxTahun = 1100;

    /// <summary>The growth from one amount to the next.</summary>
    /// <param name="sebelum">The amount of the year before.</param>
    /// <param name="sesudah">The amount of the year.</param>
    /// <returns>(after − before) ÷ before × 100, or why there is none: the amount before is 0 or negative.</returns>
    public static Terhitung<Persen> Calculate(Rupiah sebelum, Rupiah sesudah) => sebelum.Sign switch
    {
        0 => SebabTidakTerhitung.PembagiNol,
        < 0 => SebabTidakTerhitung.DasarNegatif,
        _ => Persen.FromRatio((decimal)sesudah.Sen - sebelum.Sen, sebelum.Sen),
    };

    /// <summary>The plain mean of the yearly growths of consecutive years; a year whose predecessor is 0 or negative is left out.</summary>
    /// <param name="jumlah">The amounts of consecutive years.</param>
    /// <returns>The mean, or why there is none.</returns>
    public static Terhitung<Persen> CalculateMean(params ReadOnlySpan<Rupiah> jumlah)
    {
        if (jumlah.Length < 2)
        {
            return jumlah.IsEmpty ? SebabTidakTerhitung.TanpaData : SebabTidakTerhitung.KurangTahun;
        }

        var (sum, n) = (0m, 0);
        SebabTidakTerhitung? none = null;
        for (var i = 1; i < jumlah.Length; i++)
        {
            var growth = Calculate(jumlah[i - 1], jumlah[i]);
            none ??= growth.Sebab;
            if (growth.TryGetValue(out var persen))
            {
                sum += persen.Poin;
                n++;
            }
        }

        return n == 0 ? none! : Persen.FromPoin(sum / n);
    }

    /// <summary>The constant yearly growth that leads from one amount to another.</summary>
    /// <param name="awal">The first amount.</param>
    /// <param name="akhir">The last amount.</param>
    /// <param name="tahun">How many years lie between them, 1–1100.</param>
    /// <param name="desimal">To how many decimals of a percentage point, 0–20; rounded half away from zero, every digit right.</param>
    /// <returns>((last ÷ first)^(1/n) − 1) × 100, or why there is none: the first amount is 0, or one is negative.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The years or the decimals are out of range.</exception>
    /// <exception cref="OverflowException">The percentage with so many decimals is out of range.</exception>
    public static Terhitung<Persen> CalculateCompound(Rupiah awal, Rupiah akhir, int tahun, int desimal = 12)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tahun, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tahun, MaxTahun);
        ArgumentOutOfRangeException.ThrowIfNegative(desimal);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(desimal, OpsiPertumbuhan.MaxDesimal);
        if (awal.Sign <= 0 || akhir.Sign < 0)
        {
            return awal.Sign == 0 ? SebabTidakTerhitung.PembagiNol : awal.Sign < 0 ? SebabTidakTerhitung.DasarNegatif : SebabTidakTerhitung.JumlahNegatif;
        }

        // In points of 10^-desimal: the root with two digits more, less a whole.
        var points = AkarBulat.Rounded(akhir.Sen, awal.Sen, tahun, desimal + 2) - BigInteger.Pow(10, desimal + 2);
        return Persen.FromPoin((decimal)points / (decimal)BigInteger.Pow(10, desimal));
    }

    /// <summary>The mean difference from year to year.</summary>
    /// <param name="jumlah">The amounts of consecutive years.</param>
    /// <returns>The mean in rupiah, unrounded, or why there is none.</returns>
    public static Terhitung<decimal> CalculateMeanDifference(params ReadOnlySpan<Rupiah> jumlah)
    {
        // No conditional expression: a reason converts to the number of its value, and would become the mean.
        if (jumlah.Length < 2)
        {
            return jumlah.IsEmpty ? SebabTidakTerhitung.TanpaData : SebabTidakTerhitung.KurangTahun;
        }

        return (jumlah[^1].ToDecimal() - jumlah[0].ToDecimal()) / (jumlah.Length - 1);
    }

    /// <summary>The growth of a yearly series of a document. Years that state no readable amount are left out, and named by the result.</summary>
    /// <param name="deret">The series.</param>
    /// <param name="opsi">The options; <see cref="OpsiPertumbuhan.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The growth by year and over the years.</returns>
    public static HasilPertumbuhan Calculate(DeretTahunan<Tercantum<Rupiah>> deret, OpsiPertumbuhan? opsi = null) =>
        new(deret, opsi ?? OpsiPertumbuhan.Standar, new("pertumbuhan", "growth"), null);

    /// <summary>The growth of a yearly series.</summary>
    /// <inheritdoc cref="Calculate(DeretTahunan{Tercantum{Rupiah}}, OpsiPertumbuhan?)"/>
    public static HasilPertumbuhan Calculate(DeretTahunan<Rupiah> deret, OpsiPertumbuhan? opsi = null) =>
        Calculate(deret.Map(static (_, jumlah) => Tercantum.Terbaca(jumlah)), opsi);

    /// <summary>The growth of a sum of a roll-up.</summary>
    /// <param name="pos">What stands in the roll-up.</param>
    /// <param name="cakupan">The years, such as a period without its forward year; all of the roll-up if <see langword="null"/>.</param>
    /// <param name="opsi">The options; <see cref="OpsiPertumbuhan.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The growth by year and over the years.</returns>
    public static HasilPertumbuhan Calculate(PosPagu pos, CakupanTahun? cakupan = null, OpsiPertumbuhan? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(pos);
        var sebut = pos.Sebut();
        return new(pos.GetDeret(cakupan), opsi ?? OpsiPertumbuhan.Standar, new($"pertumbuhan pagu: {sebut.Indonesia}", $"growth of the pagu: {sebut.Inggris}"), null);
    }
}
