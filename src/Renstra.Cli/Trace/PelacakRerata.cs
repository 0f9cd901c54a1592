using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Explains the averages at the foot of form E.81, with their predikat.</summary>
internal sealed class PelacakRerata : IPelacak
{
    public string Nama => "rerata";

    public IEnumerable<Jejak> Trace(DokumenRenstra dokumen, PermintaanLacak asked) => dokumen.Evaluasi
        .Where(f => asked.Wants(f.Tahun) && asked.Wants(default, "Rata-rata"))
        .SelectMany(f =>
        {
            var rerata = EvaluasiE81.Calculate(dokumen, f, asked.Opsi.E81).RataRata;
            return new[] { rerata.Kinerja.CapaianRenja, rerata.Kinerja.CapaianRenstra, rerata.Anggaran.CapaianRenja, rerata.Anggaran.CapaianRenstra }
                .Select(r => new Jejak($"E.81 {f.Tahun}".TrimEnd(), r.Explain()));
        });
}
