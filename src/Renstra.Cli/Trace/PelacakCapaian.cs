using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Explains the tingkat capaian of IKU and IKK by year, and what has accumulated in the period of the plan.</summary>
internal sealed class PelacakCapaian : IPelacak
{
    public string Nama => "capaian";

    public IEnumerable<Jejak> Trace(DokumenRenstra dokumen, PermintaanLacak asked)
    {
        var opsi = new OpsiEvaluasiRenstra { Tafsir = asked.Opsi.E81.Tafsir, Kumulatif = asked.Opsi.E81.Kumulatif };
        foreach (var baris in EvaluasiRenstra.Calculate(dokumen, opsi).Baris.Where(b => asked.Wants(default, b.Baris.Nama)))
        {
            foreach (var tahun in baris.Capaian.Tahun.ToArray().Where(t => asked.Wants(t.Tahun)))
            {
                yield return new(baris.Baris.Nama, tahun.Explain());
            }

            if (baris.Kumulatif is { } kumulatif && asked.Wants(kumulatif.Sampai))
            {
                yield return new(baris.Baris.Nama, kumulatif.Explain());
            }
        }
    }
}
