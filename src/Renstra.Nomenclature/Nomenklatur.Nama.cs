using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>Comparing names.</content>
public sealed partial class Nomenklatur
{
    /// <summary>Compares a name in a document with the nomenclature's name of its code.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="nama">The name as the document has it.</param>
    /// <param name="daerah">The kind of region whose list is meant; <see langword="null"/>: either list.</param>
    /// <returns>How far the name agrees, and where it differs.</returns>
    public HasilNama MatchName(KodeRekening kode, string nama, JenisDaerah? daerah = null)
    {
        ArgumentNullException.ThrowIfNull(nama);
        var rujukan = Find(kode, daerah);
        if (rujukan.Entri is not { } entri)
        {
            return new(KecocokanNama.TidakDinilai, rujukan);
        }

        if (string.Equals(nama, entri.Nama, StringComparison.Ordinal))
        {
            return new(KecocokanNama.Sama, rujukan);
        }

        var beda = BedaKata.Between(nama, entri.Nama);
        var inti = BedaKata.Fold(nama);
        if (inti == BedaKata.Fold(entri.Nama))
        {
            return new(KecocokanNama.BedaPenulisan, rujukan) { Beda = beda };
        }

        var lain = Enumerate(tingkat: kode.Tingkat, lingkup: daerah?.Lingkup)
            .Where(e => BedaKata.Fold(e.Nama) == inti).Select(static e => e.ToRujukan()).ToArray();
        return lain.Length > 0
            ? new(KecocokanNama.NamaEntriLain, rujukan) { EntriLain = [.. lain] }
            : new(KecocokanNama.TidakDikenal, rujukan) { Beda = beda };
    }

    /// <inheritdoc/>
    /// <remarks>A view answers for its own version, whatever the year; <see cref="MenurutTahun"/> chooses by year.</remarks>
    HasilNama INomenklatur.MatchName(KodeRekening kode, string nama, JenisDaerah? daerah, TahunAnggaran? tahun) => MatchName(kode, nama, daerah);
}
