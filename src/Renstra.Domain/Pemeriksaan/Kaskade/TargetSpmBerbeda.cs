namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD018: the table of SPM states other targets than the funding table or the tables of indicators.</summary>
internal sealed class TargetSpmBerbeda() : Aturan(
    "KSKD018",
    "target-spm-antar-tabel-berbeda",
    Keparahan.Galat,
    new("Target SPM berbeda antartabel", "The targets of a minimum service differ between tables"),
    new("Target satu pelayanan SPM sama pada tabel SPM, tabel pendanaan, IKU, dan IKK. Dikenali dari nama indikator yang hanya berbeda penulisan; persen dibandingkan dengan target persen, selainnya dengan target penerima.",
        "The targets of a minimum service are the same in the tables of SPM, funding, IKU and IKK. Recognised by names that differ in writing alone; percent is compared with the target in percent, all else with the persons to be served."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Spm, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(Document(50), Document(46));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        if (konteks.Dokumen.Spm.IsKosong)
        {
            yield break;
        }

        var byName = konteks.Indikator.Where(static i => i.Jenis != JenisPemilik.Rpjmd).ToLookup(static i => NamaSerupa.Key(i.Indikator.Nama), StringComparer.Ordinal);
        foreach (var spm in (IReadOnlyList<TargetSpm>)konteks.Dokumen.Spm)
        {
            var names = new[] { NamaSerupa.Key(spm.Indikator), NamaSerupa.Key(spm.JenisPelayanan) }.Where(static n => n.Length > 0).Distinct();
            var differ = names.SelectMany(n => byName[n]).SelectMany(i => Compare(konteks, spm, i)).ToList();
            if (differ.Count > 0)
            {
                yield return Found(spm, differ);
            }
        }
    }

    private Temuan Found(TargetSpm spm, List<Beda> differ)
    {
        string List(Bahasa bahasa) => KataPeriksa.Some([.. differ.Select(d => bahasa == Bahasa.Indonesia
            ? $"{d.Tahun} tabel SPM {KataPeriksa.Angka(d.Spm)}, {d.Indikator.Jenis.Sebut(bahasa)} {KataPeriksa.Angka(d.Lain)}"
            : $"{d.Tahun} table of SPM {KataPeriksa.Angka(d.Spm)}, {d.Indikator.Jenis.Sebut(bahasa)} {KataPeriksa.Angka(d.Lain)}")], 8, bahasa);
        return Temukan(
            TempatTemuan.Of(spm, differ[0].Anggota, differ[0].Tahun),
            $"Target {KataPeriksa.Quote(spm.JenisPelayanan)} berbeda antartabel: {List(Bahasa.Indonesia)}.",
            $"The targets of {KataPeriksa.Quote(spm.JenisPelayanan)} differ between tables: {List(Bahasa.Inggris)}.") with
        {
            Tahun = differ.Count == 1 ? differ[0].Tahun : null,
            Tercantum = NilaiTemuan.FromAngka(differ[0].Spm),
            Terhitung = NilaiTemuan.FromAngka(differ[0].Lain),
            TempatLain = [.. differ.Skip(1).Select(d => TempatTemuan.Of(spm, d.Anggota, d.Tahun)), .. differ.Select(static d => d.Indikator.TempatTarget(d.Tahun))],
        };
    }

    private static IEnumerable<Beda> Compare(KonteksPemeriksaan konteks, TargetSpm spm, IndikatorDiperiksa indikator)
    {
        var persen = KataIndikator.IsSatuanPersen(indikator.Indikator.Satuan);
        var (anggota, deret) = persen ? ("targetPersen", spm.TargetPersen) : ("targetPenerima", spm.TargetPenerima);
        foreach (var tahun in konteks.Periode.GetTahun())
        {
            if (DeretTarget.Angka(deret.GetTercantum(tahun)) is { } a && DeretTarget.Angka(indikator.Indikator.Target.GetTercantum(tahun)) is { } b && a != b)
            {
                yield return new(indikator, anggota, tahun, a, b);
            }
        }
    }

    private static string Document(int target) => $$"""
        "ikk": [ { "nomor": "1", "indikator": { "nama": "Jumlah Penyandang Disabilitas yang Memperoleh Rehabilitasi Sosial (SPM)", "satuan": "Orang", "target": { "2025": {{KataPeriksa.Count(target)}}, "2026": 46, "2027": 50, "2028": 55, "2029": 60 } } } ],
        "spm": [ { "jenisPelayanan": "Rehabilitasi sosial dasar penyandang disabilitas", "indikator": "Jumlah penyandang disabilitas yang memperoleh rehabilitasi sosial", "satuan": "Orang",
          "targetPenerima": { "2025": 46, "2026": 46, "2027": 50, "2028": 55, "2029": 60 }, "targetPersen": { "2025": 100, "2026": 100, "2027": 100, "2028": 100, "2029": 100 } } ]
        """;

    private sealed record Beda(IndikatorDiperiksa Indikator, string Anggota, TahunAnggaran Tahun, decimal Spm, decimal Lain);
}
