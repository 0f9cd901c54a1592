using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// A code of the planning nomenclature (kode rekening of urusan, bidang urusan, program, kegiatan and sub kegiatan): <c>1</c>, <c>1.06</c>,
/// <c>1.06.04</c>, <c>1.06.04.2.01</c>, <c>1.06.04.2.01.0001</c>. Not an account (kode akun), for which the regulations use the same word.
/// </summary>
/// <remarks>
/// <para>A sub kegiatan has two digits in Permendagri 90/2019, Kepmendagri 050-3708/2020 and 050-5889/2021 and four since
/// 900.1.15.5-1317/2023; <c>…08.01</c> and <c>…08.0001</c> are different codes. <c>X.XX</c> stands in place of urusan and bidang in the
/// template of a supporting programme; <c>X.XX.01</c> and <c>1.06.01</c> are different codes.</para>
/// <para>The value knows shape, not existence: whether a code is in a decree is the nomenclature's to say.</para>
/// <para>Codes are ordered as documents order them: a node before its children, <c>X</c> before digits, a two-digit sub kegiatan before the
/// four-digit one of the same number. Accepted text round-trips character for character.
/// <c>default</c> is <see cref="Kosong"/>: it formats as empty text, is never read and never written.</para>
/// </remarks>
[JsonConverter(typeof(KodeRekeningJsonConverter))]
public readonly partial struct KodeRekening : IEquatable<KodeRekening>, IKodeBertingkat<KodeRekening, TingkatKode>
{
    // One number per segment, most significant first, 0 where the segment is absent; so all-zero is "no code" and
    // the order of the ulong is the pre-order of the tree. X is 1 in urusan and bidang, a number n there is n + 1;
    // a sub kegiatan is 2n, plus 1 if it has four digits.
    private const int SubBits = 15;
    private const int KegiatanShift = SubBits;
    private const int KewenanganShift = KegiatanShift + 7;
    private const int ProgramShift = KewenanganShift + 4;
    private const int BidangShift = ProgramShift + 7;
    private const int UrusanShift = BidangShift + 7;

    private const ulong SubMask = (1UL << SubBits) - 1;
    private const ulong TemplatePart = (1UL << UrusanShift) | (1UL << BidangShift);

    private readonly ulong _packed;

    private KodeRekening(ulong packed) => _packed = packed;

    /// <summary>No code (kode kosong): the <c>default</c>. Formats as empty text; is never read and never written.</summary>
    public static KodeRekening Kosong => default;

    /// <summary>Whether this is <see cref="Kosong"/>.</summary>
    public bool IsKosong => _packed == 0;

    /// <summary>The level of the code; <see cref="TingkatKode.Kosong"/> for <see cref="Kosong"/>.</summary>
    public TingkatKode Tingkat => TingkatKode.Semua[LevelNumber];

    /// <summary>Whether the code is a template that starts with <c>X</c> instead of an urusan.</summary>
    public bool IsTemplate => UrusanField == 1;

    /// <summary>The number of the urusan, 1–9; <see langword="null"/> for a template and for <see cref="Kosong"/>.</summary>
    public int? NomorUrusan => UrusanField > 1 ? UrusanField - 1 : null;

    /// <summary>The number of the bidang urusan, 1–99; <see langword="null"/> for a template and above that level.</summary>
    public int? NomorBidang => BidangField > 1 ? BidangField - 1 : null;

    /// <summary>The number of the program, 1–99; <see langword="null"/> above that level.</summary>
    public int? NomorProgram => ProgramField > 0 ? ProgramField : null;

    /// <summary>The kewenangan of the kegiatan, its fourth segment; <see langword="null"/> above kegiatan.</summary>
    public Kewenangan? Kewenangan => KewenanganField > 0 ? Domain.Kewenangan.FromDigit(KewenanganField) : null;

    /// <summary>The number of the kegiatan, 1–99; <see langword="null"/> above that level.</summary>
    public int? NomorKegiatan => KegiatanField > 0 ? KegiatanField : null;

    /// <summary>The number of the sub kegiatan, 1–9999; <see langword="null"/> above that level.</summary>
    public int? NomorSubKegiatan => SubField > 0 ? SubField >> 1 : null;

    /// <summary>Whether the code is a sub kegiatan in the older form of two digits (until Kepmendagri 050-5889/2021).</summary>
    public bool IsSubKegiatanDuaDigit => SubField > 0 && (SubField & 1) == 0;

    private int UrusanField => (int)(_packed >> UrusanShift);

    private int BidangField => (int)(_packed >> BidangShift) & 0x7F;

    private int ProgramField => (int)(_packed >> ProgramShift) & 0x7F;

    private int KewenanganField => (int)(_packed >> KewenanganShift) & 0xF;

    private int KegiatanField => (int)(_packed >> KegiatanShift) & 0x7F;

    private int SubField => (int)(_packed & SubMask);

    private int LevelNumber => _packed == 0 ? 0
        : SubField != 0 ? 5
        : KegiatanField != 0 ? 4
        : ProgramField != 0 ? 3
        : BidangField != 0 ? 2
        : 1;

    /// <summary>Makes an urusan's code.</summary>
    /// <param name="nomor">The urusan, 1–9.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> is not 1–9.</exception>
    public static KodeRekening ForUrusan(int nomor) => new((ulong)(Checked(nomor, 9, nameof(nomor)) + 1) << UrusanShift);

    /// <summary>The bidang urusan of that number below this urusan.</summary>
    /// <param name="nomor">The bidang, 1–99.</param>
    /// <returns>The code.</returns>
    /// <exception cref="InvalidOperationException">This code is not an urusan's, or is the template <c>X</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> is not 1–99.</exception>
    public KodeRekening AddBidang(int nomor)
    {
        Require(1);
        return IsTemplate
            ? throw new InvalidOperationException("The template X has no bidang but XX; parse \"X.XX\".")
            : new(_packed | ((ulong)(Checked(nomor, 99, nameof(nomor)) + 1) << BidangShift));
    }

    /// <summary>The program of that number below this bidang urusan.</summary>
    /// <param name="nomor">The program, 1–99.</param>
    /// <returns>The code.</returns>
    /// <exception cref="InvalidOperationException">This code is not a bidang's.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> is not 1–99.</exception>
    public KodeRekening AddProgram(int nomor)
    {
        Require(2);
        return new(_packed | ((ulong)Checked(nomor, 99, nameof(nomor)) << ProgramShift));
    }

    /// <summary>The kegiatan of that kewenangan and number below this program.</summary>
    /// <param name="kewenangan">The kewenangan, the digit in front.</param>
    /// <param name="nomor">The kegiatan, 1–99.</param>
    /// <returns>The code.</returns>
    /// <exception cref="InvalidOperationException">This code is not a program's.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> is not 1–99.</exception>
    public KodeRekening AddKegiatan(Kewenangan kewenangan, int nomor)
    {
        ArgumentNullException.ThrowIfNull(kewenangan);
        Require(3);
        return new(_packed | ((ulong)kewenangan.Digit << KewenanganShift) | ((ulong)Checked(nomor, 99, nameof(nomor)) << KegiatanShift));
    }

    /// <summary>The sub kegiatan of that number, in today's four digits, below this kegiatan.</summary>
    /// <param name="nomor">The sub kegiatan, 1–9999.</param>
    /// <returns>The code.</returns>
    /// <exception cref="InvalidOperationException">This code is not a kegiatan's.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> is not 1–9999.</exception>
    public KodeRekening AddSubKegiatan(int nomor)
    {
        Require(4);
        return new(_packed | (((ulong)Checked(nomor, 9999, nameof(nomor)) << 1) | 1));
    }

    /// <inheritdoc/>
    public bool Equals(KodeRekening other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KodeRekening other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    private static int Checked(int nomor, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nomor, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nomor, most, name);
        return nomor;
    }

    private void Require(int level)
    {
        if (LevelNumber != level)
        {
            throw new InvalidOperationException($"\"{this}\" is no code of the level {TingkatKode.Semua[level].Name}.");
        }
    }
}
