using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>Where a proposed amount comes from (sifat usulan).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<SifatUsulan>))]
public sealed class SifatUsulan : HimpunanTertutup<SifatUsulan>, IHimpunanTertutup<SifatUsulan>
{
    /// <summary>Fixed: it keeps what it has.</summary>
    public static readonly SifatUsulan Tetap = new("tetap", 1, "tetap", "fixed");

    /// <summary>Set to an amount by whoever made the scenario.</summary>
    public static readonly SifatUsulan Ditetapkan = new("ditetapkan", 2, "ditetapkan", "set");

    /// <summary>Scaled to meet the ceiling.</summary>
    public static readonly SifatUsulan Disesuaikan = new("disesuaikan", 3, "disesuaikan", "scaled");

    private SifatUsulan(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All three.</summary>
    public static ImmutableArray<SifatUsulan> Semua { get; } = [Tetap, Ditetapkan, Disesuaikan];
}
