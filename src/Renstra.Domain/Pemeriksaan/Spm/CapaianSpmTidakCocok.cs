using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>SPM007: a percentage of SPM does not follow from the persons served and those who must be.</summary>
internal sealed class CapaianSpmTidakCocok() : Aturan(
    "SPM007",
    "capaian-spm-tidak-cocok",
    Keparahan.Galat,
    new("Persentase SPM tidak mengikuti jumlah orangnya", "A percentage of SPM does not follow from its persons"),
    new("Capaian penerima adalah yang dilayani dibagi yang harus dilayani. Angka tercetak dibandingkan pada desimal sebanyak tercetak. Tanpa jumlah yang harus dilayani tidak ada yang dinilai; yang melebihinya dinilai oleh SPM006.",
        "The achievement of receivers is those served by those who must be. The printed figure is compared at as many decimals as it has. Without the number that must be served nothing is judged; more than that is judged by SPM006."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Spm, Pemeriksaan.Dasar.Hitungan];

    public override Daftar<string> Mengalah => ["SPM006"];

    public override ContohAturan Contoh => new(
        ContohSpm.Capaian("\"harusDilayani\": { \"2024\": 100 }, \"realisasi\": { \"2024\": { \"nilai\": 80, \"jumlah\": 60 } }"),
        ContohSpm.Capaian("\"harusDilayani\": { \"2024\": 75 }, \"realisasi\": { \"2024\": { \"nilai\": 80, \"jumlah\": 60 } }"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var baris in konteks.Dokumen.CapaianSpm?.Baris ?? default)
        {
            foreach (var tahun in baris.Satuan.IsPersen ? baris.Realisasi.GetTahun() : [])
            {
                if (baris.Realisasi[tahun].TryGetValue(out var target) && target is Target.AngkaDenganJumlah { Nilai: var stated, Jumlah: var served }
                    && IsianDiperiksa.Number(baris.HarusDilayani.GetTercantum(tahun)) is > 0 and { } harus
                    && served * 100 / harus is var computed // whole per cents may be cut off as well as rounded
                    && Math.Abs(stated - computed) > 0.01m && !PembulatanPersen.IsSama(stated, computed, dipotong: true))
                {
                    found.Add(Temukan(
                        TempatTemuan.Of(baris, "realisasi", tahun),
                        $"Tercantum {KataPeriksa.Persen(stated)}, sedangkan {KataPeriksa.Angka(served)} dari {KataPeriksa.Angka(harus)} adalah {KataPeriksa.Persen(computed)}.",
                        $"{KataPeriksa.Persen(stated)} is stated, while {KataPeriksa.Angka(served)} of {KataPeriksa.Angka(harus)} is {KataPeriksa.Persen(computed)}.") with
                    {
                        Tercantum = Persen.FromPoin(stated),
                        Terhitung = Persen.FromPoin(computed),
                        Selisih = Persen.FromPoin(stated - computed),
                    });
                }
            }
        }

        return found;
    }
}
