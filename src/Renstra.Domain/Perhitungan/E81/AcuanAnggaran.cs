using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>Which target of the year a form is measured by where it has both (acuan anggaran): budget and Renja can change within the year, and no text we could read says which counts.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<AcuanAnggaran>))]
public sealed class AcuanAnggaran : HimpunanTertutup<AcuanAnggaran>, IHimpunanTertutup<AcuanAnggaran>
{
    /// <summary>The changed one where it is stated, else the original. The default.</summary>
    public static readonly AcuanAnggaran PerubahanBilaAda = new("perubahanBilaAda", 1, "perubahan bila ada, selain itu murni", "the changed one if stated, else the original");

    /// <summary>The original one, whatever is changed.</summary>
    public static readonly AcuanAnggaran Murni = new("murni", 2, "murni", "the original one");

    private AcuanAnggaran(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<AcuanAnggaran> Semua { get; } = [PerubahanBilaAda, Murni];
}
