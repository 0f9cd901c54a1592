namespace Renstra.Domain.Tests;

/// <summary><see cref="Triwulan"/> keeps the contract of value types.</summary>
public sealed class TriwulanKontrakTest : KontrakNilai<Triwulan>
{
    protected override string[] Naik =>
    [
        "I", "II", "III", "IV",
    ];

    protected override string[] Ditolak =>
    [
        "i", "V", "IIII", "VI", "IVI", "1", "TW I", "I ", "Ⅳ", "İ", "ı", "IIx", "IIV",
    ];

    protected override string[] Lengkap => ["III", "IV", "I"];

    protected override string[] JsonDitolak => ["1", "\"V\"", "\"iv\"", "\"I \""];

    protected override bool Kunci => true;

    protected override bool Coba(ReadOnlySpan<char> teks, out Triwulan nilai, out ParseError galat) => Triwulan.TryParse(teks, out nilai, out galat);

    protected override bool Coba(ReadOnlySpan<byte> teks, out Triwulan nilai, out ParseError galat) => Triwulan.TryParse(teks, out nilai, out galat);

    protected override bool Coba(string? teks, out Triwulan nilai, out ParseError galat) => Triwulan.TryParse(teks, out nilai, out galat);
}
