namespace Renstra.Domain.Tests;

/// <summary><see cref="Rupiah"/> keeps the contract of value types.</summary>
public sealed class RupiahKontrakTest : KontrakNilai<Rupiah>
{
    protected override string[] Naik =>
    [
        "-92233720368547758.08", "-1000", "-0.01", "0", "0.01", "0.10", "1", "1.50", "1000000", "7525106680", "92233720368547758.07",
    ];

    protected override string[] Ditolak =>
    [
        "-", "+1", "1.", ".5", "01", "1.000", "1,5", "1 000", "Rp1", "1e3", "1.234", "0.001", "92233720368547758.08", "-92233720368547758.09", "NaN", "--1", "1-", "99999999999999999999999999999999", "١٢٣",
    ];

    protected override string[] Lengkap => ["7525106680", "-1234567.89"];

    protected override string[] JsonDitolak => ["\"1\"", "1.234", "1e3", "1E3", "92233720368547758.08", "-92233720368547758.09", "99999999999999999999999999999999999999"];

    protected override string TeksBawaan => "0";

    protected override (string, string)[] Setara => [("1", "1.0"), ("1", "1.00"), ("0", "-0"), ("0", "0.00"), ("1.5", "1.50")];

    protected override string Json(string teks) => teks.Contains('.', StringComparison.Ordinal) ? teks.TrimEnd('0') : teks;

    protected override bool Coba(ReadOnlySpan<char> teks, out Rupiah nilai, out ParseError galat) => Rupiah.TryParse(teks, out nilai, out galat);

    protected override bool Coba(ReadOnlySpan<byte> teks, out Rupiah nilai, out ParseError galat) => Rupiah.TryParse(teks, out nilai, out galat);

    protected override bool Coba(string? teks, out Rupiah nilai, out ParseError galat) => Rupiah.TryParse(teks, out nilai, out galat);
}
