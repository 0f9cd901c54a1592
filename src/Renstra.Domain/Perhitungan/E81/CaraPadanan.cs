using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>By what the indicator of the plan was found that one of form E.81 repeats (cara padanan).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<CaraPadanan>))]
public sealed class CaraPadanan : HimpunanTertutup<CaraPadanan>, IHimpunanTertutup<CaraPadanan>
{
    /// <summary>By the id that the form's indicator repeats.</summary>
    public static readonly CaraPadanan Id = new("id", 1, "menurut id yang diulanginya", "by the id that it repeats");

    /// <summary>By the code of its row, and the indicator's own name.</summary>
    public static readonly CaraPadanan Kode = new("kode", 2, "menurut kode baris dan nama indikator", "by the row's code and the indicator's name");

    /// <summary>By the name of its row, and the indicator's own name.</summary>
    public static readonly CaraPadanan Nama = new("nama", 3, "menurut nama baris dan nama indikator", "by the names of row and indicator");

    /// <summary>Whoever asked for the evaluation said so.</summary>
    public static readonly CaraPadanan Diberikan = new("diberikan", 4, "diberikan peminta hitungan", "given by whoever asked");

    private CaraPadanan(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All ways, the surest first.</summary>
    public static ImmutableArray<CaraPadanan> Semua { get; } = [Id, Kode, Nama, Diberikan];
}
