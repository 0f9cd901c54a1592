namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT009: outcomes whose targets are the same every year.</summary>
internal sealed class TargetDatar() : Aturan(
    "TRGT009",
    "target-datar",
    Keparahan.Saran,
    new("Target hasil sama setiap tahun", "The targets of an outcome are the same every year"),
    new("Target yang tidak berubah selama periode tidak menunjukkan kemajuan. Satu saran untuk seluruh dokumen; 100 persen, SPM, program penunjang, polaritas tetap dan rentang, serta keluaran dibiarkan.",
        "Targets that never change show no progress. One suggestion for the whole document; 100 percent, SPM, the supporting programme, fixed polarity and ranges, and outputs are left alone."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu, Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(
        ContohTarget.Sasaran("""{ "nama": "Indeks Kepuasan Masyarakat", "satuan": "Indeks", "target": { "2025": 80, "2026": 80, "2027": 80, "2028": 80, "2029": 80 } }"""),
        ContohTarget.Sasaran("""{ "nama": "Persentase PPKS yang Tertangani", "satuan": "%", "target": { "2025": 100, "2026": 100, "2027": 100, "2028": 100, "2029": 100 } }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var flat = konteks.KelompokIndikator.Where(k => k.Jenis.IsHasil && IsFlat(konteks, k)).ToList();
        if (flat.Count > 0)
        {
            string List(Bahasa bahasa) => KataPeriksa.Some([.. flat.Select(k => $"{KataPeriksa.Quote(k.Indikator.Nama)} ({k.Indikator.Target.GetTercantum(konteks.Periode.Awal).Teks})")], 8, bahasa);
            yield return Temukan(
                flat[0].Pokok.Tempat("target"),
                $"Target {KataPeriksa.Count(flat.Count)} indikator hasil tidak berubah dari {konteks.Periode.Awal} sampai {konteks.Periode.Akhir}: {List(Bahasa.Indonesia)}.",
                $"The targets of {KataIndikator.Banyak(flat.Count, "outcome indicator")} never change from {konteks.Periode.Awal} to {konteks.Periode.Akhir}: {List(Bahasa.Inggris)}.") with
            {
                Kode = default,
                TempatLain = [.. flat[0].TempatUlangan("target"), .. flat.Skip(1).SelectMany(static k => k.Semua.Select(static i => i.Tempat("target")))],
            };
        }
    }

    private static bool IsFlat(KonteksPemeriksaan konteks, KelompokIndikator kelompok)
    {
        var target = kelompok.Indikator.Target;
        var sel = target.GetTercantum(konteks.Periode.Awal);
        if (konteks.Periode.JumlahTahun < 3 || !sel.TryGetValue(out var first) || SelMustahil.Is(kelompok.Indikator, kelompok.Satuan, sel) || first is Target.Rentang or Target.Angka { Nilai: 100 } or Target.AngkaDenganJumlah { Nilai: 100 })
        {
            return false;
        }

        return konteks.Periode.GetTahun().All(t => target.GetTercantum(t).TryGetValue(out var v) && v == first)
            && !IsPenunjang(kelompok.Pokok) && !konteks.IsSpm(kelompok.Indikator)
            && kelompok.GetArah(konteks).Polaritas is var p && p != Polaritas.Tetap && p != Polaritas.Rentang;
    }

    private static bool IsPenunjang(IndikatorDiperiksa indikator) => indikator.Noda is { } noda
        && (noda.Kode.NomorProgram == 1 || noda.Noda.Nama.Contains("PENUNJANG URUSAN", StringComparison.OrdinalIgnoreCase));
}
