using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <content>What several rows or indicators give together: sums of the rows below, performance and efficiency of a row, the foot.</content>
internal sealed partial class BagianE81
{
    private static readonly TeksDwibahasa JumlahRincian = new("jumlah rinciannya", "sum of rows below");

    // Judged against what the row itself states, else against its own quarters. Of the other columns only what differs is worth a line.
    private static IEnumerable<AngkaEvaluasi> Children(HasilBarisE81 baris)
    {
        if (baris.DariRincian is not { Dihitung: > 0 } rincian)
        {
            yield break;
        }

        var isian = baris.Anggaran;
        yield return Sum("jumlahRincian", JumlahRincian, isian?.GetTercantum(KolomE81.RealisasiRenja) ?? default, isian?.DariTriwulan.RealisasiRenja, rincian.RealisasiRenja);
        foreach (var (kolom, jumlah) in new[] { (KolomE81.TargetRenstra, rincian.TargetRenstra), (isian?.KolomAcuan ?? KolomE81.TargetRenja, rincian.TargetRenja), (KolomE81.RealisasiRenstra, rincian.RealisasiRenstra) })
        {
            var angka = Sum($"jumlahRincian.{kolom.Name}", Sebutan.GetValueOrDefault(kolom, Sebutan[KolomE81.TargetRenja]), isian?.GetTercantum(kolom) ?? default, null, jumlah);
            if (angka.Status == StatusE81.Berbeda.Name)
            {
                yield return angka with { Alasan = new($"{JumlahRincian.Indonesia}: {angka.Alasan.Indonesia}", $"{JumlahRincian.Inggris}: {angka.Alasan.Inggris}") };
            }
        }
    }

