namespace Renstra.Domain.Tests;

/// <summary><see cref="Persen"/> keeps the contract of value types.</summary>
public sealed class PersenKontrakTest : KontrakNilai<Persen>
{
    protected override string[] Naik =>
    [
        "-100%", "-0.5%", "0%", "0.0000000000000000000000000001%", "14.1666666666666666666666666%", "95.77%", "100%", "33333333.33%", "9999999999999999999999999999%", "79228162514264337593543950335%",
    ];

    protected override string[] Ditolak =>
    [
        "1", "%", "-%", "1,5%", "1.%", ".5%", "01%", "1 %", "1%%", "%1", "100 persen", "79228162514264337593543950336%", "0.00000000000000000000000000001%", "1.23456789012345678901234567890%", "1e3%",
    ];

    protected override string[] Lengkap => ["95.77%", "-100%"];

    protected override string[] JsonDitolak => ["\"95.77\"", "\"95.77%\"", "1e3", "79228162514264337593543950336", "0.00000000000000000000000000001", "1.23456789012345678901234567890"];

    protected override string TeksBawaan => "0%";

    protected override (string, string)[] Setara => [("1%", "1.0%"), ("0%", "-0%"), ("0%", "0.00%"), ("1.5%", "1.50%")];

    protected override string Json(string teks) => teks.TrimEnd('%');

    protected override bool Coba(ReadOnlySpan<char> teks, out Persen nilai, out ParseError galat) => Persen.TryParse(teks, out nilai, out galat);

    protected override bool Coba(ReadOnlySpan<byte> teks, out Persen nilai, out ParseError galat) => Persen.TryParse(teks, out nilai, out galat);

    protected override bool Coba(string? teks, out Persen nilai, out ParseError galat) => Persen.TryParse(teks, out nilai, out galat);
}
