using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>The forms E.81 of one Renstra joined over their years; there is nothing to join where a Renstra has one form.</summary>
internal sealed class BagianRangkaian : IBagianEvaluasi
{
    public string Nama => "rangkaian";

    public IEnumerable<HasilBagian> Evaluate(HasilBaca hasil, PermintaanEvaluasi asked)
    {
        foreach (var rangkaian in RangkaianE81.Calculate(hasil.Dokumen!, asked.Opsi.E81).ToArray().Where(static r => r.Formulir.Count > 1))
        {
            BarisEvaluasi[] baris =
            [
                .. rangkaian.Baris.ToArray().Where(b => asked.Wants(b.Baris.Baris.Kode, b.Baris.Baris.Nama)).Select(b => Row(b, rangkaian, hasil.Posisi, asked)).Where(static b => b.Angka.Count > 0),
            ];
            if (baris.Length > 0)
            {
                yield return new(Nama, new($"Renstra {rangkaian.Awal}–{rangkaian.Akhir} menurut formulir E.81 tiap tahun", $"Renstra {rangkaian.Awal}–{rangkaian.Akhir} by the form E.81 of each year"), asked.Tahun, baris, []);
            }
        }
    }

    private static BarisEvaluasi Row(RangkaianBarisE81 baris, RangkaianE81 rangkaian, PosisiDokumen posisi, PermintaanEvaluasi asked)
    {
        var b = baris.Baris.Baris;
        var satuan = baris.Indikator is { Satuan.IsKosong: false } i ? i.Satuan.Teks : null;
        return new(
            b.Kode.IsKosong ? null : b.Kode.Teks,
            b.Nama,
            baris.Indikator?.Nama,
            satuan,
            baris.Baris.Dalam,
            posisi.TryGet((object?)baris.Indikator ?? b, out var letak) ? letak : null,
            [.. rangkaian.Formulir.ToArray().Select(static f => f.Formulir.Tahun!.Value).Where(t => asked.Wants(t)).SelectMany(t => Year(baris, t))]);
    }

    private static IEnumerable<AngkaEvaluasi> Year(RangkaianBarisE81 baris, TahunAnggaran tahun)
    {
        if (!baris.TryGet(tahun, out var hasil))
        {
            yield break;
        }

        var jenis = baris.Indikator is null ? "Rp" : "K";
        var (tercantum, seharusnya) = baris.GetSambungan(tahun);
        if (!tercantum.IsKosong || seharusnya.HasValue)
        {
            var sama = tercantum.TryGetValue(out var stated) && seharusnya.TryGetValue(out var due) ? stated == due : (bool?)null;
            yield return new(jenis, $"sebelumnya.{tahun}", new($"sebelum {tahun}", $"before {tahun}"), false)
            {
                Tercantum = tercantum,
                DariTercantum = seharusnya,
                Status = sama is { } s ? (s ? StatusE81.Sama : StatusE81.Berbeda).Name : null,
                Alasan = sama == false ? new($"formulir {tahun - 1} menyatakan {TeksSel.Of(seharusnya.Value)}", $"the form of {tahun - 1} comes to {TeksSel.Of(seharusnya.Value)}") : SebutanAngka.WhyNot(seharusnya),
            };
        }

        yield return Figure(hasil, KolomE81.RealisasiRenja, jenis, new($"realisasi {tahun}", $"realisasi {tahun}"), tahun);
        yield return Figure(hasil, KolomE81.CapaianRenja, jenis, new($"capaian {tahun}", $"achievement {tahun}"), tahun);
        yield return Figure(hasil, KolomE81.CapaianRenstra, jenis, new($"Renstra s.d. {tahun}", $"Renstra to {tahun}"), tahun);
    }

    private static AngkaEvaluasi Figure(HasilIsianE81 hasil, KolomE81 kolom, string jenis, TeksDwibahasa sebutan, TahunAnggaran tahun) => new(jenis, $"{kolom.Name}.{tahun}", sebutan, kolom.IsPersen)
    {
        Tercantum = hasil.GetTercantum(kolom),
        DariTriwulan = hasil.GetTerhitung(kolom, DasarHitung.Triwulan),
        DariTercantum = hasil.GetTerhitung(kolom, DasarHitung.Tercantum),
    };
}
