using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>SPM008: the tables of SPM do not say how many must be served.</summary>
internal sealed class HarusDilayaniKosong() : Aturan(
    "SPM008",
    "harus-dilayani-kosong",
    Keparahan.Saran,
    new("Jumlah yang harus dilayani tidak tercantum", "The number that must be served is not stated"),
    new("Tanpa jumlah yang harus dilayani, banyaknya penerima tidak dapat dinilai terhadap 100 %. Satu temuan untuk seluruh dokumen, dengan semua baris yang menyatakan orang tetapi tidak jumlah itu.",
        "Without the number that must be served, receivers cannot be measured against 100 %. One finding for the document, with all rows that state persons but not that number."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Spm];

    public override ContohAturan Contoh => new(ContohSpm.TargetPertama("\"targetPenerima\": { \"2025\": 46 }"), ContohSpm.TargetPertama("\"targetPenerima\": { \"2025\": 46 }, \"harusDilayani\": { \"2025\": 46 }"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        TempatTemuan[] rows =
        [
            .. konteks.Dokumen.Spm.Where(static b => !b.TargetPenerima.IsKosong && b.HarusDilayani.IsKosong).Select(static b => TempatTemuan.Of(b, "harusDilayani")),
            .. (konteks.Dokumen.CapaianSpm?.Baris ?? default).Where(static b => !b.Realisasi.IsKosong && b.HarusDilayani.IsKosong && b.Realisasi.Values.ToArray().Any(r => r.TryGetValue(out var t) && (t is Target.AngkaDenganJumlah || !b.Satuan.IsPersen)))
                .Select(static b => TempatTemuan.Of(b, "harusDilayani")),
        ];
        return rows.Length == 0 ? [] :
        [
            Temukan(
                rows[0],
                $"{KataPeriksa.Count(rows.Length)} baris SPM menyatakan orang tanpa jumlah yang harus dilayani, sehingga capaiannya tidak dapat diukur terhadap 100 %.",
                $"Rows of SPM ({KataPeriksa.Count(rows.Length)}) state persons without the number that must be served, so they cannot be measured against 100 %.") with
            { TempatLain = rows.Skip(1).ToDaftar() },
        ];
    }
}
