using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// A budget year (tahun anggaran), 1 January to 31 December (UU 17/2003, article 4), from 1900 to 2999.
/// <c>default</c> is <see cref="Kosong"/>, no year: it formats as empty text, is never read and never written.
/// </summary>
[JsonConverter(typeof(TahunAnggaranJsonConverter))]
public readonly partial struct TahunAnggaran : IEquatable<TahunAnggaran>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The earliest year.</summary>
    public const int MinTahun = 1900;

    /// <summary>The latest year.</summary>
    public const int MaxTahun = 2999;

    private readonly ushort _tahun;

    /// <summary>Makes a budget year.</summary>
    /// <param name="tahun">The year, 1900–2999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tahun"/> is not 1900–2999.</exception>
    public TahunAnggaran(int tahun)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tahun, MinTahun);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tahun, MaxTahun);
        _tahun = (ushort)tahun;
    }

    /// <summary>No year; the <c>default</c>.</summary>
    public static TahunAnggaran Kosong => default;

    /// <summary>Whether this is <see cref="Kosong"/>.</summary>
    public bool IsKosong => _tahun == 0;

    /// <summary>The year's number; 0 for <see cref="Kosong"/>.</summary>
    public int Nomor => _tahun;

    /// <summary>The first day, 1 January.</summary>
    /// <exception cref="InvalidOperationException">This is <see cref="Kosong"/>.</exception>
    public LocalDate Awal => new(Required(), 1, 1);

    /// <summary>The last day, 31 December.</summary>
    /// <exception cref="InvalidOperationException">This is <see cref="Kosong"/>.</exception>
    public LocalDate Akhir => new(Required(), 12, 31);

    /// <summary>A year from its number.</summary>
    /// <param name="tahun">The year, 1900–2999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tahun"/> is not 1900–2999.</exception>
    public static implicit operator TahunAnggaran(int tahun) => new(tahun);

    /// <summary>So many years later.</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="years">How many years.</param>
    /// <returns>The later year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is not 1900–2999.</exception>
    /// <exception cref="InvalidOperationException">The year is <see cref="Kosong"/>.</exception>
    public static TahunAnggaran operator +(TahunAnggaran tahun, int years) => new(tahun.Required() + years);

    /// <summary>So many years earlier.</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="years">How many years.</param>
    /// <returns>The earlier year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is not 1900–2999.</exception>
    /// <exception cref="InvalidOperationException">The year is <see cref="Kosong"/>.</exception>
    public static TahunAnggaran operator -(TahunAnggaran tahun, int years) => new(tahun.Required() - years);

    /// <summary>How many years lie between.</summary>
    /// <param name="left">The later year.</param>
    /// <param name="right">The earlier year.</param>
    /// <returns>left − right.</returns>
    /// <exception cref="InvalidOperationException">One of them is <see cref="Kosong"/>.</exception>
    public static int operator -(TahunAnggaran left, TahunAnggaran right) => left.Required() - right.Required();

    /// <inheritdoc/>
    public bool Equals(TahunAnggaran other) => _tahun == other._tahun;

    /// <inheritdoc/>
    public override int GetHashCode() => _tahun;

    /// <summary>The year in four digits; empty for <see cref="Kosong"/>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsKosong ? "" : _tahun.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>The year in four digits.</summary>
    /// <param name="format"><c>G</c> or empty; there is no other format.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        FormatSpecifier.RequireGeneral(format);
        return ToString();
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        FormatSpecifier.RequireGeneral(format);
        return Utf8Text.TryWrite(ToString(), destination, out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        FormatSpecifier.RequireGeneral(format);
        return Utf8Text.TryWrite(ToString(), utf8Destination, out bytesWritten);
    }

    private static bool TryRead(ReadOnlySpan<char> s, out TahunAnggaran value, out ParseError error)
    {
        value = default;
        var number = 0;
        for (var at = 0; at < s.Length; at++)
        {
            if (at == 4 || !Digits.IsDigit(s[at]))
            {
                error = new(at == 4 ? ParseErrorCause.TrailingText : ParseErrorCause.UnexpectedCharacter, at, ParseExpectation.Year);
                return false;
            }

            number = (number * 10) + (s[at] - '0');
        }

        if (s.Length < 4)
        {
            error = new(s.IsEmpty ? ParseErrorCause.Empty : ParseErrorCause.UnexpectedEnd, s.Length, ParseExpectation.Year);
            return false;
        }

        if (number is < MinTahun or > MaxTahun)
        {
            error = new(ParseErrorCause.OutOfRange, 0, ParseExpectation.Year);
            return false;
        }

        error = default;
        value = new(number);
        return true;
    }

    private int Required() => IsKosong ? throw new InvalidOperationException("There is no year.") : _tahun;
}
