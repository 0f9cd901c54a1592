namespace Renstra.Domain.Pemeriksaan;

/// <summary>PAGU008: a sub kegiatan, or a kegiatan without any, has a target in a year and no money.</summary>
internal sealed class TargetTanpaPagu() : Aturan(
    "PAGU008",
    "target-tanpa-pagu",
    Keparahan.Peringatan,
    new("Bertarget tanpa pagu", "A target without pagu"),
    new("Keluaran yang ditargetkan memerlukan pagu, kecuali yang dikerjakan tanpa anggaran; tulis \"tanpa anggaran\" dalam keterangannya. Kegiatan dinilai hanya bila tidak merinci sub kegiatan; semua tahunnya satu temuan, begitu pula yang sama pada semua baris setingkat.",
        "A targeted output needs pagu, except where the work costs nothing; write \"tanpa anggaran\" into its remark. A kegiatan is judged only if it lists no sub kegiatan; all its years are one finding, and so is what is the same on all rows of a level."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu, Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.01", "nama": "Rehabilitasi Sosial", "subKegiatan": [
          { "kode": "1.06.04.2.01.0001", "nama": "Penyediaan Permakanan", "hasil": [ { "indikator": [ { "nama": "Jumlah Orang yang Mendapatkan Permakanan", "satuan": "Orang", "target": { "2025": 100, "2026": 100 } } ] } ],
            "pagu": { "2025": 20000000, "2026": { "tertulis": "-" } } } ] } ] } ] } ] }
        """,
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.01", "nama": "Rehabilitasi Sosial", "subKegiatan": [
          { "kode": "1.06.04.2.01.0001", "nama": "Penyediaan Permakanan", "hasil": [ { "indikator": [ { "nama": "Jumlah Orang yang Mendapatkan Permakanan", "satuan": "Orang", "target": { "2025": 100, "2026": 100 } } ] } ],
            "pagu": { "2025": 20000000, "2026": { "tertulis": "-" } }, "keterangan": "2026 tanpa anggaran" } ] } ] } ] } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        // Where the document states no pagu at all, its table has none; that is not a finding for each row.
        if (!konteks.Noda.Any(static n => !n.Noda.PaguTercantum.IsKosong))
        {
            yield break;
        }

        foreach (var rows in konteks.GroupRows(konteks.Noda.Select(n => (n, konteks.Kolom.Where(t => !konteks.TahunTanpaPagu.Contains(t) && Is(n, t)).ToList())), static n => n.Anak.Count == 0))
        {
            var (noda, tahun) = rows[0];
            var also = KataPeriksa.Lain(rows.Count - 1);
            yield return Temukan(
                tahun.Count == 1 ? noda.TempatPagu(tahun[0]) : noda.TempatPagu(),
                $"Ada target untuk {KataPeriksa.Tahun(tahun, Bahasa.Indonesia)}, tetapi pagunya kosong, strip, atau nol. Isi pagunya, atau tulis \"tanpa anggaran\" dalam keterangan.{also.Indonesia}",
                $"There is a target for {KataPeriksa.Tahun(tahun, Bahasa.Inggris)}, but its pagu is blank, a dash, or zero. State the pagu, or write \"tanpa anggaran\" into the remark.{also.Inggris}") with
            { Kode = rows.Count > 1 ? default : noda.Kode, TempatLain = noda.TempatPagu(rows.ConvertAll(static r => r.Noda), tahun) };
        }
    }

    /// <summary>Whether a node that has nothing below it has a target in a year and no money.</summary>
    internal static bool Is(NodaDiperiksa noda, TahunAnggaran tahun) => (noda.Noda is SubKegiatan || (noda.Noda is Kegiatan && noda.Anak.Count == 0))
        && !TargetBerpagu.IsTanpaAnggaran(noda.Noda) && IsWithout(noda.Noda.PaguTercantum.GetTercantum(tahun)) && TargetBerpagu.StatesTarget(noda.Noda, tahun);

    private static bool IsWithout(Tercantum<Rupiah> pagu) =>
        pagu.Keadaan is KeadaanTercantum.Kosong or KeadaanTercantum.Strip || (pagu.TryGetValue(out var p) && p == Rupiah.Nol);
}
