namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT013: indicators without unit.</summary>
internal sealed class SatuanKosong() : Aturan(
    "TRGT013",
    "satuan-kosong",
    Keparahan.Peringatan,
    new("Indikator tanpa satuan", "Indicators without unit"),
    new("Angka tanpa satuan tidak dapat dinilai capaiannya. Nilai, indeks, dan predikat memang tidak bersatuan; indikator yang satuannya ada pada tabel lain dibiarkan. Semuanya satu temuan.",
        "A number without unit tells nothing. Scores, indices and grades have none; an indicator whose unit stands in another table is left alone. All of them are one finding."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu, Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(
        ContohTarget.Sasaran("""{ "nama": "Jumlah PPKS yang Tertangani", "target": { "2025": 100, "2026": 110, "2027": 120, "2028": 130, "2029": 140 } }"""),
        ContohTarget.Sasaran("""{ "nama": "Jumlah PPKS yang Tertangani", "satuan": "Orang", "target": { "2025": 100, "2026": 110, "2027": 120, "2028": 130, "2029": 140 } }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var without = konteks.KelompokIndikator.Where(static k => k.Satuan.IsKosong && HasNumbers(k.Indikator) && !KataIndikator.IsNilai(k.Indikator.Nama)).ToList();
        if (without.Count > 0)
        {
            string List(Bahasa bahasa) => KataPeriksa.Some([.. without.Select(static k => KataPeriksa.Quote(k.Indikator.Nama))], 8, bahasa);
            yield return Temukan(
                without[0].Pokok.Tempat("satuan"),
                $"{KataPeriksa.Count(without.Count)} indikator bertarget angka tanpa satuan: {List(Bahasa.Indonesia)}.",
                $"Numbers as targets and no unit, for {KataIndikator.Banyak(without.Count, "indicator")}: {List(Bahasa.Inggris)}.") with
            {
                Kode = default,
                TempatLain = [.. without[0].TempatUlangan("satuan"), .. without.Skip(1).Select(static k => k.Pokok.Tempat("satuan"))],
            };
        }
    }

    private static bool HasNumbers(Indikator indikator)
    {
        foreach (var sel in indikator.Target.Values)
        {
            if (sel.TryGetValue(out var t) && t is Target.Angka or Target.Batas or Target.Rentang)
            {
                return true;
            }
        }

        return false;
    }
}
