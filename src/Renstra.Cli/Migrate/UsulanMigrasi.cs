using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>What becomes of the codes of a plan in another version of the nomenclature, from which year, and what pagu moves with them.</summary>
internal sealed record UsulanMigrasi(DokumenRenstra Dokumen, VersiNomenklatur Dari, VersiNomenklatur Ke, TahunAnggaran Sejak, IReadOnlyList<BarisMigrasi> Baris)
{
    internal static UsulanMigrasi Of(DokumenRenstra dokumen, VersiNomenklatur dari, VersiNomenklatur ke, TahunAnggaran? sejak)
    {
        // A decree binds the year that begins after it; a list that is no decree is named by its year.
        var year = sejak ?? new TahunAnggaran(ke.IsKeputusan ? ke.Tahun + 1 : ke.Tahun);
        var daerah = dokumen.Identitas.Daerah.Jenis;
        var kolom = dokumen.Identitas.Periode.GetKolom().Where(t => t >= year).ToArray();
        var baris = new List<BarisMigrasi>();
        foreach (var noda in dokumen.Pendanaan?.GetNoda() ?? [])
        {
            if (!noda.Kode.TryGetValue(out var kode))
            {
                baris.Add(new(noda, null, [], kolom.Length));
                continue;
            }

            var hasil = Map(kode, dari, ke, daerah);
            var pagu = kolom.Select(t => (t, noda.PaguTercantum.GetTercantum(t))).Where(static p => p.Item2.HasValue).Select(static p => (p.t, p.Item2.Value)).ToArray();
            baris.Add(new(noda, hasil, pagu, kolom.Length));
        }

        return new(dokumen, dari, ke, year, baris);
    }

    // A plan mixes versions: a code that is not of the one asked from may be of the one asked for already, or of an older one, as two-digit codes are.
    private static HasilPemetaan Map(KodeRekening kode, VersiNomenklatur dari, VersiNomenklatur ke, JenisDaerah daerah)
    {
        var asked = Nomenklatur.Map(kode, dari, ke, daerah);
        if (asked.Jenis != JenisPemetaan.TidakAdaDiAsal)
        {
            return asked;
        }

        var others = VersiNomenklatur.Semua.Where(v => v.IsDimiliki && v != dari).OrderByDescending(v => v == ke).ThenByDescending(static v => v.Tahun);
        return others.Select(v => Nomenklatur.Map(kode, v, ke, daerah))
            .FirstOrDefault(static h => h.Jenis != JenisPemetaan.TidakAdaDiAsal && h.Jenis != JenisPemetaan.TidakDalamData) ?? asked;
    }

    /// <summary>The version that the plan most likely uses: the newest before the other that is held for its kind of region.</summary>
    internal static VersiNomenklatur? HeldBefore(VersiNomenklatur ke, DokumenRenstra dokumen)
    {
        var kabupaten = dokumen.Identitas.Daerah.Jenis != JenisDaerah.Provinsi;
        return VersiNomenklatur.Semua
            .Where(v => v.IsKeputusan && v.IsDimiliki && v != ke && v.Tahun <= ke.Tahun)
            .Where(v => (kabupaten ? v.Kelengkapan.KabupatenKota : v.Kelengkapan.Provinsi) == StatusKelengkapan.Seluruhnya)
            .MaxBy(static v => v.Tahun);
    }
}
