using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>Who says how an indicator of form E.81 is to be understood (asal deklarasi).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<AsalDeklarasi>))]
public sealed class AsalDeklarasi : HimpunanTertutup<AsalDeklarasi>, IHimpunanTertutup<AsalDeklarasi>
{
    /// <summary>The form's own indicator declares it.</summary>
    public static readonly AsalDeklarasi Formulir = new("formulir", 1, "dinyatakan formulir", "declared in the form");

    /// <summary>The indicator of the plan that it repeats declares it.</summary>
    public static readonly AsalDeklarasi Rencana = new("rencana", 2, "dinyatakan indikator rencana", "declared by the plan's indicator");

    /// <summary>Nobody declares it: the policy of the options assumed it.</summary>
    public static readonly AsalDeklarasi Tafsir = new("tafsir", 3, "anggapan: tidak dinyatakan", "assumed: not declared");

    private AsalDeklarasi(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All three, the surest first.</summary>
    public static ImmutableArray<AsalDeklarasi> Semua { get; } = [Formulir, Rencana, Tafsir];
}
