using static Renstra.Seed.Import.JenisPutusan;

namespace Renstra.Seed.Import;

/// <content>The judgements on tables 2.6, 2.7 and 2.9.</content>
internal static partial class PutusanTabel
{
    private static Putusan[] Capaian =>
    [
        new("2.6", [785], Menggantikan, "A row without a number, whose cells of 2020-2023 are blank where line 784 has values, and whose cells of 2024 are filled where line 784 has none: the indicator that took the place of the one above it in 2024. Kept below it."),
        new("2.6", [784, 785, 786], Keterangan, "The table has no column for the unit. The cells of line 785 print \"%\", so its unit is %; the others get none. \"100% (43.746 org)\" is the percentage with the number of persons (\"org\") behind it."),
        new("2.6", [785], Keterangan, "Repeats the indicator of the first sasaran in Table 3.2, under the same name. \"Nilai SAKIP Perangkat Daerah Dinas Sosial\" (786) is not taken for \"Nilai SAKIP Dinas Sosial\" there: the name differs, and it is graded in letters where Table 3.2 has numbers."),
        new("2.6", [786], Keterangan, "One target, B, in the cell of 2024; the cells of 2020-2023 are blank. The text says that B is the target of every year (line 812); the blanks are kept."),
        new("2.6", [803, 816], SambungTeks, "The paragraph of the line before, split by a page break."),
        new("2.6", [790, 843], Keterangan, "All paragraphs below the table are kept as its explanation, their lists below the paragraph that introduces them."),
        new("2.7", [851], TabelTanpaJudul, "The table between 2.6 and 2.8 has neither number nor title; the source has blank lines where they would stand. It is called 2.7 by its place. In the outline its title is what the text in front of it says that it shows (line 847); the table itself gets none.") { Isi = "2.7" },
        new("2.7", [855], TidakBerlaku, "Target and realisation of 2024 print \"Tidak ada indikator\": the indicator no longer stands in that year. Kept as these words: they are neither blank nor 0.") { Isi = "Tidak ada indikator" },
        new("2.7", [861], Keterangan, "The hindering factor prints two numbered sentences in one cell; kept as one text."),
        new("2.9", [1005, 1006, 1007, 1008, 1009], Keterangan, "The table has no column for the unit. All cells print \"%\", so the unit is %; the persons in brackets are kept with the percentage. \"0%\" (1008, 2020) has no bracket. Blanks within the cells (\"3%( 100 orang)\") are not kept."),
        new("2.9", [1005], Keterangan, "46% with 262 and 6% with 46 persons, 103% with 103 persons: kept as printed; the table does not say how many had to be served."),
        new("2.9", [1006], Keterangan, "\"anak lanjut usia terlantar\" is kept. The list in the text (line 994) has \"Anak Terlantar\", and line 1007 is that of \"lanjut usia terlantar\"."),
    ];
}
