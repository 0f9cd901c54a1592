namespace Renstra.Domain.Pemeriksaan;

/// <summary>KODE002: a code of another level than its place.</summary>
internal sealed class KodeSalahTingkat() : Aturan(
    "KODE002",
    "kode-salah-tingkat",
    Keparahan.Galat,
    new("Tingkat kode tidak sesuai dengan tempatnya", "A code is of another level than its place"),
    new("Jumlah ruas kode menyatakan tingkatnya: program tiga ruas, kegiatan lima, sub kegiatan enam. Kekeliruan yang sama dalam satu tabel satu temuan; baris yang tidak menyatakan tingkatnya tidak dinilai.",
        "The number of segments says the level of a code: a program has three, a kegiatan five, a sub kegiatan six. The same mistake within a table is one finding; rows that do not say their level are not judged."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [
          { "kode": "1.06.04", "nama": "Rehabilitasi Sosial Dasar" } ] } ] } ] }
        """,
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [
          { "kode": "1.06.04.2.01", "nama": "Rehabilitasi Sosial Dasar" } ] } ] } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) => konteks.Berkode
        .Where(static n => !n.Kode.IsKosong && !n.IsSetingkat)
        .GroupBy(static n => (n.Tabel, n.Tingkat!.Value, n.Kode.Tingkat.Value), SameTable.Instance)
        .Select(g => Found([.. g]));

    private Temuan Found(NodaBerkode[] group)
    {
        var noda = group[0];
        string Others(string words) => group.Length > 1 ? $" {KataPeriksa.Count(group.Length - 1)} {words}" : "";
        return Temukan(
            noda.Tempat,
            $"Baris ini {noda.Tingkat!.Sebut(Bahasa.Indonesia)}, tetapi {noda.Kode} adalah kode {noda.Kode.Tingkat.Sebut(Bahasa.Indonesia)}.{Others("baris lain dalam tabel ini sama kelirunya.")}",
            $"This row is a {noda.Tingkat!.Sebut(Bahasa.Inggris)}, but {noda.Kode} is the code of a {noda.Kode.Tingkat.Sebut(Bahasa.Inggris)}.{Others("more rows of this table are wrong in the same way.")}") with
        {
            Kode = noda.Kode,
            Tercantum = noda.Kode.Tingkat.Name,
            Terhitung = noda.Tingkat.Name,
            TempatLain = group.Skip(1).Select(static n => n.Tempat).ToDaftar(),
        };
    }

    private sealed class SameTable : IEqualityComparer<(object Tabel, int Tempat, int Kode)>
    {
        internal static readonly SameTable Instance = new();

        public bool Equals((object Tabel, int Tempat, int Kode) x, (object Tabel, int Tempat, int Kode) y) => ReferenceEquals(x.Tabel, y.Tabel) && (x.Tempat, x.Kode) == (y.Tempat, y.Kode);

        public int GetHashCode((object Tabel, int Tempat, int Kode) obj) => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Tabel), obj.Tempat, obj.Kode);
    }
}
