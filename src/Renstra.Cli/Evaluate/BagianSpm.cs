using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>The minimum service standards as sections: one for each year of the table of realisasi. They belong to no programme.</summary>
internal sealed class BagianSpm : IBagianEvaluasi
{
    public IEnumerable<HasilBagian> Evaluate(HasilBaca hasil, PermintaanEvaluasi asked)
    {
        if (hasil.Dokumen!.CapaianSpm is not { } capaian || asked.Program is not null)
        {
            yield break;
        }

        var evaluasi = EvaluasiSpm.Calculate(capaian, hasil.Dokumen.Identitas.Daerah.Jenis, asked.Opsi.Spm);
        foreach (var tahun in evaluasi.Tahun.ToArray().Where(t => asked.Wants(t)))
        {
            yield return new(
                "spm",
                new($"Standar pelayanan minimal {tahun}", $"Minimum service standards {tahun}"),
                tahun,
                [.. evaluasi.Baris.ToArray().Where(b => b.Tahun == tahun).Select(b => Row(b, hasil.Posisi))],
                [.. evaluasi.GetBidang(tahun).Select(static b => Index(b.Daftar.Bidang, b.Indeks, b.Kategori))])
            {
                JudulRingkasan = new("Indeks bidang", "Index of the field"),
            };
        }
    }

    private static BarisEvaluasi Row(BarisEvaluasiSpm baris, PosisiDokumen posisi)
    {
        var b = baris.Baris;
        var satuan = b.Satuan.IsKosong ? null : b.Satuan.Teks;
        var realisasi = b.Realisasi.GetTercantum(baris.Tahun);
        var penerima = new AngkaEvaluasi("%", "capaianPenerima", new("capaian penerima", "penerima served"), true)
        {
            Tercantum = baris.Hasil.Masukan.PersenTercantum.TryGetValue(out var persen) ? (Target)persen.Poin : default(Tercantum<Target>),
            DariTercantum = Points(baris.Hasil.PenerimaDihitung),
            Status = baris.Selisih.TryGetValue(out var selisih) ? (selisih.Round().Poin == 0 ? StatusE81.Sama : StatusE81.Berbeda).Name : null,
            Alasan = baris.Hasil.PenerimaDihitung.HasValue ? default : Why(baris.Hasil.PenerimaDihitung.Sebab!),
        };
        return new(null, b.JenisPelayanan, null, satuan, 0, posisi.TryGet(b, out var letak, "realisasi", $"{baris.Tahun}") ? letak : null,
        [
            new("K", "realisasi", new("realisasi", "realisasi"), false) { Tercantum = realisasi },
            penerima,
            Index(null, baris.Hasil.Indeks, baris.Hasil.Kategori),
        ]);
    }

    private static AngkaEvaluasi Index(BidangSpm? bidang, Terhitung<Persen> indeks, Terhitung<KategoriSpm> kategori) => new("%", bidang is null ? "indeks" : $"indeks.{bidang.Name}", bidang is null ? new("indeks", "index") : new(bidang.Sebut(), bidang.Sebut(Bahasa.Inggris)), true)
    {
        DariTercantum = Points(indeks),
        Alasan = kategori.TryGetValue(out var k) ? new(k.Sebut(), k.Sebut(Bahasa.Inggris)) : Why(kategori.Sebab!),
    };

    private static Terhitung<Target> Points(Terhitung<Persen> persen) => persen.Map(static p => (Target)p.Poin);

    private static TeksDwibahasa Why(SebabTidakTerhitung sebab) => new(sebab.Sebut(), sebab.Sebut(Bahasa.Inggris));
}
