namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK005: a regulation rests on one of a later year, or is amended by one of an earlier year.</summary>
internal sealed class DasarHukumLebihBaru() : Aturan(
    "DOK005",
    "dasar-hukum-lebih-baru",
    Keparahan.Peringatan,
    new("Dasar hukum lebih baru daripada peraturannya", "A legal basis is newer than the regulation"),
    new("Peraturan tidak mungkin berdasar pada peraturan yang lahir sesudahnya, dan tidak diubah oleh yang lahir sebelumnya; biasanya tahunnya salah ketik. Yang tidak bertahun dibiarkan.",
        "A regulation cannot rest on one that came after it, nor be amended by one that came before; as a rule the year is a slip of the pen. Those without a year are left alone."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(Identitas(2027), Identitas(2018));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        var identitas = konteks.Dokumen.Identitas;
        var tahun = identitas.Peraturan?.Tahun;
        Walk(identitas.Peraturan?.DasarHukum ?? default, tahun, found);
        Walk(identitas.DasarHukum, tahun, found);
        Walk(konteks.Dokumen.Organisasi?.Dasar ?? default, tahun, found);
        return found;
    }

    private static string Identitas(int tahun) =>
        $$"""
        "identitas": { "daerah": { "kode": "62.07", "nama": "Kabupaten Seruyan", "jenis": "kabupaten" }, "perangkatDaerah": { "nama": "Dinas Sosial", "bidang": ["1.06"] }, "periode": { "awal": 2025, "akhir": 2029 },
          "peraturan": { "bentuk": "Peraturan Bupati Seruyan", "nomor": "26", "tahun": 2025, "dasarHukum": [ { "bentuk": "Peraturan Pemerintah", "nomor": "2", "tahun": {{tahun}}, "tentang": "Standar Pelayanan Minimal" } ] } }
        """;

    private void Walk(Daftar<Peraturan> dasar, TahunAnggaran? tahun, List<Temuan> found)
    {
        foreach (var d in dasar)
        {
            if (d.Tahun is { } own && tahun is { } atas && own > atas)
            {
                found.Add(Temukan(
                    TempatTemuan.Of(d, "tahun"),
                    $"Dasar hukum bertahun {own}, sesudah peraturan ini sendiri ({atas}).",
                    $"A legal basis of {own}, later than this regulation itself ({atas})."));
            }

            foreach (var ubah in d.DiubahDengan)
            {
                if (ubah.Tahun is { } later && d.Tahun is { } first && later < first)
                {
                    found.Add(Temukan(
                        TempatTemuan.Of(ubah, "tahun"),
                        $"Diubah dengan peraturan tahun {later}, sebelum peraturan yang diubahnya ({first}).",
                        $"Amended by a regulation of {later}, earlier than the one that it amends ({first})."));
                }
            }

            Walk(d.DiubahDengan, tahun, found);
        }
    }
}
