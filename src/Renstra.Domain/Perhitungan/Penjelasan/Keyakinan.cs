using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>How sure it is that a formula or threshold is what it is said to be (keyakinan).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<Keyakinan>))]
public sealed class Keyakinan : HimpunanTertutup<Keyakinan>, IHimpunanTertutup<Keyakinan>
{
    /// <summary>Read in a text: a regulation, an official report, or a document made law.</summary>
    public static readonly Keyakinan Teks = new("teks", 1, "terbaca dalam teks", "read in a text");

    /// <summary>Seen in applications in use.</summary>
    public static readonly Keyakinan Praktik = new("praktik", 2, "praktik aplikasi", "practice of applications in use");

    /// <summary>General knowledge of the field, not confirmed in a text.</summary>
    public static readonly Keyakinan Umum = new("umum", 3, "kelaziman, belum terbaca dalam teks", "custom of the field, not read in a text");

    private Keyakinan(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All three, the surest first.</summary>
    public static ImmutableArray<Keyakinan> Semua { get; } = [Teks, Praktik, Umum];
}
