using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// The code of an agency (kode perangkat daerah) or of a unit in it: up to three bidang urusan, the agency's number, the unit's number, as in
/// <c>1.03.0.00.0.00.01.0000</c> (Permendagri 90/2019, classification of organisations).
/// </summary>
/// <remarks>
/// <para>The first bidang urusan is always one; <c>0.00</c> stands for none in second and third place, and nothing follows it but <c>0.00</c>.
/// No bidang urusan stands twice. Unit <c>0000</c> is the agency itself. The template <c>X.XX</c> has no place here.</para>
/// <para>The value knows shape, not existence: whether there is such an agency is the region's to say.</para>
/// <para>Codes are ordered by bidang urusan, then by number, an agency before its units. Accepted text round-trips character for character.
/// <c>default</c> is <see cref="Kosong"/>: it formats as empty text, is never read and never written.</para>
/// </remarks>
[JsonConverter(typeof(KodePerangkatDaerahJsonConverter))]
public readonly partial struct KodePerangkatDaerah : IEquatable<KodePerangkatDaerah>
{
    /// <summary>How many bidang urusan an agency can hold: 3 (PP 18/2016).</summary>
    public const int MostBidang = 3;

    // Most significant first: three times urusan and bidang, the agency's number, the unit. So the order of the ulong is that of the text.
    private const int NomorBidangBits = 7;
    private const int NomorBidangMask = (1 << NomorBidangBits) - 1;
    private const int BidangBits = 4 + NomorBidangBits;
    private const int NomorShift = 14;
    private const int LastBidangShift = NomorShift + 7;
    private const ulong UnitMask = (1UL << NomorShift) - 1;

    private readonly ulong _packed;

    private KodePerangkatDaerah(ulong packed) => _packed = packed;

    /// <summary>No code (kode kosong): the <c>default</c>. Formats as empty text; is never read and never written.</summary>
    public static KodePerangkatDaerah Kosong => default;

    /// <summary>Whether this is <see cref="Kosong"/>.</summary>
    public bool IsKosong => _packed == 0;

    /// <summary>The bidang urusan that the agency holds, one to three; none for <see cref="Kosong"/>.</summary>
    public Daftar<KodeRekening> Bidang
    {
        get
        {
            var bidang = new List<KodeRekening>(MostBidang);
            for (var i = 0; i < MostBidang && BidangField(i) is > 0 and var packed; i++)
            {
                bidang.Add(KodeRekening.ForUrusan(packed >> NomorBidangBits).AddBidang(packed & NomorBidangMask));
            }

            return bidang.ToDaftar();
        }
    }

    /// <summary>The agency's number, 1–99; <see langword="null"/> for <see cref="Kosong"/>.</summary>
    public int? Nomor => IsKosong ? null : NomorField;

    /// <summary>The unit's number, 0–9999, 0 for the agency itself; <see langword="null"/> for <see cref="Kosong"/>.</summary>
    public int? Unit => IsKosong ? null : UnitField;

    /// <summary>Whether this is a unit of an agency, not the agency itself.</summary>
    public bool IsUnit => UnitField > 0;

    /// <summary>The agency of a unit (induk); <see cref="Kosong"/> above an agency and above <see cref="Kosong"/>.</summary>
    public KodePerangkatDaerah Induk => IsUnit ? new(_packed & ~UnitMask) : default;

    private int NomorField => (int)((_packed >> NomorShift) & 0x7F);

    private int UnitField => (int)(_packed & UnitMask);

    /// <summary>Makes an agency's code.</summary>
    /// <param name="bidang">Its bidang urusan in digits, one to three, none twice.</param>
    /// <param name="nomor">Its number, 1–99.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException"><paramref name="bidang"/> is not one to three different codes of a bidang urusan in digits.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> is not 1–99.</exception>
    public static KodePerangkatDaerah Create(Daftar<KodeRekening> bidang, int nomor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nomor, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nomor, 99);
        if (bidang.Count is < 1 or > MostBidang || bidang.Distinct().Count() != bidang.Count)
        {
            throw new ArgumentException("An agency holds one to three bidang urusan, none twice.", nameof(bidang));
        }

        var packed = (ulong)nomor << NomorShift;
        for (var i = 0; i < bidang.Count; i++)
        {
            packed |= bidang[i] is { NomorUrusan: { } urusan, NomorBidang: { } number, NomorProgram: null }
                ? (ulong)((urusan << NomorBidangBits) | number) << BidangShift(i)
                : throw new ArgumentException($"\"{bidang[i]}\" is no code of a bidang urusan in digits.", nameof(bidang));
        }

        return new(packed);
    }

    /// <summary>The unit of that number in this agency.</summary>
    /// <param name="nomor">The unit, 1–9999.</param>
    /// <returns>The code.</returns>
    /// <exception cref="InvalidOperationException">This code is not an agency's.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> is not 1–9999.</exception>
    public KodePerangkatDaerah AddUnit(int nomor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nomor, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nomor, 9999);
        return IsKosong || IsUnit
            ? throw new InvalidOperationException($"\"{this}\" is no code of an agency.")
            : new(_packed | (uint)nomor);
    }

    /// <summary>Whether the other code is this one or a unit of this agency. <see cref="Kosong"/> contains nothing.</summary>
    /// <param name="other">The code that may be a unit's.</param>
    /// <returns>For <c>1.03.0.00.0.00.01.0000</c> and <c>1.03.0.00.0.00.01.0002</c>: <see langword="true"/>.</returns>
    public bool Contains(KodePerangkatDaerah other) => !IsKosong && (other == this || other.Induk == this);

    /// <inheritdoc/>
    public bool Equals(KodePerangkatDaerah other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KodePerangkatDaerah other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    private static int BidangShift(int index) => LastBidangShift + ((MostBidang - 1 - index) * BidangBits);

    private static int BidangOf(ulong packed, int index) => (int)((packed >> BidangShift(index)) & ((1UL << BidangBits) - 1));

    private int BidangField(int index) => BidangOf(_packed, index);
}
