using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>By what a part of the old version was recognised in the new one (dasar pengenalan).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<DasarPengenalan>))]
public sealed class DasarPengenalan : HimpunanTertutup<DasarPengenalan>, IHimpunanTertutup<DasarPengenalan>
{
    /// <summary>Both have the same code and a name alike.</summary>
    public static readonly DasarPengenalan KodeDanNama = new("kodeDanNama", 1, "kode dan nama sama", "same code and name");

    /// <summary>The nomenclature says that the one code follows the other.</summary>
    public static readonly DasarPengenalan Pemetaan = new("pemetaan", 2, "kode penerus menurut nomenklatur", "the code that follows by the nomenclature");

    /// <summary>Both have the same name under the same parent, and no other has it.</summary>
    public static readonly DasarPengenalan Nama = new("nama", 3, "nama sama di bawah induk yang sama", "same name under the same parent");

    /// <summary>Both have the same name on the same level anywhere, and no other has it.</summary>
    public static readonly DasarPengenalan NamaTunggal = new("namaTunggal", 4, "satu-satunya nama yang sama", "the only one of that name");

    /// <summary>Both have the same code alone.</summary>
    public static readonly DasarPengenalan Kode = new("kode", 5, "kode sama", "same code");

    /// <summary>Both have the same id.</summary>
    public static readonly DasarPengenalan Id = new("id", 6, "id sama", "same id");

    /// <summary>Both hold the same: the indicator of an SPM row, what supports a priority.</summary>
    public static readonly DasarPengenalan Isi = new("isi", 7, "isi sama", "same content");

    private DasarPengenalan(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All of them.</summary>
    public static ImmutableArray<DasarPengenalan> Semua { get; } = [KodeDanNama, Pemetaan, Nama, NamaTunggal, Kode, Id, Isi];
}
