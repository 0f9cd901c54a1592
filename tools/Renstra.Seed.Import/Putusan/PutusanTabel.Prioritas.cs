using static Renstra.Seed.Import.JenisPutusan;

namespace Renstra.Seed.Import;

/// <content>The judgements on tables 4.4 to 4.6.</content>
internal static partial class PutusanTabel
{
    private static Putusan[] Prioritas =>
    [
        new("4.4", [1958, 1959, .. Enumerable.Range(1961, 3), .. Enumerable.Range(1967, 14), .. Enumerable.Range(1985, 20), 2006], SelTergabung, "Only the first row of a priority, program, outcome or kegiatan prints its words, and the rows below leave the cell blank: cells merged in print. The structure carries the four levels of priorities; the mention of program and kegiatan and the outcome are repeated for each row, each mention with the line in which its words stand."),
        new("4.4", [1957, 1959, 1960], Keterangan, "Words that run together (\"sekolahsekolah\", \"sekolahyang\", \"kemiskinan.(PN6)\"), \"(PP5)\" beside \"(PP 8)\", and the leading \"- \" of \"- Sekolah Rakyat\" are kept as printed. The last column is headed \"Keterangan\" here, though it says what tables 4.5 and 4.6 call \"Proyek Strategis\"; it is kept as the remark."),
        new("4.4", [2003], Keterangan, "The cell of the Program Nasional is blank, so by the table the priority (PP 2) lies below that of line 1960 (PN 6), where it is put. Numbers (PP 5, then PP 2) and subject (state revenue) suggest that another Program Nasional was meant; none is printed."),
        new("4.4", [1984], SambungNama, "The name of the kegiatan of line 1980, split by a page break."),
        new("4.4", [1968], SebutanKegiatan, "1.06.04.2.01 as Table 4.3 means it (line 1835); \"Panti\" in place of \"Pantii\".") { Isi = "K04-1" },
        new("4.4", [1957, 1997], SebutanGanda, "Two sub kegiatan of the kegiatan have this name in Table 4.3: 1.06.05.2.02.0002 (line 1902, with figures for 2025 only) and 1.06.05.2.02.0008 (line 1908, with figures from 2026 on). The row has no year and no figure that would tell them apart, so the mention has no id."),
        new("4.4", [1958, 1995, 2003], SebutanSubKegiatan, "1.06.05.2.02.0003; \"Fasilitasi\" in place of \"Fasilitas\" (line 1904).") { Isi = "SK05-1-3" },
        new("4.4", [1996, 2004], SebutanSubKegiatan, "1.06.05.2.02.0004; \"Fasilitasi\" in place of \"Fasilitas\" (line 1906).") { Isi = "SK05-1-4" },
        new("4.4", [1968], SebutanSubKegiatan, "\"Penyediaan Perumahan\" is 1.06.04.2.01.0001, Penyediaan Permakanan (line 1837): no sub kegiatan provides housing, the remark speaks of standards of nutrition, and line 2082 prints the row with \"Permakanan\". Kept as printed; whose fault it is cannot be told.") { Isi = "SK04-1-1" },
        new("4.4", [1972], SebutanSubKegiatan, "1.06.04.2.01.0005 (line 1845), which has no comma before \"dan Sosial\".") { Isi = "SK04-1-5" },
        new("4.4", [1979], SebutanSubKegiatan, "1.06.04.2.01.0007; \"Fasilitasi\" in place of \"Fasilitas\" (line 1853). The id follows the words of the sub kegiatan. Those of the remark are nearer to 1.06.04.2.01.0014 (line 1865), but they are also the sentence of 1.06.04.2.01.0007 (line 1854).") { Isi = "SK04-1-7" },
        new("4.4", [1980], SebutanSubKegiatan, "\"Penyediaan Perumahan\" is 1.06.04.2.02.0001, Penyediaan Permakanaan (line 1869), for the reasons of line 1968.") { Isi = "SK04-2-1" },
        new("4.4", [1988], SebutanSubKegiatan, "1.06.04.2.02.0005; \"(PMKS)Lainya\" in place of \"(PMKS) Lainnya\" (line 1877).") { Isi = "SK04-2-5" },
        new("4.4", [1989], SebutanSubKegiatan, "1.06.04.2.02.0006; \"Fasilitasi\" in place of \"Fasilitas\" (line 1883).") { Isi = "SK04-2-6" },
        new("4.4", [1998], Keterangan, "The remark says \"Penyediaan Perumahan 3x1 Hari\"; Table 4.3 (line 1920) has \"Permakanaan 3x1 Hari\". Kept as printed, here and in lines 2056 and 2099."),
        new("4.4", [2007], BarisGaris, "A row of nothing but dashes of different length at the end of the table: a rule that the conversion made, not a row of the print. Dropped."),

        new("4.5", [2057, 2060, 2061, 2062], SelTergabung, "Priority, program, outcome and kegiatan are blank: cells merged with line 2056, whose words are repeated, each mention with its line."),
        new("4.5", [2019, 2020, .. Enumerable.Range(2022, 6), .. Enumerable.Range(2033, 6), .. Enumerable.Range(2041, 4), .. Enumerable.Range(2046, 5), .. Enumerable.Range(2052, 4)], Keterangan, "A row with a priority of its own and blank cells behind it: the agency has no program for it. The blanks are not merged with the row above, for they are blank too where no program stands above (lines 2019-2027)."),
        new("4.5", [2018, 2021, 2028, 2039, 2045, 2051], Keterangan, "A numbered priority in bold; the priorities below it begin with \"- \" and have no number. The sign is kept as printed."),
        new("4.5", [2032, 2040], SebutanKegiatan, "1.06.05.2.02 (line 1898); \"Cakupan Daerah Provinsi\" in place of \"Cakupan Daerah Kabupaten/Kota\". The program has no other kegiatan, and Table 4.4 prints the same rows with \"Kabupaten/Kota\" (line 1957).") { Isi = "K05-1" },
        new("4.5", [2032], SebutanGanda, "The words are those of 1.06.05.2.02.0002 and 1.06.05.2.02.0008 (lines 1902 and 1908), the figures in all years those of 1.06.05.2.02.0001, Pendataan Fakir Miskin (line 1901). Words and figures disagree on what is meant, so the mention has no id."),
        new("4.5", [2040], SebutanGanda, "The words are those of 1.06.05.2.02.0002 and 1.06.05.2.02.0008 (lines 1902 and 1908). The figures (100 suket and 0 rupiah in all years) are those of neither, so the mention has no id."),
        new("4.5", [2059], SambungNama, "The project of line 2057, split by a page break; line 2100 prints it whole."),
        new("4.5", [2060, 2061, 2062], SubKegiatanDiProyek, "Behind the page break the cell of the sub kegiatan is blank and its name stands in the cell of the project, by the tabs, which agree with those of lines 2056 and 2057. It is kept as the project, where it is printed. It cannot be merged with Penyediaan Sandang above it: the words are those of a sub kegiatan of the same kegiatan in Table 4.3 (lines 1923, 1925, 1927) with the same figures. So the mention of the sub kegiatan has that id and no words."),

        new("4.6", [.. Enumerable.Range(2083, 3), .. Enumerable.Range(2088, 6), .. Enumerable.Range(2096, 7), 2104], SelTergabung, "Priority 8, and where they are blank program, outcome and kegiatan: cells merged with the row above, whose words are repeated, each mention with its line."),
        new("4.6", [2073, 2074, 2075, 2076, 2078, 2079, 2080, 2081, 2105, 2106, 2107], Keterangan, "Priorities without a program, as in Table 4.5."),
        new("4.6", [2076], ButirTanpaNomor, "A priority without a number between 3 and 4, in a row of its own. It cannot be part of the sentence of number 3, and no sign puts it below that; it is kept as a priority beside the others. (Number 1 names the \"1000 STDB\" too.)"),
        new("4.6", [2082], SebutanProgram, "1.06.04; \"(SPM)\" is added.") { Isi = "P04" },
        new("4.6", [2099], SebutanProgram, "1.06.06; \"(SPM)\" is added.") { Isi = "P06" },
        new("4.6", [2082], SebutanKegiatan, "1.06.04.2.01, as in line 1968.") { Isi = "K04-1" },
        new("4.6", [2098], SebutanKegiatan, "1.06.05.2.02, as in line 2032.") { Isi = "K05-1" },
        new("4.6", [2087], SambungNama, "The project of line 2085, split by a page break; line 1971 prints it whole. The words stand one cell to the left, in that of the sub kegiatan, whose name in line 2085 is complete.") { Isi = "Proyek Strategis" },
        new("4.6", [2095], SambungNama, "Sub kegiatan and project of line 2093, split by a page break; line 1977 prints them whole."),
        new("4.6", [2088], SebutanSubKegiatan, "1.06.04.2.01.0005, as in line 1972.") { Isi = "SK04-1-5" },
        new("4.6", [2089], SebutanSubKegiatan, "1.06.04.2.01.0006; \"Anak Lanjut Usia Terlantar\" in place of \"Anak Terlantar, Lanjut Usia Terlantar\" (lines 1847 and 1851).") { Isi = "SK04-1-6" },
        new("4.6", [2097], SebutanSubKegiatan, "1.06.04.2.01.0007, as in line 1979. The figures are those of 1.06.04.2.01.0014 (line 1866; but for 2025 a dash where that has a volume of 0), not those of line 1854. The id follows the words.") { Isi = "SK04-1-7" },
        new("4.6", [2098], SebutanSubKegiatan, "1.06.05.2.02.0003, as in line 1958.") { Isi = "SK05-1-3" },
        new("4.6", [.. Enumerable.Range(2082, 4), .. Enumerable.Range(2088, 6), .. Enumerable.Range(2096, 7), 2104], Keterangan, "Volumes without a unit; none is supplied, although Tables 4.3 and 4.5 have one."),
    ];
}
