namespace Renstra.Domain.Perhitungan;

/// <summary>
/// A component of the mutu of a service (komponen mutu): goods and services, staff, procedure, …. Which there are differs by field, so they are
/// data.
/// </summary>
/// <param name="Nama">The component.</param>
/// <param name="Capaian">What was achieved of it, in per cent, or why that is not known; above 100 it counts as 100.</param>
public sealed record KomponenMutu(string Nama, Terhitung<Persen> Capaian)
{
    // Where the component stands, for the explanations.
    internal MutuSpm? Asal { get; init; }

    internal TahunAnggaran Tahun { get; init; }

    /// <summary>A component by what there is against what is needed.</summary>
    /// <param name="nama">The component.</param>
    /// <param name="tersedia">How much there is.</param>
    /// <param name="dibutuhkan">How much is needed.</param>
    /// <returns>The component; without an achievement where nothing is needed, or a number is negative.</returns>
    public static KomponenMutu FromJumlah(string nama, decimal tersedia, decimal dibutuhkan) => new(
        nama,
        tersedia < 0 || dibutuhkan < 0 ? SebabTidakTerhitung.NilaiDiLuarRentang : dibutuhkan == 0 ? SebabTidakTerhitung.PembagiNol : Persen.FromRatio(tersedia, dibutuhkan));
}
