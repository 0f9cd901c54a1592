using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>How figures of several periods make one (cara akumulasi): of quarters a year, of years the period of the plan.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<CaraAkumulasi>))]
public sealed class CaraAkumulasi : HimpunanTertutup<CaraAkumulasi>, IHimpunanTertutup<CaraAkumulasi>
{
    /// <summary>The sum of the figures.</summary>
    public static readonly CaraAkumulasi Jumlah = new("jumlah", 1, "dijumlahkan", "summed");

    /// <summary>The last known figure.</summary>
    public static readonly CaraAkumulasi PosisiAkhir = new("posisiAkhir", 2, "posisi akhir", "end position");

    /// <summary>The mean of the known figures.</summary>
    public static readonly CaraAkumulasi RataRata = new("rataRata", 3, "rata-rata", "mean");

    /// <summary>The largest known figure.</summary>
    public static readonly CaraAkumulasi Maksimum = new("maksimum", 4, "maksimum", "maximum");

    private CaraAkumulasi(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All members, in the order of their values.</summary>
    public static ImmutableArray<CaraAkumulasi> Semua { get; } = [Jumlah, PosisiAkhir, RataRata, Maksimum];
}
