namespace Renstra.Domain.Tests;

/// <summary><see cref="KodeAkun"/> keeps the contract of value types.</summary>
public sealed class KodeAkunKontrakTest : KontrakNilai<KodeAkun>
{
    protected override string[] Naik =>
    [
        "4", "5", "5.1", "5.1.01", "5.1.02", "5.1.02.01", "5.1.02.01.01", "5.1.02.01.01.001", "5.1.02.01.01.0001", "5.1.02.01.01.002", "5.1.02.01.01.999", "5.1.02.01.01.0999", "5.1.02.01.01.9999", "5.1.02.01.001", "5.1.02.01.001.00001", "5.1.02.01.001.99999", "5.1.02.01.02", "5.1.02.01.99", "5.1.02.01.099", "5.1.02.01.999", "5.1.02.02", "5.1.03", "5.2", "9.9.99.99.99.9999", "9.9.99.99.999.99999",
    ];

    protected override string[] Ditolak =>
    [
        "0", "X", "51", "5.", "5.0", "5.1.", "5.1.2", "5.1.00", "5.10.01", "5.1.02.1", "5.1.02.01.1", "5.1.02.01.00", "5.1.02.01.000", "5.1.02.01.0001", "5.1.02.01.01.01", "5.1.02.01.01.000", "5.1.02.01.01.0000", "5.1.02.01.01.00001", "5.1.02.01.001.001", "5.1.02.01.001.0001", "5.1.02.01.001.00000", "5.1.02.01.001.000001", "5.1.02.01.01.0001.1", "5,1", "５.1",
    ];

    protected override string[] Lengkap => ["5.1.02.01.01.0001", "5.1.02.01.001.00001", "5.1.02.01.01.001", "5"];

    protected override string[] JsonDitolak => ["5", "5.1", "\"5.1.2\"", "\" 5.1\""];

    protected override bool Kunci => true;

    protected override bool Coba(ReadOnlySpan<char> teks, out KodeAkun nilai, out ParseError galat) => KodeAkun.TryParse(teks, out nilai, out galat);

    protected override bool Coba(ReadOnlySpan<byte> teks, out KodeAkun nilai, out ParseError galat) => KodeAkun.TryParse(teks, out nilai, out galat);

    protected override bool Coba(string? teks, out KodeAkun nilai, out ParseError galat) => KodeAkun.TryParse(teks, out nilai, out galat);
}
