using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// What became of an entry between two versions of the nomenclature (jenis pemetaan). It is told as time went, whichever way was asked:
/// what the older version had once and the newer twice is split.
/// </summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<JenisPemetaan>))]
public sealed class JenisPemetaan : HimpunanTertutup<JenisPemetaan>, IHimpunanTertutup<JenisPemetaan>
{
    /// <summary>The same code, a two-digit sub kegiatan being the four-digit one of the same number, and the same name.</summary>
    public static readonly JenisPemetaan Tetap = new("tetap", 1, "tetap", "unchanged");

    /// <summary>The same code with another name that has words in common; how far another, says <see cref="PerubahanNama"/>.</summary>
    public static readonly JenisPemetaan BergantiNama = new("bergantiNama", 2, "berganti nama", "renamed");

    /// <summary>Another code.</summary>
    public static readonly JenisPemetaan Berpindah = new("berpindah", 3, "berpindah kode", "moved");

    /// <summary>One entry of the older version became several.</summary>
    public static readonly JenisPemetaan Terpecah = new("terpecah", 4, "terpecah", "split");

    /// <summary>Several entries of the older version became one.</summary>
    public static readonly JenisPemetaan Bergabung = new("bergabung", 5, "bergabung", "merged");

    /// <summary>
    /// The other version has the code for something else, and neither of the two has a counterpart: the code was used again, and what became of
    /// the entry cannot be told.
    /// </summary>
    public static readonly JenisPemetaan KodeDipakaiUlang = new("kodeDipakaiUlang", 6, "kode dipakai ulang, padanannya tidak dapat ditentukan", "code reused, cannot be told");

    /// <summary>The newer version has no counterpart, and its part is held wholly.</summary>
    public static readonly JenisPemetaan Berakhir = new("berakhir", 7, "berakhir", "ended");

    /// <summary>The older version has no counterpart, and its part is held wholly.</summary>
    public static readonly JenisPemetaan Baru = new("baru", 8, "baru", "new");

    /// <summary>Not known: a version, or its part, is not in the data.</summary>
    public static readonly JenisPemetaan TidakDalamData = new("tidakDalamData", 9, "bagian ini tidak ada dalam data", "this part is not in the data");

    /// <summary>The version that was asked from does not have the code, and its part is held wholly.</summary>
    public static readonly JenisPemetaan TidakAdaDiAsal = new("tidakAdaDiAsal", 10, "tidak ada dalam versi asal", "not in the version asked from");

    private JenisPemetaan(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All ten.</summary>
    public static ImmutableArray<JenisPemetaan> Semua { get; } =
        [Tetap, BergantiNama, Berpindah, Terpecah, Bergabung, KodeDipakaiUlang, Berakhir, Baru, TidakDalamData, TidakAdaDiAsal];
}
