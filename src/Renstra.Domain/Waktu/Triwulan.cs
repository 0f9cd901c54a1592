using System.Text.Json.Serialization;
using NodaTime;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// A quarter of a budget year (triwulan), I to IV, as form E.81 counts them (Permendagri 86/2017).
/// <c>default</c> is <see cref="Kosong"/>, no quarter: it formats as empty text, is never read and never written.
/// </summary>
[JsonConverter(typeof(TriwulanJsonConverter))]
public readonly partial struct Triwulan : IEquatable<Triwulan>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly byte _nomor;

    private Triwulan(byte nomor) => _nomor = nomor;

    /// <summary>No quarter; the <c>default</c>.</summary>
    public static Triwulan Kosong => default;

    /// <summary>January to March.</summary>
    public static Triwulan I => new(1);

    /// <summary>April to June.</summary>
    public static Triwulan II => new(2);

    /// <summary>July to September.</summary>
    public static Triwulan III => new(3);

    /// <summary>October to December.</summary>
    public static Triwulan IV => new(4);

    /// <summary>The four quarters in their order.</summary>
    public static Daftar<Triwulan> Semua { get; } = [I, II, III, IV];

    /// <summary>Whether this is <see cref="Kosong"/>.</summary>
    public bool IsKosong => _nomor == 0;

    /// <summary>The quarter's number, 1–4; 0 for <see cref="Kosong"/>.</summary>
    public int Nomor => _nomor;

    /// <summary>A quarter from its number.</summary>
    /// <param name="nomor">1–4.</param>
    /// <returns>The quarter.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> is not 1–4.</exception>
    public static Triwulan FromNomor(int nomor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nomor, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nomor, 4);
        return new((byte)nomor);
    }

    /// <summary>The quarter in which a day lies.</summary>
    /// <param name="tanggal">The day.</param>
    /// <returns>The quarter.</returns>
    public static Triwulan FromTanggal(LocalDate tanggal) => new((byte)(((tanggal.Month - 1) / 3) + 1));

    /// <summary>The quarter's first day in a budget year.</summary>
    /// <param name="tahun">The budget year.</param>
    /// <returns>The day.</returns>
    /// <exception cref="InvalidOperationException">The quarter or the year is empty (kosong).</exception>
    public LocalDate GetAwal(TahunAnggaran tahun) => IsKosong
        ? throw new InvalidOperationException("There is no quarter.")
        : tahun.Awal.PlusMonths((_nomor - 1) * 3);

    /// <summary>The quarter's last day in a budget year.</summary>
    /// <param name="tahun">The budget year.</param>
    /// <returns>The day.</returns>
    /// <exception cref="InvalidOperationException">The quarter or the year is empty (kosong).</exception>
    public LocalDate GetAkhir(TahunAnggaran tahun) => GetAwal(tahun).PlusMonths(3).PlusDays(-1);

    /// <inheritdoc/>
    public bool Equals(Triwulan other) => _nomor == other._nomor;

    /// <inheritdoc/>
    public override int GetHashCode() => _nomor;

    /// <summary>The quarter as documents print it: <c>I</c>, <c>II</c>, <c>III</c>, <c>IV</c>; empty for <see cref="Kosong"/>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _nomor switch { 1 => "I", 2 => "II", 3 => "III", 4 => "IV", _ => "" };

    /// <summary>The quarter as documents print it.</summary>
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

    private static bool TryRead(ReadOnlySpan<char> s, out Triwulan value, out ParseError error)
    {
        error = default;
        value = s switch { "I" => I, "II" => II, "III" => III, "IV" => IV, _ => default };
        if (!value.IsKosong)
        {
            return true;
        }

        error = s.IsEmpty
            ? new(ParseErrorCause.Empty, 0, ParseExpectation.Quarter)
            : new(ParseErrorCause.UnexpectedCharacter, Math.Max(s.CommonPrefixLength("III"), s.CommonPrefixLength("IV")), ParseExpectation.Quarter);
        return false;
    }
}
