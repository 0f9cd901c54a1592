using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>What came of judging a place (status temuan).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<StatusTemuan>))]
public sealed class StatusTemuan : HimpunanTertutup<StatusTemuan>, IHimpunanTertutup<StatusTemuan>
{
    /// <summary>The rule is broken here.</summary>
    public static readonly StatusTemuan Temuan = new("temuan", 1, "temuan", "finding");

    /// <summary>The rule could not be judged here, for the reason that the message gives. It never fails a check.</summary>
    public static readonly StatusTemuan TidakDapatDinilai = new("tidakDapatDinilai", 2, "tidak dapat dinilai", "cannot be judged");

    /// <summary>The rule is broken here, and the document accepts it with a reason (<see cref="Pengecualian"/>).</summary>
    public static readonly StatusTemuan Dikecualikan = new("dikecualikan", 3, "dikecualikan", "accepted");

    private StatusTemuan(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All three.</summary>
    public static ImmutableArray<StatusTemuan> Semua { get; } = [Temuan, TidakDapatDinilai, Dikecualikan];
}
