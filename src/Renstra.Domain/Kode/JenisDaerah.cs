using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>The kind of region (jenis daerah): province, kabupaten or kota (UU 23/2014).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<JenisDaerah>))]
public sealed class JenisDaerah : HimpunanTertutup<JenisDaerah>, IHimpunanTertutup<JenisDaerah>
{
    /// <summary>A province (provinsi).</summary>
    public static readonly JenisDaerah Provinsi = new("provinsi", 1, "provinsi", "province");

    /// <summary>A kabupaten.</summary>
    public static readonly JenisDaerah Kabupaten = new("kabupaten", 2, "kabupaten", "kabupaten");

    /// <summary>A kota.</summary>
    public static readonly JenisDaerah Kota = new("kota", 3, "kota", "kota");

    private JenisDaerah(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All three.</summary>
    public static ImmutableArray<JenisDaerah> Semua { get; } = [Provinsi, Kabupaten, Kota];

    /// <summary>The ordinary kewenangan of such a region: 1 for a province, 2 for kabupaten and kota.</summary>
    public Kewenangan Kewenangan => this == Provinsi ? Kewenangan.Provinsi : Kewenangan.KabupatenKota;

    /// <summary>The list of the nomenclature that holds for such a region.</summary>
    public LingkupDaerah Lingkup => this == Provinsi ? LingkupDaerah.Provinsi : LingkupDaerah.KabupatenKota;
}
