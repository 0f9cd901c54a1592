using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// The level (tingkat) of an account code: akun, kelompok, jenis, objek, rincian objek, sub rincian objek
/// (Permendagri 90/2019, classification of accounts). Ordered from the top down by <c>Value</c>.
/// </summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<TingkatAkun>))]
public sealed class TingkatAkun : HimpunanTertutup<TingkatAkun>, IHimpunanTertutup<TingkatAkun>
{
    /// <summary>No level: the level of <see cref="KodeAkun.Kosong"/>.</summary>
    public static readonly TingkatAkun Kosong = new("kosong", 0, "kosong", "empty");

    /// <summary>Akun, one digit: <c>5</c>.</summary>
    public static readonly TingkatAkun Akun = new("akun", 1, "akun", "akun (account)");

    /// <summary>Kelompok, one digit more: <c>5.1</c>.</summary>
    public static readonly TingkatAkun Kelompok = new("kelompok", 2, "kelompok", "kelompok (group)");

    /// <summary>Jenis, two digits more: <c>5.1.02</c>.</summary>
    public static readonly TingkatAkun Jenis = new("jenis", 3, "jenis", "jenis (kind)");

    /// <summary>Objek, two digits more: <c>5.1.02.01</c>.</summary>
    public static readonly TingkatAkun Objek = new("objek", 4, "objek", "objek (object)");

    /// <summary>Rincian objek, two digits more, or three: <c>5.1.02.01.01</c>.</summary>
    public static readonly TingkatAkun RincianObjek = new("rincianObjek", 5, "rincian objek", "rincian objek (detail of an object)");

    /// <summary>Sub rincian objek, three, four or five digits more: <c>5.1.02.01.01.0001</c>.</summary>
    public static readonly TingkatAkun SubRincianObjek = new("subRincianObjek", 6, "sub rincian objek", "sub rincian objek (sub-detail of an object)");

    private TingkatAkun(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All levels, from <see cref="Kosong"/> down to <see cref="SubRincianObjek"/>.</summary>
    public static ImmutableArray<TingkatAkun> Semua { get; } = [Kosong, Akun, Kelompok, Jenis, Objek, RincianObjek, SubRincianObjek];
}
