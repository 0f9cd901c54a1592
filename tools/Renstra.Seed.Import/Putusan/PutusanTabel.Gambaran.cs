using static Renstra.Seed.Import.JenisPutusan;

namespace Renstra.Seed.Import;

/// <content>The judgements on the regulation, the organisation and chapter II.</content>
internal static partial class PutusanTabel
{
    private static Putusan[] Gambaran =>
    [
        new("-", [170, 455, 1173], Keterangan, "Marks that part the items of a list (a semicolon, \"; dan\", a comma, a full stop behind a title) are no part of titles of chapters (170-174) and names of units (455-465); sentences keep theirs (474-563, 1173-1191, 1237)."),
        new("-", [1316], Keterangan, "\"ditetapkan target merata maksimal 100%\" is kept as a statement on the sasaran's indicator, the one it follows and the one whose targets are 100; those of the tujuan fall from 95 to 75."),
        .. GambaranDepan, .. GambaranTubuh,

        new("2.2", [640, 644, 648, 652, 656], NomorTidakUrut, "The number leaves others out (18-21, 25-28, 33-34, 39-40, 45-46). Each of these rows is the head of a new unit; the numbers are kept as printed. Contract staff add up to the total, 21; the PNS add up to 21, one less than the total, 22. Whether rows were lost in the conversion or never printed cannot be told from the source; none is supplied."),
        new("2.2", [642], NomorTidakUrut, "A post without a number between 23 and 24. Kept without one."),
        new("2.2", [622, 660], Keterangan, "\"HONORER\" stands below \"STATUS ASN\" in the head. Contract staff are no ASN; the column is kept as that of contract staff. The total states no class."),

        new("2.3", [668, 674], TingkatMenurutMakna, "Rows with Roman numbers and no count are groups; the numbered rows below them are their parts."),
        new("2.3", [662], Keterangan, "The year, 2024, is that of the text in front of the table."),

        new("2.4", [687, 689, 696, 700, 704], TingkatMenurutMakna, "Numbered rows are groups of assets, rows without a number the parts of the group above them."),
        new("2.4", [683, 724], Keterangan, "Two tables have the number 2.4: assets (683) and PPKS (724). Both keep it; the line tells them apart."),
        new("2.4", [704, 705, 706], Keterangan, "The parts of group 5 are less than the group, and the groups add up to 11.551.166.930,00, which is not the total. Kept as printed, as are \"KOSTRUKSI\" and \"Pengerjaan\"."),
        new("2.4", [708], Keterangan, "\"SSumber data\" is the label of the source, doubled letter and all; it is not taken over."),
        new("2.4", [710], Keterangan, "Land and vehicles are counted in the text only. Each count becomes a row, by its unit (bidang, unit); the vehicles stand below the words that introduce them. The year is that of the section (line 681). What the text says without a count (rooms, furniture, condition) is not taken over, nor the ratio of computers to staff, \"mendekati 1 : 2\"."),
        new("2.4", [746], SatuanDiSumber, "\"JIWA\" in the cell of the source of data is the unit of the total; kept as its remark."),
        new("2.4", [728], Keterangan, "Heads of columns are written as a sentence is, not in capitals; the words are those printed. So in Table 2.5 (\"SERTIKAT\" kept)."),

        new("2.12", [1225, 1226, 1227], SelTergabung, "Nothing but an issue: potential, problem and context are those of line 1224, merged in print. The four issues belong to one review."),
        new("2.12", [1224, 1225, 1226, 1227], Keterangan, "The table prints no numbers. Number and explanation of an issue are those of the text (lines 1231-1245), found by the name; the text has the last two issues in the other order, and a full stop behind the first name."),
    ];

