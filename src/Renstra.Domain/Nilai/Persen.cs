using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// A percentage in percentage points, exact and unrounded: 42,5 of 300 is 14,1666… until it is shown.
/// It is shown rounded half away from zero to two decimals, as the documents do. <c>default</c> is <see cref="Nol"/>, zero per cent.
/// </summary>
[JsonConverter(typeof(PersenJsonConverter))]
public readonly partial struct Persen : IEquatable<Persen>,
    IAdditionOperators<Persen, Persen, Persen>, ISubtractionOperators<Persen, Persen, Persen>, IUnaryNegationOperators<Persen, Persen>,
    ISpanFormattable, IUtf8SpanFormattable
{
    private const int MaxLength = 64;

    private readonly decimal _poin;

    private Persen(decimal poin) => _poin = AngkaPolos.Normalize(poin);

    /// <summary>Zero per cent; the <c>default</c>.</summary>
    public static Persen Nol => default;

    /// <summary>One hundred per cent.</summary>
    public static Persen Seratus { get; } = new(100);

    /// <summary>The percentage in points: 95,77 for 95,77 %.</summary>
    public decimal Poin => _poin;

    /// <summary>Makes a percentage from points.</summary>
    /// <param name="poin">Percentage points, 95.77 for 95,77 %.</param>
    /// <returns>The percentage.</returns>
    public static Persen FromPoin(decimal poin) => new(poin);

    /// <summary>The share of a part in a whole, in per cent; multiplied before it is divided, never rounded to a sen or a point.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, not zero.</param>
    /// <returns>part / whole × 100, to the 28 digits of a decimal.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="whole"/> is zero: there is no such share.</exception>
    /// <exception cref="OverflowException">The percentage is out of range.</exception>
    public static Persen FromRatio(decimal part, decimal whole) => new(part * 100 / whole);

    /// <inheritdoc cref="FromRatio(decimal, decimal)"/>
    public static Persen FromRatio(Rupiah part, Rupiah whole) => FromRatio((decimal)part.Sen, whole.Sen);

    /// <summary>The exact sum.</summary>
    /// <param name="left">One percentage.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Persen operator +(Persen left, Persen right) => new(left._poin + right._poin);

    /// <summary>The exact difference, in percentage points.</summary>
    /// <param name="left">The percentage.</param>
    /// <param name="right">What is taken from it.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="OverflowException">The difference is out of range.</exception>
    public static Persen operator -(Persen left, Persen right) => new(left._poin - right._poin);

    /// <summary>The percentage with the other sign.</summary>
    /// <param name="value">The percentage.</param>
    /// <returns>The negation.</returns>
    public static Persen operator -(Persen value) => new(-value._poin);

    /// <summary>This percentage of an amount, rounded once, to the sen, as declared.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="pembulatan">The rounding.</param>
    /// <returns>The rounded part.</returns>
    /// <exception cref="OverflowException">The result is out of range.</exception>
    public Rupiah Of(Rupiah amount, Pembulatan pembulatan)
    {
        // In whole numbers: a product of more than 28 digits would be rounded once before it is rounded as declared.
        var (numerator, denominator) = PembagianBulat.ToFraction(_poin);
        return Rupiah.FromSen(checked((long)PembagianBulat.Divide(amount.Sen * numerator, denominator * 100, pembulatan)));
    }

    /// <summary>Rounds the percentage, for showing it.</summary>
    /// <param name="decimals">How many decimals, 0–28; the documents print two.</param>
    /// <param name="pembulatan">The rounding; the documents round half away from zero.</param>
    /// <returns>The rounded percentage.</returns>
    public Persen Round(int decimals = 2, Pembulatan pembulatan = Pembulatan.SetengahMenjauhiNol) => new(PembagianBulat.Round(_poin, decimals, pembulatan));

    /// <inheritdoc/>
    public bool Equals(Persen other) => _poin == other._poin;

    /// <inheritdoc/>
    public override int GetHashCode() => _poin.GetHashCode();

    /// <summary>The exact percentage in plain notation (format <c>G</c>): <c>95.77%</c>.</summary>
    /// <returns>The canonical text, the same in every culture.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>Formats the percentage.</summary>
    /// <param name="format"><c>G</c> or empty: exact and plain, <c>95.77%</c>, which <see cref="Parse(string)"/> reads back.
    /// <c>N</c>: Indonesian, rounded half away from zero to two decimals, <c>95,77</c>. <c>P</c>: the same with its sign, <c>95,77%</c>.
    /// <c>F</c>: plain, <c>95.77</c>, as programs and spreadsheets read it. A digit behind <c>N</c>, <c>P</c>, <c>F</c> says how many decimals, 0–9.</param>
    /// <param name="formatProvider">Ignored: the format alone decides the notation.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> text = stackalloc char[MaxLength];
        return new string(text[..Write(text, format)]);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        Span<char> text = stackalloc char[MaxLength];
        return Utf8Text.TryWrite(text[..Write(text, format)], destination, out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        Span<char> text = stackalloc char[MaxLength];
        return Utf8Text.TryWrite(text[..Write(text, format)], utf8Destination, out bytesWritten);
    }

    private static bool TryRead(ReadOnlySpan<char> s, out Persen value, out ParseError error)
    {
        value = default;
        if (!AngkaPolos.TryRead(s, 0, Math.Max(s.Length - (s.EndsWith('%') ? 1 : 0), 0), out var poin, out error))
        {
            return false;
        }

        if (!s.EndsWith('%'))
        {
            error = new(ParseErrorCause.UnexpectedEnd, s.Length, ParseExpectation.PercentSign);
            return false;
        }

        value = new(poin);
        return true;
    }

    private int Write(Span<char> text, ReadOnlySpan<char> format)
    {
        int written;
        if (format is "" or "G" or "g")
        {
            _poin.TryFormat(text, out written, default, CultureInfo.InvariantCulture);
            text[written] = '%';
            return written + 1;
        }

        var decimals = format.Length == 1 ? 2 : format.Length == 2 && char.IsAsciiDigit(format[1]) ? format[1] - '0' : -1;
        switch (decimals < 0 ? '?' : char.ToUpperInvariant(format[0]))
        {
            case 'N':
                return NotasiAngka.Indonesia.Write(text, Round(decimals)._poin, decimals, "");
            case 'P':
                written = NotasiAngka.Indonesia.Write(text, Round(decimals)._poin, decimals, "");
                text[written] = '%';
                return written + 1;
            case 'F':
                // Rounded first, in our own way; the format only fills up with zeros.
                Round(decimals)._poin.TryFormat(text, out written, ['F', (char)('0' + decimals)], CultureInfo.InvariantCulture);
                return written;
            default:
                throw FormatSpecifier.Unknown(format, "G, N, P, F, the last three also with a digit for the decimals, as in P1");
        }
    }
}
