using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>Comparing names.</content>
public sealed partial class Nomenklatur
{
    /// <summary>Compares a name in a document with the nomenclature's name of its code.</summary>
    /// <remarks>
    /// Case, punctuation, blanks and the word for the level in front (<c>PROGRAM</c>, <c>Sub Kegiatan</c>) make no other name; nor do
    /// typing errors, unless the text is exactly the name of another entry of the same level. See docs/search.md.
    /// Without a region, where the two lists have different entries of the code, the one that agrees better answers and the other is
    /// <see cref="HasilRujukan.Lain"/>.
    /// </remarks>
    /// <param name="kode">The code.</param>
    /// <param name="nama">The name as the document has it.</param>
    /// <param name="daerah">The kind of region whose list is meant; <see langword="null"/>: either list.</param>
    /// <returns>How far the name agrees, and where it differs.</returns>
    public HasilNama MatchName(KodeRekening kode, string nama, JenisDaerah? daerah = null)
    {
        ArgumentNullException.ThrowIfNull(nama);
        var rujukan = Find(kode, daerah);
        if (rujukan.Lain is null)
        {
            return MatchName(kode, nama, daerah, rujukan);
        }

        var pertama = rujukan.Entri!.Lingkup == LingkupDaerah.Provinsi ? JenisDaerah.Provinsi : JenisDaerah.Kabupaten;
        var kedua = pertama == JenisDaerah.Provinsi ? JenisDaerah.Kabupaten : JenisDaerah.Provinsi;
        return ChooseBetter(MatchName(kode, nama, pertama), MatchName(kode, nama, kedua));
    }

    // The kinds of agreement stand in the order from equal to unknown.
    private static HasilNama ChooseBetter(HasilNama pertama, HasilNama kedua)
    {
        var (baik, lain) = kedua.Kecocokan.Value < pertama.Kecocokan.Value ? (kedua, pertama) : (pertama, kedua);
        return baik with { Rujukan = baik.Rujukan with { Lain = lain.Rujukan.Entri } };
    }

    private HasilNama MatchName(KodeRekening kode, string nama, JenisDaerah? daerah, HasilRujukan rujukan)
    {
        if (rujukan.Entri is not { } entri)
        {
            return new(KecocokanNama.TidakDinilai, rujukan);
        }

        var perbandingan = PerbandinganNama.Compare(nama, entri.Nama);
        if (perbandingan.IsSama)
        {
            return new(KecocokanNama.Sama, rujukan);
        }

        if (perbandingan.IsSamaKata)
        {
            return new(KecocokanNama.BedaPenulisan, rujukan) { Beda = perbandingan.ToDaftar() };
        }

        if (FindEntriLain(kode, nama, daerah, persis: true) is { IsKosong: false } lain)
        {
            return new(KecocokanNama.NamaEntriLain, rujukan) { EntriLain = lain };
        }

        if (perbandingan.IsSatuNama)
        {
            return new(KecocokanNama.BedaPenulisan, rujukan) { Beda = perbandingan.ToDaftar() };
        }

        return FindEntriLain(kode, nama, daerah, persis: false) is { IsKosong: false } mirip
            ? new(KecocokanNama.NamaEntriLain, rujukan) { EntriLain = mirip }
            : new(KecocokanNama.TidakDikenal, rujukan) { Beda = perbandingan.ToDaftar() };
    }

    /// <inheritdoc/>
    /// <remarks>A view answers for its own version, whatever the year; <see cref="MenurutTahun"/> chooses by year.</remarks>
    HasilNama INomenklatur.MatchName(KodeRekening kode, string nama, JenisDaerah? daerah, TahunAnggaran? tahun) => MatchName(kode, nama, daerah);

    // Of the code's own level only: a program and its kegiatan may rightly be called alike.
    private Daftar<EntriRujukan> FindEntriLain(KodeRekening kode, string nama, JenisDaerah? daerah, bool persis)
    {
        var opsi = new OpsiCari { Tingkat = kode.Tingkat, Lingkup = daerah?.Lingkup ?? LingkupDaerah.Keduanya };
        return [.. Pencari.FindNama(nama, persis, new SaringanEntri(this, Pencari, opsi))
            .Select(e => FillTemplate(e, kode))
            .Where(e => e.Kode != kode)
            .OrderByDescending(e => CountSame(e.Kode, kode))
            .ThenBy(static e => e.Kode)
            .Select(static e => e.ToRujukan())];
    }

    // The number of levels that two codes have in common.
    private static int CountSame(KodeRekening satu, KodeRekening lain)
    {
        var sama = 0;
        while (sama < Math.Min(satu.Tingkat.Value, lain.Tingkat.Value) && satu.AtTingkat(TingkatKode.Semua[sama + 1]) == lain.AtTingkat(TingkatKode.Semua[sama + 1]))
        {
            sama++;
        }

        return sama;
    }
}
