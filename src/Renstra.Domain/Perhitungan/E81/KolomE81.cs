using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>A column of form E.81 by its meaning (kolom E.81). Its number depends on the layout; no arithmetic does.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<KolomE81>))]
public sealed class KolomE81 : HimpunanTertutup<KolomE81>, IHimpunanTertutup<KolomE81>
{
    /// <summary>The target of the Renstra at the end of its period.</summary>
    public static readonly KolomE81 TargetRenstra = new("targetRenstra", 1, "target Renstra pada akhir periode", "target of the Renstra at the end of its period");

    /// <summary>The realisasi of the Renstra up to the year before.</summary>
    public static readonly KolomE81 RealisasiSebelumnya = new("realisasiSebelumnya", 2, "realisasi Renstra sampai tahun sebelumnya", "realisasi of the Renstra up to the year before");

    /// <summary>The target of the year's Renja; for money, the original budget.</summary>
    public static readonly KolomE81 TargetRenja = new("targetRenja", 3, "target Renja", "target of the Renja");

    /// <summary>The target of the year's changed Renja; for money, the changed budget.</summary>
    public static readonly KolomE81 TargetRenjaPerubahan = new("targetRenjaPerubahan", 4, "target Renja perubahan", "target of the changed Renja");

    /// <summary>The realisasi of quarter I.</summary>
    public static readonly KolomE81 TriwulanI = new("triwulanI", 5, "realisasi triwulan I", "realisasi of quarter I");

    /// <summary>The realisasi of quarter II.</summary>
    public static readonly KolomE81 TriwulanII = new("triwulanII", 6, "realisasi triwulan II", "realisasi of quarter II");

    /// <summary>The realisasi of quarter III.</summary>
    public static readonly KolomE81 TriwulanIII = new("triwulanIII", 7, "realisasi triwulan III", "realisasi of quarter III");

    /// <summary>The realisasi of quarter IV.</summary>
    public static readonly KolomE81 TriwulanIV = new("triwulanIV", 8, "realisasi triwulan IV", "realisasi of quarter IV");

    /// <summary>The realisasi of the Renja: the four quarters together.</summary>
    public static readonly KolomE81 RealisasiRenja = new("realisasiRenja", 9, "realisasi Renja", "realisasi of the Renja");

    /// <summary>The achievement of the Renja.</summary>
    public static readonly KolomE81 CapaianRenja = new("capaianRenja", 10, "tingkat capaian Renja", "achievement of the Renja");

    /// <summary>The realisasi of the Renstra up to this year.</summary>
    public static readonly KolomE81 RealisasiRenstra = new("realisasiRenstra", 11, "realisasi Renstra sampai tahun ini", "realisasi of the Renstra up to this year");

    /// <summary>The achievement of the Renstra by the stated target.</summary>
    public static readonly KolomE81 CapaianRenstra = new("capaianRenstra", 12, "tingkat capaian Renstra menurut target tercantum", "achievement of the Renstra by the stated target");

    /// <summary>The achievement of the Renstra by the target that the rule gives. No layout prints it.</summary>
    public static readonly KolomE81 CapaianRenstraKaidah = new("capaianRenstraKaidah", 13, "tingkat capaian Renstra menurut kaidah", "achievement of the Renstra by rule");

    private KolomE81(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Whether the form works the column out from others.</summary>
    public bool IsDihitung => Value >= 9;

    /// <summary>Whether the column is a percentage.</summary>
    public bool IsPersen => this == CapaianRenja || this == CapaianRenstra || this == CapaianRenstraKaidah;

    /// <summary>The quarter of the column; <see cref="Triwulan.Kosong"/> if it is none.</summary>
    public Triwulan Triwulan => Value is >= 5 and <= 8 ? Triwulan.FromNomor(Value - 4) : default;

    /// <summary>The members of the JSON format that state it.</summary>
    internal Daftar<string> Anggota => Triwulan.IsKosong ? [IsDihitung ? $"{(this == CapaianRenstraKaidah ? CapaianRenstra : this).Name}Tercantum" : Name] : ["triwulan", Triwulan.ToString()];

    /// <summary>All of them, in the order of the form; the one that no layout prints comes last.</summary>
    public static ImmutableArray<KolomE81> Semua { get; } = [TargetRenstra, RealisasiSebelumnya, TargetRenja, TargetRenjaPerubahan, TriwulanI, TriwulanII, TriwulanIII, TriwulanIV, RealisasiRenja, CapaianRenja, RealisasiRenstra, CapaianRenstra, CapaianRenstraKaidah];
}
