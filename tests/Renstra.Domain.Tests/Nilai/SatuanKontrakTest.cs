namespace Renstra.Domain.Tests;

/// <summary><see cref="Satuan"/> keeps the contract of value types.</summary>
public sealed class SatuanKontrakTest : KontrakNilai<Satuan>
{
    protected override string[] Naik =>
    [
        "%", "Angka", "Dokumen", "Indeks", "Kegiatan", "m²", "Orang", "orang/bulan", "Persen", "Unit", "日本", "😀",
    ];

    protected override string[] Ditolak =>
    [
        " Orang", "Orang ", "Or\nang", "\t", " ", "\u2028", "a\u0000b", "\uD800", "a\uDC00b", "Orang\u00A0",
    ];

    protected override string[] Lengkap => ["Org/m²", "%"];

    protected override string[] JsonDitolak => ["1", "\" Orang\"", "\"a\\u0000b\""];

    protected override bool LuarAscii => true;

    protected override (string, string)[] Setara => [("Orang", "orang"), ("Orang / bulan", "Orang/Bulan"), ("KEGIATAN", "kegiatan"), ("indeks", "INDEKS")];

    protected override bool Kunci => true;

    protected override bool Coba(ReadOnlySpan<char> teks, out Satuan nilai, out ParseError galat) => Satuan.TryParse(teks, out nilai, out galat);

    protected override bool Coba(ReadOnlySpan<byte> teks, out Satuan nilai, out ParseError galat) => Satuan.TryParse(teks, out nilai, out galat);

    protected override bool Coba(string? teks, out Satuan nilai, out ParseError galat) => Satuan.TryParse(teks, out nilai, out galat);
}
