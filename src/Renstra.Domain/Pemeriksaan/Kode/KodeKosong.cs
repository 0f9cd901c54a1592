namespace Renstra.Domain.Pemeriksaan;

/// <summary>KODE011: a row without code among rows that have one.</summary>
internal sealed class KodeKosong() : Aturan(
    "KODE011",
    "kode-kosong",
    Keparahan.Peringatan,
    new("Baris tanpa kode, padahal saudaranya berkode", "A row without code, though its siblings have one"),
    new("Baris tanpa kode tidak dapat dicocokkan dengan tabel lain. Tingkat yang seluruhnya tanpa kode dalam satu tabel adalah cara dokumen menyusun tabelnya, dan tidak dinilai. Saudara-saudara tanpa kode satu temuan; begitu pula semua baris tanpa kode yang saudaranya pun tanpa kode.",
        "A row without code matches no other table. If no row of a level has a code in a table, that is how the document makes it, and is not judged. Siblings without code are one finding; so are all rows without code whose siblings have none either."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(Document(""), Document("\"kode\": \"1.06.04.2.01.0002\", "));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var level in konteks.Berkode.Where(static n => n.Tingkat is not null).GroupBy(static n => new Rows(n.Tabel, n.Tingkat!)))
        {
            if (!level.Any(static n => n.IsTanpaKode) || level.FirstOrDefault(static n => n.IsSetingkat) is not { } example)
            {
                continue;
            }

            // Where no sibling has a code, the rest of the table has.
            var apart = new List<NodaBerkode>();
            foreach (var siblings in level.GroupBy(static n => new Rows(n.Induk ?? n.Tabel, n.Tingkat!)))
            {
                var blank = siblings.Where(static n => n.IsTanpaKode).ToList();
                if (siblings.FirstOrDefault(static n => n.IsSetingkat) is not { } sibling)
                {
                    apart.AddRange(blank);
                }
                else if (blank.Count > 0)
                {
                    yield return Found(konteks, blank, sibling, siblings.Count(), ("di sini", "here"));
                }
            }

            if (apart.Count > 0)
            {
                yield return Found(konteks, apart, example, level.Count(), ("dalam tabel ini", "of this table"));
            }
        }
    }

    private Temuan Found(KonteksPemeriksaan konteks, List<NodaBerkode> blank, NodaBerkode sibling, int all, (string Indonesia, string Inggris) where)
    {
        var level = sibling.Tingkat!;
        string Names(Bahasa bahasa) => KataPeriksa.Some(blank.ConvertAll(static n => KataPeriksa.Quote(n.Nama)), 3, bahasa);
        var proposed = blank.Select(n => (Noda: n, Kode: Propose(konteks, n, sibling))).Where(static p => p.Kode is not null).ToList();
        return Temukan(
            blank[0].Tempat,
            $"{KataPeriksa.Count(blank.Count)} dari {KataPeriksa.Count(all)} {level.Sebut(Bahasa.Indonesia)} {where.Indonesia} tidak berkode: {Names(Bahasa.Indonesia)}.",
            $"{KataPeriksa.Count(blank.Count)} of {KataPeriksa.Count(all)} {level.Sebut(Bahasa.Inggris)} {where.Inggris} {(blank.Count == 1 ? "has" : "have")} no code: {Names(Bahasa.Inggris)}.") with
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

    // Compared with another row's code, the name is that of another entry: if of one only under the same parent that is still free, of that.
    private static KodeRekening? Propose(KonteksPemeriksaan konteks, NodaBerkode blank, NodaBerkode sibling)
    {
        var year = blank.Tahun.Count > 0 ? blank.Tahun[0] : konteks.Periode.Awal;
        if (konteks.Nomenklatur is null || NamaPolos.IsKosong(blank.Nama))
        {
            return null;
        }

        var above = blank.Induk is { IsSetingkat: true } induk ? induk.Kode : sibling.Kode.Induk;
        var named = konteks.Nomenklatur.MatchName(sibling.Kode, blank.Nama, konteks.JenisDaerah, year).EntriLain
            .Where(e => e.Kode.Induk == above && !konteks.Berkode.Exists(n => n.Kode == e.Kode && ReferenceEquals(n.Tabel, blank.Tabel)))
            .Select(static e => e.Kode).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    private static string Document(string kode) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.01", "nama": "Rehabilitasi Sosial Dasar", "subKegiatan": [
          { "kode": "1.06.04.2.01.0001", "nama": "Penyediaan Permakanan" }, { {{kode}}"nama": "Penyediaan Sandang" } ] } ] } ] } ] }
        """;

    // Rows of a level in one table or under one parent; records of the document are compared by reference.
    private readonly struct Rows(object above, TingkatKode tingkat) : IEquatable<Rows>
    {
        private readonly object _above = above;
        private readonly TingkatKode _tingkat = tingkat;

        public bool Equals(Rows other) => ReferenceEquals(_above, other._above) && _tingkat == other._tingkat;

        public override bool Equals(object? obj) => obj is Rows other && Equals(other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_above) ^ _tingkat.Value;
    }
}
