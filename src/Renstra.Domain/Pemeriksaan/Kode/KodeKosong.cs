namespace Renstra.Domain.Pemeriksaan;

/// <summary>KODE011: a row without code among rows that have one.</summary>
internal sealed class KodeKosong() : Aturan(
    "KODE011",
    "kode-kosong",
    Keparahan.Peringatan,
    new("Baris tanpa kode, padahal saudaranya berkode", "A row without code, though its siblings have one"),
    new("Baris tanpa kode tidak dapat dicocokkan dengan tabel lain. Tingkat yang seluruhnya tanpa kode dalam satu tabel adalah cara dokumen menyusun tabelnya, dan tidak dinilai. Saudara-saudara tanpa kode satu temuan.",
        "A row without code matches no other table. If no row of a level has a code in a table, that is how the document makes it, and is not judged. Siblings without code are one finding."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(Document(""), Document("\"kode\": \"1.06.04.2.01.0002\", "));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) => konteks.Berkode
        .Where(static n => n.Tingkat is not null)
        .GroupBy(static n => new Siblings(n.Tabel, n.Induk, n.Tingkat!))
        .Select(static g => (Tanpa: g.Where(static n => n.IsTanpaKode).ToList(), Berkode: g.FirstOrDefault(static n => n.IsSetingkat), Semua: g.Count()))
        .Where(static g => g.Tanpa.Count > 0 && g.Berkode is not null)
        .Select(g => Found(konteks, g.Tanpa, g.Berkode!, g.Semua));

    private Temuan Found(KonteksPemeriksaan konteks, List<NodaBerkode> blank, NodaBerkode sibling, int all)
    {
        var level = sibling.Tingkat!;
        string Names(Bahasa bahasa) => KataPeriksa.Some(blank.ConvertAll(static n => KataPeriksa.Quote(n.Nama)), 3, bahasa);
        var proposed = blank.Select(n => (Noda: n, Kode: Propose(konteks, n, sibling))).Where(static p => p.Kode is not null).ToList();
        return Temukan(
            blank[0].Tempat,
            $"{KataPeriksa.Count(blank.Count)} dari {KataPeriksa.Count(all)} {level.Sebut(Bahasa.Indonesia)} di sini tidak berkode: {Names(Bahasa.Indonesia)}.",
            $"{KataPeriksa.Count(blank.Count)} of {KataPeriksa.Count(all)} {level.Sebut(Bahasa.Inggris)} here have no code: {Names(Bahasa.Inggris)}.") with
        {
            Tercantum = NilaiTemuan.FromAngka(all - blank.Count),
            Terhitung = NilaiTemuan.FromAngka(all),
            TempatLain = blank.Skip(1).Select(static n => n.Tempat).ToDaftar(),
            Usulan = proposed.Count == 0 ? null : new(new(
                $"Menurut namanya: {KataPeriksa.Some(proposed.ConvertAll(static p => $"{p.Kode} {KataPeriksa.Quote(p.Noda.Nama)}"), 3, Bahasa.Indonesia)}.",
                $"By its name: {KataPeriksa.Some(proposed.ConvertAll(static p => $"{p.Kode} {KataPeriksa.Quote(p.Noda.Nama)}"), 3, Bahasa.Inggris)}."))
            { Perubahan = proposed.Select(static p => PerubahanUsulan.Teks(p.Noda.Tempat, p.Kode.ToString()!)).ToDaftar() },
        };
    }

    // Compared with a sibling's code, the name is that of another entry: if of one only under the same parent that is still free, of that.
    private static KodeRekening? Propose(KonteksPemeriksaan konteks, NodaBerkode blank, NodaBerkode sibling)
    {
        var year = blank.Tahun.Count > 0 ? blank.Tahun[0] : konteks.Periode.Awal;
        if (konteks.Nomenklatur is null || NamaPolos.IsKosong(blank.Nama))
        {
            return null;
        }

        var named = konteks.Nomenklatur.MatchName(sibling.Kode, blank.Nama, konteks.JenisDaerah, year).EntriLain
            .Where(e => e.Kode.Induk == sibling.Kode.Induk && !konteks.Berkode.Exists(n => n.Kode == e.Kode && ReferenceEquals(n.Tabel, blank.Tabel)))
            .Select(static e => e.Kode).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    private static string Document(string kode) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.01", "nama": "Rehabilitasi Sosial Dasar", "subKegiatan": [
          { "kode": "1.06.04.2.01.0001", "nama": "Penyediaan Permakanan" }, { {{kode}}"nama": "Penyediaan Sandang" } ] } ] } ] } ] }
        """;

    // Rows of a level under one parent; records of the document are compared by reference.
    private readonly struct Siblings(object tabel, NodaBerkode? induk, TingkatKode tingkat) : IEquatable<Siblings>
    {
        private readonly object _above = induk ?? tabel;
        private readonly TingkatKode _tingkat = tingkat;

        public bool Equals(Siblings other) => ReferenceEquals(_above, other._above) && _tingkat == other._tingkat;

        public override bool Equals(object? obj) => obj is Siblings other && Equals(other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_above) ^ _tingkat.Value;
    }
}
