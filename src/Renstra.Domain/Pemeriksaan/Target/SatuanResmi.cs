namespace Renstra.Domain.Pemeriksaan;

/// <summary>Indicator and unit as the nomenclature pairs them.</summary>
internal static class SatuanResmi
{
    /// <summary>Whether the nomenclature has this very pair for the code of the indicator's node.</summary>
    internal static bool IsOfficial(KonteksPemeriksaan konteks, IndikatorDiperiksa indikator) =>
        Find(konteks, indikator.Noda) is { } entri && entri.Satuan == indikator.Indikator.Satuan && NamaSerupa.IsSama(entri.Indikator, indikator.Indikator.Nama);

    private static EntriRujukan? Find(KonteksPemeriksaan konteks, NodaDiperiksa? noda) =>
        noda is null || noda.Kode.IsKosong ? null : konteks.Nomenklatur?.Find(noda.Kode, konteks.JenisDaerah, konteks.Periode.Awal).Entri;
}
