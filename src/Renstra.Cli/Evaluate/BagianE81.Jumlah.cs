using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <content>The total that the form states, beside what its own rows come to.</content>
internal sealed partial class BagianE81
{
    /// <summary>The name of the row; the outputs for people have it in both languages.</summary>
    internal const string JumlahDariBaris = "Jumlah dari baris";

    private static IEnumerable<BarisEvaluasi> FromRows(EvaluasiE81 evaluasi, HasilBarisE81 jumlah, PosisiDokumen posisi)
    {
        if (jumlah.Anggaran is not { } anggaran || evaluasi.DariBaris.Dihitung == 0)
        {
            yield break;
        }

        AngkaEvaluasi[] angka = [.. KolomE81.Semua.Where(k => !anggaran.GetTercantum(k).IsKosong).Select(k => Total(k, anggaran.GetTercantum(k), evaluasi.DariBaris))];
        if (angka.Length > 0)
        {
            yield return new(null, JumlahDariBaris, null, null, 0, Place(jumlah.Baris, posisi), angka);
        }
    }

    // From the quarters where the column has any; percentages are of the sums.
    private static AngkaEvaluasi Total(KolomE81 kolom, Tercantum<Target> tercantum, RincianE81 baris)
    {
        Terhitung<Target>? triwulan =
            kolom == KolomE81.RealisasiRenja ? SebutanAngka.Number(baris.RealisasiRenja)
            : kolom == KolomE81.RealisasiRenstra ? SebutanAngka.Number(baris.RealisasiRenstra)
            : kolom == KolomE81.CapaianRenja ? SebutanAngka.Points(baris.CapaianRenja)
            : kolom == KolomE81.CapaianRenstra ? SebutanAngka.Points(baris.CapaianRenstra)
            : (Terhitung<Target>?)null;
        Terhitung<Target>? sendiri = kolom.IsPersen ? (Terhitung<Target>?)null : SebutanAngka.Number(baris.GetTercantum(kolom));
        var angka = new AngkaEvaluasi("Rp", kolom.Name, Sebutan[kolom], kolom.IsPersen) { Tercantum = tercantum, DariTriwulan = triwulan, DariTercantum = sendiri };
        if (tercantum.Keadaan == KeadaanTercantum.TidakTerbaca)
        {
            return angka with { Status = StatusE81.TidakTerbaca.Name };
        }

        var stated = Plain(tercantum.TryGetValue(out var cell) ? cell : (Target)0, kolom);
        return Plain(triwulan, kolom) == stated ? angka with { Status = StatusE81.Sama.Name }
            : Plain(sendiri, kolom) == stated ? angka with { Status = (triwulan is null ? StatusE81.Sama : StatusE81.MengikutiTercantumSaja).Name }
            : (Plain(triwulan, kolom) ?? Plain(sendiri, kolom)) is { } sum ? angka with { Status = StatusE81.Berbeda.Name, Alasan = Apart(stated!.Value - sum, kolom.IsPersen) }
            : angka with { Status = StatusE81.TidakDapatDihitung.Name, Alasan = SebutanAngka.WhyNot((triwulan ?? sendiri)!.Value) };
    }

    // As printed: percentages at two decimals.
    private static decimal? Plain(Terhitung<Target>? nilai, KolomE81 kolom) =>
        nilai is { } n && n.TryGetValue(out var target) && target is Target.Angka angka ? kolom.IsPersen ? Persen.FromPoin(angka.Nilai).Round().Poin : angka.Nilai : null;

    private static TeksDwibahasa Apart(decimal beda, bool persen)
    {
        var text = persen ? NotasiAngka.Indonesia.Format(Math.Abs(beda), 2) : NotasiAngka.Indonesia.Format(Math.Abs(beda));
        return beda > 0
            ? new($"tercantum {text} lebih dari barisnya", $"stated {text} more than its rows")
            : new($"tercantum {text} kurang dari barisnya", $"stated {text} less than its rows");
    }
}
