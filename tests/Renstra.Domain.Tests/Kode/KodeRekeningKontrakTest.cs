namespace Renstra.Domain.Tests;

/// <summary><see cref="KodeRekening"/> keeps the contract of value types.</summary>
public sealed class KodeRekeningKontrakTest : KontrakNilai<KodeRekening>
{
    protected override string[] Naik =>
    [
        "X", "X.XX", "X.XX.01", "X.XX.01.2.01", "X.XX.01.2.01.0001", "1", "1.01", "1.06", "1.06.01", "1.06.01.1.99", "1.06.01.2.08", "1.06.01.2.08.01", "1.06.01.2.08.0001", "1.06.01.2.08.02", "1.06.01.2.08.9999", "1.06.02", "1.99", "2", "9.99.99.8.99.9999",
    ];

    protected override string[] Ditolak =>
    [
        "0", "x", "1.", "1.6", "1.06.", "1.06.4", "1.06.04.2", "1.06.04.9.01", "1.06.04.2.1", "1.06.04.2.01.1", "1.06.04.2.01.001", "1.06.04.2.01.0000", "1.06.04.2.01.00001", "1.00", "X.06", "1.XX", "1,06", "10", "１.06",
    ];

    protected override string[] Lengkap => ["1.06.04.2.01.0001", "X.XX.01.2.01.99", "1"];

    protected override string[] JsonDitolak => ["1", "1.06", "\"1.6\"", "\" 1.06\""];

    protected override bool Kunci => true;

    protected override bool Coba(ReadOnlySpan<char> teks, out KodeRekening nilai, out ParseError galat) => KodeRekening.TryParse(teks, out nilai, out galat);

    protected override bool Coba(ReadOnlySpan<byte> teks, out KodeRekening nilai, out ParseError galat) => KodeRekening.TryParse(teks, out nilai, out galat);

    protected override bool Coba(string? teks, out KodeRekening nilai, out ParseError galat) => KodeRekening.TryParse(teks, out nilai, out galat);
}
