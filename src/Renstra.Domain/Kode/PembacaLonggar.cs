using System.Text;

namespace Renstra.Domain;

/// <summary>
/// Reads leniently: scans, lets an interpreter correct the segments, applies all corrections to the text, and reads the result strictly. So
/// what is read is always the text with the corrections that are listed.
/// </summary>
internal static class PembacaLonggar
{
    internal delegate bool Pembaca<T>(ReadOnlySpan<char> s, out T value);

    internal static BacaanKode<T> Read<T>(
        ReadOnlySpan<char> s,
        ParseError galat,
        Func<PindaianKode, OpsiBacaKode, TafsiranKode> interpret,
        Pembaca<T> parse,
        OpsiBacaKode opsi)
        where T : struct
    {
        var teks = s.ToString();
        if (PengenalMentah.Recognize(s) is { } mentah)
        {
            return new(teks) { Penolakan = new(teks, galat, mentah) };
        }

        var pindaian = PemindaiKode.Scan(s);
        var tafsiran = RefuseScan(pindaian) ?? interpret(pindaian, opsi);
        var koreksi = tafsiran.Tolak is null ? Order(pindaian, tafsiran.Koreksi) : default;
        var normal = tafsiran.Tolak is null ? Apply(s, koreksi) : null;
        if (!pindaian.IsGagal && !pindaian.IsBeberapa)
        {
            var jenis = typeof(T) == typeof(KodeAkun) ? JenisTeksKode.KodeAkun : JenisTeksKode.KodePerencanaan;
            tafsiran = PemisahLonggar.Refuse(pindaian, normal, t => parse(t, out _), jenis) ?? tafsiran;
        }

        return tafsiran.Tolak is not null ? new(teks) { Penolakan = new(teks, galat, tafsiran) }
            : parse(normal, out var kode) ? new(teks) { Kode = kode, Koreksi = koreksi, Ikutan = pindaian.Ikutan }
            : new(teks) { Penolakan = new(teks, galat, TafsiranKode.Refuse(JenisTeksKode.BukanKode)) };
    }

    private static TafsiranKode? RefuseScan(PindaianKode p) =>
        p.IsGagal ? TafsiranKode.Refuse(JenisTeksKode.BukanKode)
        : p.IsBeberapa ? TafsiranKode.Refuse(JenisTeksKode.BeberapaKode, p.KodeLain)
        : p.Ruas.Count == 0 ? TafsiranKode.Refuse(JenisTeksKode.Kosong)
        : null;

    // By position; what is added at a place comes after what is taken away before it. Of two segments, 1,06 could be a number; one with a
    // text behind it, a count.
    private static Daftar<KoreksiKode> Order(PindaianKode p, IReadOnlyList<KoreksiKode> segments) => p.Koreksi
        .Select(k => (p.Ruas.Count == 2 && k.Jenis == JenisKoreksiKode.Pemisah) || (p.Ruas.Count == 1 && k.Jenis == JenisKoreksiKode.NamaDiBelakang) ? k with { IsPeringatan = true } : k)
        .Concat(segments)
        .OrderBy(static k => k.Posisi)
        .ToDaftar();

    private static string Apply(ReadOnlySpan<char> s, Daftar<KoreksiKode> koreksi)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var k in koreksi)
        {
            text.Append(s[at..k.Posisi]).Append(k.Menjadi);
            at = k.Posisi + k.Panjang;
        }

        return text.Append(s[at..]).ToString();
    }
}
