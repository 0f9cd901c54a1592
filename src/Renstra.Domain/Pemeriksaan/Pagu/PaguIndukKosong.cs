namespace Renstra.Domain.Pemeriksaan;

/// <summary>PAGU003: a node states no pagu though something below it does.</summary>
internal sealed class PaguIndukKosong() : Aturan(
    "PAGU003",
    "pagu-induk-kosong",
    Keparahan.Peringatan,
    new("Pagu induk kosong padahal rinciannya berpagu", "A node states no pagu though those below it do"),
    new("Pagu induk yang kosong memutus penjumlahan ke tingkat di atasnya. Bila seluruh tingkat tidak menyatakan pagu, itu cara dokumen menyusun tabelnya: satu temuan; begitu pula tahun yang kosong pada seluruh tingkat. Yang sudah kosong tidak dilaporkan lagi sebagai jumlah yang berbeda di tingkat atasnya.",
        "A node without pagu breaks the sum to the levels above. If no node of a level states any, that is how the document makes its table: one finding; so is a year that is blank on the whole level. What is blank is not reported again as a sum that differs above."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.02", "nama": "PROGRAM PEMBERDAYAAN SOSIAL",
          "kegiatan": [ { "kode": "1.06.02.2.03", "nama": "Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota", "paguTercantum": { "2026": 50000000 } } ] } ] } ] }
        """,
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "paguTercantum": { "2026": 50000000 }, "program": [ { "kode": "1.06.02", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "paguTercantum": { "2026": 50000000 },
          "kegiatan": [ { "kode": "1.06.02.2.03", "nama": "Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota", "paguTercantum": { "2026": 50000000 } } ] } ] } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var blank = konteks.Noda.Select(n => (Noda: n, Tahun: Blank(konteks, n))).Where(static b => b.Tahun.Count > 0).ToList();
        foreach (var level in blank.GroupBy(static b => b.Noda.Tingkat).ToList())
        {
            if (konteks.Noda.Where(n => n.Tingkat == level.Key && n.Anak.Count > 0).All(static n => n.Noda.PaguTercantum.IsKosong))
            {
                blank.RemoveAll(b => b.Noda.Tingkat == level.Key);
                yield return WholeLevel(level.Key, [.. level]);
            }
        }

        // A blank right above a blank of the same years is the same blank.
        var above = blank.ToDictionary(static b => b.Noda, static b => b.Tahun);
        var atas = blank.Where(b => b.Noda.Induk is not { } induk || !above.TryGetValue(induk, out var same) || !same.SequenceEqual(b.Tahun));
        foreach (var rows in konteks.GroupRows(atas, static n => n.Anak.Count > 0))
        {
            var (noda, tahun) = rows[0];
            yield return rows.Count == 1
                ? OneNode(konteks, noda, tahun, [.. Chain(noda, tahun)])
                : SameYears(noda.Tingkat, tahun, [.. rows.SelectMany(r => Chain(r.Noda, tahun).Prepend(r.Noda))]);
        }

        IEnumerable<NodaDiperiksa> Chain(NodaDiperiksa noda, List<TahunAnggaran> tahun) =>
            noda.Anak.Where(a => above.TryGetValue(a, out var same) && same.SequenceEqual(tahun)).SelectMany(a => Chain(a, tahun).Prepend(a));
    }

    // A dash is a statement of its own; nodes below that are blank, dashed or unreadable tell nothing.
    private static List<TahunAnggaran> Blank(KonteksPemeriksaan konteks, NodaDiperiksa noda) => noda.Anak.Count == 0 || konteks.Rekap is not { } rekap
        ? []
        : [.. konteks.Kolom.Where(t => noda.Noda.PaguTercantum.GetTercantum(t).IsKosong && rekap.Get(noda.Noda, t) is { Terbaca: > 0 } sum && sum.Jumlah != Rupiah.Nol)];

    private Temuan WholeLevel(TingkatKode tingkat, (NodaDiperiksa Noda, List<TahunAnggaran> Tahun)[] blank) => Temukan(
        blank[0].Noda.TempatPagu(),
        $"Tidak satu pun {tingkat.Sebut(Bahasa.Indonesia)} menyatakan pagu, padahal rincian di bawahnya berpagu.",
        $"No {tingkat.Sebut(Bahasa.Indonesia)} states any pagu, though those below them do.") with
    {
        TempatLain = blank[1..].Select(static b => b.Noda.TempatPagu()).ToDaftar(),
        Usulan = new(new("Isi pagu setiap induk dengan jumlah rinciannya.", "Give each node the sum of those below it.")),
    };

    private Temuan SameYears(TingkatKode tingkat, List<TahunAnggaran> tahun, NodaDiperiksa[] blank) => Temukan(
        blank[0].TempatPagu(tahun.Count == 1 ? tahun[0] : null),
        $"Tidak satu pun {tingkat.Sebut(Bahasa.Indonesia)} menyatakan pagu {KataPeriksa.Tahun(tahun, Bahasa.Indonesia)}, padahal rincian di bawahnya berpagu.",
        $"No {tingkat.Sebut(Bahasa.Indonesia)} states the pagu of {KataPeriksa.Tahun(tahun, Bahasa.Inggris)}, though those below them do.") with
    {
        Kode = default,
        TempatLain = blank[0].TempatPagu([.. blank], tahun),
        Usulan = new(new("Isi pagu setiap induk dengan jumlah rinciannya.", "Give each node the sum of those below it.")),
    };

    private Temuan OneNode(KonteksPemeriksaan konteks, NodaDiperiksa noda, List<TahunAnggaran> tahun, NodaDiperiksa[] bawah)
    {
        var rekap = konteks.Rekap!;
        string List(Bahasa bahasa) => KataPeriksa.And(tahun.Select(t => $"{t} {KataPeriksa.Rp(rekap.Get(noda.Noda, t).Jumlah)}"), bahasa);

        // What cannot be read below is not in the sum, so such a sum is not to be written anywhere.
        var whole = tahun.Where(t => rekap.Get(noda.Noda, t).IsLengkap).ToList();
        return Temukan(
            tahun.Count == 1 ? noda.TempatPagu(tahun[0]) : noda.TempatPagu(),
            $"{KataPeriksa.Sentence(noda.Tingkat.Sebut(Bahasa.Indonesia))} ini{(bawah.Length > 0 ? " beserta induk di bawahnya" : "")} tidak menyatakan pagu, padahal rincian di bawahnya berjumlah: {List(Bahasa.Indonesia)}.",
            $"This {noda.Tingkat.Sebut(Bahasa.Indonesia)}{(bawah.Length > 0 ? ", and what sums below it," : "")} states no pagu, though those below it make: {List(Bahasa.Inggris)}.") with
        {
            Terhitung = tahun.Count == 1 ? rekap.Get(noda.Noda, tahun[0]).Jumlah : null,
            TempatLain = [.. tahun.Count == 1 ? [] : tahun.Select(t => noda.TempatPagu(t)), .. bawah.Select(static b => b.TempatPagu())],
            Usulan = whole.Count < tahun.Count ? null : UsulanPerbaikan.Aman(
                new($"Isi dengan jumlah rinciannya: {List(Bahasa.Indonesia)}.", $"Fill in the sum of those below it: {List(Bahasa.Inggris)}."),
                [.. bawah.Prepend(noda).SelectMany(n => whole.Select(t => PerubahanUsulan.Rupiah(n.TempatPagu(t), rekap.Get(n.Noda, t).Jumlah)))]),
        };
    }
}
