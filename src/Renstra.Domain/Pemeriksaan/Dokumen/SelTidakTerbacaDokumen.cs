namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK016: a cell cannot be read, by the document's own fault.</summary>
internal sealed class SelTidakTerbacaDokumen() : Aturan(
    "DOK016",
    "sel-tidak-terbaca",
    Keparahan.Peringatan,
    new("Sel tidak terbaca", "A cell cannot be read"),
    new("Angka yang tidak terbaca tidak ikut dihitung di mana pun. Semua sel satu tabel adalah satu temuan. Yang dinyatakan tidak berlaku memang tidak berangka. Sel yang rusak saat alih bentuk, atau yang belum diperiksa salah siapa, tidak dinilai; teks galat dan kode dinilai oleh aturannya sendiri.",
        "A figure that cannot be read is in no sum. All cells of a table are one finding. What is said not to apply has no figure. Cells that the conversion broke, or of which nobody has checked whose fault they are, are not judged; error text and codes have rules of their own."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(
        """
        "belanja": { "baris": [ { "nama": "BELANJA OPERASI", "anggaran": { "2024": { "tertulis": "900.000.0000", "sebab": "notasiAngka", "asal": "dokumen" } } } ] }
        """,
        """
        "belanja": { "baris": [ { "nama": "BELANJA OPERASI", "anggaran": { "2024": 900000000 } } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var tabel in konteks.TakTerbaca.Where(static s => !s.IsTeksGalat && s.Sebab != SebabTidakTerbaca.TidakBerlaku).GroupBy(static s => s.Tabel))
        {
            SelTakTerbaca[] own = [.. tabel.Where(static s => s.Asal == AsalKesalahan.Dokumen)];
            SelTakTerbaca[] other = [.. tabel.Where(static s => s.Asal != AsalKesalahan.Dokumen)];
            if (own.Length > 0)
            {
                found.Add(Temukan(
                    own[0].Tempat,
                    $"{(own.Length == 1 ? "Sel ini" : $"{KataPeriksa.Count(own.Length)} sel tabel ini")} tidak terbaca: {Texts(own, Bahasa.Indonesia)}. Tulis angkanya dengan jelas.",
                    $"{(own.Length == 1 ? "This cell" : $"{KataPeriksa.Count(own.Length)} cells of this table")} cannot be read: {Texts(own, Bahasa.Inggris)}. State the figure clearly.") with
                { Tercantum = own.Length == 1 ? NilaiTemuan.FromTeks(own[0].Teks) : null, TempatLain = own.Skip(1).Select(static s => s.Tempat).ToDaftar() });
            }

            if (other.Length > 0)
            {
                found.Add(TakDinilai(
                    other[0].Tempat,
                    $"{KataPeriksa.Count(other.Length)} sel tabel ini tidak terbaca karena alih bentuk, atau belum diperiksa salah siapa: {Texts(other, Bahasa.Indonesia)}.",
                    $"Cells of this table ({KataPeriksa.Count(other.Length)}) cannot be read because of the conversion, or nobody has checked whose fault that is: {Texts(other, Bahasa.Inggris)}.") with
                { TempatLain = other.Skip(1).Select(static s => s.Tempat).ToDaftar() });
            }
        }

        return found;
    }

    private static string Texts(SelTakTerbaca[] sel, Bahasa bahasa) => KataPeriksa.Some([.. sel.Select(s => $"{KataPeriksa.Quote(s.Teks)} ({s.Sebab.Sebut(bahasa)})").Distinct()], 4, bahasa);
}
