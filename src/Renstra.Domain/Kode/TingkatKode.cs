using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// The level (tingkat) of a planning code: urusan, bidang urusan, program, kegiatan, sub kegiatan
/// (Permendagri 90/2019, classification of planning). Ordered from the top down by <c>Value</c>.
/// </summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<TingkatKode>))]
public sealed class TingkatKode : HimpunanTertutup<TingkatKode>, IHimpunanTertutup<TingkatKode>
{
    /// <summary>No level: the level of <see cref="KodeRekening.Kosong"/>.</summary>
    public static readonly TingkatKode Kosong = new("kosong", 0, "kosong", "empty");

    /// <summary>Urusan, one digit: <c>1</c>.</summary>
    public static readonly TingkatKode Urusan = new("urusan", 1, "urusan", "urusan (government affair)");

    /// <summary>Bidang urusan, two digits more: <c>1.06</c>.</summary>
    public static readonly TingkatKode BidangUrusan = new("bidangUrusan", 2, "bidang urusan", "bidang urusan (field of affairs)");

    /// <summary>Program, two digits more: <c>1.06.04</c>.</summary>
    public static readonly TingkatKode Program = new("program", 3, "program", "program (programme)");

    /// <summary>Kegiatan, the kewenangan's digit and two digits more: <c>1.06.04.2.01</c>.</summary>
    public static readonly TingkatKode Kegiatan = new("kegiatan", 4, "kegiatan", "kegiatan (activity)");

    /// <summary>Sub kegiatan, four digits more (two until Kepmendagri 050-5889/2021): <c>1.06.04.2.01.0001</c>.</summary>
    public static readonly TingkatKode SubKegiatan = new("subKegiatan", 5, "sub kegiatan", "sub kegiatan (sub-activity)");

    private TingkatKode(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All levels, from <see cref="Kosong"/> down to <see cref="SubKegiatan"/>.</summary>
    public static ImmutableArray<TingkatKode> Semua { get; } = [Kosong, Urusan, BidangUrusan, Program, Kegiatan, SubKegiatan];
}
