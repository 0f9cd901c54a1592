using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>How a realisasi is measured against a bound such as ≥ 100 or &lt; 5 (cara batas). No text settles it.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<CaraBatas>))]
public sealed class CaraBatas : HimpunanTertutup<CaraBatas>, IHimpunanTertutup<CaraBatas>
{
    /// <summary>By the formula of the polarity, with the bound as the target. The default.</summary>
    public static readonly CaraBatas Rumus = new("rumus", 1, "menurut rumus, dengan batas sebagai target", "by the formula, with the bound as the target");

    /// <summary>100 where the bound is kept; the formula only where it is not.</summary>
    public static readonly CaraBatas TerpenuhiSeratus = new("terpenuhiSeratus", 2, "100 bila batas terpenuhi, selain itu menurut rumus", "100 where the bound is kept, else by the formula");

    private CaraBatas(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<CaraBatas> Semua { get; } = [Rumus, TerpenuhiSeratus];
}
