namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK015: a cell or text holds the error text of a spreadsheet or program.</summary>
internal sealed class TeksGalat() : Aturan(
    "DOK015",
    "teks-galat",
    Keparahan.Galat,
    new("Sel atau teks memuat teks galat", "A cell or text holds the error text of a program"),
    new("#VALUE!, #REF!, #DIV/0!, #N/A, #NAME?, NaN, Infinity, undefined, dan null berarti rumus atau programnya gagal, dalam sel maupun dalam nama dan uraian. Satu teks dalam satu tabel adalah satu temuan. Teks galat yang timbul saat alih bentuk bukan kesalahan dokumen.",
        "#VALUE!, #REF!, #DIV/0!, #N/A, #NAME?, NaN, Infinity, undefined and null mean that a formula or program failed, in cells as in names and texts. One text in one table is one finding. Error text that the conversion made is no fault of the document."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(
        """
        "belanja": { "baris": [ { "nama": "BELANJA OPERASI", "anggaran": { "2024": 900000000 }, "persenTercantum": { "2024": { "tertulis": "#VALUE!", "sebab": "teksGalat", "asal": "dokumen" } } } ] }
        """,
        """
        "belanja": { "baris": [ { "nama": "BELANJA OPERASI", "anggaran": { "2024": 900000000 }, "realisasi": { "2024": 810000000 }, "persenTercantum": { "2024": 90 } } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) => konteks.TakTerbaca
        .Where(static s => s.IsTeksGalat && s.Asal != AsalKesalahan.Transkripsi)
        .GroupBy(static s => (s.Tabel, Teks: s.Teks.Trim()))
        .Select(g => Found([.. g]))
        .ToList();

    private Temuan Found(SelTakTerbaca[] sel) => Temukan(
        sel[0].Tempat,
        $"{(sel.Length == 1 ? "Sel ini" : $"{KataPeriksa.Count(sel.Length)} sel")} memuat {KataPeriksa.Quote(sel[0].Teks.Trim())}: rumusnya gagal. Isi dengan angkanya, atau kosongkan.",
        $"{(sel.Length == 1 ? "This cell holds" : $"{KataPeriksa.Count(sel.Length)} cells hold")} {KataPeriksa.Quote(sel[0].Teks.Trim())}: the formula failed. State the figure, or leave the cell blank.") with
    {
        Tercantum = sel[0].Teks.Trim(),
        TempatLain = sel.Skip(1).Select(static s => s.Tempat).ToDaftar(),
    };
}
