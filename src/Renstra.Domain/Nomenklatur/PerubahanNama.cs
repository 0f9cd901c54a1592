using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>How far the name of an entry changed between two versions (perubahan nama).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<PerubahanNama>))]
public sealed class PerubahanNama : HimpunanTertutup<PerubahanNama>, IHimpunanTertutup<PerubahanNama>
{
    /// <summary>The same letters and digits; case and punctuation do not count.</summary>
    public static readonly PerubahanNama Sama = new("sama", 1, "nama sama", "same name");

    /// <summary>The same words but for spelling, a word written apart, or the word for the level in front.</summary>
    public static readonly PerubahanNama Ejaan = new("ejaan", 2, "beda ejaan", "other spelling");

    /// <summary>Other words.</summary>
    public static readonly PerubahanNama KataLain = new("kataLain", 3, "kata lain", "other words");

    private PerubahanNama(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All three.</summary>
    public static ImmutableArray<PerubahanNama> Semua { get; } = [Sama, Ejaan, KataLain];
}
