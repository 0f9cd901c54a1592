using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL015: a percentage of a budget table does not follow from its budget and realisasi.</summary>
internal sealed class PersenAnggaranTidakSama() : Aturan(
    "EVAL015",
    "persen-anggaran-tidak-sama",
    Keparahan.Galat,
    new("Persentase serapan tidak mengikuti anggaran dan realisasinya", "A percentage spent does not follow from budget and realisasi"),
    new("Persentase adalah realisasi dibagi anggaran pada baris itu sendiri. Bentuk hasil bagi (0,85 untuk 85 %) diterima, begitu pula persen yang dibulatkan ke desimal yang dicetak (96 untuk 95,65).",
        "The percentage is realisasi by budget of the row itself. The form of a quotient (0,85 for 85 %) is accepted, and so is a percentage rounded to the decimals that are printed (96 for 95.65)."))
{
    private static readonly Ambang Toleransi = new("toleransi", 0.01m, "%", new("selisih pembulatan yang dibiarkan", "difference by rounding that is left alone"));

    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Hitungan];

    public override Daftar<Ambang> Ambang => [Toleransi];

    public override Daftar<string> Mengalah => ["EVAL009"];

    public override ContohAturan Contoh => new(
        """
        "belanja": { "baris": [ { "nama": "BELANJA MODAL", "anggaran": { "2024": 104043900 }, "realisasi": { "2024": 103329500 }, "persenTercantum": { "2024": 93.31 } } ] }
        """,
        """
        "belanja": { "baris": [ { "nama": "BELANJA MODAL", "anggaran": { "2024": 104043900 }, "realisasi": { "2024": 103329500 }, "persenTercantum": { "2024": 99.31 } } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var toleransi = konteks.GetAmbang(this, Toleransi);
        var found = new List<Temuan>();
        foreach (var tabel in konteks.TabelAnggaran)
        {
            BarisAnggaran[] rows = tabel is null ? [] : tabel.Jumlah is { } jumlah ? [.. tabel.GetBaris(), jumlah] : [.. tabel.GetBaris()];
            foreach (var baris in rows)
            {
                foreach (var tahun in baris.PersenTercantum.GetTahun())
                {
                    if (baris.PersenTercantum[tahun].TryGetValue(out var stated) && baris.Anggaran.GetTercantum(tahun).TryGetValue(out var budget) && budget != Rupiah.Nol
                        && baris.Realisasi.GetTercantum(tahun) is var sel && (sel.HasValue || sel.Keadaan == KeadaanTercantum.Strip)
                        && Persen.FromRatio(sel.HasValue ? sel.Value : Rupiah.Nol, budget) is var computed
                        && !RumusCapaian.IsWajar(stated.Poin, [computed.Poin], toleransi, hasilBagi: true)
                        && !RumusCapaian.IsWajar(stated.Poin, Meant(konteks.GetDugaan(tabel!), baris, tahun, sel.HasValue ? sel.Value : Rupiah.Nol, budget), toleransi, hasilBagi: true))
                    {
                        found.Add(Found(baris, tahun, stated, computed));
                    }
                }
            }
        }

        return found;
    }

    // From the budget or the realisasi that the sums of the table ask for: the wrong one is told of there.
    private static IEnumerable<decimal> Meant(DugaanAnggaran dugaan, BarisAnggaran baris, TahunAnggaran tahun, Rupiah realisasi, Rupiah anggaran) =>
        dugaan.Get(baris, HalAnggaran.Anggaran, tahun).Prepend(anggaran).Where(static b => b != Rupiah.Nol)
            .SelectMany(b => dugaan.Get(baris, HalAnggaran.Realisasi, tahun).Prepend(realisasi).Select(r => Persen.FromRatio(r, b).Poin));

    private Temuan Found(BarisAnggaran baris, TahunAnggaran tahun, Persen stated, Persen computed) => Temukan(
        TempatTemuan.Of(baris, "persenTercantum", tahun),
        $"Persentase {tahun} tercantum {KataPeriksa.Persen(stated.Poin)}, sedangkan realisasi dibagi anggarannya {KataPeriksa.Persen(computed.Poin)}.",
        $"A percentage of {KataPeriksa.Persen(stated.Poin)} is stated for {tahun}, while realisasi by budget is {KataPeriksa.Persen(computed.Poin)}.") with
    {
        Kode = baris.Kode.GetKode(),
        Tercantum = stated,
        Terhitung = computed,
        Selisih = stated - computed,
    };
}
