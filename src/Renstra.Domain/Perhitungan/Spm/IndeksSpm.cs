namespace Renstra.Domain.Perhitungan;

/// <summary>
/// The index of the minimum service standards (indeks pencapaian SPM; Permendagri 59/2021): of a jenis pelayanan, of a field, of a region.
/// In per cent, exact to the digits of a decimal, always within 0–100.
/// </summary>
public static partial class IndeksSpm
{
    /// <summary>The achievement of penerima: those served against those who had to be served, at most 100 %.</summary>
    /// <param name="dilayani">How many were served.</param>
    /// <param name="harusDilayani">How many had to be served; <see langword="null"/> if it is not stated.</param>
    /// <returns>The percentage; or <see cref="SebabTidakTerhitung.TanpaJumlahDilayani"/>, <see cref="SebabTidakTerhitung.TidakAdaYangHarusDilayani"/> for 0, <see cref="SebabTidakTerhitung.NilaiDiLuarRentang"/> for a negative number.</returns>
    public static Terhitung<Persen> CalculatePenerima(decimal dilayani, decimal? harusDilayani) =>
        harusDilayani is { } harus ? Penerima(dilayani, harus, null) : SebabTidakTerhitung.TanpaJumlahDilayani;

    /// <summary>The achievement of mutu: the mean of its components, each at most 100 %.</summary>
    /// <param name="komponen">The components.</param>
    /// <returns>The percentage; or <see cref="SebabTidakTerhitung.TanpaMutu"/> without components, <see cref="SebabTidakTerhitung.DataTidakLengkap"/> where one is not known, <see cref="SebabTidakTerhitung.NilaiDiLuarRentang"/> where one is negative.</returns>
    public static Terhitung<Persen> CalculateMutu(Daftar<KomponenMutu> komponen) => Mutu(komponen, null);

    /// <summary>The index from the achievements of penerima and mutu.</summary>
    /// <param name="penerima">The achievement of penerima, or why there is none.</param>
    /// <param name="mutu">The achievement of mutu, or why there is none.</param>
    /// <param name="opsi">The options; <see cref="OpsiSpm.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The index; or the reason of penerima, or that of mutu.</returns>
    public static Terhitung<Persen> CalculateIndeks(Terhitung<Persen> penerima, Terhitung<Persen> mutu, OpsiSpm? opsi = null) =>
        Indeks(penerima.TryGetValue(out var p) ? Cap(p) : penerima, mutu.TryGetValue(out var m) ? Cap(m) : mutu, opsi ?? OpsiSpm.Standar, null);

    /// <summary>The index of a jenis pelayanan with its category and what it lacks.</summary>
    /// <param name="masukan">What is known of it.</param>
    /// <param name="opsi">The options; <see cref="OpsiSpm.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="masukan"/> is <see langword="null"/>.</exception>
    public static HasilSpm Calculate(MasukanSpm masukan, OpsiSpm? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(masukan);
        return new(masukan, opsi ?? OpsiSpm.Standar);
    }

    /// <summary>The index of a field: the mean of its jenis pelayanan.</summary>
    /// <param name="bidang">The field.</param>
    /// <param name="daerah">The kind of region, which decides which jenis pelayanan there are.</param>
    /// <param name="hasil">The results of jenis pelayanan; those of other fields, and those that the catalogue does not know, count nothing.</param>
    /// <param name="opsi">The options; <see cref="OpsiSpm.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static HasilBidangSpm CalculateBidang(BidangSpm bidang, JenisDaerah daerah, IEnumerable<HasilSpm> hasil, OpsiSpm? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        return new(KatalogSpm.Get(bidang, daerah), [.. hasil], opsi ?? OpsiSpm.Standar);
    }

    /// <summary>The index of a region: the mean of its six fields.</summary>
    /// <param name="bidang">The results of its fields, each once at most.</param>
    /// <param name="opsi">The options; <see cref="OpsiSpm.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bidang"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A field stands twice.</exception>
    public static HasilDaerahSpm CalculateDaerah(IEnumerable<HasilBidangSpm> bidang, OpsiSpm? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(bidang);
        return new([.. bidang], opsi ?? OpsiSpm.Standar);
    }
}
