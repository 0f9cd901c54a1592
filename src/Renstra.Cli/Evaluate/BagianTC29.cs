using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Table T-C.29 as it follows from the form E.81 of the year before, for each indicator. Shown only where it is asked for: it repeats the form.</summary>
internal sealed class BagianTC29 : IBagianEvaluasi
{
    public string Nama => "tc29";

    public bool IsHanyaDiminta => true;

    public IEnumerable<HasilBagian> Evaluate(HasilBaca hasil, PermintaanEvaluasi asked)
    {
        foreach (var rangkaian in RangkaianE81.Calculate(hasil.Dokumen!, asked.Opsi.E81).ToArray())
        {
            foreach (var lalu in rangkaian.Formulir.ToArray().Select(static f => f.Formulir.Tahun!.Value))
            {
                var tahun = lalu + 1;
                if (!asked.Wants(tahun))
                {
                    continue;
                }

                BarisEvaluasi[] baris = [.. rangkaian.Baris.ToArray().Where(b => asked.Wants(b.Baris.Baris.Kode, b.Baris.Baris.Nama)).SelectMany(b => Rows(b, lalu, tahun, hasil.Posisi))];
                if (baris.Length > 0)
                {
                    yield return new(Nama, new($"T-C.29 {tahun}, dari formulir E.81 {lalu}", $"T-C.29 {tahun}, from form E.81 of {lalu}"), tahun, baris, []);
                }
            }
        }
    }

    private static IEnumerable<BarisEvaluasi> Rows(RangkaianBarisE81 baris, TahunAnggaran lalu, TahunAnggaran tahun, PosisiDokumen posisi)
    {
        if (baris.Indikator is not { } indikator || !baris.TryGet(lalu, out var isian) || isian is not HasilKinerjaE81 kinerja)
        {
            yield break;
        }

        var tc29 = EvaluasiTC29.FromE81(kinerja, tahun, baris.TryGet(tahun, out var kini) ? kini as HasilKinerjaE81 : null);
        var b = baris.Baris.Baris;
        yield return new(b.Kode.IsKosong ? null : b.Kode.Teks, b.Nama, indikator.Nama, indikator.Satuan.IsKosong ? null : indikator.Satuan.Teks, baris.Baris.Dalam, posisi.TryGet(indikator, out var letak) ? letak : null,
        [
            Figure(8, new("capaian Renja", "achievement Renja"), true, SebutanAngka.Points(tc29.CapaianRenja)),
            Figure(9, new("target berjalan", "current target"), false, tc29.TargetTahunBerjalan),
            Figure(10, new("perkiraan", "expected"), false, tc29.RealisasiPerkiraan),
            Figure(11, new("perkiraan capaian", "expected achiev."), true, SebutanAngka.Points(tc29.CapaianRenstra)),
        ])
        {
            Sifat = SebutanAngka.Sifat(kinerja.Tafsir, kinerja.GetAsal),
        };
    }

    private static AngkaEvaluasi Figure(int kolom, TeksDwibahasa sebutan, bool persen, Terhitung<Target> nilai) => new("K", $"kolom{kolom}", sebutan, persen)
    {
        Nomor = kolom,
        DariTercantum = nilai,
        Alasan = SebutanAngka.WhyNot(nilai),
    };
}
