namespace Renstra.Domain.Pemeriksaan;

/// <summary>KODE003: two-digit numbers of sub kegiatan among four-digit ones, or in years that have four.</summary>
internal sealed class NomorSubKegiatanTidakSeragam() : Aturan(
    "KODE003",
    "nomor-sub-kegiatan-tidak-seragam",
    Keparahan.Peringatan,
    new("Nomor sub kegiatan dua angka dan empat angka tidak seragam", "Numbers of sub kegiatan in two and four digits"),
    new("Sejak Kepmendagri 900.1.15.5-1317 Tahun 2023, yang berlaku bagi anggaran 2024, nomor sub kegiatan empat angka; sebelumnya dua. Dinilai menurut tahun barisnya: formulir tahun 2022 dengan dua angka benar. Seluruh dokumen satu temuan.",
        "Since Kepmendagri 900.1.15.5-1317/2023, in force for the budget of 2024, a sub kegiatan has four digits; before, two. Judged by the years of the row: a form of 2022 with two digits is right. One finding for the document."))
{
    private static readonly TahunAnggaran EmpatAngka = new(2024);

    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(Document("01"), Document("0001"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var sub = konteks.Berkode.Where(static n => n.Kode.Tingkat == TingkatKode.SubKegiatan).ToList();
        var wrong = sub.Where(n => IsWrong(n, sub)).ToList();
        if (wrong.Count == 0)
        {
            yield break;
        }

        var first = wrong[0];
        var (two, four) = (sub.Count(static n => n.Kode.IsSubKegiatanDuaDigit), sub.Count(static n => !n.Kode.IsSubKegiatanDuaDigit));
        var expected = first.Kode.IsSubKegiatanDuaDigit ? ("empat", "four") : ("dua", "two");
        var safe = wrong.Where(n => IsSafe(konteks, n)).ToList();
        string Codes(Bahasa bahasa) => KataPeriksa.Some(wrong.ConvertAll(static n => n.Kode.ToString()), 5, bahasa);
        yield return Temukan(
            first.Tempat,
            $"Nomor sub kegiatan ditulis dua angka pada {KataPeriksa.Count(two)} baris dan empat angka pada {KataPeriksa.Count(four)} baris. Pada tahunnya seharusnya {expected.Item1} angka: {Codes(Bahasa.Indonesia)}.",
            $"Sub kegiatan are numbered in two digits on {KataIndikator.Banyak(two, "row")}, in four on {KataIndikator.Banyak(four, "row")}. For their years there should be {expected.Item2}: {Codes(Bahasa.Inggris)}.") with
        {
            Kode = first.Kode,
            Tercantum = first.Kode.ToString(),
            Terhitung = first.Kode.IsSubKegiatanDuaDigit ? NilaiTemuan.FromTeks(Widen(first.Kode).ToString()) : null,
            TempatLain = wrong.Skip(1).Select(static n => n.Tempat).ToDaftar(),
            Usulan = safe.Count == 0 ? null : UsulanPerbaikan.Aman(
                new($"Tulis {List(safe, Bahasa.Indonesia)}; namanya sama dalam nomenklatur.", $"Write {List(safe, Bahasa.Inggris)}; the nomenclature has the same name."),
                [.. safe.Select(static n => PerubahanUsulan.Teks(n.Tempat, Widen(n.Kode).ToString()))]),
        };
    }

    /// <summary>Whether all years of a row have numbers of four digits.</summary>
    internal static bool IsEmpatAngka(NodaBerkode noda) => noda.Tahun.Count > 0 && noda.Tahun.TrueForAll(static t => t >= EmpatAngka);

    internal static KodeRekening Widen(KodeRekening kode) => kode.Induk.AddSubKegiatan(kode.NomorSubKegiatan!.Value);

    private static string List(List<NodaBerkode> nodes, Bahasa bahasa) => KataPeriksa.Some(nodes.ConvertAll(static n => Widen(n.Kode).ToString()), 5, bahasa);

    // By its years; where the table states none, by what else stands in it.
    private static bool IsWrong(NodaBerkode noda, List<NodaBerkode> sub) => noda.Tahun.Count == 0
        ? noda.Kode.IsSubKegiatanDuaDigit && sub.Exists(n => ReferenceEquals(n.Tabel, noda.Tabel) && !n.Kode.IsSubKegiatanDuaDigit)
        : noda.Kode.IsSubKegiatanDuaDigit ? IsEmpatAngka(noda) : noda.Tahun.TrueForAll(static t => t < EmpatAngka);

    private static bool IsSafe(KonteksPemeriksaan konteks, NodaBerkode noda) => noda.Kode.IsSubKegiatanDuaDigit
        && Widen(noda.Kode) is var wide
        && !konteks.Berkode.Exists(n => n.Kode == wide && ReferenceEquals(n.Lingkungan, noda.Lingkungan))
        && konteks.FindEntri(wide, noda.Tahun) is var (entri, _) && NamaPolos.IsSama(noda.Nama, entri.Nama);

    private static string Document(string nomor) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.01", "nama": "Rehabilitasi Sosial Dasar", "subKegiatan": [
          { "kode": "1.06.04.2.01.{{nomor}}", "nama": "Penyediaan Permakanan", "pagu": { "2026": 20000000 } },
          { "kode": "1.06.04.2.01.0002", "nama": "Penyediaan Sandang", "pagu": { "2026": 20000000 } } ] } ] } ] } ] }
        """;
}
