using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>How what is not fixed is changed to meet a ceiling (cara penyesuaian).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<CaraPenyesuaian>))]
public sealed class CaraPenyesuaian : HimpunanTertutup<CaraPenyesuaian>, IHimpunanTertutup<CaraPenyesuaian>
{
    /// <summary>In proportion to what each has now, by the largest remainder. The default.</summary>
    public static readonly CaraPenyesuaian Sebanding = new("sebanding", 1, "sebanding dengan pagu sekarang", "in proportion to the present pagu");

    private CaraPenyesuaian(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All ways.</summary>
    public static ImmutableArray<CaraPenyesuaian> Semua { get; } = [Sebanding];
}
