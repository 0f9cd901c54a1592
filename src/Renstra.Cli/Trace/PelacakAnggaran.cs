using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Explains budget and realisasi (T-C.24): the ratio of each year, the growth of both.</summary>
internal sealed class PelacakAnggaran : IPelacak
{
    public string Nama => "anggaran";

    public IEnumerable<Jejak> Trace(DokumenRenstra dokumen, PermintaanLacak asked)
    {
        foreach (var tabel in new[] { dokumen.Belanja, dokumen.AnggaranRealisasi }.OfType<TabelAnggaran>())
        {
            foreach (var baris in EvaluasiAnggaran.Calculate(tabel, asked.Opsi.Anggaran).Baris.ToArray().Where(b => asked.Wants(b.Baris!.Kode, b.Baris.Nama)))
            {
                foreach (var rasio in baris.Rasio.ToArray().Where(r => asked.Wants(r.Tahun)))
                {
                    yield return new(baris.Baris!.Nama, rasio.Explain());
                }

                if (asked.Tahun is null && baris.Rasio.Count > 1)
                {
                    yield return new(baris.Baris!.Nama, baris.PertumbuhanAnggaran.Explain());
                    yield return new(baris.Baris.Nama, baris.PertumbuhanRealisasi.Explain());
                }
            }
        }
    }
}
