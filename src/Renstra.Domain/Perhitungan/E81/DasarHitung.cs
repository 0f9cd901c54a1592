using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>From what a column of form E.81 is worked out (dasar hitung).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<DasarHitung>))]
public sealed class DasarHitung : HimpunanTertutup<DasarHitung>, IHimpunanTertutup<DasarHitung>
{
    /// <summary>From the four quarters all the way. The default.</summary>
    public static readonly DasarHitung Triwulan = new("triwulan", 1, "dari triwulan", "from the quarters");

    /// <summary>From the columns that the row states in front of it: does the printed figure follow from its own row?</summary>
    public static readonly DasarHitung Tercantum = new("tercantum", 2, "dari kolom tercantum", "from the stated columns");

    private DasarHitung(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<DasarHitung> Semua { get; } = [Triwulan, Tercantum];
}
