using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>
/// A grade of performance (predikat kinerja) with its bounds as printed. Those of Permendagri 86/2017, from Sangat Rendah to Sangat Tinggi,
/// come first; grades of other scales stand beside them, each with its <see cref="Skala"/>, and compare only within it.
/// </summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<PredikatKinerja>))]
public sealed partial class PredikatKinerja : HimpunanTertutup<PredikatKinerja>, IHimpunanTertutup<PredikatKinerja>
{
    /// <summary>≤ 50.</summary>
    public static readonly PredikatKinerja SangatRendah = new("sangatRendah", 1, "Sangat Rendah", "very low", SkalaPredikat.Permendagri86, "≤ 50", null, 50);

    /// <summary>51–65.</summary>
    public static readonly PredikatKinerja Rendah = new("rendah", 2, "Rendah", "low", SkalaPredikat.Permendagri86, "51–65", 51, 65);

    /// <summary>66–75.</summary>
    public static readonly PredikatKinerja Sedang = new("sedang", 3, "Sedang", "middling", SkalaPredikat.Permendagri86, "66–75", 66, 75);

    /// <summary>76–90.</summary>
    public static readonly PredikatKinerja Tinggi = new("tinggi", 4, "Tinggi", "high", SkalaPredikat.Permendagri86, "76–90", 76, 90);

    /// <summary>91–100, and whatever lies above.</summary>
    public static readonly PredikatKinerja SangatTinggi = new("sangatTinggi", 5, "Sangat Tinggi", "very high", SkalaPredikat.Permendagri86, "91–100", 91, 100);

    /// <summary>Below 55 on the scale of success.</summary>
    public static readonly PredikatKinerja TidakBerhasil = new("tidakBerhasil", 11, "Tidak Berhasil", "not successful", SkalaPredikat.Keberhasilan, "< 55", null, 55);

    /// <summary>At least 55 on the scale of success.</summary>
    public static readonly PredikatKinerja CukupBerhasil = new("cukupBerhasil", 12, "Cukup Berhasil", "fairly successful", SkalaPredikat.Keberhasilan, "≥ 55", 55, 75);

    /// <summary>At least 75 on the scale of success.</summary>
    public static readonly PredikatKinerja Berhasil = new("berhasil", 13, "Berhasil", "successful", SkalaPredikat.Keberhasilan, "≥ 75", 75, 100);

    /// <summary>At least 100 on the scale of success.</summary>
    public static readonly PredikatKinerja SangatBerhasil = new("sangatBerhasil", 14, "Sangat Berhasil", "very successful", SkalaPredikat.Keberhasilan, "≥ 100", 100, null);

    /// <summary>At most 30 on the LKjIP scale.</summary>
    public static readonly PredikatKinerja LkjipSangatKurang = new("lkjipSangatKurang", 21, "Sangat Kurang", "very poor", SkalaPredikat.Lkjip, "≤ 30", null, 30);

    /// <summary>Above 30 on the LKjIP scale.</summary>
    public static readonly PredikatKinerja LkjipKurang = new("lkjipKurang", 22, "Kurang", "poor", SkalaPredikat.Lkjip, "> 30", 30, 50);

    /// <summary>Above 50 on the LKjIP scale.</summary>
    public static readonly PredikatKinerja LkjipCukup = new("lkjipCukup", 23, "Cukup", "fair", SkalaPredikat.Lkjip, "> 50", 50, 65);

    /// <summary>Above 65 on the LKjIP scale.</summary>
    public static readonly PredikatKinerja LkjipBaik = new("lkjipBaik", 24, "Baik", "good", SkalaPredikat.Lkjip, "> 65", 65, 75);

    /// <summary>Above 75 on the LKjIP scale.</summary>
    public static readonly PredikatKinerja LkjipSangatBaik = new("lkjipSangatBaik", 25, "Sangat Baik", "very good", SkalaPredikat.Lkjip, "> 75", 75, 85);

    /// <summary>Above 85 on the LKjIP scale.</summary>
    public static readonly PredikatKinerja LkjipMemuaskan = new("lkjipMemuaskan", 26, "Memuaskan", "satisfying", SkalaPredikat.Lkjip, "> 85", 85, null);

    private PredikatKinerja(string name, int value, string indonesia, string inggris, SkalaPredikat skala, string interval, decimal? dari, decimal? sampai)
        : base(name, value, indonesia, inggris)
    {
        Skala = skala;
        Interval = interval;
        Dari = dari;
        Sampai = sampai;
    }

    /// <summary>All grades of all scales, scale by scale, the lowest first. Those of one scale are <see cref="SkalaPredikat.Predikat"/>.</summary>
    public static ImmutableArray<PredikatKinerja> Semua { get; } =
    [
        SangatRendah, Rendah, Sedang, Tinggi, SangatTinggi,
        TidakBerhasil, CukupBerhasil, Berhasil, SangatBerhasil,
        LkjipSangatKurang, LkjipKurang, LkjipCukup, LkjipBaik, LkjipSangatBaik, LkjipMemuaskan,
    ];

    /// <summary>The scale that it belongs to.</summary>
    public SkalaPredikat Skala { get; }

    /// <summary>Its interval as printed, such as <c>76–90</c>.</summary>
    public string Interval { get; }

    /// <summary>The printed lower bound, in percentage points; <see langword="null"/> for the lowest grade.</summary>
    public decimal? Dari { get; }

    /// <summary>The printed upper bound, in percentage points; <see langword="null"/> where none is printed. No bound keeps a value out of the highest grade.</summary>
    public decimal? Sampai { get; }

    // The side of the bound is the scale's: > on the LKjIP scale, ≥ on the others.
    internal bool IsReachedBy(decimal value) => Dari is not { } dari || (Skala == SkalaPredikat.Lkjip ? value > dari : value >= dari);
}
