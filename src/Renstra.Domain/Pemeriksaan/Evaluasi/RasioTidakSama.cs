using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL016: a ratio of the table of service performance does not follow from target and realisasi.</summary>
internal sealed class RasioTidakSama() : Aturan(
    "EVAL016",
    "rasio-capaian-tidak-sama",
    Keparahan.Galat,
    new("Rasio capaian tidak mengikuti target dan realisasinya", "A ratio does not follow from target and realisasi"),
    new("Rasio dihitung ulang dari target dan realisasi tahun itu menurut polaritas indikatornya; bila polaritas tidak dinyatakan, rumus mana pun yang cocok diterima. Bentuk hasil bagi (0,95), pembulatan ke desimal yang dicetak, dan batas atas 100, 110, 120, dan 150 diterima.",
        "The ratio is computed again from target and realisasi of the year by the polarity of the indicator; where none is declared, any formula that fits is accepted. The form of a quotient (0,95), rounding to the decimals that are printed, and ceilings of 100, 110, 120 and 150 are accepted."))
{
    private static readonly Ambang Toleransi = new("toleransi", 0.01m, "%", new("selisih pembulatan yang dibiarkan", "difference by rounding that is left alone"));

    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Permendagri86, Pemeriksaan.Dasar.Hitungan];

    public override Daftar<Ambang> Ambang => [Toleransi];

    public override Daftar<string> Mengalah => ["EVAL009"];

    public override ContohAturan Contoh => new(
        """
        "capaianIkk": { "baris": [ { "nama": "Penduduk pada kondisi KLB yang dilayani", "satuan": "Orang", "target": { "2024": 700 }, "realisasi": { "2024": 665 }, "rasioTercantum": { "2024": 59 } } ] }
        """,
        """
        "capaianIkk": { "baris": [ { "nama": "Penduduk pada kondisi KLB yang dilayani", "satuan": "Orang", "target": { "2024": 700 }, "realisasi": { "2024": 665 }, "rasioTercantum": { "2024": 95 } } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var toleransi = konteks.GetAmbang(this, Toleransi);
        var found = new List<Temuan>();
        foreach (var tabel in new[] { konteks.Dokumen.CapaianIku, konteks.Dokumen.CapaianIkk })
        {
            foreach (var (baris, tahun) in tabel?.Baris.SelectMany(b => RasioCapaian.Of(konteks, b)) ?? [])
            {
                var rencana = baris.Mengulang is { } id && konteks.FindById(id) is { Polaritas: not null } declared ? declared : null;
                if (tahun.RasioTercantum.TryGetValue(out var stated)
                    && RumusCapaian.All(tahun.Realisasi, tahun.Target, tahun.Tafsir.Polaritas, rencana is not null) is { Count: > 0 } expected
                    && !RumusCapaian.IsWajar(stated.Poin, expected, toleransi, hasilBagi: true))
                {
                    found.Add(Temukan(
                        TempatTemuan.Of(baris, "rasioTercantum", tahun.Tahun),
                        $"Rasio {tahun.Tahun} tercantum {KataPeriksa.Persen(stated.Poin)}, sedangkan target dan realisasinya memberi {KataPeriksa.Persen(expected[0])}.",
                        $"A ratio of {KataPeriksa.Persen(stated.Poin)} is stated for {tahun.Tahun}, while target and realisasi make {KataPeriksa.Persen(expected[0])}.") with
                    {
                        Tercantum = stated,
                        Terhitung = Persen.FromPoin(expected[0]),
                        Selisih = Persen.FromPoin(stated.Poin - expected[0]),
                        Deklarasi = konteks.FindPokok([RumusCapaian.IsWajar(stated.Poin, RumusCapaian.All(tahun.Realisasi, tahun.Target, tahun.Tafsir.Polaritas, dinyatakan: false), toleransi, hasilBagi: true) ? rencana : null]),
                    });
                }
            }
        }

        return found;
    }
}
