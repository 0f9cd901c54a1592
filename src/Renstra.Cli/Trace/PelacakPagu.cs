using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Explains the pagu of a node of the funding tree, rolled up from the lowest level that states one: each year, then the period. Asked for nothing in particular, that of the agency.</summary>
internal sealed class PelacakPagu : IPelacak
{
    public string Nama => "pagu";

    public IEnumerable<Jejak> Trace(DokumenRenstra dokumen, PermintaanLacak asked)
    {
        if (dokumen.Pendanaan is not { } pendanaan)
        {
            yield break;
        }

        var periode = dokumen.Identitas.Periode;
        TahunAnggaran[] tahun = [.. periode.GetKolom()];
        var rekap = RekapPagu.Calculate(pendanaan, tahun);
        var pos = asked.IsSemua
            ? [("", rekap.GetPosTotal())]
            : pendanaan.GetNoda().Where(n => asked.Wants(n.Kode, n.Nama)).Select(n => ($"{n.Kode.Teks} {n.Nama}".Trim(), Pos: rekap.GetPos(n)));
        foreach (var (nama, p) in pos)
        {
            foreach (var t in tahun.Where(t => asked.Wants(t)))
            {
                yield return new(nama, p.Explain(t));
            }

            if (asked.Tahun is null)
            {
                yield return new(nama, p.Explain(periode));
            }
        }
    }
}
