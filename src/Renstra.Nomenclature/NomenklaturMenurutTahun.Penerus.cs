using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>What became of codes by a year.</content>
internal sealed partial class NomenklaturMenurutTahun : INomenklaturBerversi
{
    public HasilPenerus? FindSuccessor(KodeRekening kode, JenisDaerah daerah, TahunAnggaran tahun)
    {
        ArgumentNullException.ThrowIfNull(daerah);
        if (Choose(tahun) is not { } nomenklatur)
        {
            return null;
        }

        // Held versions are numbered as they came; an entry of a later one than the list asked is new, not old.
        var acuan = nomenklatur.Sumber[0];
        if (nomenklatur.TryFind(kode, daerah, out var entri) && entri.Versi!.Value >= acuan.Value)
        {
            return new(JenisPemetaan.Tetap, entri.Versi, acuan);
        }

        for (var nomor = acuan.Value - 1; nomor > 0; nomor--)
        {
            if (VersiNomenklatur.Semua[nomor - 1] is var versi && versi.IsDimiliki && !Nomenklatur.Get(versi).FindMilik(kode, daerah.Lingkup.Value).IsKosong)
            {
                return Describe(Nomenklatur.Map(kode, versi, acuan, daerah));
            }
        }

        return null;
    }

    private static HasilPenerus Describe(HasilPemetaan peta) => new(peta.Jenis, peta.Dari, peta.Ke)
    {
        Penerus = peta.Tujuan.Select(static t => t.Entri.ToRujukan()).ToDaftar(),
        Dasar = peta.DasarTerlemah,
    };
}
