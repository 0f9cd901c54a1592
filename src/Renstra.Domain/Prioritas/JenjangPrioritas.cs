using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>Whose priorities a table lists (jenjang prioritas).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<JenjangPrioritas>))]
public sealed class JenjangPrioritas : HimpunanTertutup<JenjangPrioritas>, IHimpunanTertutup<JenjangPrioritas>
{
    /// <summary>The nation's, as a rule the president's.</summary>
    public static readonly JenjangPrioritas Nasional = new("nasional", 1, "prioritas nasional", "national priorities");

    /// <summary>The province's, as a rule the governor's.</summary>
    public static readonly JenjangPrioritas Provinsi = new("provinsi", 2, "prioritas provinsi", "priorities of the province");

    /// <summary>The kabupaten's or kota's, as a rule the bupati's or wali kota's.</summary>
    public static readonly JenjangPrioritas KabupatenKota = new("kabupatenKota", 3, "prioritas kabupaten/kota", "priorities of the kabupaten or kota");

    private JenjangPrioritas(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All members, in the order of their values.</summary>
    public static ImmutableArray<JenjangPrioritas> Semua { get; } = [Nasional, Provinsi, KabupatenKota];
}
