using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Form E.81 as sections: one for each form of the document.</summary>
internal sealed class BagianE81 : IBagianEvaluasi
{
    private static readonly Dictionary<KolomE81, TeksDwibahasa> Sebutan = new()
    {
        [KolomE81.RealisasiRenja] = new("realisasi Renja", "realisasi Renja"),
        [KolomE81.CapaianRenja] = new("capaian Renja", "achievement Renja"),
        [KolomE81.RealisasiRenstra] = new("realisasi Renstra", "realisasi Renstra"),
        [KolomE81.CapaianRenstra] = new("capaian Renstra", "achievem. Renstra"),
    };

    private static readonly KolomE81[] Capaian = [KolomE81.CapaianRenja, KolomE81.CapaianRenstra];

    public IEnumerable<HasilBagian> Evaluate(HasilBaca hasil, PermintaanEvaluasi asked)
    {
        foreach (var formulir in hasil.Dokumen!.Evaluasi.Where(f => asked.Wants(f.Tahun)))
        {
            var evaluasi = EvaluasiE81.Calculate(formulir, asked.Opsi.E81);
            var baris = evaluasi.Baris.Where(b => asked.Wants(b.Baris.Kode, b.Baris.Nama)).SelectMany(b => Rows(b, hasil.Posisi)).ToList();
            if (baris.Count == 0)
            {
                continue;
            }

            // The foot is of the whole form.
            var whole = asked.Program is null;
            if (whole && evaluasi.Jumlah is { } jumlah)
            {
                baris.AddRange(Rows(jumlah, hasil.Posisi).Select(static b => b with { Nama = b.Nama.Length == 0 ? "Jumlah" : b.Nama }));
            }

            yield return new("e81", new($"Formulir E.81 {formulir.Tahun}", $"Form E.81 {formulir.Tahun}"), formulir.Tahun, baris, whole ? [.. Foot(evaluasi)] : []);
        }
    }

    private static IEnumerable<BarisEvaluasi> Rows(HasilBarisE81 baris, PosisiDokumen posisi)
    {
        var b = baris.Baris;
        var kode = b.Kode.IsKosong ? null : b.Kode.Teks;
        yield return new(kode, b.Nama, null, null, baris.Dalam, Place(b, posisi), [.. Money(baris.Anggaran, b, null), .. Children(baris), .. Together(baris)]);
        foreach (var i in baris.Indikator.ToArray())
        {
            var satuan = i.Indikator.Satuan.IsKosong ? null : i.Indikator.Satuan.Teks;
            yield return new(kode, b.Nama, i.Indikator.Nama, satuan, baris.Dalam, Place(i.Indikator, posisi), [.. Performance(i.Kinerja, b, i.Indikator), .. Money(i.Anggaran, b, i.Indikator)]);
        }

        foreach (var below in baris.Rincian.ToArray().SelectMany(r => Rows(r, posisi)))
        {
            yield return below;
        }
    }

    private static LetakJson? Place(object node, PosisiDokumen posisi) => posisi.TryGet(node, out var letak) ? letak : null;

    private static IEnumerable<AngkaEvaluasi> Money(HasilAnggaranE81? hasil, BarisE81 baris, IndikatorE81? indikator) => hasil is null ? [] : Figures(hasil, "Rp", baris, indikator);

    private static IEnumerable<AngkaEvaluasi> Performance(HasilKinerjaE81? hasil, BarisE81 baris, IndikatorE81? indikator) => hasil is null ? [] : Figures(hasil, "K", baris, indikator)
        .Select(a => a.Kolom == KolomE81.CapaianRenstra.Name ? a with { MenurutKaidah = hasil.GetTerhitung(KolomE81.CapaianRenstraKaidah, hasil.Opsi.Dasar) } : a);

    private static IEnumerable<AngkaEvaluasi> Figures(HasilIsianE81 hasil, string jenis, BarisE81 baris, IndikatorE81? indikator) =>
        PerbandinganE81.Compare(baris, indikator, hasil).Select(p => new AngkaEvaluasi(jenis, p.Kolom.Name, Sebutan[p.Kolom], p.Kolom.IsPersen)
        {
            Tercantum = p.Tercantum,
            DariTriwulan = p.DariTriwulan,
            DariTercantum = p.DariTercantum,
            Status = p.Status.Name,
            Alasan = p.Alasan,
        });

