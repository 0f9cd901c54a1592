using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>SAKIP scores and grades that the document holds as targets and realisasi. They belong to no programme.</summary>
internal sealed class BagianSakip : IBagianEvaluasi
{
    public string Nama => "sakip";

    public IEnumerable<HasilBagian> Evaluate(HasilBaca hasil, PermintaanEvaluasi asked)
    {
        if (asked.Program is not null)
        {
            yield break;
        }

        BarisEvaluasi[] baris =
        [
            .. EvaluasiSakip.Calculate(hasil.Dokumen!).Baris.ToArray().SelectMany(b => b.Tahun.ToArray().Where(t => asked.Wants(t.Tahun)).Select(t => new BarisEvaluasi(
                null, $"{b.Nama} {t.Tahun}", null, null, 0, hasil.Posisi.TryGet(b.Pemilik, out var letak) ? letak : null,
                [
                    Figure("target", new("target", "target"), t.Target, t.PredikatTarget),
                    Figure("realisasi", new("realisasi", "realisasi"), t.Realisasi, t.PredikatRealisasi) with { Status = null },
                    .. Reached(t),
                ]))),
        ];
        if (baris.Length > 0)
        {
            yield return new(Nama, new("SAKIP: nilai dan predikat", "SAKIP: scores and grades"), asked.Tahun, baris, []);
        }
    }

    private static AngkaEvaluasi Figure(string kolom, TeksDwibahasa sebutan, Tercantum<Target> sel, Terhitung<PredikatSakip> predikat) => new("%", kolom, sebutan, false)
    {
        Tercantum = sel,
        Alasan = sel.IsKosong ? default : predikat.TryGetValue(out var p) ? new($"{p.Huruf} ({p.Sebut()})", $"{p.Huruf} ({p.Sebut(Bahasa.Inggris)})") : SebutanAngka.WhyNot(predikat),
        Predikat = predikat.TryGetValue(out var grade) ? grade.Huruf : null,
    };

    // A plan's target for a year to come has nothing to be held against.
    private static IEnumerable<AngkaEvaluasi> Reached(TahunSakip tahun)
    {
        if (tahun.IsTercapai.TryGetValue(out var ya))
        {
            yield return new("%", "tercapai", new("hasil", "outcome"), false) { Alasan = ya ? new("tercapai", "reached") : new("tidak tercapai", "not reached") };
        }
    }
}
