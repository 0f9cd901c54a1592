using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Explains the index of each jenis pelayanan by year.</summary>
internal sealed class PelacakSpm : IPelacak
{
    public string Nama => "spm";

    public IEnumerable<Jejak> Trace(DokumenRenstra dokumen, PermintaanLacak asked) => dokumen.CapaianSpm is { } capaian
        ? EvaluasiSpm.Calculate(capaian, dokumen.Identitas.Daerah.Jenis, asked.Opsi.Spm).Baris.ToArray()
            .Where(b => asked.Wants(b.Tahun) && asked.Wants(default, b.Baris.JenisPelayanan))
            .Select(static b => new Jejak(b.Baris.JenisPelayanan, b.Explain()))
        : [];
}
