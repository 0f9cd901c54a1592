using static Renstra.Seed.Import.JenisPutusan;

namespace Renstra.Seed.Import;

/// <summary>The judgements, by table.</summary>
internal static partial class PutusanTabel
{
    internal static Putusan[] Semua => [.. Rencana, .. Gambaran, .. Capaian, .. E81, .. Strategi, .. Prioritas];

    private static Putusan[] Rencana =>
    [
        new("-", [6], Keterangan, "The code of the region, 62.07, is nowhere printed in the document. It is the code of Kabupaten Seruyan in the official list of regions."),
        new("-", [219, 221], Keterangan, "The number in the Berita Daerah is printed as \"...!\" with \"26\" two lines below; it is not taken over. The regulation's own number, 26, is printed in line 23."),
        new("-", [13, 27, 28], Keterangan, "2030 is the forward year (transisi): the title says 2025-2029, tables 3.2, 4.3, 4.7 and 4.8 have a column 2030 behind it."),

        new("2.10", [1031, 1036], TingkatMenurutMakna, "Numbered rows are groups of expenditure, rows without a number the kinds of the group above them."),

        new("2.11", [1048, 1049, 1050], TingkatMenurutMakna, "Level by meaning, bold marks are unreliable: urusan, bidang urusan, agency."),
        new("2.11", [1052, 1055, 1057, 1061, 1069, 1074, 1079, 1081, 1091, 1094, 1107, 1115, 1120, 1126, 1131], TingkatMenurutMakna, "Kegiatan. The table prints no codes, and its bold marks are unreliable (1054, 1058, 1066 are bold sub kegiatan; 1055, 1057, 1061 are kegiatan that are not). The level follows the names of the kegiatan in Table 4.3 and is borne out by the sums: each row equals the sum of the rows below it. Rows that begin with PROGRAM are programs, all others sub kegiatan."),
        new("2.11", [.. Enumerable.Range(1086, 42)], TabKurang, "Lines 1086-1127, one page of the source, have five cells in place of seven (two tabs fewer). The first amount is the budget of 2024, the second the realisation of 2024; the cells of 2025 and 2026 are blank, as everywhere else in the table."),
        new("2.11", [1049, 1050, 1051, 1064, 1067, 1068, 1077, 1110, 1112], Keterangan, "Realisation printed without dots for thousands (only in these rows); the value is the same."),
        new("2.11", [1135], BarisJumlah, "The total at the foot has no name. Its cells of 2025 and 2026 print dashes where all other rows are blank; both are kept."),

        new("3.2", [1312], LabelIndikator, "\"Indikator Tujuan : \" in front of the indicator says what kind of indicator it is and is not part of its name; Tables 4.7 and 4.8 print the names without it.") { Isi = "Indikator Tujuan : " },
        new("3.2", [1313, 1314], LabelIndikator, "\"Indikator Sasaran : \" in front of the indicator, as in line 1312.") { Isi = "Indikator Sasaran : " },
        new("3.2", [1312, 1313, 1314], Keterangan, "The table has no column for the unit. Where the cells print \"%\" the unit is % and the value the number; line 1314 (Nilai SAKIP) prints bare numbers and gets no unit, although Table 4.7 has \"Angka\". The table prints no baseline."),
        new("3.2", [1312], Keterangan, "The targets of \"Persentase Penurunan\" (percentage of decrease) fall from 95% to 75%. Kept as printed; whether the indicator means the decrease or what is left is the document's to say."),

        new("4.2", [1593, 1607, 1610, 1644, 1654], Mendukung, "Programs 1.06.02 to 1.06.06 stand below the sasaran of line 1592 (S1) in Table 4.2; Table 4.1 agrees (lines 1434-1447). Lines 1644 and 1654 leave the cell of the program blank; the outcome is that of 1.06.05 and 1.06.06.") { Isi = "S1" },
        new("4.2", [1669], Mendukung, "Program 1.06.01 stands below the sasaran of line 1668 (S2); Table 4.1 agrees (line 1448). The row has one tab fewer than the rest of the table.") { Isi = "S2" },
        new("4.2", [1705], Mendukung, "Program 1.06.07 stands below the sasaran of line 1668 (S2), for no other sasaran is named between; Table 4.1 agrees (lines 1448-1449), and so does the text, which counts it among the supporting programs (lines 1469 on). That a cemetery supports the accountability of the agency is odd, but it is what the document says.") { Isi = "S2" },

        new("4.3", [1719], Keterangan, "The head of the first column has lost its first letter (\"IDANG URUSAN\"). Heads are not taken over."),
        new("4.3", [1723], Keterangan, "The row above the bidang urusan prints no code; none is supplied."),
        new("4.3", [1814, 1838, 1920], Keterangan, "The remark stands in the row of the indicator, beside the pagu of the sub kegiatan; it is kept as the remark of the sub kegiatan."),
        new("4.3", [1726], NilaiBerurutan, "Six values for six years, but that of 2027 stands in the pagu cell of 2027. Read in order."),
        new("4.3", [1727], PaguSebagian, "Pagu of 2025, 2026 and 2028 blank. The tabs are in order and the sub kegiatan have dashes in those years, so the cells are blank, not lost."),
        new("4.3", [1739], PaguSebagian, "Pagu of 2028 blank, 2026 and 2027 dashes. The tabs are in order and the sub kegiatan have dashes in all three years; blank and dash are kept apart."),
        new("4.3", [1748], NilaiBerurutan, "One tab too many behind the pagu of 2025 shifts all later values by one cell. Six values for six years, read in order; they equal the sums of the sub kegiatan."),
        new("4.3", [1749], LetakTidakPasti, "Four times 100 for six years, in the target cells of 2025, 2027, 2029 and 2030 by plain tabs. The row lies between rows whose values are shifted (1748, 1765), so plain tabs are no proof: values are either in place or come from one year earlier, and once shifted stay shifted. That leaves 2025 for the first, and for the others 2027-2029-2030, 2027-2028-2029 or 2026-2028-2029. 2025 and 2029 have a value in each reading; for 2026, 2027, 2028 and 2030 two 100s are left, whose place is not certain. These four are stated as 100 of uncertain place.") { Isi = "2025 2029" },
        new("4.3", [1765, 1773], LetakTidakPasti, "Five times 100 for six years. The first stands in the target cell of 2025. The last three stand in the pagu cells of 2028, 2029 and 2030: one cell too late, the shift of line 1748 on the same page, so they are the targets of 2028, 2029 and 2030 (one cell too early is not possible, for the last would then belong to a year behind 2030). The second stands in the target cell of 2027, but the shift begins somewhere before it or behind it, so it may be that of 2026 or of 2027; the other of the two is blank or lost. Both are stated as one 100 of uncertain place.") { Isi = "2025 2028 2029 2030" },
        new("4.3", [1774, 1791], KodeDuaDigit, "The code has two digits for the sub kegiatan where its neighbours have four. Kept as printed: two and four digits are codes of different versions of the nomenclature."),
        new("4.3", [1815, 1819], Keterangan, "A page break between the row of the code and its indicator."),
        new("4.3", [1823, 1825, 1830, 1831, 1832, 1833, 1834, 1836], UlanganDiPagu, "Eight values for six years: the six target cells are filled, and the values of 2028 and 2029 stand a second time in the pagu cells of those years. The pagu of these nodes is stated in the row of the code, so the two are repetitions and dropped."),
        new("4.3", [1829], HasilTanpaIndikator, "An outcome without an indicator of its own in the row; the five numbered indicators of lines 1830-1834 belong to it."),
        new("4.3", [1835], KodeSalah, "The code is printed as \"1.06.04.2\", which is no form of the nomenclature. Kept as unreadable, fault of the document; its place in the tree and the codes below it (1.06.04.2.01.xxxx) say that 1.06.04.2.01 is meant."),
        new("4.3", [1851], SambungNama, "The name of line 1847, split by a page break."),
        new("4.3", [1882], SambungHasil, "Sentence and indicator of line 1878, split by a page break. \"Lainnya\" is the last word of the sentence before the break and the first one behind it; it is written once.") { Isi = "Lainnya" },
        new("4.3", [1893, 1898, 1910], PaguKosong, "No pagu in any year, though the sub kegiatan have figures. Left blank, not supplied."),
        new("4.3", [1894, 1895, 1896, 1897, 1899, 1911], UlanganDiUjung, "Eight values for six years: the six target cells are filled, and two more behind them repeat the value of 2030. Dropped. (One of them stands in the cell of the remark.)"),
        new("4.3", [1903], StripDiUjung, "Behind the dash of the pagu of 2030 stand three more dashes, the first in the cell of the remark. They are dropped; the remark is blank."),
        new("4.3", [1911, 1915, 1916], Keterangan, "A page break between the first and the second indicator of the outcome."),

        new("4.7", [2121, 2122], Keterangan, "The rows repeat the indicators of the two sasaran in Table 3.2, under the same names."),
        new("4.8", [2132], NamaBerbeda, "Repeats line 1726; the case of letters differs.") { Isi = "IP01-1" },
        new("4.8", [2134], NamaBerbeda, "Repeats line 1799; \"Bidang Kesejahteraan Sosial\" in place of \"Bidang Sosial\".") { Isi = "IP02-2" },
        new("4.8", [2135], NamaBerbeda, "Repeats line 1800; \"dalam Daerah Kabupaten Seruyan\" is added.") { Isi = "IP02-3" },
        new("4.8", [2140], NamaBerbeda, "Repeats line 1833; \"Gelandang dan Pengemis\" in place of \"Gelandangan Pengemis\".") { Isi = "IP04-4" },
        new("4.8", [2152], NamaBerbeda, "Repeats line 1936; \"terkelola\" in place of \"dikelola\".") { Isi = "IP07-1" },
        new("4.8", [2133, 2137, 2138, 2139, 2141, 2149, 2150, 2151], Keterangan, "Repeat indicators of Table 4.3 whose names have a leading number there (\"1. \"); the number is not part of the comparison."),
        new("4.8", [2153, 2154, 2155, 2156, 2157], TidakMengulang, "State persons served under the SPM. They say what Table 4.9 says (lines 2184-2188), with 2030 added, but repeat no indicator of Tables 3.2 or 4.3."),
        new("4.9", [2184, 2185, 2186, 2187, 2188], Keterangan, "The unit \"Orang\" is printed as \"(orang)\" in the head. \"Target NSPK\" holds the per cent. The table has no year 2030 and no column of how many must be served."),
    ];
}
