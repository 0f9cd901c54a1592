using System.Globalization;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>Words that several formats of the check share, in both languages.</summary>
internal static class KataCheck
{
    /// <summary>The table and row of the source, as people look them up; empty if not known.</summary>
    internal static string Sumber(Sumber? sumber, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        List<string> parts = [];
        if (sumber?.Tabel is { } tabel)
        {
            parts.Add(id ? $"Tabel {tabel}" : $"table {tabel}");
        }

        if (sumber?.Halaman is { } halaman)
        {
            parts.Add(id ? $"halaman {Plain(halaman)}" : $"page {Plain(halaman)}");
        }

        if (sumber?.Baris is { } baris)
        {
            parts.Add(id ? $"baris sumber {Plain(baris)}" : $"source line {Plain(baris)}");
        }

        return string.Join(", ", parts);
    }

    /// <summary>Table, node and year: where a planner looks.</summary>
    internal static string Tempat(TemuanBerkas t, Bahasa bahasa) => string.Join("; ", new[]
    {
        Sumber(t.Temuan.Tempat.Sumber, bahasa),
        t.Noda,
        t.Temuan.Tahun is { } tahun ? (bahasa == Bahasa.Indonesia ? "tahun " : "year ") + tahun : "",
    }.Where(static s => s.Length > 0));

    /// <summary>Stated, computed and their difference, those that there are.</summary>
    internal static string Nilai(Temuan t, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        (string Kata, NilaiTemuan? Nilai)[] all =
        [
            (id ? "tercantum" : "stated", t.Tercantum),
            (id ? "terhitung" : "computed", t.Terhitung),
            (id ? "selisih" : "difference", t.Selisih),
        ];
        return string.Join("; ", all.Where(static v => v.Nilai is not null).Select(v => $"{v.Kata} {v.Nilai!.Sebut(bahasa)}"));
    }

    /// <summary>3 galat, 2 peringatan, 1 saran: those that there are.</summary>
    internal static string Temuan(JumlahCheck j, Bahasa bahasa)
    {
        var parts = Keparahan.Semua.Reverse().Where(k => j.Count(k) > 0).Select(k => Count(j.Count(k), k, bahasa)).ToArray();
        return parts.Length > 0 ? string.Join(", ", parts) : bahasa == Bahasa.Indonesia ? "tidak ada temuan" : "no findings";
    }

    /// <summary>What is quiet: not judged, accepted, known.</summary>
    internal static string Diam(JumlahCheck j, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        (int Banyak, string Kata)[] all =
        [
            (j.TidakDinilai, id ? "tidak dapat dinilai" : "not judged"),
            (j.Dikecualikan, id ? "dikecualikan" : "accepted"),
            (j.Dikenal, id ? "sudah ada di baseline" : "known to the baseline"),
        ];
        return string.Join(", ", all.Where(static a => a.Banyak > 0).Select(static a => $"{Plain(a.Banyak)} {a.Kata}"));
    }

    /// <summary>The totals in one line.</summary>
    internal static string Jumlah(JumlahCheck j, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        List<string> parts = [id ? $"{Plain(j.Terbaca)} dokumen diperiksa" : $"{Plain(j.Terbaca)} {(j.Terbaca == 1 ? "document" : "documents")} checked"];
        if (j.Terbaca > 0)
        {
            parts[0] += ": " + Temuan(j, bahasa);
        }

        if (Diam(j, bahasa) is { Length: > 0 } diam)
        {
            parts.Add(diam);
        }

        if (j.TidakTerbaca > 0)
        {
            parts.Add(id ? $"{Plain(j.TidakTerbaca)} tidak terbaca" : $"{Plain(j.TidakTerbaca)} not read");
        }

        return $"{(id ? "Jumlah" : "Total")}: {string.Join("; ", parts)}.";
    }

    /// <summary>How a document that was not read is told of: its first error, and how many there are.</summary>
    internal static string TidakTerbaca(DokumenDiperiksa d, Bahasa bahasa)
    {
        var more = d.JumlahGalat <= 1 ? "" : bahasa == Bahasa.Indonesia ? $" (dan {Plain(d.JumlahGalat - 1)} galat lain)" : $" (and {Plain(d.JumlahGalat - 1)} more {(d.JumlahGalat == 2 ? "error" : "errors")})";
        return (bahasa == Bahasa.Indonesia ? "Tidak terbaca: " : "Not read: ") + d.Pesan + more;
    }

    internal static string Plain(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static string Count(int n, Keparahan keparahan, Bahasa bahasa) =>
        $"{Plain(n)} {keparahan.Sebut(bahasa)}{(bahasa == Bahasa.Inggris && n != 1 ? "s" : "")}";
}
