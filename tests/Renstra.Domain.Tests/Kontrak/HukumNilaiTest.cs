using System.Numerics;

namespace Renstra.Domain.Tests;

/// <summary>Laws of every value type: text goes round, order is consistent with equality, in every culture.</summary>
public sealed class HukumNilaiTest
{
    [Hukum]
    public bool Kode_rekening(KodeRekening a, KodeRekening b, KodeRekening c) => Hukum(a, b, c);

    [Hukum]
    public bool Kode_akun(KodeAkun a, KodeAkun b, KodeAkun c) => Hukum(a, b, c);

    [Hukum]
    public bool Kode_sumber_dana(KodeSumberDana a, KodeSumberDana b, KodeSumberDana c) => Hukum(a, b, c);

    [Hukum]
    public bool Kode_wilayah(KodeWilayah a, KodeWilayah b, KodeWilayah c) => Hukum(a, b, c);

    [Hukum]
    public bool Kode_perangkat_daerah(KodePerangkatDaerah a, KodePerangkatDaerah b, KodePerangkatDaerah c) => Hukum(a, b, c);

    [Hukum]
    public bool Rupiah(Rupiah a, Rupiah b, Rupiah c) => Hukum(a, b, c);

    [Hukum]
    public bool Persen(Persen a, Persen b, Persen c) => Hukum(a, b, c);

    [Hukum]
    public bool Satuan(Satuan a, Satuan b, Satuan c) => Hukum(a, b, c);

    [Hukum]
    public bool Tahun_anggaran(TahunAnggaran a, TahunAnggaran b, TahunAnggaran c) => Hukum(a, b, c);

    [Hukum]
    public bool Triwulan(Triwulan a, Triwulan b, Triwulan c) => Hukum(a, b, c);

    private static bool Hukum<T>(T a, T b, T c)
        where T : struct, IEquatable<T>, IComparable<T>, IComparisonOperators<T, T, bool>, ISpanParsable<T>, IUtf8SpanParsable<T>, IUtf8SpanFormattable, ISpanFormattable =>
        Budaya.DiSetiap(() => Bolak(a) && Bolak(b) && Selaras(a, b) && Selaras(a, a) && Menerus(a, b, c));

    private static bool Bolak<T>(T a)
        where T : struct, IEquatable<T>, ISpanParsable<T>, IUtf8SpanParsable<T>, IUtf8SpanFormattable, ISpanFormattable
    {
        Span<byte> utf8 = stackalloc byte[256];
        var teks = a.ToString(null, null);
        return T.Parse(teks.AsSpan(), null) is var kembali && kembali.Equals(a) && kembali.ToString(null, null) == teks
            && a.TryFormat(utf8, out var n, default, null) && T.Parse(utf8[..n], null).Equals(a)
            && System.Text.Json.JsonSerializer.Deserialize<T>(System.Text.Json.JsonSerializer.Serialize(a)).Equals(a);
    }

    private static bool Selaras<T>(T a, T b)
        where T : struct, IEquatable<T>, IComparable<T>, IComparisonOperators<T, T, bool> =>
        a.Equals(b) == (a.CompareTo(b) == 0) && a.Equals(b) == (a == b) && Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
        && (a < b) == (a.CompareTo(b) < 0) && (a >= b) == !(a < b) && (a > b) == (b < a) && (a <= b) == !(a > b)
        && (!a.Equals(b) || a.GetHashCode() == b.GetHashCode());

    private static bool Menerus<T>(T a, T b, T c)
        where T : struct, IComparable<T> => !(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0) || a.CompareTo(c) <= 0;
}
