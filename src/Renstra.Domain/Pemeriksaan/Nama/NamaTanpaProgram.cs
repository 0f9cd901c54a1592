namespace Renstra.Domain.Pemeriksaan;

/// <summary>NAMA004: a programme's name without PROGRAM.</summary>
internal sealed class NamaTanpaProgram() : Aturan(
    "NAMA004",
    "nama-tanpa-program",
    Keparahan.Saran,
    new("Nama program tanpa kata PROGRAM", "A programme's name without PROGRAM"),
    new("Nama program dalam nomenklatur diawali kata PROGRAM. Diharapkan hanya pada baris yang berkode; nama yang dalam nomenklatur sendiri tidak diawali kata itu tidak dinilai. Seluruh dokumen satu temuan.",
        "In the nomenclature the name of a programme begins with PROGRAM. It is expected in rows with a code only; a name that does not begin so in the nomenclature itself is not judged. One finding for the document."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(Document("PENGELOLAAN TAMAN MAKAM PAHLAWAN"), Document("PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var without = konteks.Berkode.Where(n => n.Noda is Program && n.IsSetingkat && !NamaPolos.IsKosong(n.Nama) && !NamaPolos.BeginsWith(n.Nama, "program")
            && (konteks.FindEntri(n.Kode, n.Tahun) is not var (entri, _) || NamaPolos.BeginsWith(entri.Nama, "program"))).ToList();
        if (without.Count == 0)
        {
            yield break;
        }

        var first = without[0];
        yield return Temukan(
            TempatTemuan.Of(first.Noda, "nama"),
            without.Count == 1 ? $"Nama program {KataPeriksa.Quote(first.Nama)} tidak diawali kata PROGRAM." : $"{KataPeriksa.Count(without.Count)} nama program tidak diawali kata PROGRAM, di antaranya {KataPeriksa.Quote(first.Nama)}.",
            without.Count == 1 ? $"The programme's name {KataPeriksa.Quote(first.Nama)} does not begin with PROGRAM." : $"{KataPeriksa.Count(without.Count)} names of programmes do not begin with PROGRAM, among them {KataPeriksa.Quote(first.Nama)}.") with
        {
            Kode = without.Count == 1 ? first.Kode : default,
            Tercantum = first.Nama,
            Terhitung = Complete(first),
            TempatLain = without.Skip(1).Select(static n => TempatTemuan.Of(n.Noda, "nama")).ToDaftar(),
            Usulan = UsulanPerbaikan.Aman(
                new("Awali namanya dengan kata PROGRAM.", "Begin the name with PROGRAM."),
                [.. without.Select(static n => PerubahanUsulan.Teks(TempatTemuan.Of(n.Noda, "nama"), Complete(n)))]),
        };
    }

    private static string Complete(NodaBerkode noda) => $"PROGRAM {noda.Nama.Trim()}";

    private static string Document(string nama) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.07", "nama": "{{nama}}" } ] } ] }
        """;
}
