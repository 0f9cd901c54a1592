using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>The minimum service standards as sections: one for each year of the table of realisasi. They belong to no programme.</summary>
internal sealed class BagianSpm : IBagianEvaluasi
{
    public string Nama => "spm";

    public IEnumerable<HasilBagian> Evaluate(HasilBaca hasil, PermintaanEvaluasi asked)
    {
        if (hasil.Dokumen!.CapaianSpm is not { } capaian || asked.Program is not null)
        {
            yield break;
        }

        var evaluasi = EvaluasiSpm.Calculate(capaian, hasil.Dokumen.Identitas.Daerah.Jenis, asked.Opsi.Spm);
        foreach (var tahun in evaluasi.Tahun.ToArray().Where(t => asked.Wants(t)))
        {
            var bidang = evaluasi.GetBidang(tahun).ToArray();
            yield return new(
                Nama,
                new($"Standar pelayanan minimal {tahun}", $"Minimum service standards {tahun}"),
                tahun,
                [.. evaluasi.Baris.ToArray().Where(b => b.Tahun == tahun).Select(b => Row(b, hasil.Posisi))],
                [.. bidang.Select(Field)])
            {
                JudulRingkasan = new("Indeks bidang", "Index of the field"),
                Intisari = Essence(bidang),
            };
        }
    }

    private static BarisEvaluasi Row(BarisEvaluasiSpm baris, PosisiDokumen posisi)
    {
        var b = baris.Baris;
        var satuan = b.Satuan.IsKosong ? null : b.Satuan.Teks;
        var hasil = baris.Hasil;
        var penerima = new AngkaEvaluasi("%", "capaianPenerima", new("capaian penerima", "recipients served"), true)
        {
            Tercantum = hasil.Masukan.PersenTercantum.TryGetValue(out var persen) ? (Target)persen.Poin : default(Tercantum<Target>),
            DariTercantum = SebutanAngka.Points(hasil.Penerima),
            Status = baris.Selisih.TryGetValue(out var selisih) ? (selisih.Round().Poin == 0 ? StatusE81.Sama : StatusE81.Berbeda).Name : null,
            Alasan = Served(hasil),
        };
        return new(null, b.JenisPelayanan, null, satuan, 0, posisi.TryGet(b, out var letak, "realisasi", $"{baris.Tahun}") ? letak : null,
        [
            new("K", "realisasi", new("realisasi", "realisasi"), false)
            {
                Tercantum = b.Realisasi.GetTercantum(baris.Tahun),
                Alasan = Unrecognised(baris.Pengenalan),
            },
            .. hasil.Kekurangan.BelumDilayani.TryGetValue(out var belum)
                ? [new AngkaEvaluasi("K", "belumDilayani", new("belum dilayani", "not yet served"), false) { DariTercantum = (Target)belum }]
                : Array.Empty<AngkaEvaluasi>(),
            penerima,
            .. Quality(hasil),
            new("%", "indeks", new("indeks", "index"), true)
            {
                DariTercantum = SebutanAngka.Points(hasil.Indeks),
                Alasan = hasil.Kategori.TryGetValue(out var k) ? new(k.Sebut(), k.Sebut(Bahasa.Inggris)) : SebutanAngka.WhyNot(hasil.Kategori),
                Predikat = hasil.Kategori.TryGetValue(out var kategori) ? kategori.Name : null,
            },
            .. Lacks(hasil),
        ]);
    }

