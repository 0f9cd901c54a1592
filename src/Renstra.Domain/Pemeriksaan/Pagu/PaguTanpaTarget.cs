namespace Renstra.Domain.Pemeriksaan;

/// <summary>PAGU007: a sub kegiatan has money in a year and no target.</summary>
internal sealed class PaguTanpaTarget() : Aturan(
    "PAGU007",
    "pagu-tanpa-target",
    Keparahan.Peringatan,
    new("Sub kegiatan berpagu tanpa target", "A sub kegiatan has pagu and no target"),
    new("Belanja tanpa keluaran yang ditargetkan tidak dapat dievaluasi. Sub kegiatan yang sama sekali tidak berindikator dinilai oleh aturan kaskade; target yang tidak terbaca tidak dianggap kosong. Yang sama pada semua sub kegiatan satu temuan.",
        "Expenditure without a targeted output cannot be evaluated. A sub kegiatan without any indicator is judged by the rules of the cascade; a target that cannot be read is not taken for a blank. What is the same for all sub kegiatan is one finding."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu, Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.01", "nama": "Rehabilitasi Sosial", "subKegiatan": [
          { "kode": "1.06.04.2.01.0001", "nama": "Penyediaan Permakanan", "hasil": [ { "indikator": [ { "nama": "Jumlah Orang yang Mendapatkan Permakanan", "satuan": "Orang", "target": { "2025": 100 } } ] } ],
            "pagu": { "2025": 20000000, "2026": 21000000 } } ] } ] } ] } ] }
        """,
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.01", "nama": "Rehabilitasi Sosial", "subKegiatan": [
          { "kode": "1.06.04.2.01.0001", "nama": "Penyediaan Permakanan", "hasil": [ { "indikator": [ { "nama": "Jumlah Orang yang Mendapatkan Permakanan", "satuan": "Orang", "target": { "2025": 100, "2026": 100 } } ] } ],
            "pagu": { "2025": 20000000, "2026": 21000000 } } ] } ] } ] } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var rows in konteks.GroupRows(konteks.Noda.Where(IsDinilai).Select(n => (n, konteks.Kolom.Where(t => Is(konteks, n.Noda, t)).ToList())), IsDinilai))
        {
            var (noda, tahun) = rows[0];
            var also = KataPeriksa.Lain(rows.Count - 1);
            yield return Temukan(
                tahun.Count == 1 ? noda.TempatPagu(tahun[0]) : noda.TempatPagu(),
                $"Ada pagu untuk {KataPeriksa.Tahun(tahun, Bahasa.Indonesia)}, tetapi tidak satu pun indikatornya bertarget pada tahun itu.{also.Indonesia}",
                $"There is pagu for {KataPeriksa.Tahun(tahun, Bahasa.Inggris)}, but none of its indicators has a target then.{also.Inggris}") with
            {
                Kode = rows.Count > 1 ? default : noda.Kode,
                Tercantum = rows.Count > 1 ? null : noda.Noda.PaguTercantum.GetTercantum(tahun[0]).Value,
                TempatLain = noda.TempatPagu(rows.ConvertAll(static r => r.Noda), tahun),
            };
        }
    }

    private static bool IsDinilai(NodaDiperiksa noda) => noda.Noda is SubKegiatan && TargetBerpagu.HasIndicators(noda.Noda);

    // A year without any target in the table is told of by TRGT012.
    private static bool Is(KonteksPemeriksaan konteks, NodaPendanaan noda, TahunAnggaran tahun) => !konteks.TahunTanpaTarget.Contains(tahun)
        && noda.PaguTercantum.GetTercantum(tahun).TryGetValue(out var p) && p > Rupiah.Nol && !TargetBerpagu.HasTarget(noda, tahun);
}
