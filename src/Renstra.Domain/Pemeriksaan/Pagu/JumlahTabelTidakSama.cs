using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>PAGU004: the total of the funding table, or a row above the tree, differs from what it sums.</summary>
internal sealed class JumlahTabelTidakSama() : Aturan(
    "PAGU004",
    "jumlah-tabel-tidak-sama",
    Keparahan.Galat,
    new("Jumlah tabel pendanaan tidak sama dengan barisnya", "The total of the funding table differs from its rows"),
    new("Jumlah tabel adalah jumlah seluruh bidang urusannya, dan baris urusan jumlah bidang di bawahnya. Yang dijumlahkan adalah yang dinyatakan bidang urusan itu sendiri, sehingga selisih di bawahnya tidak dilaporkan lagi di sini.",
        "The table's total is the sum of all its bidang urusan, and the row of an urusan that of the bidang below it. What the bidang state themselves is summed, so a difference below them is not reported again here."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Hitungan, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        """
        "pendanaan": { "paguTercantum": { "2025": 900000000 }, "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "paguTercantum": { "2025": 950000000 } } ] }
        """,
        """
        "pendanaan": { "paguTercantum": { "2025": 950000000 }, "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "paguTercantum": { "2025": 950000000 } } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        if (konteks.Dokumen.Pendanaan is not { } pendanaan)
        {
            yield break;
        }

        foreach (var urusan in (IReadOnlyList<BarisUrusan>)pendanaan.Urusan)
        {
            // Without a code the row sums all bidang.
            var kode = urusan.Kode.GetKode();
            NodaPendanaan[] bidang = [.. pendanaan.Bidang.Where(b => kode.IsKosong || (b.Kode.TryGetValue(out var c) && kode.Contains(c)))];
            foreach (var p in Different(konteks, urusan.PaguTercantum, bidang))
            {
                yield return Found(TempatTemuan.Of(urusan, "paguTercantum", p.Tahun), p, new("baris urusan", "the row of the urusan"));
            }
        }

        foreach (var p in Different(konteks, pendanaan.PaguTercantum, [.. pendanaan.Bidang]))
        {
            yield return Found(TempatTemuan.Of(pendanaan, "paguTercantum", p.Tahun), p, new("jumlah tabel", "the table's total"));
        }
    }

    private static IEnumerable<PembandingPagu> Different(KonteksPemeriksaan konteks, DeretTahunan<Tercantum<Rupiah>> stated, NodaPendanaan[] bidang) =>
        PembandingPagu.Of(konteks, stated, bidang).Where(static p => p.Anak.IsLengkap && p.Selisih != Rupiah.Nol);

    private Temuan Found(TempatTemuan tempat, PembandingPagu p, TeksDwibahasa apa) => Temukan(
        tempat,
        $"Pada {apa.Indonesia} tercantum {KataPeriksa.Rp(p.Tercantum)}, sedangkan bidang urusan di bawahnya berjumlah {KataPeriksa.Rp(p.Anak.Jumlah)}: selisih {KataPeriksa.Rp(p.Selisih)}.",
        $"For {apa.Inggris} {KataPeriksa.Rp(p.Tercantum)} is stated, while the bidang urusan below make {KataPeriksa.Rp(p.Anak.Jumlah)}: a difference of {KataPeriksa.Rp(p.Selisih)}.") with
    {
        Tercantum = p.Tercantum,
        Terhitung = p.Anak.Jumlah,
        Selisih = p.Selisih,
    };
}
