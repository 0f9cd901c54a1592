namespace Renstra.Domain.Pemeriksaan;

/// <summary>KODE001: a code that is none.</summary>
internal sealed class KodeTidakTerbaca() : Aturan(
    "KODE001",
    "kode-tidak-terbaca",
    Keparahan.Galat,
    new("Kode tidak terbaca", "A code cannot be read"),
    new("Baris yang kodenya tidak terbaca tidak dapat dicocokkan dengan nomenklatur, SIPD, maupun tabel lain. Kode yang ditulis dengan cara keliru yang sama satu temuan. Kode yang rusak karena penyalinan tidak dinilai.",
        "A row whose code cannot be read matches neither the nomenclature nor SIPD nor another table. Codes that are written wrongly in the same manner are one finding. Codes that were broken by copying are not judged."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.6.4", "nama": "PROGRAM REHABILITASI SOSIAL" } ] } ] }
        """,
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL" } ] } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) => konteks.Berkode
        .Where(static n => n.Sel.Keadaan == KeadaanTercantum.TidakTerbaca && n.Sel.Asal != AsalKesalahan.Transkripsi && n.Sel.Sebab != SebabTidakTerbaca.TidakBerlaku)
        .Select(BacaanBaris.Read)
        .GroupBy(static n => n.Cara, StringComparer.Ordinal)
        .Select(g => g.First().Kode is null ? Refused(konteks, [.. g]) : Corrected([.. g]));

    private Temuan Corrected(BacaanBaris[] group)
    {
        var (noda, bacaan, kode) = group[0];
        var others = group.Length > 1;
        return Temukan(
            noda.Tempat,
            $"Kode {KataPeriksa.Quote(noda.Sel.Teks)} tidak menurut bentuk baku; agaknya {kode} ({bacaan.Describe(Bahasa.Indonesia)}).{(others ? $" {KataPeriksa.Count(group.Length - 1)} kode lain ditulis dengan cara yang sama." : "")}",
            $"The code {KataPeriksa.Quote(noda.Sel.Teks)} has not the standard form; it seems to be {kode} ({bacaan.Describe(Bahasa.Inggris)}).{(others ? $" {KataPeriksa.Count(group.Length - 1)} more codes are written so." : "")}") with
        {
            Tercantum = noda.Sel.Teks,
            Terhitung = kode.ToString()!,
            TempatLain = group.Skip(1).Select(static n => n.Noda.Tempat).ToDaftar(),
            Usulan = new(new("Tulis kodenya menurut bentuk baku.", "Write the code in its standard form."))
            {
                Perubahan = group.Select(static n => PerubahanUsulan.Teks(n.Noda.Tempat, n.Kode.ToString()!)).ToDaftar(),
                Keamanan = Array.TrueForAll(group, static n => n.IsAman) ? KeamananUsulan.Aman : KeamananUsulan.PerluKeputusan,
            },
        };
    }

    private Temuan Refused(KonteksPemeriksaan konteks, BacaanBaris[] group)
    {
        var (noda, bacaan, _) = group[0];
        var meant = Meant(konteks, noda);
        return Temukan(
            noda.Tempat,
            $"Kode {KataPeriksa.Quote(noda.Sel.Teks)} tidak terbaca: {bacaan.Describe(Bahasa.Indonesia)}.{(meant is { } kode ? $" Rincian di bawahnya semuanya berkode {kode}…" : "")}",
            $"The code {KataPeriksa.Quote(noda.Sel.Teks)} cannot be read: {bacaan.Describe(Bahasa.Inggris)}.{(meant is { } code ? $" Those below it all have codes {code}…" : "")}") with
        {
            Tercantum = noda.Sel.Teks,
            Terhitung = meant is null ? null : NilaiTemuan.FromTeks(meant.Value.ToString()),
            TempatLain = group.Skip(1).Select(static n => n.Noda.Tempat).ToDaftar(),
            Usulan = meant is null ? null : new(new($"Tulis {meant}.", $"Write {meant}.")) { Perubahan = [PerubahanUsulan.Teks(noda.Tempat, meant.Value.ToString())] },
        };
    }

    // All those below say what is above them, if that is under what stands above the row, and no other row has the code.
    private static KodeRekening? Meant(KonteksPemeriksaan konteks, NodaBerkode noda)
    {
        if (noda.Anak.Count == 0 || !noda.Anak.TrueForAll(static a => a.IsSetingkat))
        {
            return null;
        }

        var kode = noda.Anak[0].Kode.Induk;
        return kode.Tingkat == noda.Tingkat && noda.Anak.TrueForAll(a => a.Kode.Induk == kode)
            && noda.GetLeluhur().FirstOrDefault(static l => l.IsSetingkat) is var induk && (induk is null || induk.Kode.Contains(kode))
            && !konteks.Berkode.Exists(n => n.Kode == kode && ReferenceEquals(n.Lingkungan, noda.Lingkungan))
            ? kode
            : null;
    }
}
