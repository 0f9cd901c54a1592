using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Explains the pagu of a node of the funding tree, rolled up from the lowest level that states one.</summary>
internal sealed class PelacakPagu : IPelacak
{
    public string Nama => "pagu";

    public IEnumerable<Jejak> Trace(DokumenRenstra dokumen, PermintaanLacak asked)
    {
        if (dokumen.Pendanaan is not { } pendanaan)
        {
            yield break;
        }

        TahunAnggaran[] tahun = [.. dokumen.Identitas.Periode.GetKolom()];
        var rekap = RekapPagu.Calculate(pendanaan, tahun);
        foreach (var noda in pendanaan.GetNoda().Where(n => asked.Wants(n.Kode, n.Nama)))
        {
            foreach (var t in tahun.Where(t => asked.Wants(t)))
            {
                yield return new($"{noda.Kode.Teks} {noda.Nama}".Trim(), rekap.GetPos(noda).Explain(t));
            }
        }
    }
}
