using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Explains the grades of the SAKIP scores that the document holds. A grade that is stated needs no explanation.</summary>
internal sealed class PelacakSakip : IPelacak
{
    public string Nama => "sakip";

    public IEnumerable<Jejak> Trace(DokumenRenstra dokumen, PermintaanLacak asked) =>
        from baris in EvaluasiSakip.Calculate(dokumen).Baris
        where asked.Wants(default, baris.Nama)
        from tahun in baris.Tahun
        where asked.Wants(tahun.Tahun)
        from sel in new[] { tahun.Target, tahun.Realisasi }
        where sel.TryGetValue(out var target) && target is Target.Angka
        select new Jejak($"{baris.Nama} {tahun.Tahun}", NilaiSakip.Explain(((Target.Angka)sel.Value).Nilai));
}
