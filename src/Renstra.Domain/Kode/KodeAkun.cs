using System.Numerics;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// The code of an account (kode akun): akun <c>5</c>, kelompok <c>5.1</c>, jenis <c>5.1.02</c>, objek <c>5.1.02.01</c>, rincian objek
/// <c>5.1.02.01.01</c>, sub rincian objek <c>5.1.02.01.01.0001</c>. Not a planning code, for which see <see cref="KodeRekening"/>.
/// </summary>
/// <remarks>
/// <para>The last two segments have two and three digits in Permendagri 90/2019, two and four from Kepmendagri 050-3708/2020 on, three and
/// five from Kepmendagri 900.1-861/2026 on. <c>…01.001</c> and <c>…01.0001</c> are different codes; <see cref="GetPenomoran"/> says which
/// numberings a code fits.</para>
/// <para>The value knows shape, not existence: whether there is such an account is the decree's to say.</para>
/// <para>Codes are ordered as documents order them: a code before those below it, and of two segments of the same number the narrower first.
/// Accepted text round-trips character for character. <c>default</c> is <see cref="Kosong"/>: it formats as empty text, is never read and
/// never written.</para>
/// </remarks>
[JsonConverter(typeof(KodeAkunJsonConverter))]
public readonly partial struct KodeAkun : IEquatable<KodeAkun>, IKodeBertingkat<KodeAkun, TingkatAkun>
{
    // One number per segment, most significant first, 0 where the segment is absent: the order of the ulong is the pre-order of the tree.
    // A rincian objek is 2n, plus 1 if it has three digits; a sub rincian objek 4n, plus its digits beyond three.
    private const int SubBits = 19;
    private const int RincianShift = SubBits;
    private const int ObjekShift = RincianShift + 11;
    private const int JenisShift = ObjekShift + 7;
    private const int KelompokShift = JenisShift + 7;
    private const int AkunShift = KelompokShift + 4;

    private readonly ulong _packed;

    private KodeAkun(ulong packed) => _packed = packed;

    /// <summary>No code (kode kosong): the <c>default</c>. Formats as empty text; is never read and never written.</summary>
    public static KodeAkun Kosong => default;

    /// <summary>Whether this is <see cref="Kosong"/>.</summary>
    public bool IsKosong => _packed == 0;

    /// <summary>The level of the code; <see cref="TingkatAkun.Kosong"/> for <see cref="Kosong"/>.</summary>
    public TingkatAkun Tingkat => TingkatAkun.Semua[LevelNumber];

    /// <summary>The number of the akun, 1–9; <see langword="null"/> for <see cref="Kosong"/>.</summary>
    public int? NomorAkun => AkunField > 0 ? AkunField : null;

    /// <summary>The number of the kelompok, 1–9; <see langword="null"/> above that level.</summary>
    public int? NomorKelompok => KelompokField > 0 ? KelompokField : null;

    /// <summary>The number of the jenis, 1–99; <see langword="null"/> above that level.</summary>
    public int? NomorJenis => JenisField > 0 ? JenisField : null;

    /// <summary>The number of the objek, 1–99; <see langword="null"/> above that level.</summary>
    public int? NomorObjek => ObjekField > 0 ? ObjekField : null;

    /// <summary>The number of the rincian objek, 1–99, or 1–999 in three digits; <see langword="null"/> above that level.</summary>
    public int? NomorRincianObjek => RincianField > 0 ? RincianField >> 1 : null;

    /// <summary>The number of the sub rincian objek, 1–999, 1–9999 or 1–99999 by its digits; <see langword="null"/> above that level.</summary>
    public int? NomorSubRincianObjek => SubField > 0 ? SubField >> 2 : null;

    private int AkunField => (int)(_packed >> AkunShift);

    private int KelompokField => (int)((_packed >> KelompokShift) & 0xF);

    private int JenisField => (int)((_packed >> JenisShift) & 0x7F);

    private int ObjekField => (int)((_packed >> ObjekShift) & 0x7F);

    private int RincianField => (int)((_packed >> RincianShift) & 0x7FF);

    private int SubField => (int)(_packed & ((1UL << SubBits) - 1));

    private int LebarRincian => 2 + (RincianField & 1);

    private int LebarSub => 3 + (SubField & 3);

    private int LevelNumber => _packed == 0 ? 0
        : SubField != 0 ? 6
        : RincianField != 0 ? 5
        : ObjekField != 0 ? 4
        : JenisField != 0 ? 3
        : KelompokField != 0 ? 2
        : 1;

    /// <summary>The numberings that this code fits by the width of its segments, the oldest first.</summary>
    /// <returns>All down to objek; two for a rincian objek of two digits; one below; none for <see cref="Kosong"/>.</returns>
    public IEnumerable<PenomoranAkun> GetPenomoran()
    {
        foreach (var penomoran in PenomoranAkun.Semua)
        {
            if (Fits(penomoran))
            {
                yield return penomoran;
            }
        }
    }

    /// <summary>Whether this code fits a numbering by the width of its segments.</summary>
    /// <param name="penomoran">The numbering.</param>
    /// <returns>For <c>5.1.02.01.01</c>: <see langword="true"/> for the two with a rincian objek of two digits. <see cref="Kosong"/> fits none.</returns>
    public bool Fits(PenomoranAkun penomoran)
    {
        ArgumentNullException.ThrowIfNull(penomoran);
        return !IsKosong
            && (RincianField == 0 || LebarRincian == penomoran.LebarRincianObjek)
            && (SubField == 0 || LebarSub == penomoran.LebarSubRincianObjek);
    }

    /// <inheritdoc/>
    public bool Equals(KodeAkun other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KodeAkun other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    private static bool TryRead<TChar>(ReadOnlySpan<TChar> s, out KodeAkun value, out ParseError error)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var pembaca = new PembacaSegmen<TChar>(s);
        pembaca.ReadFirst(1, AkunShift, ParseExpectation.AkunDigit);
        pembaca.ReadNext(1, KelompokShift, ParseExpectation.KelompokDigit);
        pembaca.ReadNext(2, JenisShift, ParseExpectation.TwoDigits);
        pembaca.ReadNext(2, ObjekShift, ParseExpectation.TwoDigits);

        var rincian = Math.Max(2, pembaca.CountDigits(3));
        if (pembaca.ReadNext(rincian, RincianShift + 1, ParseExpectation.RincianObjekDigits))
        {
            pembaca.Mark((ulong)(rincian - 2) << RincianShift);
        }

        // A rincian objek of three digits is followed by five; one of two by three or, since 2020, by four.
        var sub = rincian == 3 ? 5 : Math.Max(3, pembaca.CountDigits(4));
        if (pembaca.ReadNext(sub, 2, rincian == 3 ? ParseExpectation.SubRincianObjekFiveDigits : ParseExpectation.SubRincianObjekDigits))
        {
            pembaca.Mark((ulong)(sub - 3));
        }

        pembaca.RequireEnd();
        error = pembaca.Error;
        value = pembaca.IsComplete ? new(pembaca.Packed) : default;
        return pembaca.IsComplete;
    }
}
