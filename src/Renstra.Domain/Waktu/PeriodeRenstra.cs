using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// The years of a plan (periode Renstra): first and last year, and the forward year (tahun transisi) that a plan may print behind them.
/// 2025–2029 has the forward year 2030, which carries the next Renja until the next plan (Inmendagri 2/2025): it is a column, not a part of
/// the period, and no part of the period's sums. A class, for there is no honest default.
/// </summary>
[JsonConverter(typeof(PeriodeRenstraJsonConverter))]
public sealed record PeriodeRenstra : ISpanParsable<PeriodeRenstra>, IUtf8SpanParsable<PeriodeRenstra>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The longest period, in years.</summary>
    public const int MaxTahun = 25;

    /// <summary>Makes a period.</summary>
    /// <param name="awal">The first year.</param>
    /// <param name="akhir">The last year, not before the first and less than 25 years after it.</param>
    /// <param name="transisi">The forward year, right behind the last; <see langword="null"/> if the plan prints none.</param>
    /// <exception cref="ArgumentException">A year is empty, or the years do not stand in this order.</exception>
    public PeriodeRenstra(TahunAnggaran awal, TahunAnggaran akhir, TahunAnggaran? transisi = null)
    {
        if (awal.IsKosong || akhir.IsKosong)
        {
            throw new ArgumentException("A period needs both its years.");
        }

        if (akhir < awal || akhir - awal >= MaxTahun)
        {
            throw new ArgumentException($"The last year {akhir} does not follow the first {awal} within {MaxTahun} years.", nameof(akhir));
        }

        if (transisi is { } forward && (forward.IsKosong || forward - akhir != 1))
        {
            throw new ArgumentException($"The forward year is the year behind {akhir}.", nameof(transisi));
        }

        (Awal, Akhir, Transisi) = (awal, akhir, transisi);
    }

    /// <summary>The first year.</summary>
    public TahunAnggaran Awal { get; }

    /// <summary>The last year; the plan's end condition (kondisi akhir) is of this year.</summary>
    public TahunAnggaran Akhir { get; }

    /// <summary>The forward year, right behind the last; <see langword="null"/> if the plan prints none.</summary>
    public TahunAnggaran? Transisi { get; }

    /// <summary>How many years the period has, without the forward year.</summary>
    public int JumlahTahun => Akhir - Awal + 1;

    /// <summary>The first day of the period.</summary>
    public LocalDate TanggalAwal => Awal.Awal;

    /// <summary>The last day of the period.</summary>
    public LocalDate TanggalAkhir => Akhir.Akhir;

    /// <summary>Whether a year lies in the period; the forward year does not.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>Whether it lies in the period.</returns>
    public bool Contains(TahunAnggaran tahun) => tahun >= Awal && tahun <= Akhir;

    /// <summary>The years of the period, without the forward year.</summary>
    /// <returns>The years in their order.</returns>
    public IEnumerable<TahunAnggaran> GetTahun() => Enumerable.Range(Awal.Nomor, JumlahTahun).Select(static n => new TahunAnggaran(n));

    /// <summary>The years that a table has columns for: the period and the forward year.</summary>
    /// <returns>The years in their order.</returns>
    public IEnumerable<TahunAnggaran> GetKolom() => Transisi is { } forward ? GetTahun().Append(forward) : GetTahun();

    /// <summary>The period's text: <c>2025-2029</c>, or <c>2025-2029+2030</c> with its forward year.</summary>
    /// <returns>The canonical text, which <see cref="Parse(string, IFormatProvider?)"/> reads back.</returns>
    public override string ToString() => Transisi is { } forward
        ? string.Create(CultureInfo.InvariantCulture, $"{Awal}-{Akhir}+{forward}")
        : string.Create(CultureInfo.InvariantCulture, $"{Awal}-{Akhir}");

    /// <summary>Reads a period strictly: <c>2025-2029</c> or <c>2025-2029+2030</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="RenstraFormatException">The text is no period; the exception says why and where.</exception>
    public static PeriodeRenstra Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PeriodeRenstra Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var value, out var error) ? value! : throw new RenstraFormatException(error, nameof(PeriodeRenstra), s);

    /// <summary>Reads a period strictly; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    /// <param name="value">The period, or <see langword="null"/>.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, IFormatProvider? provider, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out PeriodeRenstra value) => TryParse(s.AsSpan(), out value!, out _);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PeriodeRenstra)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out PeriodeRenstra value) => TryParse(s, out value!, out _);

    /// <summary>Reads a period strictly and says why not; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="value">The period, or <see langword="null"/>.</param>
    /// <param name="error">Why and where the text was refused.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out PeriodeRenstra? value, out ParseError error)
    {
        value = null;
        if (!TryReadYear(s, 0, null, out var awal, out error)
            || !TryReadYear(s, 4, '-', out var akhir, out error))
        {
            return false;
        }

        if (akhir < awal || akhir - awal >= MaxTahun)
        {
            error = new(ParseErrorCause.WrongOrder, 5, ParseExpectation.AscendingYears);
            return false;
        }

        TahunAnggaran? transisi = null;
        if (s.Length > 9)
        {
            if (!TryReadYear(s, 9, '+', out var forward, out error))
            {
                return false;
            }

            if (s.Length > 14 || forward - akhir != 1)
            {
                error = new(s.Length > 14 ? ParseErrorCause.TrailingText : ParseErrorCause.OutOfRange, s.Length > 14 ? 14 : 10, ParseExpectation.YearAfterPeriod);
                return false;
            }

            transisi = forward;
        }

        value = new(awal, akhir, transisi);
        return true;
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    /// <param name="utf8Text">The text.</param>
    public static PeriodeRenstra Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out var value, out var error) ? value! : throw new RenstraFormatException(error, nameof(PeriodeRenstra), Utf8Text.Decode(utf8Text));

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PeriodeRenstra)"/>
    /// <param name="utf8Text">The text.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out PeriodeRenstra value) => TryParse(utf8Text, out value!, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PeriodeRenstra?, out ParseError)"/>
    /// <param name="utf8Text">The text.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out PeriodeRenstra? value, out ParseError error) => Utf8Text.TryRead(utf8Text, TryParse, out value, out error);

    /// <summary>The period's text.</summary>
    /// <param name="format"><c>G</c> or empty; there is no other format.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <returns>The canonical text.</returns>
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

    private static bool TryReadYear(ReadOnlySpan<char> s, int at, char? mark, out TahunAnggaran year, out ParseError error)
    {
        year = default;
        if (mark is { } sign)
        {
            if (at >= s.Length || s[at] != sign)
            {
                error = new(s.IsEmpty ? ParseErrorCause.Empty : at >= s.Length ? ParseErrorCause.UnexpectedEnd : ParseErrorCause.UnexpectedCharacter, Math.Min(at, s.Length), ParseExpectation.Period);
                return false;
            }

            at++;
        }

        var part = s[Math.Min(at, s.Length)..Math.Min(at + 4, s.Length)];
        if (TahunAnggaran.TryParse(part, out year, out error))
        {
            return true;
        }

        error = new(error.Cause, at + error.Position, ParseExpectation.Period);
        return false;
    }
}
