using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>Looks a name up in every list that was asked for, the planning codes first.</summary>
internal static class PencariSemua
{
    /// <summary>How many results of each other list there are beside those of the planning codes.</summary>
    internal const int BatasLain = 5;

    internal static IReadOnlyList<KelompokCari> Search(string teks, PermintaanLookup asked)
    {
        JenisDaftar[] dicari = asked.Jenis is { } satu ? [satu] : Enum.GetValues<JenisDaftar>();
        KelompokCari[] kelompok = [.. dicari.Select(j => Search(teks, j, asked))];
        if (kelompok.Length == 1 || kelompok.All(static k => k.Hasil.Count == 0))
        {
            return kelompok;
        }

        // Guesses are not shown beside what another list has word for word; within the planning codes they stand behind it.
        var terbaik = kelompok.SelectMany(static k => k.Hasil).Min(Rank);
        return [.. kelompok.Select(k => k.Jenis == JenisDaftar.Kode && k.Hasil.Any(h => Rank(h) == terbaik) ? k : k with { Hasil = [.. k.Hasil.Where(h => Rank(h) == terbaik)] })];
    }

    private static KelompokCari Search(string teks, JenisDaftar jenis, PermintaanLookup asked)
    {
        var batas = asked.Jumlah ?? (asked.Jenis is null && jenis != JenisDaftar.Kode ? BatasLain : OpsiCari.BatasBaku);
        switch (jenis)
        {
            case JenisDaftar.Kode:
                var opsi = asked.Opsi with { Batas = batas };
                return new(jenis, [.. asked.Nomenklatur.Search(teks, opsi).Select(BarisCari.Of)], batas, asked.Nomenklatur.GetKekurangan(opsi));
            case JenisDaftar.Akun:
                var akun = DaftarAkun.Get();
                return new(jenis, [.. akun.Search(teks, batas, asked.AwalanAkun).Select(BarisCari.Of)], batas, akun.GetKekurangan(asked.AwalanAkun));
            case JenisDaftar.Wilayah:
                var wilayah = DaftarWilayah.Get();
                return new(jenis, [.. wilayah.Search(teks, batas, asked.AwalanWilayah).Select(BarisCari.Of)], batas, wilayah.GetKekurangan(asked.AwalanWilayah));
            default:
                var dana = DaftarSumberDana.Get();
                return new(jenis, [.. dana.Search(teks, batas, asked.AwalanSumberDana).Select(BarisCari.Of)], batas, dana.GetKekurangan(asked.AwalanSumberDana));
        }
    }

    // Every word as it was typed, or begun; else typing errors; else some of the words.
    private static int Rank(BarisCari baris) => baris.Kecocokan switch
    {
        JenisKecocokan.SebagianKata => 2,
        JenisKecocokan.NamaHampirPersis or JenisKecocokan.SalahKetik => 1,
        _ => 0,
    };
}
