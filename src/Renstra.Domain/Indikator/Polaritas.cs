using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>How a realisation compares with its target (polaritas). Decides the formula of the tingkat capaian.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<Polaritas>))]
public sealed class Polaritas : HimpunanTertutup<Polaritas>, IHimpunanTertutup<Polaritas>
{
    /// <summary>Higher is better: R/T × 100.</summary>
    public static readonly Polaritas Naik = new("naik", 1, "makin tinggi makin baik", "higher is better");

    /// <summary>Lower is better: (2T − R)/T × 100, or T/R × 100 by local choice.</summary>
    public static readonly Polaritas Turun = new("turun", 2, "makin rendah makin baik", "lower is better");

    /// <summary>Within a range: inside it is 100.</summary>
    public static readonly Polaritas Rentang = new("rentang", 3, "dalam rentang", "within a range");

    /// <summary>Fixed: every departure from the target is a fault.</summary>
    public static readonly Polaritas Tetap = new("tetap", 4, "tetap pada nilainya", "fixed at its value");

    private Polaritas(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All members, in the order of their values.</summary>
    public static ImmutableArray<Polaritas> Semua { get; } = [Naik, Turun, Rentang, Tetap];
}
