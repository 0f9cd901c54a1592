using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>Lets the entries through that the options of a search ask for.</summary>
internal readonly struct SaringanEntri(Nomenklatur nomenklatur, PencariNama pencari, OpsiCari opsi) : ISaringan
{
    public bool Accepts(int nomor)
    {
        var entri = pencari.GetEntri(nomor);
        return (opsi.Tingkat is null || entri.Tingkat == opsi.Tingkat)
            && opsi.Lingkup.Overlaps(entri.Lingkup!)
            && (opsi.Awalan.IsKosong || opsi.Awalan.Contains(nomenklatur.FillTemplate(entri, opsi.Awalan).Kode));
    }
}
