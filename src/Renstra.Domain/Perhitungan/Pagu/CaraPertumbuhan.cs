using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>How growth over several years becomes one figure (cara pertumbuhan). T-C.24 asks for a mean and does not say which.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<CaraPertumbuhan>))]
public sealed class CaraPertumbuhan : HimpunanTertutup<CaraPertumbuhan>, IHimpunanTertutup<CaraPertumbuhan>
{
    /// <summary>The plain mean of the yearly growths. A year whose predecessor is 0 is left out and named. The default.</summary>
    public static readonly CaraPertumbuhan RataRataTahunan = new("rataRataTahunan", 1, "rata-rata dari pertumbuhan tiap tahun", "mean of the yearly growths");

    /// <summary>Compound growth: the constant yearly growth that leads from the first year to the last.</summary>
    public static readonly CaraPertumbuhan Majemuk = new("majemuk", 2, "pertumbuhan majemuk dari tahun pertama ke tahun terakhir", "compound growth from the first year to the last");

    /// <summary>The mean difference from year to year, in rupiah.</summary>
    public static readonly CaraPertumbuhan SelisihRupiah = new("selisihRupiah", 3, "rata-rata selisih tiap tahun dalam rupiah", "mean yearly difference in rupiah");

    private CaraPertumbuhan(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All three.</summary>
    public static ImmutableArray<CaraPertumbuhan> Semua { get; } = [RataRataTahunan, Majemuk, SelisihRupiah];
}
