using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Budget and realisasi (T-C.24) as sections: each table in each of its years, then the growth of both over the years.</summary>
internal sealed class BagianAnggaran : IBagianEvaluasi
{
    public string Nama => "anggaran";

    public IEnumerable<HasilBagian> Evaluate(HasilBaca hasil, PermintaanEvaluasi asked)
    {
        var dokumen = hasil.Dokumen!;
        foreach (var (tabel, judul) in new[]
        {
            (dokumen.Belanja, new TeksDwibahasa("Anggaran dan realisasi menurut belanja", "Budget and realisasi by expenditure")),
            (dokumen.AnggaranRealisasi, new("Anggaran dan realisasi menurut program", "Budget and realisasi by programme")),
        })
        {
            if (tabel is not null)
            {
                foreach (var bagian in Sections(EvaluasiAnggaran.Calculate(tabel, asked.Opsi.Anggaran), judul, hasil.Posisi, asked).Where(static b => b.Baris.Count > 0))
                {
                    yield return bagian;
                }
            }
        }
    }

    private static IEnumerable<HasilBagian> Sections(EvaluasiAnggaran evaluasi, TeksDwibahasa judul, PosisiDokumen posisi, PermintaanEvaluasi asked)
    {
        var baris = Wanted(evaluasi, asked);
        foreach (var tahun in evaluasi.Tahun.ToArray().Where(t => asked.Wants(t)))
        {
            yield return new("anggaran", new($"{judul.Indonesia} {tahun}", $"{judul.Inggris} {tahun}"), tahun, [.. baris.Select(b => Row(b, tahun, evaluasi, posisi))], []);
        }

        if (evaluasi.Tahun.Count > 1 && asked.Tahun is null)
        {
            yield return new("anggaran", new($"{judul.Indonesia}: pertumbuhan", $"{judul.Inggris}: growth"), null, [.. baris.Select(b => Growth(b, posisi))], []);
        }
    }

    // A row that is asked for brings those below it; the totals are of the whole table.
    private static List<EvaluasiBarisAnggaran> Wanted(EvaluasiAnggaran evaluasi, PermintaanEvaluasi asked)
    {
        var wanted = new List<EvaluasiBarisAnggaran>();
        int? below = null;
        foreach (var b in evaluasi.Baris.ToArray())
        {
            below = below is { } d && b.Dalam > d ? below : asked.Wants(b.Baris!.Kode, b.Baris.Nama) ? b.Dalam : null;
            if (below is not null)
            {
                wanted.Add(b);
            }
        }

        if (asked.Program is null && (wanted.Count > 0 || evaluasi.Jumlah is not null))
        {
            wanted.Add(evaluasi.JumlahTerhitung);
        }

        return wanted;
    }

    private static BarisEvaluasi Row(EvaluasiBarisAnggaran baris, TahunAnggaran tahun, EvaluasiAnggaran evaluasi, PosisiDokumen posisi)
    {
        var rasio = baris.Rasio.Single(r => r.Tahun == tahun);
        var stated = baris.Baris is null ? evaluasi.Jumlah : null;
        var lack = baris.Baris is null ? evaluasi.Kekurangan.Where(k => k.Tahun == tahun).ToArray() : [];
        return Head(baris, posisi,
        [
            Money("anggaran", new("anggaran", "budget"), baris, stated?.Anggaran.GetTercantum(tahun), rasio.Anggaran, [.. lack.Where(static k => k.Hal == HalAnggaran.Anggaran)]),
            Money("realisasi", new("realisasi", "realisasi"), baris, stated?.Realisasi.GetTercantum(tahun), rasio.Realisasi, [.. lack.Where(static k => k.Hal == HalAnggaran.Realisasi)]),
            Ratio(rasio, stated?.Rasio.Single(r => r.Tahun == tahun)),
        ]);
    }

    // The percentage that the table states for its total is that of the stated row; it is set beside that of the rows, and where they make none beside that of its own amounts.
    private static AngkaEvaluasi Ratio(RasioTahun rasio, RasioTahun? stated)
    {
        var tercantum = stated?.Tercantum ?? rasio.Tercantum;
        var own = !rasio.Nilai.HasValue && stated is { Nilai.HasValue: true };
        var nilai = own ? stated!.Nilai : rasio.Nilai;
        var compared = rasio with { Tercantum = tercantum, Nilai = nilai };
        return new("Rp", "rasio", new("realisasi/anggaran", "realisasi/budget"), true)
        {
            IsHasilBagi = rasio.Bentuk == BentukRasio.HasilBagi,
            Tercantum = SebutanAngka.Points(tercantum),
            DariTercantum = SebutanAngka.Points(nilai),
            Status = tercantum.HasValue && nilai.HasValue ? (compared.IsBerbeda ? StatusE81.Berbeda : StatusE81.Sama).Name : null,
            Alasan = own
                ? new($"dari jumlah tercantum; dari barisnya {rasio.Nilai.Sebab!.Sebut()}", $"from the stated total; from its rows {rasio.Nilai.Sebab!.Sebut(Bahasa.Inggris)}")
                : SebutanAngka.WhyNot(nilai),
        };
    }