    private static AngkaEvaluasi Sum(string kolom, TeksDwibahasa sebutan, Tercantum<Target> tercantum, Terhitung<Rupiah>? sendiri, Terhitung<Rupiah> jumlah)
    {
        var angka = new AngkaEvaluasi("Rp", kolom, sebutan, false) { Tercantum = tercantum, DariTriwulan = SebutanAngka.Number(jumlah) };
        Terhitung<decimal> own = tercantum.TryGetValue(out var stated) && stated is Target.Angka n ? n.Nilai
            : sendiri is { } s && s.TryGetValue(out var counted) ? counted.ToDecimal()
            : Terhitung.Tidak<decimal>(SebabTidakTerhitung.TanpaData);
        if (!jumlah.TryGetValue(out var sum) || !own.TryGetValue(out var nilai))
        {
            return angka with { Alasan = SebutanAngka.WhyNot(jumlah) };
        }

        var beda = sum.ToDecimal() - nilai;
        var text = NotasiAngka.Indonesia.Format(Math.Abs(beda));
        return angka with
        {
            Status = (beda == 0 ? StatusE81.Sama : StatusE81.Berbeda).Name,
            Alasan = beda == 0 ? default : beda > 0 ? new($"{text} lebih dari barisnya", $"{text} more than its row") : new($"{text} kurang dari barisnya", $"{text} less than its row"),
        };
    }

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
            yield return Both("K-Rp", "efisiensi", new("efisiensi (Renja)", "efficiency Renja"), d => baris.GetEfisiensi(KolomE81.CapaianRenja, d).Selisih);
        }
    }

    private static AngkaEvaluasi Both(string jenis, string kolom, TeksDwibahasa sebutan, Func<DasarHitung, Terhitung<Persen>> hitung) => new(jenis, kolom, sebutan, true)
    {
        DariTriwulan = SebutanAngka.Points(hitung(DasarHitung.Triwulan)),
        DariTercantum = SebutanAngka.Points(hitung(DasarHitung.Tercantum)),
    };

    private static IEnumerable<AngkaEvaluasi> Foot(EvaluasiE81 evaluasi)
    {
        var (triwulan, tercantum) = (evaluasi.GetRataRata(DasarHitung.Triwulan), evaluasi.GetRataRata(DasarHitung.Tercantum));
        foreach (var (jenis, t, c, stated, predikat) in new[]
        {
            ("K", triwulan.Kinerja, tercantum.Kinerja, evaluasi.Formulir.RataRata?.Kinerja, evaluasi.Formulir.Predikat?.Kinerja),
            ("Rp", triwulan.Anggaran, tercantum.Anggaran, evaluasi.Formulir.RataRata?.Anggaran, evaluasi.Formulir.Predikat?.Anggaran),
        })
        {
            foreach (var kolom in Capaian)
            {
                var renja = kolom == KolomE81.CapaianRenja;
                var dipakai = evaluasi.Opsi.Dasar == DasarHitung.Triwulan ? t.Get(kolom) : c.Get(kolom);
                var cell = renja ? stated?.CapaianRenja ?? default : stated?.CapaianRenstra ?? default;
                yield return new($"{jenis}", $"rataRata.{kolom.Name}", Sebutan[kolom], true)
                {
                    Tercantum = SebutanAngka.Points(cell),
                    Status = Judge(cell, t.Get(kolom).Nilai, c.Get(kolom).Nilai),
                    DariTriwulan = SebutanAngka.Points(t.Get(kolom).Nilai),
                    DariTercantum = SebutanAngka.Points(c.Get(kolom).Nilai),
                    MenurutKaidah = kolom == KolomE81.CapaianRenstra && jenis == "K" ? SebutanAngka.Points(evaluasi.RataRata.Kinerja.CapaianRenstraKaidah.Nilai) : (Terhitung<Target>?)null,
                    Alasan = Grade(dipakai, evaluasi.Opsi.Dasar, renja ? predikat?.CapaianRenja ?? default : predikat?.CapaianRenstra ?? default),
                    Predikat = dipakai.Predikat.TryGetValue(out var p) ? p.Predikat.Name : null,
                };
            }
        }
    }

    // As printed, like every other percentage of the form.
    private static string? Judge(Tercantum<Persen> tercantum, Terhitung<Persen> triwulan, Terhitung<Persen> dariTercantum)
    {
        if (!tercantum.TryGetValue(out var stated))
        {
            return null;
        }

        bool Agrees(Terhitung<Persen> hasil) => hasil.TryGetValue(out var nilai) && nilai.Round() == stated.Round();
        return (Agrees(triwulan) ? StatusE81.Sama
            : Agrees(dariTercantum) ? StatusE81.MengikutiTercantumSaja
            : triwulan.HasValue || dariTercantum.HasValue ? StatusE81.Berbeda
            : StatusE81.TidakDapatDihitung).Name;
    }

    private static TeksDwibahasa Grade(RerataE81 rerata, DasarHitung dasar, Tercantum<Target> tercantum)
    {
        if (!rerata.Predikat.TryGetValue(out var p))
        {
            return new($"tanpa predikat: {rerata.Predikat.Sebab!.Sebut()}", $"no predikat: {rerata.Predikat.Sebab!.Sebut(Bahasa.Inggris)}");
        }

        // Some forms print the average once more where the word should be.
        var teks = TeksSel.Of(tercantum);
        var (indonesia, inggris) = !tercantum.TryGetValue(out var cell) || p.Opsi.Skala.Recognize(tercantum.Teks) == p.Predikat ? ("", "")
            : cell is Target.Angka ? ($"; baris predikat: {teks}", $"; line of predikat: {teks}")
            : ($"; tercantum \"{teks}\"", $"; \"{teks}\" is stated");
        return new($"{p.Predikat.Sebut()} ({dasar.Sebut()}; {rerata.Dihitung} dari {rerata.Dari}{indonesia})", $"{p.Predikat.Sebut()} ({dasar.Sebut(Bahasa.Inggris)}; {rerata.Dihitung} of {rerata.Dari}{inggris})");
    }

    private static TeksDwibahasa Essence(EvaluasiE81 evaluasi)
    {
        string Part(Bahasa bahasa)
        {
            string Of(string jenis, RerataE81 rerata) => rerata.Nilai.TryGetValue(out var nilai)
                ? $"{jenis} {nilai:N}{(rerata.Predikat.TryGetValue(out var p) ? $" ({p.Predikat.Sebut()})" : "")}"
                : $"{jenis} {(bahasa == Bahasa.Indonesia ? "tak terhitung" : "uncomputable")}";
            var r = evaluasi.RataRata;
            return bahasa == Bahasa.Indonesia
                ? $"rata-rata capaian Renja {Of("K", r.Kinerja.CapaianRenja)}, {Of("Rp", r.Anggaran.CapaianRenja)}"
                : $"average achievement of the Renja {Of("K", r.Kinerja.CapaianRenja)}, {Of("Rp", r.Anggaran.CapaianRenja)}";
        }

        return new(Part(Bahasa.Indonesia), Part(Bahasa.Inggris));
    }
}