    /// <summary>The regulation, the legal bases and the outline.</summary>
    private static Putusan[] GambaranDepan =>
    [
        new("-", [43, 44, 45, 355], Keterangan, "Amended \"several times, last by\" (\"beberapa kali\"): only the last amendment is named, and only that one is kept; the words themselves are kept as a note."),
        new("-", [349, 366, 375], SambungTeks, "The item of the line before, split by a page break."),
        new("-", [39, 346], Keterangan, "\"Pasal 18 ayat (6)\" is the article referred to. The year of the constitution is 1945; it has no number and no place in a gazette."),
        new("-", [43, 45, 349, 354, 355, 356, 361, 383, 385], Keterangan, "Gazette numbers and years that differ from those of the preamble or are odd (2004 in place of 2002; 2013 for a law of 2011; 5587, where line 45 has 5589; 6042 twice, where line 50 has 6402; \"2029-2039\"; law 6/2023 with the gazette 41/6856 and its full title in line 43, with 238/6841 and a short one in lines 45 and 356; 76 for two regional regulations in lines 383 and 385) are kept as printed."),
        new("-", [212], Keterangan, "\"PE. SEKRETARIS DAERAH\" is kept; an acting secretary (Pj. or Plt.) is probably meant. Whether print or conversion has it so cannot be told."),
        new("-", [254, 2196], Keterangan, "The head of the agency signs twice, under the preface and at the end, in the same words. Kept once."),

        new("-", [409, 413, 417, 421, 425], BukanJudul, "Items of section 1.3, which lists the chapters; they are no chapters themselves."),
        new("-", [1340], BukanJudul, "The last words of line 1338, split by a page break, which the conversion took for a heading."),
        new("-", [310, 312, 429, 431, 1247, 1249, 1420, 1422], Keterangan, "A chapter's number and title stand in two headings; they are one chapter."),
        new("-", [314, 342, 586, 2160], Keterangan, "The depth of a heading follows its number; the marks of the conversion are unreliable."),
        new("-", [342, 390, 865, 981, 1474, 1501, 2190], Keterangan, "Two sections 1.2, two 2.3.4 and two 4.1.2, and a chapter VIII behind chapter IV: kept as printed."),
    ];

    /// <summary>The text of chapter II.</summary>
    private static Putusan[] GambaranTubuh =>
    [
        new("-", [435], Keterangan, "Both regulations named are bases of the organisation: the one that created the agency and the one on its organisation, tasks and functions. The titles are as printed here, which is not quite how lines 70 and 385 print them."),
        new("-", [461], TanpaUraian, "The text describes no Bidang Pemberdayaan Sosial; it goes from Rehabilitasi Sosial to Penanganan Bencana. Nothing is supplied."),
        new("-", [465], NamaBerbeda, "\"UPTD\" in the list is \"Unit Pelaksana Teknis Dinas (UPTD)\" in the text (line 575).") { Isi = "Unit Pelaksana Teknis Dinas (UPTD)" },
        new("-", [573], TanpaUraian, "The paragraph on the Kelompok Jabatan Pelaksana says who belongs to it, but no task."),
        new("-", [577], TugasMenurutMakna, "\"dibentuk untuk\" (established to) states the task of the UPTD.") { Isi = "UPTD dibentuk untuk " },
        new("-", [568, 573, 577], Keterangan, "Of these paragraphs only the sentence that states the task is kept; what they say of rank, membership and appointment is not taken over."),
        new("-", [451, 497], Keterangan, "451 introduces the list of units. 497 repeats the two subbagian below the Sekretariat; their names are compared."),
        new("-", [590, 592, 598, 604, 611], Keterangan, "The text states the total, 22, once, in front of the four groupings; it is kept as the total of those by grade, education and sex. Not all staff hold an echelon (8 do), so it is no total of that grouping."),
        new("-", [590, 616], Keterangan, "PNS and contract staff are stated in two sentences; they are kept as a grouping by status, without a total."),

        new("-", [1145, 1151, 1153], Keterangan, "The text groups those served in two ways, (1)-(7) and 12 PAS, and lists the purposes of the service; each list is kept below the words that introduce it. The 12 PAS have no numbers. The picture of line 1149 is not in the source."),
        new("-", [1187], SambungTeks, "The item of line 1185, split by a page break."),
        new("-", [590, 803, 1179], Keterangan, "Figures of the text are kept besides the tables that state the same. Counts that introduce the lists of programmes, kegiatan and sub kegiatan (1461, 1480, 1505) are kept with those lists. Where no year is said, none is given; the year of \"tahun sebelumnya (2023)\" is 2023."),
    ];
}