    // Of the total both are there: what the table states, and what its rows make.
    private static AngkaEvaluasi Money(string kolom, TeksDwibahasa sebutan, EvaluasiBarisAnggaran baris, Tercantum<Rupiah>? stated, Tercantum<Rupiah> sel, KekuranganAnggaran[] lack)
    {
        var own = baris.Baris is not null;
        var printed = own ? sel : stated ?? default;
        return new("Rp", kolom, sebutan, false)
        {
            Tercantum = printed.Map(static r => (Target)r.ToDecimal()),
            DariTercantum = own ? null : Sum(sel),
            Status = own || lack.Length > 0 || !printed.TryGetValue(out var p) || !sel.TryGetValue(out var s) ? null : (p == s ? StatusE81.Sama : StatusE81.Berbeda).Name,
            Alasan = own || sel.IsKosong ? default : Partial(lack, sel.HasValue),
        };
    }

    // Dashes alone are no sum.
    private static Terhitung<Target>? Sum(Tercantum<Rupiah> sel) =>
        sel.TryGetValue(out var sum) ? (Target)sum.ToDecimal()
        : sel.Keadaan == KeadaanTercantum.TidakTerbaca ? Terhitung.Tidak<Target>(SebabTidakTerhitung.DataTidakTerbaca)
        : (Terhitung<Target>?)null;

    // A part is never compared with the whole; which rows it lacks is said.
    private static TeksDwibahasa Partial(KekuranganAnggaran[] lack, bool sum)
    {
        string Names(Bahasa bahasa)
        {
            var shown = string.Join("; ", lack.Take(3).Select(k => Name(k.Baris)));
            return lack.Length <= 3 ? shown : $"{shown} {(bahasa == Bahasa.Indonesia ? "dan" : "and")} {lack.Length - 3} {(bahasa == Bahasa.Indonesia ? "baris lain" : "more rows")}";
        }

        return lack.Length == 0 ? default
            : Array.Exists(lack, static k => k.Keadaan == KeadaanTercantum.TidakTerbaca)
                ? new($"tidak utuh: kosong atau tidak terbaca pada {Names(Bahasa.Indonesia)}", $"not whole: blank or unreadable in {Names(Bahasa.Inggris)}")
            : sum ? new($"jumlah sebagian: tanpa {Names(Bahasa.Indonesia)}", $"partial sum: without {Names(Bahasa.Inggris)}")
            : default;
    }

    private static string Name(BarisAnggaran baris) => baris.Nama.Length > 0 ? baris.Nama : baris.Kode.Teks;

    private static BarisEvaluasi Growth(EvaluasiBarisAnggaran baris, PosisiDokumen posisi) => Head(baris, posisi,
    [
        Growth("pertumbuhanAnggaran", new("tumbuh anggaran", "growth of budget"), baris.PertumbuhanAnggaran),
        Growth("pertumbuhanRealisasi", new("tumbuh realisasi", "growth of realis."), baris.PertumbuhanRealisasi),
    ]);

    private static AngkaEvaluasi Growth(string kolom, TeksDwibahasa sebutan, HasilPertumbuhan tumbuh) => new("Rp", kolom, sebutan, true)
    {
        DariTercantum = tumbuh.RataRata.Map(static p => (Target)p.Poin),
        Alasan = tumbuh.RataRata.HasValue ? default : new(tumbuh.RataRata.Sebab!.Sebut(), tumbuh.RataRata.Sebab!.Sebut(Bahasa.Inggris)),
    };

    private static BarisEvaluasi Head(EvaluasiBarisAnggaran baris, PosisiDokumen posisi, IReadOnlyList<AngkaEvaluasi> angka) => baris.Baris is { } b
        ? new(b.Kode.IsKosong ? null : b.Kode.Teks, b.Nama, null, null, baris.Dalam, posisi.TryGet(b, out var letak) ? letak : null, angka)
        : new(null, "Jumlah", null, null, 0, null, angka);
}
