namespace Renstra.Domain.Tests;

/// <summary><see cref="KodeWilayah"/> keeps the contract of value types.</summary>
public sealed class KodeWilayahKontrakTest : KontrakNilai<KodeWilayah>
{
    protected override string[] Naik =>
    [
        "01", "11", "11.01", "11.71", "62", "62.07", "62.07.01", "62.07.01.1001", "62.07.01.2001", "62.07.02", "62.08", "99.99.99.9999",
    ];

    protected override string[] Ditolak =>
    [
        "0", "00", "6", "620", "6207", "62.", "62.0", "62.00", "62.7", "62.07.", "62.07.1", "62.07.00", "62.07.01.0", "62.07.01.01", "62.07.01.0000", "62.07.01.20011", "62.07.01.2001.", "62,07", "X.XX", "６2",
    ];

    protected override string[] Lengkap => ["62.07.01.2001", "62"];

    protected override string[] JsonDitolak => ["62", "62.07", "\"6207\"", "\" 62.07\""];

    protected override bool Kunci => true;

    protected override bool Coba(ReadOnlySpan<char> teks, out KodeWilayah nilai, out ParseError galat) => KodeWilayah.TryParse(teks, out nilai, out galat);

    protected override bool Coba(ReadOnlySpan<byte> teks, out KodeWilayah nilai, out ParseError galat) => KodeWilayah.TryParse(teks, out nilai, out galat);

    protected override bool Coba(string? teks, out KodeWilayah nilai, out ParseError galat) => KodeWilayah.TryParse(teks, out nilai, out galat);
}
