namespace Renstra.Domain.Tests;

/// <summary><see cref="TahunAnggaran"/> keeps the contract of value types.</summary>
public sealed class TahunAnggaranKontrakTest : KontrakNilai<TahunAnggaran>
{
    protected override string[] Naik =>
    [
        "1900", "1999", "2000", "2025", "2029", "2999",
    ];

    protected override string[] Ditolak =>
    [
        "2", "202", "20255", "1899", "3000", "0000", "-2025", "+2025", " 2025", "2025 ", "20a5", "2025.0", "٢٠٢٥", "99999999999",
    ];

    protected override string[] Lengkap => ["2025", "1900"];

    protected override string[] JsonDitolak => ["\"2025\"", "2025.0", "1899", "3000", "-2025", "99999999999", "2.025e3"];

    protected override bool Kunci => true;

    protected override string Json(string teks) => teks;

    protected override bool Coba(ReadOnlySpan<char> teks, out TahunAnggaran nilai, out ParseError galat) => TahunAnggaran.TryParse(teks, out nilai, out galat);

    protected override bool Coba(ReadOnlySpan<byte> teks, out TahunAnggaran nilai, out ParseError galat) => TahunAnggaran.TryParse(teks, out nilai, out galat);

    protected override bool Coba(string? teks, out TahunAnggaran nilai, out ParseError galat) => TahunAnggaran.TryParse(teks, out nilai, out galat);
}
