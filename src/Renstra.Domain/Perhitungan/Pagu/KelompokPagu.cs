using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>A group of an agency's pagu (kelompok pagu), told by programme and sub kegiatan codes.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<KelompokPagu>))]
public sealed class KelompokPagu : HimpunanTertutup<KelompokPagu>, IHimpunanTertutup<KelompokPagu>
{
    /// <summary>The sub kegiatan Penyediaan Gaji dan Tunjangan ASN (<c>X.XX.01.2.02.0001</c>).</summary>
    public static readonly KelompokPagu Gaji = new("gaji", 1, "gaji dan tunjangan ASN", "salaries and allowances of civil servants");

    /// <summary>Programme 01, the supporting programme, without salaries.</summary>
    public static readonly KelompokPagu PenunjangLain = new("penunjangLain", 2, "penunjang urusan di luar gaji", "supporting programme without salaries");

    /// <summary>The other programmes, which carry the agency's own affair.</summary>
    public static readonly KelompokPagu ProgramLain = new("programLain", 3, "program lain", "other programmes");

    /// <summary>What stands under no programme whose number can be told.</summary>
    public static readonly KelompokPagu TidakDikenali = new("tidakDikenali", 4, "tidak dapat dikenali dari kodenya", "not to be told by its code");

    private KelompokPagu(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All groups, which together make the whole.</summary>
    public static ImmutableArray<KelompokPagu> Semua { get; } = [Gaji, PenunjangLain, ProgramLain, TidakDikenali];
}
