using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>What a row of a table is about (tingkat baris), where the table prints no codes.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<TingkatBaris>))]
public sealed class TingkatBaris : HimpunanTertutup<TingkatBaris>, IHimpunanTertutup<TingkatBaris>
{
    /// <summary>An urusan.</summary>
    public static readonly TingkatBaris Urusan = new("urusan", 1, "urusan", "urusan");

    /// <summary>A bidang urusan.</summary>
    public static readonly TingkatBaris BidangUrusan = new("bidangUrusan", 2, "bidang urusan", "bidang urusan");

    /// <summary>The agency as a whole.</summary>
    public static readonly TingkatBaris PerangkatDaerah = new("perangkatDaerah", 3, "perangkat daerah", "agency");

    /// <summary>A program.</summary>
    public static readonly TingkatBaris Program = new("program", 4, "program", "program");

    /// <summary>A kegiatan.</summary>
    public static readonly TingkatBaris Kegiatan = new("kegiatan", 5, "kegiatan", "kegiatan");

    /// <summary>A sub kegiatan.</summary>
    public static readonly TingkatBaris SubKegiatan = new("subKegiatan", 6, "sub kegiatan", "sub kegiatan");

    /// <summary>A group of expenditure, such as belanja operasi.</summary>
    public static readonly TingkatBaris KelompokBelanja = new("kelompokBelanja", 7, "kelompok belanja", "group of expenditure");

    /// <summary>A kind of expenditure, such as belanja pegawai.</summary>
    public static readonly TingkatBaris JenisBelanja = new("jenisBelanja", 8, "jenis belanja", "kind of expenditure");

    /// <summary>A tujuan.</summary>
    public static readonly TingkatBaris Tujuan = new("tujuan", 9, "tujuan", "tujuan");

    /// <summary>A sasaran.</summary>
    public static readonly TingkatBaris Sasaran = new("sasaran", 10, "sasaran", "sasaran");

    private TingkatBaris(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All members, in the order of their values.</summary>
    public static ImmutableArray<TingkatBaris> Semua { get; } = [Urusan, BidangUrusan, PerangkatDaerah, Program, Kegiatan, SubKegiatan, KelompokBelanja, JenisBelanja, Tujuan, Sasaran];
}
