namespace Renstra.Domain.Perhitungan;

/// <content>Minimum service standards (110–).</content>
public sealed partial class Rumus
{
    private static readonly DasarHukum BobotPraktik = new(
        new("Permendagri 59/2021; bobotnya menurut praktik aplikasi", "Permendagri 59/2021; the weights as applications have them"),
        Keyakinan.Praktik);

    private static readonly DasarHukum KelazimanSpm = new(
        new("kelaziman penghitungan SPM; belum terbaca dalam teks", "custom of computing the SPM; not read in a text"),
        Keyakinan.Umum);

    /// <summary>The achievement of penerima.</summary>
    public static readonly Rumus SpmPenerima = new("spmPenerima", 110, "capaian penerima layanan", "achievement of penerima", new("D ÷ H × 100, paling tinggi 100", "D ÷ H × 100, at most 100"), KelazimanSpm);

    /// <summary>The achievement of mutu.</summary>
    public static readonly Rumus SpmMutu = new("spmMutu", 111, "capaian mutu layanan", "achievement of mutu", new("rata-rata komponen, masing-masing paling tinggi 100", "mean of the components, each at most 100"), KelazimanSpm);

    /// <summary>The index of a jenis pelayanan.</summary>
    public static readonly Rumus SpmIndeks = new("spmIndeks", 112, "indeks jenis pelayanan", "index of a jenis pelayanan", new("bobot penerima × P + bobot mutu × M", "weight of penerima × P + weight of mutu × M"), BobotPraktik);

    /// <summary>The index of a field.</summary>
    public static readonly Rumus SpmBidang = new("spmBidang", 113, "indeks bidang SPM", "index of a field", new("rata-rata indeks jenis pelayanan", "mean of the indices of its jenis pelayanan"), KelazimanSpm);

    /// <summary>The index of a region.</summary>
    public static readonly Rumus SpmDaerah = new("spmDaerah", 114, "indeks SPM daerah", "index of a region", new("rata-rata indeks keenam bidang", "mean of the indices of its six fields"), KelazimanSpm);

    /// <summary>A target of the SPM against 100 %.</summary>
    public static readonly Rumus SpmTarget = new(
        "spmTarget",
        115,
        "target SPM terhadap 100 %",
        "SPM target against 100 %",
        new("S = 100; J ≥ H", "S = 100; J ≥ H"),
        new(new("PP 2/2018: target SPM 100 % setiap tahun", "PP 2/2018: the SPM's target is 100 % each year"), Keyakinan.Umum));

    private static Rumus[] Spm => [SpmPenerima, SpmMutu, SpmIndeks, SpmBidang, SpmDaerah, SpmTarget];
}
