using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Explains T-C.29 as it follows from the form E.81 of the year before.</summary>
internal sealed class PelacakTC29 : IPelacak
{
    public string Nama => "tc29";

    public IEnumerable<Jejak> Trace(DokumenRenstra dokumen, PermintaanLacak asked)
    {
        foreach (var rangkaian in RangkaianE81.Calculate(dokumen, asked.Opsi.E81).ToArray())
        {
            foreach (var lalu in rangkaian.Formulir.ToArray().Select(static f => f.Formulir.Tahun!.Value).Where(t => asked.Wants(t + 1)))
            {
                foreach (var baris in rangkaian.Baris.ToArray())
                {
                    if (baris.Indikator is { } i && baris.TryGet(lalu, out var isian) && isian is HasilKinerjaE81 kinerja
                        && (asked.Wants(baris.Baris.Baris.Kode, baris.Baris.Baris.Nama) || asked.Wants(default, i.Nama)))
                    {
                        yield return new($"{i.Nama}: {lalu + 1}", EvaluasiTC29.FromE81(kinerja, lalu + 1, baris.TryGet(lalu + 1, out var kini) ? kini as HasilKinerjaE81 : null).Explain());
                    }
                }
            }
        }
    }
}
