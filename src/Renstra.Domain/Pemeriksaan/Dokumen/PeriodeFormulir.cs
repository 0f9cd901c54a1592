namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK003: a form E.81 evaluates a year outside the Renstra that it refers to.</summary>
internal sealed class PeriodeFormulir() : Aturan(
    "DOK003",
    "periode-formulir-evaluasi",
    Keparahan.Galat,
    new("Tahun formulir evaluasi di luar Renstra yang diacunya", "The year of an evaluation form lies outside the Renstra it refers to"),
    new("Tahun Renja yang dievaluasi harus termasuk Renstra yang diacu formulirnya. Formulir yang mengacu Renstra sebelumnya tidak menyalahi apa pun.",
        "The year of the Renja that is evaluated must be one of the Renstra that the form refers to. A form that refers to the Renstra before is no fault."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.E81];

    public override ContohAturan Contoh => new(
        """
        "evaluasi": [ { "tahun": 2023, "awalRenstra": 2024, "akhirRenstra": 2026 } ]
        """,
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026 } ]
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var formulir in konteks.Dokumen.Evaluasi)
        {
            if (formulir is { AwalRenstra: { } awal, AkhirRenstra: { } akhir } && akhir < awal)
            {
                found.Add(Temukan(
                    TempatTemuan.Of(formulir, "akhirRenstra"),
                    $"Renstra yang diacu berakhir {akhir}, sebelum bermula {awal}.",
                    $"The Renstra that it refers to ends in {akhir}, before it begins in {awal}."));
            }
            else if (formulir.Tahun is { } tahun && (tahun < formulir.AwalRenstra || tahun > formulir.AkhirRenstra))
            {
                found.Add(Temukan(
                    TempatTemuan.Of(formulir, "tahun"),
                    $"Formulir ini mengevaluasi Renja {tahun}, di luar Renstra {formulir.AwalRenstra}–{formulir.AkhirRenstra} yang diacunya.",
                    $"This form evaluates the Renja of {tahun}, outside the Renstra {formulir.AwalRenstra}–{formulir.AkhirRenstra} that it refers to.") with
                { Tahun = tahun });
            }
        }

        return found;
    }
}