    private static IEnumerable<AngkaEvaluasi> Children(HasilBarisE81 baris) => baris.DariRincian is not { Dihitung: > 0 } rincian ? [] :
        [new("Rp", "jumlahRincian", new("jumlah rinciannya", "sum of rows below"), false) { DariTriwulan = rincian.RealisasiRenja.Map(static r => (Target)r.ToDecimal()) }];

    // Several indicators together, and performance against money.
    private static IEnumerable<AngkaEvaluasi> Together(HasilBarisE81 baris)
    {
        if (baris.Indikator.Count > 1)
        {
            foreach (var kolom in Capaian)
            {
                yield return Both("K", kolom.Name, Sebutan[kolom], d => baris.GetKinerja(kolom, d).Nilai);
            }
        }

        if (baris.Indikator.Count > 0 && baris.Anggaran is not null)
        {
            yield return Both("K−Rp", "efisiensi", new("efisiensi (Renja)", "efficiency Renja"), d => baris.GetEfisiensi(KolomE81.CapaianRenja, d).Selisih);
        }
    }

    private static AngkaEvaluasi Both(string jenis, string kolom, TeksDwibahasa sebutan, Func<DasarHitung, Terhitung<Persen>> hitung) => new(jenis, kolom, sebutan, true)
    {
        DariTriwulan = hitung(DasarHitung.Triwulan).Map(static p => (Target)p.Poin),
        DariTercantum = hitung(DasarHitung.Tercantum).Map(static p => (Target)p.Poin),
    };

    private static IEnumerable<AngkaEvaluasi> Foot(EvaluasiE81 evaluasi)
    {
        var (triwulan, tercantum) = (evaluasi.GetRataRata(DasarHitung.Triwulan), evaluasi.GetRataRata(DasarHitung.Tercantum));
        foreach (var (jenis, t, c, stated) in new[]
        {
            ("K", triwulan.Kinerja, tercantum.Kinerja, evaluasi.Formulir.RataRata?.Kinerja),
            ("Rp", triwulan.Anggaran, tercantum.Anggaran, evaluasi.Formulir.RataRata?.Anggaran),
        })
        {
            foreach (var kolom in Capaian)
            {
                var printed = kolom == KolomE81.CapaianRenja ? stated?.CapaianRenja ?? default : stated?.CapaianRenstra ?? default;
                yield return new($"{jenis}", $"rataRata.{kolom.Name}", Sebutan[kolom], true)
                {
                    Tercantum = printed.Map(static p => (Target)p.Poin),
                    DariTriwulan = t.Get(kolom).Nilai.Map(static p => (Target)p.Poin),
                    DariTercantum = c.Get(kolom).Nilai.Map(static p => (Target)p.Poin),
                    MenurutKaidah = kolom == KolomE81.CapaianRenstra && jenis == "K" ? evaluasi.RataRata.Kinerja.CapaianRenstraKaidah.Nilai.Map(static p => (Target)p.Poin) : (Terhitung<Target>?)null,
                    Alasan = Grade(evaluasi.Opsi.Dasar == DasarHitung.Triwulan ? t.Get(kolom) : c.Get(kolom), evaluasi.Opsi.Dasar),
                };
            }
        }
    }

    private static TeksDwibahasa Grade(RerataE81 rerata, DasarHitung dasar) => rerata.Predikat.TryGetValue(out var p)
        ? new($"{p.Predikat.Sebut()} ({dasar.Sebut()}; {rerata.Dihitung} dari {rerata.Dari})", $"{p.Predikat.Sebut()} ({dasar.Sebut(Bahasa.Inggris)}; {rerata.Dihitung} of {rerata.Dari})")
        : new($"tanpa predikat: {rerata.Predikat.Sebab!.Sebut()}", $"no predikat: {rerata.Predikat.Sebab!.Sebut(Bahasa.Inggris)}");
}
