namespace Renstra.Domain.Tests;

/// <summary><see cref="KodeSumberDana"/> keeps the contract of value types.</summary>
public sealed class KodeSumberDanaKontrakTest : KontrakNilai<KodeSumberDana>
{
    protected override string[] Naik =>
    [
        "1", "1.1", "1.1.01", "1.1.01.01", "1.2", "1.2.01.03.01", "1.2.01.03.01.0001", "1.2.01.03.01.0999", "1.2.01.03.01.9999", "1.2.01.03.02", "2", "9.9.99.99.99.9999",
    ];

    protected override string[] Ditolak =>
    [
        "0", "X", "11", "1.", "1.0", "1.1.", "1.1.2", "1.1.00", "1.10.01", "1.1.02.1", "1.1.02.01.1", "1.1.02.01.00", "1.1.02.01.001", "1.1.02.01.01.001", "1.1.02.01.01.0000", "1.1.02.01.01.00001", "1.1.02.01.01.0001.1", "1,1", "１.1",
    ];

    protected override string[] Lengkap => ["1.2.01.03.01.0001", "1"];

    protected override string[] JsonDitolak => ["1", "1.1", "\"1.1.2\"", "\" 1.1\""];

    protected override bool Kunci => true;

    protected override bool Coba(ReadOnlySpan<char> teks, out KodeSumberDana nilai, out ParseError galat) => KodeSumberDana.TryParse(teks, out nilai, out galat);

    protected override bool Coba(ReadOnlySpan<byte> teks, out KodeSumberDana nilai, out ParseError galat) => KodeSumberDana.TryParse(teks, out nilai, out galat);

    protected override bool Coba(string? teks, out KodeSumberDana nilai, out ParseError galat) => KodeSumberDana.TryParse(teks, out nilai, out galat);
}
