namespace Renstra.Domain.Perhitungan;

/// <summary>The catalogue of the minimum service standards (katalog SPM; PP 2/2018, Permendagri 59/2021): six fields, each for provinces and for kabupaten/kota.</summary>
public static partial class KatalogSpm
{
    /// <summary>The twelve lists, field by field, that of provinces first.</summary>
    public static Daftar<DaftarPelayananSpm> Semua { get; } =
        BidangSpm.Semua.SelectMany(static b => new[] { new DaftarPelayananSpm(b, Kewenangan.Provinsi), new DaftarPelayananSpm(b, Kewenangan.KabupatenKota) }).ToDaftar();

    /// <summary>The list of a field for a kind of region. A province that is both levels at once (DKI Jakarta) answers for both lists.</summary>
    /// <param name="bidang">The field.</param>
    /// <param name="daerah">The kind of region.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static DaftarPelayananSpm Get(BidangSpm bidang, JenisDaerah daerah)
    {
        ArgumentNullException.ThrowIfNull(bidang);
        ArgumentNullException.ThrowIfNull(daerah);
        return Semua.First(d => d.Bidang == bidang && d.Kewenangan == daerah.Kewenangan);
    }

    /// <summary>The field that a bidang urusan holds.</summary>
    /// <param name="kode">A code at the level of the bidang urusan or below it.</param>
    /// <returns>The field; <see langword="null"/> where the bidang urusan has none.</returns>
    public static BidangSpm? FindBidang(KodeRekening kode) =>
        kode.NomorUrusan == 1 && kode.NomorBidang is >= 1 and <= 6 ? BidangSpm.Semua[kode.NomorBidang.Value - 1] : null;
}
