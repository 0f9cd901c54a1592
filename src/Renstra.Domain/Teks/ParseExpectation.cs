namespace Renstra.Domain;

/// <summary>What would have been right where a <see cref="ParseError"/> stands.</summary>
public enum ParseExpectation
{
    /// <summary>Nothing in particular.</summary>
    None = 0,

    /// <summary>A digit 1–9 of an urusan, or <c>X</c>.</summary>
    UrusanDigit,

    /// <summary>Two digits 01–99.</summary>
    TwoDigits,

    /// <summary><c>XX</c>, the bidang of a template.</summary>
    TemplateBidang,

    /// <summary>A digit 1–8 of the kewenangan.</summary>
    KewenanganDigit,

    /// <summary>Two or four digits of a sub kegiatan, 01–99 or 0001–9999.</summary>
    SubKegiatanDigits,

    /// <summary>A dot between two segments of a code.</summary>
    Dot,

    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A digit 0–9.</summary>
    Digit,

    /// <summary>Groups of three digits behind each dot.</summary>
    GroupOfThree,

    /// <summary>At most two decimals (sen).</summary>
    AtMostTwoDecimals,

    /// <summary>A number in the Indonesian notation, such as <c>7.525.106.680</c> or <c>95,77</c>.</summary>
    IndonesianNumber,

    /// <summary>A plain number with a decimal point, such as <c>7525106680</c> or <c>95.77</c>.</summary>
    PlainNumber,

    /// <summary>A percent sign.</summary>
    PercentSign,

    /// <summary>A year of four digits, 1900–2999.</summary>
    Year,

    /// <summary>A quarter: I, II, III or IV.</summary>
    Quarter,

    /// <summary>A period such as <c>2025-2029</c>, with its forward year <c>2025-2029+2030</c>.</summary>
    Period,

    /// <summary>A last year not before the first.</summary>
    AscendingYears,

    /// <summary>The year behind the period's last year.</summary>
    YearAfterPeriod,

    /// <summary>A target: number, <c>3..4.5</c>, <c>&gt;=100</c>, a grade, or <c>95.76 (41893 Orang)</c>.</summary>
    Target,

    /// <summary>Text of a unit or grade: no control characters, no surrounding blanks, at most 200 characters.</summary>
    PlainText,

    /// <summary>One of the names of a closed set.</summary>
    KnownName,

    /// <summary>A closing bracket.</summary>
    ClosingBracket,

    /// <summary>A digit 1–9 of an akun.</summary>
    AkunDigit,

    /// <summary>A digit 1–9 of a kelompok.</summary>
    KelompokDigit,

    /// <summary>Two or three digits of a rincian objek, 01–99 or 001–999.</summary>
    RincianObjekDigits,

    /// <summary>Three or four digits of a sub rincian objek behind two of its rincian objek, 001–999 or 0001–9999.</summary>
    SubRincianObjekDigits,

    /// <summary>Five digits of a sub rincian objek behind three of its rincian objek, 00001–99999.</summary>
    SubRincianObjekFiveDigits,

    /// <summary>Two digits of a provinsi, 01–99.</summary>
    ProvinsiDigits,

    /// <summary>Four digits of a desa or kelurahan, 0001–9999.</summary>
    DesaKelurahanDigits,

    /// <summary>A bidang urusan in digits, such as <c>1.06</c>.</summary>
    BidangUrusan,

    /// <summary>A bidang urusan in digits, or <c>0.00</c> for none.</summary>
    BidangUrusanOrNone,

    /// <summary><c>0.00</c>, for the bidang urusan before is none.</summary>
    NoBidangUrusan,

    /// <summary>A bidang urusan that does not stand there already.</summary>
    AnotherBidangUrusan,

    /// <summary>Four digits of an agency's unit, 0000–9999.</summary>
    UnitDigits,

    /// <summary>A number in the American notation, such as <c>7,525,106,680</c> or <c>95.77</c>.</summary>
    AmericanNumber,

    /// <summary>Groups of three digits behind each comma.</summary>
    AmericanGroupOfThree,

    /// <summary>A number written out in digits, such as <c>1.200.000.000</c>.</summary>
    FullNumber,

    /// <summary>One value.</summary>
    OneValue,

    /// <summary>A cell of at most 300 characters.</summary>
    ShortCell,

    /// <summary>A digit 1–9 of a funding source.</summary>
    SumberDanaDigit,

    /// <summary>Four digits of the last level of a funding source, 0001–9999.</summary>
    SubRincianFourDigits,
}
