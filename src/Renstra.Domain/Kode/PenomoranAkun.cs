using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// A numbering of accounts (penomoran akun): how wide its last two segments are. The four above them are the same in all; so a code down to
/// objek fits every numbering, and a rincian objek of two digits fits two. Ordered by age.
/// </summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<PenomoranAkun>))]
public sealed class PenomoranAkun : HimpunanTertutup<PenomoranAkun>, IHimpunanTertutup<PenomoranAkun>
{
    /// <summary>Permendagri 90/2019: <c>5.1.02.01.01.001</c>.</summary>
    public static readonly PenomoranAkun Permendagri90 = new("permendagri90Tahun2019", 1, "Permendagri 90/2019", "Permendagri 90/2019", 2, 3);

    /// <summary>From Kepmendagri 050-3708/2020 on: <c>5.1.02.01.01.0001</c>.</summary>
    public static readonly PenomoranAkun Kepmendagri3708 = new("kepmendagri3708Tahun2020", 2, "Kepmendagri 050-3708/2020", "Kepmendagri 050-3708/2020", 2, 4);

    /// <summary>From Kepmendagri 900.1-861/2026 on: <c>5.1.02.01.001.00001</c>.</summary>
    public static readonly PenomoranAkun Kepmendagri861 = new("kepmendagri861Tahun2026", 3, "Kepmendagri 900.1-861/2026", "Kepmendagri 900.1-861/2026", 3, 5);

    private PenomoranAkun(string name, int value, string indonesia, string inggris, int rincianObjek, int subRincianObjek)
        : base(name, value, indonesia, inggris)
    {
        LebarRincianObjek = rincianObjek;
        LebarSubRincianObjek = subRincianObjek;
    }

    /// <summary>All numberings, the oldest first.</summary>
    public static ImmutableArray<PenomoranAkun> Semua { get; } = [Permendagri90, Kepmendagri3708, Kepmendagri861];

    /// <summary>How many digits a rincian objek has: 2 or 3.</summary>
    public int LebarRincianObjek { get; }

    /// <summary>How many digits a sub rincian objek has: 3, 4 or 5.</summary>
    public int LebarSubRincianObjek { get; }
}
