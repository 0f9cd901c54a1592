using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>Whether the target of a year is that year's own or includes the years before it (sifat target).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<SifatTarget>))]
public sealed class SifatTarget : HimpunanTertutup<SifatTarget>, IHimpunanTertutup<SifatTarget>
{
    /// <summary>The target of that year alone.</summary>
    public static readonly SifatTarget Tahunan = new("tahunan", 1, "target tahun itu sendiri", "the year's own target");

    /// <summary>The target of all years of the period so far.</summary>
    public static readonly SifatTarget Kumulatif = new("kumulatif", 2, "target kumulatif sejak awal periode", "cumulative since the period began");

    private SifatTarget(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All members, in the order of their values.</summary>
    public static ImmutableArray<SifatTarget> Semua { get; } = [Tahunan, Kumulatif];
}