    private static TeksDwibahasa Unrecognised(PengenalanSpm pengenalan) => pengenalan.Kandidat.Count switch
    {
        1 => default,
        0 => new("jenis pelayanannya tidak dikenali: tidak masuk indeks bidang", "not recognised as a jenis pelayanan: no part of a field's index"),
        _ => new(
            $"tidak masuk indeks bidang, karena dapat berarti {string.Join(" atau ", pengenalan.Kandidat.Select(static k => $"\"{k.Sebut()}\""))}",
            $"no part of a field's index, for it may be {string.Join(" or ", pengenalan.Kandidat.Select(static k => $"\"{k.Sebut()}\""))}"),
    };

    // A percentage that the document states stands in where the counts are not there; that is said.
    private static TeksDwibahasa Served(HasilSpm hasil) =>
        hasil.IsPenerimaTercantum && hasil.PenerimaDihitung.Sebab is { } tanpa ? new($"persen menurut dokumen: {tanpa.Sebut()}", $"the document's own percentage: {tanpa.Sebut(Bahasa.Inggris)}")
        : SebutanAngka.WhyNot(hasil.Penerima);

    // Only where the table says something of it; each component stands behind the mean.
    private static IEnumerable<AngkaEvaluasi> Quality(HasilSpm hasil)
    {
        if (!hasil.Masukan.Mutu.IsKosong)
        {
            string Text(Bahasa bahasa) => string.Join(", ", hasil.Masukan.Mutu.Select(m => $"{m.Nama} {(m.Capaian.TryGetValue(out var persen) ? $"{persen:N}{Capped(persen, bahasa)}" : $"({m.Capaian.Sebab!.Sebut(bahasa)})")}"));
            yield return new("%", "capaianMutu", new("capaian mutu", "quality"), true)
            {
                DariTercantum = SebutanAngka.Points(hasil.Mutu),
                Alasan = new(Text(Bahasa.Indonesia), Text(Bahasa.Inggris)),
            };
        }
    }

    // The mean counts no component above 100.
    private static string Capped(Persen persen, Bahasa bahasa) => persen.Poin <= 100 ? "" : bahasa == Bahasa.Indonesia ? " (dihitung 100)" : " (counted as 100)";

    private static IEnumerable<AngkaEvaluasi> Lacks(HasilSpm hasil)
    {
        if (hasil.Kekurangan.Indeks.TryGetValue(out var kurang) && kurang > Persen.Nol)
        {
            var rinci = hasil.Kekurangan.PoinPenerima.TryGetValue(out var poin) && poin > Persen.Nol ? [(new TeksDwibahasa("penerima", "recipients"), poin)] : new List<(TeksDwibahasa Nama, Persen Poin)>();
            rinci.AddRange(hasil.Kekurangan.Mutu.Where(static m => m.PoinIndeks > Persen.Nol).Select(static m => (new TeksDwibahasa(m.Nama, m.Nama), m.PoinIndeks)));
            yield return new("%", "kekurangan", new("kurang ke 100", "short of 100"), true)
            {
                DariTercantum = (Target)kurang.Poin,
                Alasan = new(string.Join(", ", rinci.Select(static r => $"{r.Nama.Indonesia} {r.Poin:N}")), string.Join(", ", rinci.Select(static r => $"{r.Nama.Inggris} {r.Poin:N}"))),
            };
        }
    }

    private static AngkaEvaluasi Field(HasilBidangSpm bidang) => new("%", $"indeks.{bidang.Daftar.Bidang.Name}", new(bidang.Daftar.Bidang.Sebut(), bidang.Daftar.Bidang.Sebut(Bahasa.Inggris)), true)
    {
        DariTercantum = SebutanAngka.Points(bidang.Indeks),
        Alasan = bidang.Kategori.TryGetValue(out var k) ? new(k.Sebut(), k.Sebut(Bahasa.Inggris)) : Missing(bidang),
        Predikat = bidang.Kategori.TryGetValue(out var kategori) ? kategori.Name : null,
    };

    // Which of the field's jenis pelayanan have no index, and why.
    private static TeksDwibahasa Missing(HasilBidangSpm bidang)
    {
        var tanpa = bidang.Jenis.Where(static j => !j.Indeks.HasValue).GroupBy(static j => j.Hasil.IsKosong ? null : j.Indeks.Sebab).ToArray();
        string Text(Bahasa bahasa) => string.Join("; ", tanpa.Select(g => bahasa == Bahasa.Indonesia
            ? $"{g.Count()} dari {bidang.Jenis.Count} jenis pelayanan {(g.Key is null ? "tidak ada barisnya" : $"tanpa indeks: {g.Key.Sebut()}")}"
            : $"{g.Count()} of {bidang.Jenis.Count} jenis pelayanan {(g.Key is null ? "have no row" : $"have no index: {g.Key.Sebut(Bahasa.Inggris)}")}"));
        return tanpa.Length == 0 ? SebutanAngka.WhyNot(bidang.Indeks) : new(Text(Bahasa.Indonesia), Text(Bahasa.Inggris));
    }

    private static TeksDwibahasa Essence(HasilBidangSpm[] bidang)
    {
        string Text(Bahasa bahasa) => string.Join(", ", bidang.Select(b => $"{b.Daftar.Bidang.Sebut(bahasa)} {(b.Indeks.TryGetValue(out var i) ? $"{i:N} ({b.Kategori.Value.Sebut(bahasa)})" : bahasa == Bahasa.Indonesia ? "tak terhitung" : "uncomputable")}"));
        return bidang.Length == 0 ? default : new($"indeks bidang {Text(Bahasa.Indonesia)}", $"index of the field {Text(Bahasa.Inggris)}");
    }
}
