namespace Renstra.Domain.Pemeriksaan;

/// <summary>NAMA009: a row without a name.</summary>
internal sealed class NamaKosong() : Aturan(
    "NAMA009",
    "nama-kosong",
    Keparahan.Peringatan,
    new("Nama kosong", "A blank name"),
    new("Baris tabel pendanaan selalu bernama; tabel evaluasi dan anggaran boleh menyebut kodenya saja. Semua baris tanpa nama satu temuan.", "Rows of the funding table always have a name; tables of evaluation and budget may give the code alone. All rows without a name are one finding."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(Document("-"), Document("PROGRAM REHABILITASI SOSIAL"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var blank = konteks.Berkode.Where(static n => n.IsPendanaan && NamaPolos.IsKosong(n.Nama)).ToList();
        if (blank.Count == 0)
        {
            yield break;
        }

        var named = blank.Select(n => (Noda: n, konteks.FindEntri(n.IsSetingkat ? n.Kode : default, n.Tahun)?.Entri)).Where(static n => n.Entri is not null).ToList();
        var codes = blank.Where(static n => n.Sel.Teks.Length > 0).Select(static n => n.Sel.Teks).ToList();
        string Codes(Bahasa bahasa) => codes.Count == 0 ? "" : $": {KataPeriksa.Some(codes, 5, bahasa)}";
        yield return Temukan(
            TempatTemuan.Of(blank[0].Noda, "nama"),
            $"{KataPeriksa.Count(blank.Count)} baris tidak bernama{Codes(Bahasa.Indonesia)}.",
            $"{KataPeriksa.Count(blank.Count)} {(blank.Count == 1 ? "row has" : "rows have")} no name{Codes(Bahasa.Inggris)}.") with
        {
            Kode = blank.Count == 1 ? blank[0].Kode : default,
            TempatLain = blank.Skip(1).Select(static n => TempatTemuan.Of(n.Noda, "nama")).ToDaftar(),
            Usulan = named.Count == 0 ? null : new(new("Isi dengan nama kodenya dalam nomenklatur.", "Fill in the name that the nomenclature has for the code."))
            { Perubahan = named.Select(static n => PerubahanUsulan.Teks(TempatTemuan.Of(n.Noda.Noda, "nama"), n.Entri!.Nama)).ToDaftar() },
        };
    }

    private static string Document(string nama) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "{{nama}}" } ] } ] }
        """;
}
