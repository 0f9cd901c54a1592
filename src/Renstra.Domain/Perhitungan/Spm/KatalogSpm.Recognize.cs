namespace Renstra.Domain.Perhitungan;

/// <content>From a printed jenis pelayanan to the catalogue.</content>
public static partial class KatalogSpm
{
    /// <summary>
    /// Finds a printed jenis pelayanan in the catalogue of a kind of region. Nothing is guessed in silence: what matches by its telling words
    /// alone is marked to be checked, and what matches several is none.
    /// </summary>
    /// <param name="teks">The jenis pelayanan as printed.</param>
    /// <param name="daerah">The kind of region.</param>
    /// <param name="bidang">The field, if it is known; <see langword="null"/> for all six.</param>
    /// <returns>What was found, and how.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="teks"/> or <paramref name="daerah"/> is <see langword="null"/>.</exception>
    public static PengenalanSpm Recognize(string teks, JenisDaerah daerah, BidangSpm? bidang = null)
    {
        ArgumentNullException.ThrowIfNull(teks);
        ArgumentNullException.ThrowIfNull(daerah);
        var kata = KataSpm.Split(teks);
        var jenis = JenisPelayananSpm.Semua.Where(j => j.Kewenangan == daerah.Kewenangan && (bidang is null || j.Bidang == bidang)).ToArray();
        if (Array.Find(jenis, j => j.Kata.AsSpan().SequenceEqual(kata)) is { } sama)
        {
            return new(teks, teks == sama.Sebut() ? CaraPengenalanSpm.Persis : CaraPengenalanSpm.Dinormalkan, [sama]);
        }

        // The telling words of each, where the text holds them all; words that another's include tell less, and fall away.
        var cocok = jenis.Where(j => !IsOtherLevel(j, kata)).SelectMany(static j => j.Kunci, static (j, kunci) => (Jenis: j, Kunci: kunci)).Where(c => Holds(kata, c.Kunci)).ToArray();
        var kandidat = cocok.Where(c => !Array.Exists(cocok, d => d.Kunci.Length > c.Kunci.Length && Holds(d.Kunci, c.Kunci))).Select(static c => c.Jenis).Distinct().ToDaftar();
        var cara = kandidat.Count switch
        {
            0 => CaraPengenalanSpm.TidakDikenali,
            1 => CaraPengenalanSpm.MemuatKata,
            _ => CaraPengenalanSpm.Rancu,
        };
        return new(teks, cara, kandidat);
    }

    private static bool Holds(string[] kata, string[] kunci) => Array.TrueForAll(kunci, kata.Contains);

    // "korban bencana provinsi" in a kabupaten's document is not the kabupaten's service.
    private static bool IsOtherLevel(JenisPelayananSpm jenis, string[] kata)
    {
        var (ini, itu) = jenis.Kewenangan == Kewenangan.Provinsi ? ("provinsi", "kabupaten") : ("kabupaten", "provinsi");
        return jenis.Kata.Contains(ini) && kata.Contains(itu) && !kata.Contains(ini);
    }
}
