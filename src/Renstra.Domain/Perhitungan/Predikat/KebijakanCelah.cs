using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>
/// What a value between two printed intervals is (kebijakan celah): 91–100 and 76–90 are printed in whole numbers, and nothing says where
/// 90,5 belongs.
/// </summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<KebijakanCelah>))]
public sealed class KebijakanCelah : HimpunanTertutup<KebijakanCelah>, IHimpunanTertutup<KebijakanCelah>
{
    /// <summary>The printed lower bounds decide: ≥ 91, ≥ 76, ≥ 66, ≥ 51, so that 90,5 is Tinggi. The default.</summary>
    public static readonly KebijakanCelah BatasBawah = new("batasBawah", 1, "batas bawah yang tercetak menentukan (≥ 91, ≥ 76, ≥ 66, ≥ 51)", "the printed lower bounds decide (≥ 91, ≥ 76, ≥ 66, ≥ 51)");

    /// <summary>The printed value is first rounded to a whole number, halves away from zero: 90,5 is 91, so Sangat Tinggi.</summary>
    public static readonly KebijakanCelah BulatkanDulu = new("bulatkanDulu", 2, "dibulatkan dulu ke bilangan bulat", "rounded to a whole number first");

    /// <summary>Whatever lies above the printed upper bound of the grade below: &gt; 90, &gt; 75, &gt; 65, &gt; 50, so that 90,01 is Sangat Tinggi.</summary>
    public static readonly KebijakanCelah BatasAtasTerbuka = new("batasAtasTerbuka", 3, "di atas batas atas predikat di bawahnya (> 90, > 75, > 65, > 50)", "above the upper bound of the grade below (> 90, > 75, > 65, > 50)");

    private KebijakanCelah(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All three.</summary>
    public static ImmutableArray<KebijakanCelah> Semua { get; } = [BatasBawah, BulatkanDulu, BatasAtasTerbuka];
}
