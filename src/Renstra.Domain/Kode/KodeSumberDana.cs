using System.Numerics;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// The code of a funding source (kode sumber dana): <c>1</c> general or <c>2</c> special funds, down to <c>1.2.01.03.01.0001</c>. It looks
/// like an account's code and is another: <c>1.1</c> is local own revenue here and current assets there (<see cref="KodeAkun"/>).
/// </summary>
/// <remarks>
/// <para>Six segments of one, one, two, two, two and four digits, as from Kepmendagri 050-3708/2020 on; the levels carry the names that those
/// of accounts have (<see cref="TingkatAkun"/>). The value knows shape, not existence.</para>
/// <para>Codes are ordered as documents order them, a code before those below it. Accepted text round-trips character for character.
/// <c>default</c> is <see cref="Kosong"/>: it formats as empty text, is never read and never written.</para>
/// </remarks>
[JsonConverter(typeof(KodeSumberDanaJsonConverter))]
public readonly partial struct KodeSumberDana : IEquatable<KodeSumberDana>, IKodeBertingkat<KodeSumberDana, TingkatAkun>
{
    // One number per segment, most significant first, 0 where the segment is absent: the order of the ulong is the pre-order of the tree.
    private const int SubBits = 14;
    private const int RincianShift = SubBits;
    private const int ObjekShift = RincianShift + 7;
    private const int JenisShift = ObjekShift + 7;
    private const int KelompokShift = JenisShift + 7;
    private const int AkunShift = KelompokShift + 4;

    private readonly ulong _packed;

    private KodeSumberDana(ulong packed) => _packed = packed;

    /// <summary>No code (kode kosong): the <c>default</c>. Formats as empty text; is never read and never written.</summary>
    public static KodeSumberDana Kosong => default;

    /// <summary>Whether this is <see cref="Kosong"/>.</summary>
    public bool IsKosong => _packed == 0;

    /// <summary>The level of the code; <see cref="TingkatAkun.Kosong"/> for <see cref="Kosong"/>.</summary>
    public TingkatAkun Tingkat => TingkatAkun.Semua[LevelNumber];

    private int AkunField => (int)(_packed >> AkunShift);

    private int KelompokField => (int)((_packed >> KelompokShift) & 0xF);

    private int JenisField => (int)((_packed >> JenisShift) & 0x7F);

    private int ObjekField => (int)((_packed >> ObjekShift) & 0x7F);

    private int RincianField => (int)((_packed >> RincianShift) & 0x7F);

    private int SubField => (int)(_packed & ((1UL << SubBits) - 1));

    private int LevelNumber => _packed == 0 ? 0
        : SubField != 0 ? 6
        : RincianField != 0 ? 5
        : ObjekField != 0 ? 4
        : JenisField != 0 ? 3
        : KelompokField != 0 ? 2
        : 1;

    /// <inheritdoc/>
    public bool Equals(KodeSumberDana other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KodeSumberDana other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    private static bool TryRead<TChar>(ReadOnlySpan<TChar> s, out KodeSumberDana value, out ParseError error)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var pembaca = new PembacaSegmen<TChar>(s);
        pembaca.ReadFirst(1, AkunShift, ParseExpectation.SumberDanaDigit);
        pembaca.ReadNext(1, KelompokShift, ParseExpectation.KelompokDigit);
        pembaca.ReadNext(2, JenisShift, ParseExpectation.TwoDigits);
        pembaca.ReadNext(2, ObjekShift, ParseExpectation.TwoDigits);
        pembaca.ReadNext(2, RincianShift, ParseExpectation.TwoDigits);
        pembaca.ReadNext(4, 0, ParseExpectation.SubRincianFourDigits);
        pembaca.RequireEnd();
        error = pembaca.Error;
        value = pembaca.IsComplete ? new(pembaca.Packed) : default;
        return pembaca.IsComplete;
    }
}
