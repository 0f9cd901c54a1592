using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>What a dash in a quarter means where quarters are summed (kebijakan strip). Tables of realisasi print it where nothing was added.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<KebijakanStrip>))]
public sealed class KebijakanStrip : HimpunanTertutup<KebijakanStrip>, IHimpunanTertutup<KebijakanStrip>
{
    /// <summary>The quarter added nothing. The default: the totals that documents print follow from it.</summary>
    public static readonly KebijakanStrip TidakMenambah = new("tidakMenambah", 1, "triwulan itu tidak menambah", "the quarter added nothing");

    /// <summary>As a blank: the quarter says nothing.</summary>
    public static readonly KebijakanStrip SepertiKosong = new("sepertiKosong", 2, "seperti sel kosong", "as a blank");

    private KebijakanStrip(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<KebijakanStrip> Semua { get; } = [TidakMenambah, SepertiKosong];
}
