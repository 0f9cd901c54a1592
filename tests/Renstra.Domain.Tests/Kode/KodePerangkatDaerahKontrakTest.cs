namespace Renstra.Domain.Tests;

/// <summary><see cref="KodePerangkatDaerah"/> keeps the contract of value types.</summary>
public sealed class KodePerangkatDaerahKontrakTest : KontrakNilai<KodePerangkatDaerah>
{
    protected override string[] Naik =>
    [
        "1.01.0.00.0.00.01.0000", "1.03.0.00.0.00.01.0000", "1.03.0.00.0.00.01.0001", "1.03.0.00.0.00.01.9999", "1.03.0.00.0.00.02.0000", "1.03.1.04.0.00.01.0000", "1.03.1.04.2.10.01.0000", "1.03.2.10.0.00.01.0000", "2.08.1.06.0.00.01.0000", "9.99.9.98.9.97.99.9999",
    ];

    protected override string[] Ditolak =>
    [
        "1", "1.03", "1.03.0.00.0.00", "1.03.0.00.0.00.01", "1.03.0.00.0.00.01.", "1.03.0.00.0.00.01.000", "1.03.0.00.0.00.01.00000", "1.03.0.00.0.00.00.0000", "1.03.0.00.0.00.1.0000", "0.00.0.00.0.00.01.0000", "1.00.0.00.0.00.01.0000", "1.03.0.05.0.00.01.0000", "1.03.1.00.0.00.01.0000", "1.03.0.00.1.04.01.0000", "1.03.1.03.0.00.01.0000", "1.03.1.04.1.03.01.0000", "1.03.1.04.1.04.01.0000", "X.XX.0.00.0.00.01.0000", "1.03.X.XX.0.00.01.0000", "1-03.0.00.0.00.01.0000",
    ];

    protected override string[] Lengkap => ["1.03.0.00.0.00.01.0000", "9.99.9.98.9.97.99.9999"];

    protected override string[] JsonDitolak => ["1", "1.03", "\"1.03\"", "\" 1.03.0.00.0.00.01.0000\""];

    protected override bool Kunci => true;

    protected override bool Coba(ReadOnlySpan<char> teks, out KodePerangkatDaerah nilai, out ParseError galat) => KodePerangkatDaerah.TryParse(teks, out nilai, out galat);

    protected override bool Coba(ReadOnlySpan<byte> teks, out KodePerangkatDaerah nilai, out ParseError galat) => KodePerangkatDaerah.TryParse(teks, out nilai, out galat);

    protected override bool Coba(string? teks, out KodePerangkatDaerah nilai, out ParseError galat) => KodePerangkatDaerah.TryParse(teks, out nilai, out galat);
}
