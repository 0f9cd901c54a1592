using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>From which gravity on findings fail a check (ambang gagal). What cannot be judged or is accepted never does.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<AmbangGagal>))]
public sealed class AmbangGagal : HimpunanTertutup<AmbangGagal>, IHimpunanTertutup<AmbangGagal>
{
    /// <summary>Every finding fails.</summary>
    public static readonly AmbangGagal Saran = new("saran", 1, Keparahan.Saran, "saran ke atas", "suggestions and graver");

    /// <summary>Warnings and errors fail.</summary>
    public static readonly AmbangGagal Peringatan = new("peringatan", 2, Keparahan.Peringatan, "peringatan ke atas", "warnings and graver");

    /// <summary>Errors alone fail: the default.</summary>
    public static readonly AmbangGagal Galat = new("galat", 3, Keparahan.Galat, "galat saja", "errors only");

    /// <summary>Nothing fails.</summary>
    public static readonly AmbangGagal TidakPernah = new("tidak-pernah", 4, null, "tidak pernah", "never");

    private readonly Keparahan? _keparahan;

    private AmbangGagal(string name, int value, Keparahan? keparahan, string indonesia, string inggris)
        : base(name, value, indonesia, inggris) => _keparahan = keparahan;

    /// <summary>All four, the strictest first.</summary>
    public static ImmutableArray<AmbangGagal> Semua { get; } = [Saran, Peringatan, Galat, TidakPernah];

    /// <summary>Whether a finding of this gravity fails the check.</summary>
    /// <param name="keparahan">The gravity.</param>
    /// <returns>Whether it does.</returns>
    public bool Fails(Keparahan keparahan)
    {
        ArgumentNullException.ThrowIfNull(keparahan);
        return _keparahan is not null && keparahan.IsAtLeast(_keparahan);
    }
}
