using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Explains the columns of form E.81: money and indicators of a row, its efficiency, the sum of the rows below it.</summary>
internal sealed class PelacakE81 : IPelacak
{
    private static readonly KolomE81[] Kolom = [KolomE81.CapaianRenja, KolomE81.CapaianRenstra];

    public string Nama => "e81";

    public IEnumerable<Jejak> Trace(DokumenRenstra dokumen, PermintaanLacak asked)
    {
        foreach (var formulir in dokumen.Evaluasi.Where(f => asked.Wants(f.Tahun)))
        {
            foreach (var baris in Rows(EvaluasiE81.Calculate(dokumen, formulir, asked.Opsi.E81)))
            {
                foreach (var jejak in Of(baris, asked))
                {
                    yield return jejak;
                }
            }
        }
    }

    private static IEnumerable<HasilBarisE81> Rows(EvaluasiE81 evaluasi) => evaluasi.Jumlah is { } jumlah ? evaluasi.GetBaris().Append(jumlah) : evaluasi.GetBaris();

    private static IEnumerable<Jejak> Of(HasilBarisE81 baris, PermintaanLacak asked)
    {
        var row = asked.Wants(baris.Baris.Kode, baris.Baris.Nama);
        var nama = $"{baris.Baris.Kode.Teks} {baris.Baris.Nama}".Trim();
        if (row && baris.Anggaran is { } anggaran)
        {
            foreach (var penjelasan in Columns(anggaran, Kolom))
            {
                yield return new(nama, penjelasan);
            }
        }

        foreach (var indikator in baris.Indikator.ToArray().Where(i => row || asked.Wants(default, i.Indikator.Nama)))
        {
            foreach (var penjelasan in indikator.Kinerja is { } kinerja ? Columns(kinerja, [.. Kolom, KolomE81.CapaianRenstraKaidah]) : [])
            {
                yield return new(indikator.Indikator.Nama, penjelasan);
            }
        }

        if (row && baris.Anggaran is not null && baris.Indikator.Count > 0)
        {
            yield return new(nama, baris.GetEfisiensi(KolomE81.CapaianRenja, asked.Opsi.E81.Dasar).Explain());
        }

        if (row && baris.DariRincian is { } rincian)
        {
            yield return new(nama, rincian.Explain());
        }
    }

    // On the basis of the stated columns only where that gives something else.
    private static IEnumerable<Penjelasan> Columns(HasilIsianE81 hasil, KolomE81[] kolom) =>
        kolom.SelectMany(k => DasarHitung.Semua.Where(d => d == DasarHitung.Triwulan || hasil.GetTerhitung(k, d) != hasil.GetTerhitung(k, DasarHitung.Triwulan)).Select(d => hasil.Explain(k, d)));
}
