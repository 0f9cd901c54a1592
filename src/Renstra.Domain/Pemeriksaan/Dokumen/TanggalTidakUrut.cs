using System.Globalization;
using NodaTime;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK004: dates of a regulation, or of a form, contradict each other.</summary>
internal sealed class TanggalTidakUrut() : Aturan(
    "DOK004",
    "tanggal-tidak-urut",
    Keparahan.Galat,
    new("Tanggal saling bertentangan", "Dates contradict each other"),
    new("Peraturan diundangkan pada atau sesudah hari penetapannya, dalam tahun yang disebut nomornya, dan tanda tangan di bawahnya bertanggal salah satu dari keduanya. Formulir evaluasi tidak ditandatangani sebelum tahun yang dievaluasinya bermula.",
        "A regulation is promulgated on the day of its enactment or later, in the year that its number names, and the signatures below it have one of these two dates. A form of evaluation is not signed before the year that it evaluates begins."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(Identitas("2025-09-19", "2025-09-12"), Identitas("2025-09-19", "2025-09-22"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        if (konteks.Dokumen.Identitas.Peraturan is { } peraturan)
        {
            Regulation(peraturan, found);
        }

        foreach (var formulir in konteks.Dokumen.Evaluasi)
        {
            foreach (var penanda in formulir.PenandaTangan)
            {
                if (penanda.Tanggal is { } tanggal && formulir.Tahun is { } tahun && tanggal < tahun.Awal)
                {
                    found.Add(Temukan(
                        TempatTemuan.Of(penanda, "tanggal"),
                        $"Formulir evaluasi {tahun} ditandatangani {Date(tanggal, Bahasa.Indonesia)}, sebelum tahun itu bermula.",
                        $"The form that evaluates {tahun} was signed on {Date(tanggal, Bahasa.Inggris)}, before that year begins.") with
                    { Tahun = tahun });
                }
            }
        }

        return found;
    }

    private static string Identitas(string ditetapkan, string diundangkan) =>
        $$"""
        "identitas": { "daerah": { "kode": "62.07", "nama": "Kabupaten Seruyan", "jenis": "kabupaten" }, "perangkatDaerah": { "nama": "Dinas Sosial", "bidang": ["1.06"] }, "periode": { "awal": 2025, "akhir": 2029 },
          "peraturan": { "bentuk": "Peraturan Bupati Seruyan", "nomor": "26", "tahun": 2025, "ditetapkan": "{{ditetapkan}}", "diundangkan": "{{diundangkan}}" } }
        """;

    private void Regulation(Peraturan peraturan, List<Temuan> found)
    {
        if (peraturan is { Ditetapkan: { } a, Diundangkan: { } b } && b < a)
        {
            found.Add(Temukan(
                TempatTemuan.Of(peraturan, "diundangkan"),
                $"Diundangkan {Date(b, Bahasa.Indonesia)}, sebelum ditetapkan {Date(a, Bahasa.Indonesia)}.",
                $"Promulgated on {Date(b, Bahasa.Inggris)}, before it was enacted on {Date(a, Bahasa.Inggris)}."));
        }

        if (peraturan is { Ditetapkan: { } d, Tahun: { } tahun } && d.Year != tahun.Nomor)
        {
            found.Add(Temukan(
                TempatTemuan.Of(peraturan, "tahun"),
                $"Peraturan tahun {tahun} ditetapkan {Date(d, Bahasa.Indonesia)}.",
                $"The regulation is of {tahun}, and was enacted on {Date(d, Bahasa.Inggris)}."));
        }

        var wrong = peraturan.PenandaTangan.Where(p => p.Tanggal is { } t && (peraturan.Ditetapkan ?? peraturan.Diundangkan) is not null && t != peraturan.Ditetapkan && t != peraturan.Diundangkan).ToArray();
        if (wrong.Length > 0)
        {
            found.Add(Temukan(
                TempatTemuan.Of(wrong[0], "tanggal"),
                $"Tanda tangan bertanggal {Date(wrong[0].Tanggal!.Value, Bahasa.Indonesia)}, bukan tanggal penetapan maupun pengundangan.",
                $"A signature has the date {Date(wrong[0].Tanggal!.Value, Bahasa.Inggris)}, neither that of enactment nor that of promulgation.") with
            { TempatLain = wrong.Skip(1).Select(static w => TempatTemuan.Of(w, "tanggal")).ToDaftar() });
        }
    }

    private static string Date(LocalDate date, Bahasa bahasa)
    {
        string[] bulan = bahasa == Bahasa.Indonesia
            ? ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]
            : CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        return $"{KataPeriksa.Count(date.Day)} {bulan[date.Month - 1]} {KataPeriksa.Count(date.Year)}";
    }
}
