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

        var nodes = konteks.Noda.Where(static n => n.Noda is Kegiatan or SubKegiatan).Select(static n => (Noda: n, Kata: KataSpm.Split(n.Noda.Nama))).ToList();
        var pendukung = new Dictionary<JenisPelayananSpm, List<NodaDiperiksa>>();
        var found = new List<Temuan>();
        foreach (var baris in konteks.TabelSpm.Where(static t => t.IsTarget).SelectMany(static t => t.Baris))
        {
            if (baris.Pengenalan.Jenis is not { } jenis)
            {
                continue;
            }

            if (!pendukung.TryGetValue(jenis, out var serve))
            {
                pendukung.Add(jenis, serve = [.. nodes.Where(n => Array.Exists(jenis.Kunci, k => Array.TrueForAll(k, n.Kata.Contains))).Select(static n => n.Noda)]);
            }

            var target = (TargetSpm)baris.Baris;
            var tahun = konteks.Kolom.Where(t => serve.Count > 0 && States(target, t) && serve.TrueForAll(n => rekap.Get(n.Noda, t) is { TidakTerbaca: 0 } p && p.Jumlah == Rupiah.Nol && n.Noda.PaguTercantum.GetTercantum(t) is var own && (!own.TryGetValue(out var v) || v == Rupiah.Nol) && own.Keadaan != KeadaanTercantum.TidakTerbaca)).ToList();
            if (tahun.Count > 0)
            {
                found.Add(Temukan(
                    tahun.Count == 1 ? serve[0].TempatPagu(tahun[0]) : serve[0].TempatPagu(),
                    $"{KataPeriksa.Quote(jenis.Sebut())} bertarget pada {KataPeriksa.Tahun(tahun, Bahasa.Indonesia)}, tetapi kegiatan pendukungnya tidak berpagu.",
                    $"{KataPeriksa.Quote(jenis.Sebut())} has a target in {KataPeriksa.Tahun(tahun, Bahasa.Inggris)}, but the kegiatan that serve it have no pagu.") with
                { TempatLain = [.. serve.Skip(1).Select(n => n.TempatPagu()), TempatTemuan.Of(target)] });
            }
        }

        return found;
    }

    private static bool States(TargetSpm baris, TahunAnggaran tahun) => IsianDiperiksa.Number(baris.TargetPersen.GetTercantum(tahun)) > 0 || IsianDiperiksa.Number(baris.TargetPenerima.GetTercantum(tahun)) > 0;

    private static string ContohPagu(string pagu) =>
        $$"""
        {{ContohSpm.Target(5)}},
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.01",
          "nama": "Rehabilitasi Sosial Dasar Penyandang Disabilitas Telantar, Anak Telantar, Lanjut Usia Telantar, serta Gelandangan Pengemis di Luar Panti Sosial", "paguTercantum": { "2025": {{pagu}} } } ] } ] } ] }
        """;
}
