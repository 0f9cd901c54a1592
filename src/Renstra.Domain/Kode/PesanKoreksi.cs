namespace Renstra.Domain;

/// <summary>The wording of the corrections of a lenient reading: each kind once, with its places, and its warning if one of them carries it.</summary>
internal static class PesanKoreksi
{
    // A code has so many segments; a text with more corrections of a kind has its beginning shown.
    private const int MostPlaces = 6;

    internal static string Render(string teks, Daftar<KoreksiKode> koreksi, Bahasa bahasa) => string.Join(
        "; ",
        koreksi.GroupBy(static k => k.Jenis).Select(g => $"{g.Key.Sebut(bahasa)} ({Details(teks, [.. g], bahasa == Bahasa.Indonesia)})"));

    internal static string Render(KoreksiKode k, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        var warning = k.IsPeringatan ? $" ({Check(k.Jenis, id)})" : "";
        return $"{k.Jenis.Sebut(bahasa)}{(id ? $" pada karakter ke-{k.Posisi + 1}" : $" at character {k.Posisi + 1}")}{warning}";
    }

    private static string Details(string teks, KoreksiKode[] alike, bool id)
    {
        var places = string.Join(", ", alike.Take(MostPlaces).Select(k => Place(teks, k)));
        var more = alike.Length > MostPlaces ? ", …" : "";
        var warning = Array.Exists(alike, static k => k.IsPeringatan) ? $"; {Check(alike[0].Jenis, id)}" : "";
        return $"{(id ? "karakter" : alike.Length == 1 ? "character" : "characters")} {places}{more}{warning}";
    }

    // 3: "6" → "06". What was taken away is shown where it can be seen.
    private static string Place(string teks, KoreksiKode k)
    {
        var (from, to) = (k.Posisi, k.Posisi + k.Panjang);
        if (k.Tertulis is "" or "0")
        {
            while (from > 0 && Digits.IsDigit(teks[from - 1]))
            {
                from--;
            }

            while (to < teks.Length && Digits.IsDigit(teks[to]))
            {
                to++;
            }
        }

        var written = teks[from..to];
        var becomes = string.Concat(teks.AsSpan(from, k.Posisi - from), k.Menjadi, teks.AsSpan(k.Posisi + k.Panjang, to - k.Posisi - k.Panjang));
        return becomes.Length > 0 ? $"{from + 1}: \"{written}\" → \"{becomes}\""
            : k.Jenis == JenisKoreksiKode.NamaDiBelakang || written.Length > 16 || written.AsSpan().ContainsAnyExceptInRange('!', '\u2FFF') || written.Contains('\u200B', StringComparison.Ordinal) ? $"{from + 1}"
            : $"{from + 1}: \"{written}\"";
    }

    private static string Check(JenisKoreksiKode jenis, bool id) => $"{(id ? "periksa" : "check")}: {Warning(jenis, id)}";

    private static string Warning(JenisKoreksiKode jenis, bool id) =>
        jenis == JenisKoreksiKode.SubKegiatanDiperlebar ? id ? "penomoran sub kegiatan dapat berubah antarkeputusan" : "the numbering of sub kegiatan may have changed between decrees"
        : jenis == JenisKoreksiKode.KewenanganDuaDigit ? id ? "bisa juga kode lama Permendagri 13/2006" : "it could also be an older code, of Permendagri 13/2006"
        : jenis == JenisKoreksiKode.NolKurang ? id ? "tanpa nol, kode perencanaan dan kode akun tampak sama" : "without zeros, a planning code and an account look the same"
        : jenis == JenisKoreksiKode.PemisahGanda ? id ? "mungkin ada ruas yang hilang di antaranya" : "a segment may be missing in between"
        : jenis == JenisKoreksiKode.NolBerlebih ? id ? "bisa juga tanggal" : "it could also be a date"
        : jenis == JenisKoreksiKode.NamaDiBelakang ? id ? "satu angka di depan teks bisa juga jumlah atau nomor urut" : "one digit before a text could also be a count, or the number of a list"
        : id ? "bisa juga bilangan desimal atau dua angka" : "it could also be a decimal number, or two numbers";
}
