namespace Renstra.Domain.Pemeriksaan;

/// <summary>PAGU013: pagu with sen.</summary>
internal sealed class PaguTidakBulat() : Aturan(
    "PAGU013",
    "pagu-tidak-bulat",
    Keparahan.Saran,
    new("Pagu memuat sen", "Pagu with sen"),
    new("Pagu direncanakan dalam rupiah penuh; sen biasanya sisa rumus lembar kerja. Semua sel satu temuan.", "Pagu is planned in whole rupiah; sen are as a rule left over from a spreadsheet's formula. All cells are one finding."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "paguTercantum": { "2025": 950000000.35 } } ] }
        """,
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "paguTercantum": { "2025": 950000000 } } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var cells = konteks.Noda.SelectMany(static n => n.Noda.PaguTercantum.GetTahun()
            .Where(t => n.Noda.PaguTercantum[t].TryGetValue(out var p) && p.Sen % 100 != 0)
            .Select(t => (Noda: n, Tahun: t))).ToList();
        if (cells.Count == 0)
        {
            yield break;
        }

        var first = cells[0].Noda.Noda.PaguTercantum[cells[0].Tahun].Value;
        yield return Temukan(
            cells[0].Noda.TempatPagu(cells[0].Tahun),
            $"{KataPeriksa.Count(cells.Count)} pagu memuat sen, di antaranya {KataPeriksa.Rp(first)}.",
            $"{KataPeriksa.Count(cells.Count)} pagu {(cells.Count == 1 ? "has" : "have")} sen, among them {KataPeriksa.Rp(first)}.") with
        {
            Tahun = cells.Count == 1 ? cells[0].Tahun : null,
            Tercantum = first,
            TempatLain = cells.Skip(1).Select(static c => c.Noda.TempatPagu(c.Tahun)).ToDaftar(),
        };
    }
}
