namespace Renstra.Domain.Pemeriksaan;

/// <summary>A node with the nomenclature's entry of its code.</summary>
/// <param name="Noda">The node.</param>
/// <param name="Entri">The entry, of the first year in which the node works and the code is found.</param>
/// <param name="Hasil">How the names differ; <see langword="null"/> if they are one name.</param>
internal sealed record NamaDinilai(NodaBerkode Noda, EntriRujukan Entri, HasilNama? Hasil)
{
    internal TempatTemuan Tempat => TempatTemuan.Of(Noda.Noda, "nama");

    internal bool Is(KecocokanNama kecocokan) => Hasil?.Kecocokan == kecocokan;

    // A code that is at fault itself tells nothing of the name.
    internal static NamaDinilai? Judge(KonteksPemeriksaan konteks, NodaBerkode noda)
    {
        if (!noda.IsPendanaan || !noda.IsSetingkat || NamaPolos.IsKosong(noda.Nama) || konteks.IsKodeKeliru(noda) || konteks.FindEntri(noda.Kode, noda.Tahun) is not var (entri, tahun))
        {
            return null;
        }

        // The name of any year in which the node works will do.
        foreach (var t in noda.Tahun)
        {
            if (konteks.Find(noda.Kode, t).Entri is { } other && NamaPolos.IsSama(noda.Nama, other.Nama))
            {
                return new(noda, other, null);
            }
        }

        return new(noda, entri, konteks.Nomenklatur!.MatchName(noda.Kode, noda.Nama, konteks.JenisDaerah, tahun));
    }
}
