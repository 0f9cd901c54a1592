namespace Renstra.Domain;

/// <summary>A nomenclature that also knows what became of codes from one version to another. Rules ask for it where it is offered.</summary>
public interface INomenklaturBerversi : INomenklatur
{
    /// <summary>Tells what an older code has become (kode penerus) in the list that answers for a year.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="daerah">The kind of region whose list is meant.</param>
    /// <param name="tahun">The budget year that is asked about.</param>
    /// <returns>The answer; <see langword="null"/> if no list up to that year has the code.</returns>
    HasilPenerus? FindSuccessor(KodeRekening kode, JenisDaerah daerah, TahunAnggaran tahun);
}
