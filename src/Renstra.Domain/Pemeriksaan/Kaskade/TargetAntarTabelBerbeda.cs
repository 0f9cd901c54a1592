namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD016: two tables state different targets for one indicator.</summary>
internal sealed class TargetAntarTabelBerbeda() : Aturan(
    "KSKD016",
    "target-antar-tabel-berbeda",
    Keparahan.Galat,
    new("Target indikator yang sama berbeda antartabel", "The targets of one indicator differ between tables"),
    new("Satu indikator mempunyai satu target setiap tahun pada semua tabel: tujuan dan sasaran, program, IKU, IKK. Dikenali dari id yang diulang atau dari namanya yang hanya berbeda penulisan; sel kosong, strip, yang tidak terbaca, dan yang mustahil (negatif, bagian di atas 100 persen) tidak dibandingkan, begitu pula bila satuannya berbeda.",
        "An indicator has one target a year in all tables: tujuan and sasaran, programmes, IKU, IKK. Recognised by the id that is repeated, or by names that differ in writing alone; blank, dashed and unreadable cells, and those that cannot be (below zero, a share above 100 percent), are not compared, nor are figures in different units."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu, Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(Document(90), Document(95));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var kelompok in konteks.KelompokIndikator.Where(static k => k.Semua.Count > 1))
        {
            var differ = kelompok.Semua.Skip(1).SelectMany(u => konteks.Kolom
                .Where(t => Differ(kelompok, u.Indikator, t))
                .Select(t => (Ulangan: u, Tahun: t))).ToList();
            if (differ.Count > 0)
            {
                yield return Found(kelompok, differ);
            }
        }
    }

    /// <summary>Whether another table states another target of the year.</summary>
    internal static bool IsBeda(KelompokIndikator kelompok, TahunAnggaran tahun)
    {
        for (var n = 1; n < kelompok.Semua.Count; n++)
        {
            if (Differ(kelompok, kelompok.Semua[n].Indikator, tahun))
            {
                return true;
            }
        }

        return false;
    }

    private Temuan Found(KelompokIndikator kelompok, List<(IndikatorDiperiksa Ulangan, TahunAnggaran Tahun)> differ)
    {
        string List(Bahasa bahasa) => KataPeriksa.Some([.. differ.Select(d =>
            $"{d.Tahun} {kelompok.Indikator.Target.GetTercantum(d.Tahun).Teks} ({kelompok.Jenis.Sebut(bahasa)}), {d.Ulangan.Indikator.Target.GetTercantum(d.Tahun).Teks} ({d.Ulangan.Jenis.Sebut(bahasa)})")], 8, bahasa);
        var (first, tahun) = differ[0];
        return Temukan(
            first.TempatTarget(tahun),
            $"Target {KataPeriksa.Quote(kelompok.Indikator.Nama)} berbeda antartabel: {List(Bahasa.Indonesia)}.",
            $"The targets of {KataPeriksa.Quote(kelompok.Indikator.Nama)} differ between tables: {List(Bahasa.Inggris)}.") with
        {
            Tahun = differ.Count == 1 ? tahun : null,
            Tercantum = NilaiTemuan.FromSel(first.Indikator.Target.GetTercantum(tahun)),
            Terhitung = NilaiTemuan.FromSel(kelompok.Indikator.Target.GetTercantum(tahun)),
            TempatLain = [.. differ.Skip(1).Select(static d => d.Ulangan.TempatTarget(d.Tahun)), .. differ.Select(static d => d.Tahun).Distinct().Select(kelompok.Pokok.TempatTarget)],
        };
    }

    private static bool IsComparable(Indikator satu, Indikator lain) =>
        satu.Satuan.IsKosong || lain.Satuan.IsKosong || satu.Satuan == lain.Satuan
        || KataIndikator.IsSatuanPersen(satu.Satuan) == KataIndikator.IsSatuanPersen(lain.Satuan);

    private static bool Differ(KelompokIndikator kelompok, Indikator ulangan, TahunAnggaran tahun)
    {
        var (satu, lain) = (kelompok.Indikator.Target.GetTercantum(tahun), ulangan.Target.GetTercantum(tahun));
        return IsComparable(kelompok.Indikator, ulangan) && Differ(satu, lain)
            && !SelMustahil.Is(kelompok.Indikator, kelompok.Satuan, satu) && !SelMustahil.Is(ulangan, kelompok.Satuan, lain);
    }

    private static bool Differ(Tercantum<Target> satu, Tercantum<Target> lain)
    {
        if (!satu.TryGetValue(out var a) || !lain.TryGetValue(out var b) || a == b)
        {
            return false;
        }

        // A bound and its number, or a number with and without its count, say the same; a word and a number cannot be compared.
        return (DeretTarget.Angka(satu), DeretTarget.Angka(lain)) is ({ } x, { } y) ? x != y
            : (a, b) switch
            {
                (Target.Predikat p, Target.Predikat q) => !p.Nilai.Trim().Equals(q.Nilai.Trim(), StringComparison.OrdinalIgnoreCase),
                (Target.Rentang, Target.Rentang) => true,
                _ => false,
            };
    }

    private static string Document(int target) => $$"""
        {{ContohKaskade.Tujuan()}},
        "iku": [ { "nomor": "1", "mengulang": "IS1", "indikator": { "nama": "Persentase PPKS yang Tertangani", "satuan": "%", "target": { "2025": 80, "2026": 85, "2027": 90, "2028": {{KataPeriksa.Count(target)}}, "2029": 100 } } } ]
        """;
}
