namespace Renstra.Domain.Pemeriksaan;

/// <summary>KODE009: a code that has ended, or was followed by another, in years of the plan.</summary>
internal sealed class KodeBerakhir() : Aturan(
    "KODE009",
    "kode-berakhir",
    Keparahan.Peringatan,
    new("Kode sudah berakhir atau diganti pada tahun rencana", "A code has ended or was followed by another in a year of the plan"),
    new("Nomenklatur berganti di tengah masa rencana; kode yang dipakai sesudah berakhir akan ditolak saat menyusun Renja dan anggaran. Hanya tahun sesudah berakhirnya yang diperingatkan, dan hanya bila baris itu berisi target atau pagu pada tahun itu. Bila keputusan yang berlaku tidak ada dalam data, yang dipakai daftar terdekat, dan disebutkan.",
        "The nomenclature changes within the years of a plan; a code that is used after its end will be refused when Renja and budget are made. Only years after the end are warned of, and only where the row has target or pagu then. Where the decree in force is not in the data, the nearest list is used, and named."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(Document("""{ "2026": 20000000, "2027": 20000000 }"""), Document("""{ "2025": 20000000, "2026": 20000000 }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var ended = konteks.Berkode.Where(n => n.IsSetingkat && !konteks.IsKodeKeliru(n))
            .SelectMany(n => n.Tahun.Select(t => (Noda: n, Tahun: t, Hasil: Ended(konteks, n, t))))
            .Where(static e => e.Hasil is not null);
        foreach (var group in ended.GroupBy(static e => e.Noda.Kode))
        {
            var (first, _, hasil) = group.First();
            yield return Found(first, hasil!, [.. group.Select(static e => e.Tahun).Distinct()], [.. group.Select(static e => e.Noda).Distinct()]);
        }
    }

    // The same activity under its own code, be it renamed or wider, has not ended.
    private static HasilPenerus? Ended(KonteksPemeriksaan konteks, NodaBerkode noda, TahunAnggaran tahun) => konteks.FindSuccessor(noda.Kode, tahun) is { } hasil
        && (hasil.Jenis == JenisPemetaan.Berakhir || hasil.Jenis == JenisPemetaan.Berpindah || hasil.Jenis == JenisPemetaan.Terpecah || hasil.Jenis == JenisPemetaan.Bergabung)
        && !hasil.Penerus.Any(p => p.Kode == noda.Kode)
        ? hasil
        : null;

    private Temuan Found(NodaBerkode noda, HasilPenerus hasil, List<TahunAnggaran> tahun, List<NodaBerkode> nodes)
    {
        var one = hasil.Penerus.Count == 1 ? hasil.Penerus[0] : null;
        string Next(Bahasa bahasa) => KataPeriksa.And(hasil.Penerus.Select(static p => $"{p.Kode} {KataPeriksa.Quote(p.Nama)}"), bahasa);
        var guess = hasil.Dasar == DasarPemetaan.NamaSama || hasil.Dasar == DasarPemetaan.KodeSama;
        var (indonesia, inggris) = hasil.Penerus.IsKosong
            ? ("tidak ada lagi", "there is no such code any more")
            : ($"{(guess ? "agaknya " : "")}dilanjutkan oleh {Next(Bahasa.Indonesia)}", $"it {(guess ? "seems to be" : "is")} followed by {Next(Bahasa.Inggris)}");
        return Temukan(
            noda.Tempat,
            $"Kode {noda.Kode} ada dalam {hasil.Asal.Sebut(Bahasa.Indonesia)}, tetapi dalam {hasil.Acuan.Sebut(Bahasa.Indonesia)} {indonesia}; di sini masih dipakai untuk {KataPeriksa.Tahun(tahun, Bahasa.Indonesia)}.",
            $"The code {noda.Kode} is in {hasil.Asal.Sebut(Bahasa.Inggris)}; in {hasil.Acuan.Sebut(Bahasa.Inggris)} {inggris}. Here it is still used for {KataPeriksa.Tahun(tahun, Bahasa.Inggris)}.") with
        {
            Kode = noda.Kode,
            Tahun = tahun.Count == 1 ? tahun[0] : null,
            Tercantum = noda.Kode.ToString(),
            Terhitung = one is null ? null : NilaiTemuan.FromTeks(one.Kode.ToString()),
            TempatLain = nodes.Skip(1).Select(static n => n.Tempat).ToDaftar(),
            Usulan = hasil.Penerus.IsKosong ? null : new(new(
                $"Rencanakan {KataPeriksa.Tahun(tahun, Bahasa.Indonesia)} dengan kode {KataPeriksa.And(hasil.Penerus.Select(static p => p.Kode.ToString()), Bahasa.Indonesia)}.",
                $"Plan {KataPeriksa.Tahun(tahun, Bahasa.Inggris)} with the code {KataPeriksa.And(hasil.Penerus.Select(static p => p.Kode.ToString()), Bahasa.Inggris)}.")),
        };
    }

    private static string Document(string pagu) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.06", "nama": "PROGRAM PENANGANAN BENCANA", "kegiatan": [ { "kode": "1.06.06.2.01", "nama": "Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota", "subKegiatan": [
          { "kode": "1.06.06.2.01.0003", "nama": "Penyediaan Tempat Penampungan Pengungsi", "pagu": {{pagu}} } ] } ] } ] } ] }
        """;
}
