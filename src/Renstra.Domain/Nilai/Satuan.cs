using System.Collections.Frozen;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// A unit of an indicator (satuan): <c>Orang</c>, <c>Dokumen</c>, <c>%</c>, <c>Orang/Bulan</c>. Keeps the text as it was written and
/// compares without case and spacing: <c>Orang / bulan</c> equals <c>Orang/Bulan</c>. <c>%</c> and <c>Persen</c> are different texts; both
/// are <see cref="IsPersen"/>. <c>default</c> is <see cref="Kosong"/>, no unit.
/// </summary>
/// <remarks>Texts of common units are shared; an unknown text is kept by its value alone, never in a static table.</remarks>
[JsonConverter(typeof(SatuanJsonConverter))]
public readonly partial struct Satuan : IEquatable<Satuan>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The longest text of a unit, in characters.</summary>
    public const int MaxLength = 200;

    private static readonly string[] Common =
    [
        "%", "Persen", "Persentase", "Orang", "orang", "Dokumen", "Laporan", "Paket", "Unit", "Kegiatan", "Keluarga", "KK", "Lembaga",
        "Orang/Bulan", "Bulan", "Tahun", "Hari", "Jam", "Kali", "Buah", "Set", "Nilai", "Angka", "Indeks", "Poin", "Skor", "Predikat",
        "Rupiah", "Desa", "Kelurahan", "Kecamatan", "Kampung", "Kawasan", "Lokasi", "Titik", "Ruas", "Km", "KM", "M", "M2", "Ha", "Hektar", "Ton", "Kg",
        "Sertifikat", "Usulan", "Makam", "Kelompok", "Layanan", "Data", "Aplikasi", "Sekolah", "Siswa", "Puskesmas", "Rumah", "Ekor", "Inovasi", "Rekomendasi",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shared =
        Common.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string? _teks;

    private Satuan(string teks) => _teks = teks;

    /// <summary>No unit (satuan kosong); the <c>default</c>. Its text is empty.</summary>
    public static Satuan Kosong => default;

    /// <summary>The per cent sign as a unit.</summary>
    public static Satuan PersenSatuan { get; } = new("%");

    /// <summary>Persons.</summary>
    public static Satuan Orang { get; } = new("Orang");

    /// <summary>The unit's text as it was written; empty for <see cref="Kosong"/>.</summary>
    public string Teks => _teks ?? "";

    /// <summary>Whether there is no unit.</summary>
    public bool IsKosong => _teks is null;

    /// <summary>Whether the unit is a percentage: <c>%</c>, <c>Persen</c>, <c>Persentase</c>, <c>Persen (%)</c>, in any case and spacing.</summary>
    public bool IsPersen => Is("%") || Is("persen") || Is("persentase") || Is("persen(%)") || Is("persentase(%)") || Is("percent") || Is("prosen") || Is("prosentase");

    /// <summary>Compares without case and spacing.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>Whether they are the same unit.</returns>
    public bool Equals(Satuan other) => ReferenceEquals(_teks, other._teks) || CompareText(Teks, other.Teks) == 0;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var c in Teks)
        {
            if (!char.IsWhiteSpace(c))
            {
                hash.Add(char.ToUpperInvariant(c));
            }
        }

        return hash.ToHashCode();
    }

    /// <summary>The unit's text as it was written.</summary>
    /// <returns>The text; empty for <see cref="Kosong"/>.</returns>
    public override string ToString() => Teks;

    /// <summary>The unit's text as it was written.</summary>
    /// <param name="format"><c>G</c> or empty; there is no other format.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        FormatSpecifier.RequireGeneral(format);
        return Teks;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        FormatSpecifier.RequireGeneral(format);
        return Utf8Text.TryWrite(Teks, destination, out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        FormatSpecifier.RequireGeneral(format);
        return Utf8Text.TryWrite(Teks, utf8Destination, out bytesWritten);
    }

    private static bool TryRead(ReadOnlySpan<char> s, out Satuan value, out ParseError error)
    {
        value = default;
        if (PlainText.Fault(s, MaxLength) is { } fault)
        {
            error = fault;
            return false;
        }

        value = new(Shared.TryGetValue(s, out var shared) ? shared : s.ToString());
        error = default;
        return true;
    }

    private static int CompareText(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int l = 0, r = 0;
        while (true)
        {
            while (l < left.Length && char.IsWhiteSpace(left[l]))
            {
                l++;
            }

            while (r < right.Length && char.IsWhiteSpace(right[r]))
            {
                r++;
            }

            if (l == left.Length || r == right.Length)
            {
                return (l < left.Length).CompareTo(r < right.Length);
            }

            var order = char.ToUpperInvariant(left[l++]).CompareTo(char.ToUpperInvariant(right[r++]));
            if (order != 0)
            {
                return order;
            }
        }
    }

    private bool Is(ReadOnlySpan<char> known) => CompareText(Teks, known) == 0;
}
