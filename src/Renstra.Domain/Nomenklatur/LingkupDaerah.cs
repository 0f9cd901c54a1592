using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// Whose list an entry of the nomenclature stands in (lingkup daerah): the regulations hold one list for provinces and one for
/// kabupaten/kota, and the same code can carry different names in them. Not the <see cref="Kewenangan"/> digit of a code, which for
/// 3 to 8 names a special region and says nothing about the list.
/// </summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<LingkupDaerah>))]
public sealed class LingkupDaerah : HimpunanTertutup<LingkupDaerah>, IHimpunanTertutup<LingkupDaerah>
{
    /// <summary>The list for provinces.</summary>
    public static readonly LingkupDaerah Provinsi = new("provinsi", 1, "provinsi", "provinces");

    /// <summary>The list for kabupaten and kota.</summary>
    public static readonly LingkupDaerah KabupatenKota = new("kabupatenKota", 2, "kabupaten/kota", "kabupaten/kota");

    /// <summary>Both lists, which say the same of the code. As a question: either list.</summary>
    public static readonly LingkupDaerah Keduanya = new("keduanya", 3, "provinsi dan kabupaten/kota", "provinces and kabupaten/kota");

    private LingkupDaerah(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All three; the value of <see cref="Keduanya"/> is the sum of the two others.</summary>
    public static ImmutableArray<LingkupDaerah> Semua { get; } = [Provinsi, KabupatenKota, Keduanya];

    /// <summary>Whether the two have a list in common.</summary>
    /// <param name="lain">The other.</param>
    /// <returns>Whether they meet.</returns>
    public bool Overlaps(LingkupDaerah lain)
    {
        ArgumentNullException.ThrowIfNull(lain);
        return (Value & lain.Value) != 0;
    }
}
