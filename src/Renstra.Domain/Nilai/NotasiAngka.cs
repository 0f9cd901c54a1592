using System.Globalization;

namespace Renstra.Domain;

/// <summary>
/// The Indonesian notation of numbers as documents print it: dots group thousands, a comma begins the decimals. Strict: whatever has two
/// readings is refused with its place, and nothing is guessed.
/// </summary>
/// <remarks>
/// <para>Read: <c>7.525.106.680</c>, <c>11.500.000,00</c>, <c>23788700</c>, <c>95,77</c>, <c>-5</c>, <c>(1.000)</c> for −1.000; for amounts
/// also <c>Rp. 1.000.000,-</c>; for percentages also <c>100%</c>. A cell of <c>-</c>, <c>–</c> or <c>—</c> is <see cref="KeadaanTercantum.Strip"/>,
/// an empty cell is <see cref="KeadaanTercantum.Kosong"/>.</para>
/// <para>Refused: <c>282.8100</c> (no groups of three), <c>1,234</c> (decimals, or an American thousands comma), <c>#VALUE!</c>.</para>
/// </remarks>
public sealed class NotasiAngka
{
    private NotasiAngka(PengaliRupiah pengali) => Pengali = pengali;

    /// <summary>The Indonesian notation with amounts in rupiah.</summary>
    public static NotasiAngka Indonesia { get; } = new(PengaliRupiah.Satu);

    /// <summary>The declared multiplier of amounts.</summary>
    public PengaliRupiah Pengali { get; }

    /// <summary>The same notation for a table whose amounts are in thousands or millions.</summary>
    /// <param name="pengali">The multiplier that the table declares.</param>
    /// <returns>The notation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The multiplier is not one of the known ones.</exception>
    public NotasiAngka WithPengali(PengaliRupiah pengali) => Enum.IsDefined(pengali)
        ? new(pengali)
        : throw new ArgumentOutOfRangeException(nameof(pengali));

    /// <summary>Reads a cell that holds a number.</summary>
    /// <param name="s">The cell's text.</param>
    /// <param name="value">Blank, dash, or the number; blank where the cell is refused.</param>
    /// <param name="error">Why and where the cell is refused.</param>
    /// <returns>Whether the cell was read.</returns>
    public bool TryParseAngka(ReadOnlySpan<char> s, out Tercantum<decimal> value, out ParseError error) => Read(s, Kind.Angka, out value, out error);

    /// <summary>Reads a cell that holds a number, from UTF-8.</summary>
    /// <inheritdoc cref="TryParseAngka(ReadOnlySpan{char}, out Tercantum{decimal}, out ParseError)"/>
    public bool TryParseAngka(ReadOnlySpan<byte> s, out Tercantum<decimal> value, out ParseError error) => Utf8Text.TryRead(s, TryParseAngka, out value, out error);

    /// <summary>Reads a cell that holds an amount of money, times <see cref="Pengali"/>.</summary>
    /// <inheritdoc cref="TryParseAngka(ReadOnlySpan{char}, out Tercantum{decimal}, out ParseError)"/>
    public bool TryParseRupiah(ReadOnlySpan<char> s, out Tercantum<Rupiah> value, out ParseError error)
    {
        value = default;
        if (!Read(s, Kind.Rupiah, out var number, out error))
        {
            return false;
        }

        if (!number.TryGetValue(out var printed))
        {
            value = number.Keadaan == KeadaanTercantum.Strip ? Tercantum<Rupiah>.Strip : default;
            return true;
        }

        // The range first: the product of 28 digits and a multiplier may not fit a decimal.
        if (Math.Abs(printed) > 92_233_720_368_547_758.08m / (int)Pengali)
        {
            error = new(ParseErrorCause.Overflow, 0, ParseExpectation.None);
            return false;
        }

        var rupiah = AngkaPolos.Normalize(printed * (int)Pengali);
        if (rupiah.Scale > 2)
        {
            // Behind the decimals that the multiplier leaves room for.
            var room = 2 + Pengali switch { PengaliRupiah.Satu => 0, PengaliRupiah.Ribu => 3, PengaliRupiah.Juta => 6, _ => 9 };
            error = new(ParseErrorCause.TooManyDecimals, s.IndexOf(',') + 1 + room, ParseExpectation.AtMostTwoDecimals);
            return false;
        }

        if (!Rupiah.TryFromDecimal(rupiah, out var amount))
        {
            error = new(ParseErrorCause.Overflow, 0, ParseExpectation.None);
            return false;
        }

        value = amount;
        return true;
    }

