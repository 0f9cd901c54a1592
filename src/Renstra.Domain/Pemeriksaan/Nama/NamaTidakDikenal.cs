namespace Renstra.Domain.Pemeriksaan;

/// <summary>NAMA003: a name that neither the code nor another entry has.</summary>
internal sealed class NamaTidakDikenal() : Aturan(
    "NAMA003",
    "nama-tidak-dikenal",
    Keparahan.Peringatan,
    new("Nama berbeda dari nama kodenya dalam nomenklatur", "A name is other than its code's in the nomenclature"),
    new("Kode menentukan nama; daerah tidak menamai sendiri program, kegiatan, dan sub kegiatan. Yang berbeda hanya ejaannya, dan nama milik kode lain, dinilai aturan lain. Kode yang tidak ada dalam data tidak dinilai.",
        "A code has its name; regions give programmes, kegiatan and sub kegiatan none of their own. Names that differ in spelling only, or are another code's, are for other rules. Codes that are not in the data are not judged."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(Document("Bantuan Paket Lebaran bagi Warga"), Document("Penyediaan Permakanan"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) =>
        from nama in konteks.Bernama
        where nama.Is(KecocokanNama.TidakDikenal)
        select Temukan(
            nama.Tempat,
            $"Nama {nama.Noda.Kode} dalam nomenklatur adalah {KataPeriksa.Quote(nama.Entri.Nama)}{NamaBedaPenulisan.Differences(nama.Hasil!, Bahasa.Indonesia)}.",
            $"The name of {nama.Noda.Kode} in the nomenclature is {KataPeriksa.Quote(nama.Entri.Nama)}{NamaBedaPenulisan.Differences(nama.Hasil!, Bahasa.Inggris)}.") with
        {
            Kode = nama.Noda.Kode,
            Tercantum = nama.Noda.Nama,
            Terhitung = nama.Entri.Nama,
            Usulan = new(new($"Tulis {KataPeriksa.Quote(nama.Entri.Nama)}, atau cari kode yang sesuai dengan kegiatannya.", $"Write {KataPeriksa.Quote(nama.Entri.Nama)}, or look for the code of the activity that is meant."))
            {
                // Where nothing is alike, the code is as likely to be wrong.
                Perubahan = NamaBedaPenulisan.Differences(nama.Hasil!, Bahasa.Indonesia).Length > 0 ? [PerubahanUsulan.Teks(nama.Tempat, nama.Entri.Nama)] : default,
            },
        };

    private static string Document(string nama) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.02", "nama": "Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA di Luar Panti Sosial", "subKegiatan": [
          { "kode": "1.06.04.2.02.0003", "nama": "{{nama}}" } ] } ] } ] } ] }
        """;
}
