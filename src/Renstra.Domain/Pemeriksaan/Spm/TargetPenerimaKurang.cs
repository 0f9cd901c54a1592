using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>SPM005: fewer receivers are targeted than must be served.</summary>
internal sealed class TargetPenerimaKurang() : Aturan(
    "SPM005",
    "target-penerima-kurang",
    Keparahan.Galat,
    new("Target penerima kurang dari jumlah yang harus dilayani", "Fewer receivers are targeted than must be served"),
    new("Semua yang berhak harus dilayani setiap tahun, maka target penerima tidak kurang dari jumlah yang harus dilayani. Tanpa jumlah itu tidak ada yang dinilai. Semua tahun satu baris adalah satu temuan.",
        "All who are entitled must be served every year, so the target of receivers is no less than the number that must be served. Without that number nothing is judged. All years of a row are one finding."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Spm];

    public override ContohAturan Contoh => new(
        ContohSpm.TargetPertama("\"harusDilayani\": { \"2025\": 60 }, \"targetPenerima\": { \"2025\": 46 }, \"targetPersen\": { \"2025\": 100 }"),
        ContohSpm.TargetPertama("\"harusDilayani\": { \"2025\": 46 }, \"targetPenerima\": { \"2025\": 46 }, \"targetPersen\": { \"2025\": 100 }"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var baris in konteks.Dokumen.Spm)
        {
            var less = baris.TargetPenerima.GetTahun().Select(t => (Tahun: t, Penerima: IsianDiperiksa.Number(baris.TargetPenerima[t]), Harus: IsianDiperiksa.Number(baris.HarusDilayani.GetTercantum(t)))).Where(static l => l.Penerima < l.Harus).ToList();
            if (less.Count > 0)
            {
                string List(Bahasa bahasa) => KataPeriksa.And(less.Select(l => bahasa == Bahasa.Indonesia
                    ? $"{l.Tahun} {KataPeriksa.Angka(l.Penerima!.Value)} dari {KataPeriksa.Angka(l.Harus!.Value)}"
                    : $"{l.Tahun} {KataPeriksa.Angka(l.Penerima!.Value)} of {KataPeriksa.Angka(l.Harus!.Value)}"), bahasa);
                found.Add(Temukan(
                    less.Count == 1 ? TempatTemuan.Of(baris, "targetPenerima", less[0].Tahun) : TempatTemuan.Of(baris, "targetPenerima"),
                    $"Target penerima kurang dari jumlah yang harus dilayani: {List(Bahasa.Indonesia)}.",
                    $"Fewer receivers are targeted than must be served: {List(Bahasa.Inggris)}.") with
                {
                    Tercantum = NilaiTemuan.FromAngka(less[0].Penerima!.Value, baris.Satuan),
                    Terhitung = NilaiTemuan.FromAngka(less[0].Harus!.Value, baris.Satuan),
                    TempatLain = less.Count == 1 ? default : less.Select(l => TempatTemuan.Of(baris, "targetPenerima", l.Tahun)).ToDaftar(),
                });
            }
        }

        return found;
    }
}
