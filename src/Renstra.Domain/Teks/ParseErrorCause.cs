namespace Renstra.Domain;

/// <summary>Why a text could not be read. The cause is data; <see cref="ParseError.Describe(ReadOnlySpan{char}, Bahasa)"/> renders it.</summary>
public enum ParseErrorCause
{
    /// <summary>There is no error.</summary>
    None = 0,

    /// <summary>The text is <see langword="null"/>.</summary>
    Null,

    /// <summary>The text is empty.</summary>
    Empty,

    /// <summary>A character that cannot stand at this position.</summary>
    UnexpectedCharacter,

    /// <summary>The text ends before the value is complete.</summary>
    UnexpectedEnd,

    /// <summary>A complete value is followed by more text.</summary>
    TrailingText,

    /// <summary>A number is outside the range of its place, such as a kewenangan of 9 or a segment 00.</summary>
    OutOfRange,

    /// <summary>The code stops between two levels: <c>1.06.04.2</c> is neither a program nor a kegiatan.</summary>
    IncompleteLevel,

    /// <summary>A template mixes <c>X</c> and digits: only <c>X.XX</c> as a whole is a template.</summary>
    MixedTemplate,

    /// <summary>Thousands are not grouped in threes by dots, as in <c>282.8100</c>.</summary>
    InvalidGrouping,

    /// <summary>A separator with two readings, as in <c>1,234</c>: a decimal comma or an American thousands comma.</summary>
    AmbiguousSeparator,

    /// <summary>More decimals than the value can hold, such as three decimals of a rupiah.</summary>
    TooManyDecimals,

    /// <summary>More significant digits than an exact decimal holds (28).</summary>
    TooManyDigits,

    /// <summary>The value lies outside the range of its type.</summary>
    Overflow,

    /// <summary>The text is the error text of a spreadsheet, such as <c>#VALUE!</c>.</summary>
    SpreadsheetError,

    /// <summary>The bytes are not valid UTF-8.</summary>
    InvalidUtf8,

    /// <summary>The text is not one of the names of a closed set.</summary>
    UnknownName,

    /// <summary>Two bounds stand in the wrong order, such as the period 2029-2025.</summary>
    WrongOrder,

    /// <summary>An opening bracket without its closing one, or the reverse.</summary>
    Unbalanced,

    /// <summary>The text says that there is no value (<c>NA</c>, <c>-</c>) where a value is required.</summary>
    NoValue,

    /// <summary>A magnitude in words or letters behind a number, as in <c>Rp 1,2 M</c> or <c>5 juta</c>: it is not guessed.</summary>
    MagnitudeAbbreviation,

    /// <summary>A cell with more than one value, such as <c>12 Dokumen 3 Laporan</c>.</summary>
    MultipleValues,

    /// <summary>A dash with two readings, as in <c>- 5</c> or <c>3 -5</c>: a minus, or the dash of a range.</summary>
    AmbiguousDash,

    /// <summary>The ends of a range are of different kinds or units, as in <c>5%-7 Orang</c>.</summary>
    UnlikeEnds,

    /// <summary>A planning code, such as <c>1.06.04</c>, where a number is expected.</summary>
    CodeNotNumber,

    /// <summary>The text is longer than a cell's value can be.</summary>
    TooLong,

    /// <summary>A letter where a digit belongs, as scans give it: <c>I00</c>, <c>O,5</c>.</summary>
    LetterForDigit,

    /// <summary>An amount in another currency than rupiah.</summary>
    OtherCurrency,

    /// <summary>A date, such as <c>Jun-25</c>, where a value is expected.</summary>
    DateNotNumber,

    /// <summary>A value that is stated as approximate, such as <c>sekitar 5</c>: there is no exact one.</summary>
    ApproximateValue,

    /// <summary>A bound that is not of one number, such as <c>minimal BB</c>.</summary>
    BoundNotRead,

    /// <summary>A word with two readings: <c>min</c> is minimal, minus, or minutes.</summary>
    AmbiguousWord,

    /// <summary>A number and its words in brackets differ, as in <c>1 (dua) Paket</c>.</summary>
    NumberWordsDiffer,
}
