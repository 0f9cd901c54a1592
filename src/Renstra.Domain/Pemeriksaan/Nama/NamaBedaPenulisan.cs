namespace Renstra.Domain.Pemeriksaan;

/// <summary>NAMA002: the nomenclature's name in another spelling.</summary>
internal sealed class NamaBedaPenulisan() : Aturan(
    "NAMA002",
    "nama-beda-penulisan",
    Keparahan.Saran,
    new("Penulisan nama berbeda dari nomenklatur", "A name is spelt otherwise than in the nomenclature"),
    new("Nama yang ditulis lain menyulitkan pencocokan dengan SIPD. Huruf besar, spasi, tanda baca, \"Kab/Kota\", dan kata tingkat di depan tidak dianggap beda; kata PROGRAM yang kurang dinilai tersendiri. Bila nama dalam nomenklatur sendiri diragukan, perbaikannya tidak dianjurkan begitu saja.",
        "A name that is spelt otherwise is hard to match with SIPD. Capitals, blanks, punctuation, \"Kab/Kota\" and the word for the level in front make no difference; a missing PROGRAM is judged by itself. Where the nomenclature's own name is doubtful, the change needs a decision."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(Document("Penyediaan Permakanaan"), Document("PENYEDIAAN  PERMAKANAN"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) =>
        from nama in konteks.Bernama
        where nama.Is(KecocokanNama.BedaPenulisan)
        select Found(nama);

    internal static string Differences(HasilNama hasil, Bahasa bahasa)
    {
        var pairs = hasil.Beda.Where(static b => !NamaPolos.IsSama(b.Tertulis, b.Nomenklatur)).Select(b => (b.Tertulis.Length, b.Nomenklatur.Length) switch
        {
            (0, _) => bahasa == Bahasa.Indonesia ? $"kurang {KataPeriksa.Quote(b.Nomenklatur)}" : $"{KataPeriksa.Quote(b.Nomenklatur)} is missing",
            (_, 0) => bahasa == Bahasa.Indonesia ? $"berlebih {KataPeriksa.Quote(b.Tertulis)}" : $"{KataPeriksa.Quote(b.Tertulis)} is too much",
            _ => bahasa == Bahasa.Indonesia ? $"tertulis {KataPeriksa.Quote(b.Tertulis)}, dalam nomenklatur {KataPeriksa.Quote(b.Nomenklatur)}" : $"{KataPeriksa.Quote(b.Tertulis)} for {KataPeriksa.Quote(b.Nomenklatur)}",
        }).ToList();
        return pairs.Count == 0 || (hasil.Beda is [var whole] && NamaPolos.IsSama(whole.Nomenklatur, hasil.Rujukan.Entri!.Nama)) ? "" : $": {KataPeriksa.Some(pairs, 4, bahasa)}";
    }

    private Temuan Found(NamaDinilai nama)
    {
        var change = PerubahanUsulan.Teks(nama.Tempat, nama.Entri.Nama);
        var (indonesia, inggris) = ($"Tulis {KataPeriksa.Quote(nama.Entri.Nama)}.", $"Write {KataPeriksa.Quote(nama.Entri.Nama)}.");
        return Temukan(
            nama.Tempat,
            $"Penulisan nama {nama.Noda.Kode} berbeda dari nomenklatur{Differences(nama.Hasil!, Bahasa.Indonesia)}.",
            $"The name of {nama.Noda.Kode} is spelt otherwise than in the nomenclature{Differences(nama.Hasil!, Bahasa.Inggris)}.") with
        {
            Kode = nama.Noda.Kode,
            Tercantum = nama.Noda.Nama,
            Terhitung = nama.Entri.Nama,
            Usulan = nama.Entri.IsDiragukan ? new(new(indonesia, inggris)) { Perubahan = [change] } : UsulanPerbaikan.Aman(new(indonesia, inggris), change),
        };
    }

    private static string Document(string nama) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.02", "nama": "Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA di Luar Panti Sosial", "subKegiatan": [
          { "kode": "1.06.04.2.02.0003", "nama": "{{nama}}" } ] } ] } ] } ] }
        """;
}
