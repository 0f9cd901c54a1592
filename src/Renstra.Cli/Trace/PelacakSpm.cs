using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Explains the index of each jenis pelayanan by year, and that of a field.</summary>
internal sealed class PelacakSpm : IPelacak
{
    public string Nama => "spm";

    public IEnumerable<Jejak> Trace(DokumenRenstra dokumen, PermintaanLacak asked)
    {
        if (dokumen.CapaianSpm is not { } capaian)
        {
            yield break;
        }

        var evaluasi = EvaluasiSpm.Calculate(capaian, dokumen.Identitas.Daerah.Jenis, asked.Opsi.Spm);
        foreach (var baris in evaluasi.Baris.ToArray().Where(b => asked.Wants(b.Tahun) && asked.Wants(default, b.Baris.JenisPelayanan)))
        {
            yield return new(baris.Baris.JenisPelayanan, baris.Explain());
        }

        foreach (var tahun in evaluasi.Tahun.ToArray().Where(t => asked.Wants(t)))
        {
            foreach (var bidang in evaluasi.GetBidang(tahun).Where(b => asked.Wants(default, $"indeks bidang {b.Daftar.Bidang.Sebut()}")))
            {
                yield return new($"SPM {tahun}", bidang.Explain());
            }
        }
    }
}
