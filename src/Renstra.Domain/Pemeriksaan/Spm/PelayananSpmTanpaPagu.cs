using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>SPM010: the kegiatan that serve a jenis pelayanan have no money in a year with a target.</summary>
internal sealed class PelayananSpmTanpaPagu() : Aturan(
    "SPM010",
    "pelayanan-spm-tanpa-pagu",
    Keparahan.Peringatan,
    new("Pelayanan SPM bertarget tanpa pagu", "A service of SPM has a target and no money"),
    new("Belanja untuk SPM didahulukan, maka pelayanan yang bertarget memerlukan pagu. Kegiatan atau sub kegiatan pendukungnya dikenali dari kata-kata jenis pelayanannya; yang tidak dikenali tidak dinilai.",
        "Expenditure for SPM comes first, so a service with a target needs money. The kegiatan or sub kegiatan that serve it are recognised by the words of the jenis pelayanan; what is not recognised is not judged."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Spm, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(ContohPagu("{ \"tertulis\": \"-\" }"), ContohPagu("90000000"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        if (konteks.Dokumen.Spm.IsKosong || konteks.Rekap is not { } rekap)
        {
            return [];
        }

        var nodes = konteks.Noda.Where(static n => n.Noda is Kegiatan or SubKegiatan).Select(static (n, i) => (Noda: n, Nomor: i, Kata: KataSpm.Split(n.Noda.Nama))).ToList();
        var tanpa = new List<TanpaPagu>();
        foreach (var baris in konteks.TabelSpm.Where(static t => t.IsTarget).SelectMany(static t => t.Baris))
        {
            if (baris.Pengenalan.Jenis is { } jenis && nodes.FindAll(n => Array.Exists(jenis.Kunci, k => Array.TrueForAll(k, n.Kata.Contains))) is { Count: > 0 } found)
            {
                var serve = found.ConvertAll(static n => n.Noda);
                var target = (TargetSpm)baris.Baris;
                var tahun = konteks.Kolom.Where(t => States(target, t) && !IsTold(konteks, found.ConvertAll(static n => n.Noda), t) && serve.TrueForAll(n => IsNothing(rekap, n, t))).ToList();
                if (tahun.Count > 0)
                {
                    tanpa.Add(new(jenis, target, serve, tahun, string.Join(' ', found.Select(static n => n.Nomor))));
                }
            }
        }

        // One kegiatan may serve several jenis pelayanan: its money is one cause.
        return tanpa.GroupBy(static t => (string.Join(' ', t.Tahun), t.Kunci)).Select(g => Found([.. g])).ToList();
    }

    // A year that is blank in the whole table, or a target without pagu below, is told of there.
    private static bool IsTold(KonteksPemeriksaan konteks, List<NodaDiperiksa> pendukung, TahunAnggaran tahun) =>
        konteks.TahunTanpaPagu.Contains(tahun) || konteks.Noda.Any(n => TargetTanpaPagu.Is(n, tahun) && (pendukung.Contains(n) || n.GetLeluhur().Any(pendukung.Contains)));

    private static bool IsNothing(RekapPagu rekap, NodaDiperiksa noda, TahunAnggaran tahun) =>
        rekap.Get(noda.Noda, tahun) is { TidakTerbaca: 0 } sum && sum.Jumlah == Rupiah.Nol
            && noda.Noda.PaguTercantum.GetTercantum(tahun) is var own && (!own.TryGetValue(out var value) || value == Rupiah.Nol) && own.Keadaan != KeadaanTercantum.TidakTerbaca;

    private Temuan Found(List<TanpaPagu> sama)
    {
        var (serve, tahun) = (sama[0].Pendukung, sama[0].Tahun);
        string List(Bahasa bahasa) => KataPeriksa.And(sama.Select(static s => KataPeriksa.Quote(s.Jenis.Sebut())), bahasa);
        return Temukan(
            tahun.Count == 1 ? serve[0].TempatPagu(tahun[0]) : serve[0].TempatPagu(),
            $"{List(Bahasa.Indonesia)} bertarget pada {KataPeriksa.Tahun(tahun, Bahasa.Indonesia)}, tetapi kegiatan pendukungnya tidak berpagu.",
            $"{List(Bahasa.Inggris)} {(sama.Count == 1 ? "has" : "have")} a target in {KataPeriksa.Tahun(tahun, Bahasa.Inggris)}, but the kegiatan that serve {(sama.Count == 1 ? "it" : "them")} have no pagu.") with
        { TempatLain = [.. serve.Skip(1).Select(n => n.TempatPagu()), .. sama.Select(static s => TempatTemuan.Of(s.Target))] };
    }

    private static bool States(TargetSpm baris, TahunAnggaran tahun) => IsianDiperiksa.Number(baris.TargetPersen.GetTercantum(tahun)) > 0 || IsianDiperiksa.Number(baris.TargetPenerima.GetTercantum(tahun)) > 0;

    private static string ContohPagu(string pagu) =>
        $$"""
        {{ContohSpm.Target(5)}},
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.01",
          "nama": "Rehabilitasi Sosial Dasar Penyandang Disabilitas Telantar, Anak Telantar, Lanjut Usia Telantar, serta Gelandangan Pengemis di Luar Panti Sosial", "paguTercantum": { "2025": {{pagu}} } } ] } ] } ] }
        """;

    private sealed record TanpaPagu(JenisPelayananSpm Jenis, TargetSpm Target, List<NodaDiperiksa> Pendukung, List<TahunAnggaran> Tahun, string Kunci);
}
