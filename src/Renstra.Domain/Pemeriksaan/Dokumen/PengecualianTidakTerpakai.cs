namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK001: an acceptance that fits no finding hides the next one at its place.</summary>
internal sealed class PengecualianTidakTerpakai() : Aturan(
    "DOK001",
    "pengecualian-tidak-terpakai",
    Keparahan.Peringatan,
    new("Pengecualian tidak cocok dengan temuan mana pun", "An acceptance fits no finding"),
    new("Pengecualian yang tidak lagi cocok dengan temuan akan menyembunyikan temuan berikutnya di tempat itu. Tidak dinilai bila aturannya dimatikan.",
        "An acceptance that fits no finding any more would hide the next one at its place. Not judged where its rule is turned off."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "paguTercantum": { "2025": 100 } } ] },
        "pengecualian": [ { "aturan": "PAGU005", "noda": "1.06", "alasan": "Koreksi tahun lalu" } ]
        """,
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "paguTercantum": { "2025": -100 } } ] },
        "pengecualian": [ { "aturan": "PAGU005", "noda": "1.06", "alasan": "Koreksi tahun lalu" } ]
        """);

    /// <summary>Nothing by itself: which acceptances are used is known when all rules have run.</summary>
    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) => [];

    internal Temuan? Judge(Pengecualian pengecualian, Daftar<Aturan> aktif)
    {
        var tempat = TempatTemuan.Of(pengecualian);
        if (aktif.Any(a => OpsiPemeriksaan.IsCalled(a, pengecualian.Aturan)))
        {
            return Temukan(
                tempat,
                $"Pengecualian atas {pengecualian.Aturan} tidak cocok dengan temuan mana pun. Hapus, atau perbaiki tempat dan tahunnya.",
                $"The acceptance of {pengecualian.Aturan} fits no finding. Remove it, or mend its place and year.");
        }

        return KatalogAturan.TryGet(pengecualian.Aturan, out _)
            ? null
            : Temukan(
                tempat,
                $"Pengecualian ini menyebut aturan \"{pengecualian.Aturan}\", yang tidak ada.",
                $"This acceptance names the rule \"{pengecualian.Aturan}\", which does not exist.");
    }
}
