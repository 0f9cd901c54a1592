namespace Renstra.Domain;

/// <summary>
/// The national nomenclature as rules ask it. The domain holds no codes of its own: a rule that needs to know whether a code exists is
/// handed an implementation, such as that of the package Renstra.Nomenclature, or an application's own.
/// </summary>
public interface INomenklatur
{
    /// <summary>Looks a code up.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="daerah">The kind of region whose list is meant; <see langword="null"/>: any list.</param>
    /// <param name="tahun">The budget year whose decree is meant; <see langword="null"/>: the implementation's own choice, which it documents.</param>
    /// <returns>The entry, or that it is not there, or that the data cannot tell.</returns>
    HasilRujukan Find(KodeRekening kode, JenisDaerah? daerah, TahunAnggaran? tahun);

    /// <summary>Compares a name in a document with the nomenclature's name of its code.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="nama">The name as the document has it.</param>
    /// <param name="daerah">The kind of region whose list is meant; <see langword="null"/>: any list.</param>
    /// <param name="tahun">The budget year whose decree is meant; <see langword="null"/>: the implementation's own choice, which it documents.</param>
    /// <returns>How far the name agrees, and where it differs.</returns>
    HasilNama MatchName(KodeRekening kode, string nama, JenisDaerah? daerah, TahunAnggaran? tahun);
}
