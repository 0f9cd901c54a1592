using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>By what a support of a priority was recognised (cara pengenalan).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<CaraPengenalan>))]
public sealed class CaraPengenalan : HimpunanTertutup<CaraPengenalan>, IHimpunanTertutup<CaraPengenalan>
{
    /// <summary>By the id of the mention.</summary>
    public static readonly CaraPengenalan Id = new("id", 1, "dikenali dari id", "recognised by its id");

    /// <summary>By the code printed in the mention.</summary>
    public static readonly CaraPengenalan Kode = new("kode", 2, "dikenali dari kode", "recognised by its code");

    /// <summary>By number and name as printed, within the kegiatan and programme printed beside them.</summary>
    public static readonly CaraPengenalan Nama = new("nama", 3, "dikenali dari nomor dan nama sebagaimana tercetak", "recognised by number and name as printed");

    private CaraPengenalan(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All ways, the surest first.</summary>
    public static ImmutableArray<CaraPengenalan> Semua { get; } = [Id, Kode, Nama];
}
