using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>What a nomenclature knows of a code (status kode).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<StatusKode>))]
public sealed class StatusKode : HimpunanTertutup<StatusKode>, IHimpunanTertutup<StatusKode>
{
    /// <summary>The code is there.</summary>
    public static readonly StatusKode Ada = new("ada", 1, "ada", "found");

    /// <summary>The code is not there, and the part where it would stand is held wholly.</summary>
    public static readonly StatusKode TidakAda = new("tidakAda", 2, "tidak ada dalam nomenklatur", "not in the nomenclature");

    /// <summary>Not known: the part where the code would stand is not in the data. No finding may rest on it.</summary>
    public static readonly StatusKode TidakDalamData = new("tidakDalamData", 3, "bagian ini tidak ada dalam data", "this part is not in the data");

    private StatusKode(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All three.</summary>
    public static ImmutableArray<StatusKode> Semua { get; } = [Ada, TidakAda, TidakDalamData];
}
