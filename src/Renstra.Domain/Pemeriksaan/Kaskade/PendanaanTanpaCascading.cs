namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD021: the funding table has a programme, kegiatan or sub kegiatan that the cascade lacks.</summary>
internal sealed class PendanaanTanpaCascading() : Aturan(
    "KSKD021",
    "pendanaan-tidak-dalam-cascading",
    Keparahan.Peringatan,
    new("Isi tabel pendanaan tidak ada dalam cascading", "An entry of the funding table is not in the cascade"),
    new("Yang didanai tampak dalam cascading, sehingga jelas sasaran yang didukungnya. Hanya tingkat yang dimuat cascading; yang berada di bawah isi yang hilang tidak disebut lagi. Lebih dari delapan menjadi satu temuan.",
        "What is funded appears in the cascade, so that it is clear which sasaran it serves. Only levels that the cascade has; what lies under a missing entry is not named again. More than eight are one finding."))
{
    private const int Most = 8;

    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        $"{ContohKaskade.Pohon(ContohKaskade.SubKegiatan("1", "Penyediaan Permakanan") + ", " + ContohKaskade.SubKegiatan("2", "Penyediaan Sandang"))},\n{CascadingTanpaPendanaan.Cascading("Penyediaan Permakanan")}",
        $"{ContohKaskade.Pohon(ContohKaskade.SubKegiatan("1", "Penyediaan Permakanan"))},\n{CascadingTanpaPendanaan.Cascading("Penyediaan Permakanan")}");

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var missing = konteks.Padanan.HanyaPendanaan.ToList();
        if (missing.Count > Most)
        {
            string List(Bahasa bahasa) => KataPeriksa.Some(missing.ConvertAll(static n => KataPeriksa.Quote(NamaNoda.Of(n.Noda))), Most, bahasa);
            yield return Temukan(
                missing[0].Tempat(),
                $"{KataPeriksa.Count(missing.Count)} isi tabel pendanaan tidak ada dalam cascading: {List(Bahasa.Indonesia)}.",
                $"{(missing.Count == 1 ? "1 entry" : $"{KataPeriksa.Count(missing.Count)} entries")} of the funding table {(missing.Count == 1 ? "is" : "are")} not in the cascade: {List(Bahasa.Inggris)}.") with
            {
                Kode = default,
                TempatLain = missing.Skip(1).Select(static n => n.Tempat()).ToDaftar(),
            };
            yield break;
        }

        foreach (var noda in missing)
        {
            var nama = KataPeriksa.Quote(noda.Noda.Nama);
            yield return Temukan(
                noda.Tempat(),
                $"{CascadingTanpaPendanaan.Capital(noda.Tingkat.Sebut(Bahasa.Indonesia))} {nama} ada dalam tabel pendanaan, tetapi tidak ada dalam cascading.",
                $"The {noda.Tingkat.Sebut(Bahasa.Inggris)} {nama} is in the funding table, but not in the cascade.");
        }
    }
}
