using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>What an indicator measures (jenis pemilik): its place in the plan.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<JenisPemilik>))]
public sealed class JenisPemilik : HimpunanTertutup<JenisPemilik>, IHimpunanTertutup<JenisPemilik>
{
    /// <summary>A tujuan.</summary>
    public static readonly JenisPemilik Tujuan = new("tujuan", 1, "indikator tujuan", "indicator of a tujuan");

    /// <summary>A sasaran.</summary>
    public static readonly JenisPemilik Sasaran = new("sasaran", 2, "indikator sasaran", "indicator of a sasaran");

    /// <summary>The outcome of a bidang urusan or programme.</summary>
    public static readonly JenisPemilik Outcome = new("outcome", 3, "indikator outcome", "indicator of an outcome");

    /// <summary>The output of a kegiatan.</summary>
    public static readonly JenisPemilik OutputKegiatan = new("outputKegiatan", 4, "indikator output kegiatan", "indicator of a kegiatan's output");

    /// <summary>The output of a sub kegiatan.</summary>
    public static readonly JenisPemilik OutputSubKegiatan = new("outputSubKegiatan", 5, "indikator output sub kegiatan", "indicator of a sub kegiatan's output");

    /// <summary>A row of the table of IKU.</summary>
    public static readonly JenisPemilik Iku = new("iku", 6, "IKU", "IKU");

    /// <summary>A row of the table of IKK.</summary>
    public static readonly JenisPemilik Ikk = new("ikk", 7, "IKK", "IKK");

    /// <summary>A tujuan or sasaran of the RPJMD.</summary>
    public static readonly JenisPemilik Rpjmd = new("rpjmd", 8, "indikator RPJMD", "indicator of the RPJMD");

    private JenisPemilik(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All kinds, in the order of the plan.</summary>
    public static ImmutableArray<JenisPemilik> Semua { get; } = [Tujuan, Sasaran, Outcome, OutputKegiatan, OutputSubKegiatan, Iku, Ikk, Rpjmd];

    /// <summary>Whether it measures what comes of work (tujuan, sasaran, outcome, IKU, IKK), not the work.</summary>
    public bool IsHasil => Value is not (4 or 5);
}
