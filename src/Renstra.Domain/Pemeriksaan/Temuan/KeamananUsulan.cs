using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Whether a proposed change may be made without asking (keamanan usulan).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<KeamananUsulan>))]
public sealed class KeamananUsulan : HimpunanTertutup<KeamananUsulan>, IHimpunanTertutup<KeamananUsulan>
{
    /// <summary>It changes how something is written, or fills a blank by a sum; what the plan says stays.</summary>
    public static readonly KeamananUsulan Aman = new("aman", 1, "aman diterapkan", "safe to apply");

    /// <summary>Somebody has to decide.</summary>
    public static readonly KeamananUsulan PerluKeputusan = new("perluKeputusan", 2, "perlu keputusan", "needs a decision");

    private KeamananUsulan(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<KeamananUsulan> Semua { get; } = [Aman, PerluKeputusan];
}
