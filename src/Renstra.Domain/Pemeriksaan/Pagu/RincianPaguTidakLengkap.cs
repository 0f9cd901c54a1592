namespace Renstra.Domain.Pemeriksaan;

/// <summary>PAGU002: less stands below a node than the node states.</summary>
internal sealed class RincianPaguTidakLengkap() : Aturan(
    "PAGU002",
    "rincian-pagu-tidak-lengkap",
    Keparahan.Peringatan,
    new("Jumlah pagu rincian kurang dari pagu induknya", "The pagu below a node make less than the node's own"),
    new("Rincian yang sengaja hanya sebagian, atau baris yang hilang, membuat jumlahnya kurang dari induknya. Itu belum tentu salah hitung, maka peringatan; semua tahunnya satu temuan. Tahun yang rinciannya bertarget tanpa pagu dinilai oleh PAGU008.",
        "A breakdown that is partial by design, or lost rows, make less than the node above. That is not yet a wrong sum, so it is a warning; all its years are one finding. A year in which a row below has a target and no pagu is judged by PAGU008."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.02", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "paguTercantum": { "2026": 110000000 },
          "kegiatan": [ { "kode": "1.06.02.2.03", "nama": "Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota", "paguTercantum": { "2026": 50000000 } } ] } ] } ] }
        """,
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.02", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "paguTercantum": { "2026": 50000000 },
          "kegiatan": [ { "kode": "1.06.02.2.03", "nama": "Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota", "paguTercantum": { "2026": 50000000 } } ] } ] } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var noda in (IReadOnlyList<NodaDiperiksa>)konteks.Noda)
        {
            PembandingPagu[] less =
            [
                .. konteks.GetPembandingPagu(noda)
                    .Where(p => p.Anak.IsLengkap && p.Selisih > Rupiah.Nol && !noda.Anak.Any(a => TargetTanpaPagu.Is(a, p.Tahun) || IsNegatif(a, p.Tahun))),
            ];
            if (less.Length > 0)
            {
                yield return Incomplete(noda, less);
            }
        }
    }

    // A sum that a negative amount makes smaller is no incomplete breakdown; that amount is told of.
    private static bool IsNegatif(NodaDiperiksa noda, TahunAnggaran tahun) => noda.Noda.PaguTercantum.GetTercantum(tahun).TryGetValue(out var pagu) && pagu < Rupiah.Nol;

    private Temuan Incomplete(NodaDiperiksa noda, PembandingPagu[] less)
    {
        string List(Bahasa bahasa) => KataPeriksa.And(less.Select(p => $"{p.Tahun} {KataPeriksa.Rp(p.Selisih)}"), bahasa);
        var stated = less.Aggregate(Rupiah.Nol, static (sum, p) => sum + p.Tercantum);
        var below = less.Aggregate(Rupiah.Nol, static (sum, p) => sum + p.Anak.Jumlah);
        return Temukan(
            less.Length == 1 ? noda.TempatPagu(less[0].Tahun) : noda.TempatPagu(),
            $"Rincian di bawah {noda.Tingkat.Sebut(Bahasa.Indonesia)} ini kurang dari pagunya: {List(Bahasa.Indonesia)}. Lengkapi rinciannya, atau jelaskan bahwa hanya sebagian yang dirinci.",
            $"What stands below this {noda.Tingkat.Sebut(Bahasa.Indonesia)} makes less than its pagu: {List(Bahasa.Inggris)}. Complete it, or say that it is only part.") with
        {
            Tercantum = stated,
            Terhitung = below,
            Selisih = stated - below,
            TempatLain = less.Length == 1 ? default : less.Select(p => noda.TempatPagu(p.Tahun)).ToDaftar(),
        };
    }
}
