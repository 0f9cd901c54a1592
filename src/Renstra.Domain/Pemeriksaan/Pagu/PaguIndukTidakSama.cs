namespace Renstra.Domain.Pemeriksaan;

/// <summary>PAGU001: what stands below a node exceeds what the node states.</summary>
internal sealed class PaguIndukTidakSama() : Aturan(
    "PAGU001",
    "pagu-induk-tidak-sama",
    Keparahan.Galat,
    new("Jumlah pagu rincian melebihi pagu induknya", "The pagu below a node exceed the node's own"),
    new("Pagu induk memuat pagu seluruh rinciannya, maka rinciannya tidak mungkin melebihinya. Yang dibandingkan hanya tingkat tepat di bawahnya, sehingga satu angka yang salah ditemukan satu kali. Rincian yang kurang dari induknya dinilai oleh PAGU002.",
        "A node's pagu holds those of all that stands below it, so these cannot exceed it. Only the level right below is compared, so one wrong figure is found once. Less below than above is judged by PAGU002."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Hitungan, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.02", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "paguTercantum": { "2026": 100000000 },
          "kegiatan": [ { "kode": "1.06.02.2.01", "nama": "Pemberdayaan Sosial Komunitas Adat Terpencil (KAT)", "paguTercantum": { "2026": 60000000 } },
                        { "kode": "1.06.02.2.03", "nama": "Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota", "paguTercantum": { "2026": 50000000 } } ] } ] } ] }
        """,
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.02", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "paguTercantum": { "2026": 110000000 },
          "kegiatan": [ { "kode": "1.06.02.2.01", "nama": "Pemberdayaan Sosial Komunitas Adat Terpencil (KAT)", "paguTercantum": { "2026": 60000000 } },
                        { "kode": "1.06.02.2.03", "nama": "Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota", "paguTercantum": { "2026": 50000000 } } ] } ] } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var noda in (IReadOnlyList<NodaDiperiksa>)konteks.Noda)
        {
            var unread = new List<TahunAnggaran>();
            foreach (var p in konteks.GetPembandingPagu(noda))
            {
                // Figures that are there may exceed the node's own even where others cannot be read.
                if (p.Selisih < Rupiah.Nol)
                {
                    yield return Exceeded(noda, p);
                }
                else if (!p.Anak.IsLengkap)
                {
                    unread.Add(p.Tahun);
                }
            }

            if (unread.Count > 0)
            {
                yield return TakDinilai(
                    noda.TempatPagu(),
                    $"Sebagian pagu di bawahnya tidak terbaca pada {KataPeriksa.Tahun(unread, Bahasa.Indonesia)}, sehingga jumlahnya tidak dapat dibandingkan.",
                    $"Part of the pagu below it cannot be read in {KataPeriksa.Tahun(unread, Bahasa.Inggris)}, so the sum cannot be compared.");
            }
        }
    }

    private Temuan Exceeded(NodaDiperiksa noda, PembandingPagu p)
    {
        var anak = noda.Anak[0].Tingkat;
        return Temukan(
            noda.TempatPagu(p.Tahun),
            $"Pagu {noda.Tingkat.Sebut(Bahasa.Indonesia)} tercantum {KataPeriksa.Rp(p.Tercantum)}, sedangkan jumlah {anak.Sebut(Bahasa.Indonesia)} di bawahnya {KataPeriksa.Rp(p.Anak.Jumlah)}: lebih {KataPeriksa.Rp(-p.Selisih)}.",
            $"The {noda.Tingkat.Sebut(Bahasa.Indonesia)} states {KataPeriksa.Rp(p.Tercantum)}, while the {anak.Sebut(Bahasa.Indonesia)} below it make {KataPeriksa.Rp(p.Anak.Jumlah)}: {KataPeriksa.Rp(-p.Selisih)} more.") with
        {
            Tercantum = p.Tercantum,
            Terhitung = p.Anak.Jumlah,
            Selisih = p.Selisih,
        };
    }
}