    /// <summary>Reads a cell that holds an amount of money, from UTF-8.</summary>
    /// <inheritdoc cref="TryParseAngka(ReadOnlySpan{char}, out Tercantum{decimal}, out ParseError)"/>
    public bool TryParseRupiah(ReadOnlySpan<byte> s, out Tercantum<Rupiah> value, out ParseError error) => Utf8Text.TryRead(s, TryParseRupiah, out value, out error);

    /// <summary>Reads a cell that holds a percentage, with or without its sign.</summary>
    /// <inheritdoc cref="TryParseAngka(ReadOnlySpan{char}, out Tercantum{decimal}, out ParseError)"/>
    public bool TryParsePersen(ReadOnlySpan<char> s, out Tercantum<Persen> value, out ParseError error)
    {
        var read = Read(s, Kind.Persen, out var number, out error);
        value = number.Map(Persen.FromPoin);
        return read;
    }

    /// <summary>Reads a cell that holds a percentage, from UTF-8.</summary>
    /// <inheritdoc cref="TryParseAngka(ReadOnlySpan{char}, out Tercantum{decimal}, out ParseError)"/>
    public bool TryParsePersen(ReadOnlySpan<byte> s, out Tercantum<Persen> value, out ParseError error) => Utf8Text.TryRead(s, TryParsePersen, out value, out error);

    /// <summary>Writes a number in this notation.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Exactly so many decimals, rounded half away from zero; <see langword="null"/> for as many as there are.</param>
    /// <returns>The text, such as <c>7.525.106.680</c> or <c>95,77</c>.</returns>
    public string Format(decimal value, int? decimals = null)
    {
        Span<char> text = stackalloc char[96];
        return new string(text[..Write(text, decimals is { } d ? PembagianBulat.Round(value, d, Pembulatan.SetengahMenjauhiNol) : value, decimals ?? AngkaPolos.Normalize(value).Scale, "")]);
    }

    /// <summary>Writes what a cell says: the number, <c>-</c> for a dash, nothing for a blank, the text as it stands where it is unreadable.</summary>
    /// <param name="value">The cell.</param>
    /// <returns>The text.</returns>
    public string Format(Tercantum<Rupiah> value) => value.TryGetValue(out var rupiah) ? rupiah.ToString("N", null) : value.Teks;

    internal int Write(Span<char> text, decimal value, int decimals, ReadOnlySpan<char> prefix)
    {
        // "N" of the invariant culture is 1,234.50 with a plain minus: only the two separators change places.
        Span<char> format = stackalloc char[4];
        format[0] = 'N';
        decimals.TryFormat(format[1..], out var length, default, CultureInfo.InvariantCulture);
        var at = 0;
        if (value < 0)
        {
            text[at++] = '-';
            value = -value;
        }

        prefix.CopyTo(text[at..]);
        at += prefix.Length;
        value.TryFormat(text[at..], out var written, format[..(length + 1)], CultureInfo.InvariantCulture);
        foreach (ref var c in text.Slice(at, written))
        {
            c = c switch { ',' => '.', '.' => ',', _ => c };
        }

        return at + written;
    }

    private static bool Read(ReadOnlySpan<char> s, Kind kind, out Tercantum<decimal> value, out ParseError error)
    {
        value = default;
        error = default;
        if (s.IsWhiteSpace())
        {
            return true;
        }

        if (s is "-" or "–" or "—")
        {
            value = Tercantum<decimal>.Strip;
            return true;
        }

        if (!NotasiAngkaReader.TryRead(s, kind == Kind.Rupiah, kind == Kind.Persen, out var number, out error))
        {
            return false;
        }

        value = number;
        return true;
    }

    private enum Kind
    {
        Angka,
        Rupiah,
        Persen,
    }
}
