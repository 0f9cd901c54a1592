namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT007: a percentage is measured in another unit.</summary>
internal sealed class PersentaseBersatuanLain() : Aturan(
    "TRGT007",
    "persentase-bersatuan-lain",
    Keparahan.Peringatan,
    new("Indikator persentase bersatuan lain", "A percentage in another unit"),
    new("Indikator yang bernama persentase bersatuan persen. Pasangan indikator dan satuan yang persis sama dengan nomenklatur dibiarkan.",
        "An indicator that is called a percentage is measured in percent. A pair of indicator and unit that is the nomenclature's own is left alone."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu, Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(
        ContohTarget.Sasaran("""{ "nama": "Persentase PPKS yang Tertangani", "satuan": "Orang", "target": { "2025": 80, "2026": 85, "2027": 90, "2028": 95, "2029": 100 } }"""),
        ContohTarget.Sasaran("""{ "nama": "Persentase PPKS yang Tertangani", "satuan": "Persen", "target": { "2025": 80, "2026": 85, "2027": 90, "2028": 95, "2029": 100 } }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var kelompok in konteks.KelompokIndikator)
        {
            var wrong = kelompok.Semua.Where(i => !i.Indikator.Satuan.IsKosong && !KataIndikator.IsSatuanPersen(i.Indikator.Satuan)
                && KataIndikator.IsPersentase(i.Indikator.Nama) && !SatuanResmi.IsOfficial(konteks, i)).ToList();
            if (wrong.Count > 0)
            {
                yield return Temukan(
                    wrong[0].Tempat("satuan"),
                    $"Indikator ini persentase, tetapi satuannya {KataPeriksa.Quote(wrong[0].Indikator.Satuan.Teks)}. Ubah satuannya menjadi persen, atau nama indikatornya.",
                    $"This indicator is a percentage, but its unit is {KataPeriksa.Quote(wrong[0].Indikator.Satuan.Teks)}. Make the unit percent, or change the indicator's name.") with
                {
                    Tercantum = wrong[0].Indikator.Satuan.Teks,
                    Terhitung = "%",
                    TempatLain = wrong.Skip(1).Select(static i => i.Tempat("satuan")).ToDaftar(),
                };
            }
        }
    }
}
