using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>A row of a table of SPM with what its jenis pelayanan is in the catalogue.</summary>
internal sealed record JenisSpm(object Baris, string Nama, PengenalanSpm Pengenalan)
{
    internal static JenisSpm Of(KonteksPemeriksaan konteks, object baris, string nama)
    {
        // Within the agency's own fields first: what two fields share is no doubt there.
        var bidang = konteks.BidangSpm.Count == 1 ? konteks.BidangSpm[0] : null;
        var own = KatalogSpm.Recognize(nama, konteks.JenisDaerah, bidang);
        return new(baris, nama, own.Kandidat.IsKosong && bidang is not null ? KatalogSpm.Recognize(nama, konteks.JenisDaerah) : own);
    }

    internal TempatTemuan Tempat => TempatTemuan.Of(Baris, "jenisPelayanan");
}
