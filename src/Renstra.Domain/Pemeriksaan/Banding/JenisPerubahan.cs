using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>What became of a part of a plan in its next version (jenis perubahan). The gravest of what applies.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<JenisPerubahan>))]
public sealed class JenisPerubahan : HimpunanTertutup<JenisPerubahan>, IHimpunanTertutup<JenisPerubahan>
{
    /// <summary>It says the same.</summary>
    public static readonly JenisPerubahan Tetap = new("tetap", 1, "tetap", "unchanged");

    /// <summary>Its figures, indicators or texts differ.</summary>
    public static readonly JenisPerubahan Berubah = new("berubah", 2, "berubah", "changed");

    /// <summary>It has another name.</summary>
    public static readonly JenisPerubahan BergantiNama = new("bergantiNama", 3, "berganti nama", "renamed");

    /// <summary>It has another code, or hangs elsewhere.</summary>
    public static readonly JenisPerubahan Berpindah = new("berpindah", 4, "berpindah", "moved");

    /// <summary>The old version does not have it.</summary>
    public static readonly JenisPerubahan Ditambah = new("ditambah", 5, "ditambah", "added");

    /// <summary>The new version does not have it.</summary>
    public static readonly JenisPerubahan Dihapus = new("dihapus", 6, "dihapus", "removed");

    private JenisPerubahan(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All kinds, the least first.</summary>
    public static ImmutableArray<JenisPerubahan> Semua { get; } = [Tetap, Berubah, BergantiNama, Berpindah, Ditambah, Dihapus];
}
