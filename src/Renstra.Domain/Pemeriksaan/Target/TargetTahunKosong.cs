namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT012: a year of the period has no target.</summary>
internal sealed class TargetTahunKosong() : Aturan(
    "TRGT012",
    "target-tahun-kosong",
    Keparahan.Peringatan,
    new("Target sebagian tahun kosong", "Some years have no target"),
    new("Indikator hasil mempunyai target setiap tahun selama periode; bila memang tidak ada, tulis strip. Keluaran boleh mulai kemudian atau berhenti lebih dahulu: dinilai hanya tahun yang terlewat di antaranya, atau bila indikator lain pada noda itu bertarget. Yang kosong pada tahun yang sama satu temuan. Pagu tanpa target sama sekali dinilai oleh aturan pagu.",
        "An outcome has a target in every year of the period; where there is none, a dash says so. Outputs may begin later or end earlier: only a year passed over between, or one in which another indicator of the node has a target, is judged. What is blank in the same years is one finding. Pagu without any target is judged by the rules of pagu."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu, Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(
        ContohTarget.Sasaran("""{ "nama": "Indeks Kepuasan Masyarakat", "satuan": "Indeks", "target": { "2025": 80, "2026": 81, "2028": 83, "2029": 84 } }"""),
        ContohTarget.Sasaran("""{ "nama": "Indeks Kepuasan Masyarakat", "satuan": "Indeks", "target": { "2025": 80, "2026": 81, "2027": { "tertulis": "-" }, "2028": 83, "2029": 84 } }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var groups = konteks.Indikator
            .Where(static i => i.Jenis != JenisPemilik.Rpjmd)
            .Select(i => (Indikator: i, Tahun: konteks.Periode.GetTahun().Where(t => IsMissing(konteks, i, t)).ToList()))
            .Where(static m => m.Tahun.Count > 0)
            .GroupBy(static m => string.Join(' ', m.Tahun));
        foreach (var group in groups)
        {
            var (indikator, tahun) = group.First();
            var rest = group.Skip(1).Select(static m => m.Indikator.Tempat("target")).ToList();
            var also = rest.Count == 0 ? new TeksDwibahasa("", "") : new(
                $" Begitu pula {KataPeriksa.Count(rest.Count)} indikator lain.", $" So it is with {KataIndikator.Banyak(rest.Count, "other indicator")}.");
            yield return Temukan(
                tahun.Count == 1 ? indikator.TempatTarget(tahun[0]) : indikator.Tempat("target"),
                $"Target {KataPeriksa.Tahun(tahun, Bahasa.Indonesia)} kosong. Isi, atau tulis strip bila memang tidak ada.{also.Indonesia}",
                $"The target of {KataPeriksa.Tahun(tahun, Bahasa.Inggris)} is blank. Fill it in, or write a dash if there is none.{also.Inggris}") with
            { TempatLain = rest.ToDaftar() };
        }
    }

    private static bool IsMissing(KonteksPemeriksaan konteks, IndikatorDiperiksa indikator, TahunAnggaran tahun)
    {
        var target = indikator.Indikator.Target;
        if (!target.GetTercantum(tahun).IsKosong)
        {
            return false;
        }

        if (indikator.Jenis.IsHasil)
        {
            return true;
        }

        // Where no indicator of a sub kegiatan has a target, money without work is the finding, and it is another rule's.
        var noda = indikator.Noda!.Noda;
        var berpagu = noda is SubKegiatan && noda.PaguTercantum.GetTercantum(tahun).TryGetValue(out var pagu) && pagu > Rupiah.Nol;
        if (konteks.TahunTanpaTarget.Contains(tahun) && berpagu)
        {
            // Unless the whole table has none: then it is the table's year that is blank.
            return !target.IsKosong;
        }

        return TargetBerpagu.StatesTarget(noda, tahun)
            || (target.Awal < tahun && tahun < target.Akhir && !berpagu);
    }
}
