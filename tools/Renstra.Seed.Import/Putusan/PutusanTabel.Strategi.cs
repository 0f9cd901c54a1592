using static Renstra.Seed.Import.JenisPutusan;

namespace Renstra.Seed.Import;

/// <content>The judgements on chapter III and tables 4.1 and 4.2.</content>
internal static partial class PutusanTabel
{
    private static Putusan[] Strategi =>
    [
        new("-", [1263, 1416], Keterangan, "The vision of the RPJMD is announced here, but its words do not follow (lines 1264-1266 are empty; the print probably has a picture). Line 1416 prints \"BERSAMA MEMBANGUN SERUYAN, UNTUK SEMUA\" as what the vision and mission are to bring about, beside the agency's motto; it does not call it the vision, so it is not taken for it. It is left out, with a note in Indonesian at `rpjmd`. Lines 1269-1279 explain five of its words (\"Berkelanjutan\", \"Sejahtera\", \"Maju\", \"Adil\", \"Amanah\"); the vision is not put together from them."),
        new("-", [1283, 1284, 1285, 1286, 1287], Keterangan, "\"MISI I : \" in front gives the number, the words behind it are the name. The full stop of line 1283 is kept; the tables print the same words without it, and mean the same misi."),
        new("-", [1346, 1362, 1463, 1484, 1509, 1554], Keterangan, "Lists in the text: the number ends with its dot, here as in the numbered items of tables 3.4 to 3.6, 4.1 and 4.2. A semicolon at the end of an item parts it from the next and is not part of it; full stops are kept."),

        new("3.1", [1299], SelTergabung, "Number, misi, tujuan and sasaran blank: the cells above are merged, so that Nilai SAKIP is a second indicator of the sasaran Menurunnya kemiskinan. That it measures another thing is the document's to say."),
        new("3.1", [1298, 1299], Keterangan, "The table has no column for the unit: % where the cells print it, else none, as in Table 3.2. The sasaran gets the id SR5 because the table calls it \"Sasaran ke-5\"."),

        new("3.3", [1325], Keterangan, "The fourth stage is printed as \"TAHAP VI 2028\" between III and V. Kept as printed; the year is not in doubt."),

        new("3.4", [1377, 1378, 1379, 1380, 1381], SelTergabung, "Misi, acuan and strategies blank: the cells above are merged. The six rows are one row of six policy directions, in the order of the table (1, 5, 2, 4, 3, 6), which is not that of the numbers."),
        new("3.4", [1376], Keterangan, "The strategies are numbered 1 and 2 here and in Table 3.5, but 10 and 11 in the list of the text (lines 1355-1356). Each number is kept where it stands."),

        new("3.5", [1390], SelTergabung, "Misi and acuan blank: the cells above are merged. The reference to the misi is repeated without its words; the acuan of line 1389 holds for this row too and is not repeated."),
        new("3.5", [1391], SelTergabung, "As line 1390; the strategy of the RPJMD is blank too and merged with that of line 1390, whose item is repeated with its own line."),

        new("3.6", [1401, 1402, 1403], SelTergabung, "Number and acuan blank: the cells above are merged. The number 1 counts the acuan, for which it is the only one; it stays with the first row."),
        new("3.6", [1400, 1404], SelTergabung, "Number, acuan, policy direction of the agency and remark blank: the cells above are merged, so that the row adds a policy direction of the RPJMD to that of the agency above it."),
        new("3.6", [1400, 1401, 1403], Keterangan, "The policy directions of the RPJMD are numbered anew here (2, 3, 5), otherwise than in the text and in Table 3.4 (5, 2, 3). Each number is kept where it stands."),
        new("3.6", [1399, 1401], Keterangan, "The comma at the end of \"Optimalisasi Perlindungan dan Jaminan Sosial,\" is kept, for words may be missing behind it (line 1412 goes on). The comma of line 1401 between two programs parts them and is dropped."),

        new("3.7", [1412], LabelIndikator, "The cells of tujuan and sasaran hold their indicators too, behind \"Indikator Tujuan : \" and \"Indikator Sasaran : \". They are split off and kept, labels included, as the remark of the row, with a semicolon between."),
        new("3.7", [1412], YangDimaksud, "The cell begins with the words of policy direction AK1, comma included, and goes on with others. It is split into two mentions: the first means AK1, the second (verification and validation for DTSEN) nothing; that of Table 3.6 on the data of DTKS has other words for other data.") { Isi = "-" },
        new("3.7", [1413, 1414], SelTergabung, "Tujuan, sasaran and time blank: the cells above are merged. References and years are repeated without the words."),
        new("3.7", [1412, 1413, 1414], Keterangan, "Only this table says which sasaran a strategy supports (all S1) and which strategy a policy direction spells out; `mendukung` of the strategies and `strategi` of the policy directions are taken from here. AK3 is not named here and has no strategy."),

        new("4.1", [1434, 1435, 1436, 1437, 1438, 1439, 1440, 1441, 1442, 1445, 1446, 1447, 1448, 1449], SelTergabung, "Tujuan and sasaran have rows of their own (1433, 1434, 1448) and hold for the rows below, where they are blank. The references are repeated without the words; the acuan stands in line 1433 alone and holds for all."),
        new("4.1", [1444], SambungTeks, "The row of line 1442, split by a page break."),
        new("4.1", [1444], Keterangan, "\"Debarisasi\" is kept as the source has it; elsewhere it is \"Debarkasi\"."),

        new("-", [1461], Keterangan, "The text says 6 programs, of which 2 supporting and 5 main ones, and names 2 and 5. All three counts are kept."),
        new("-", [1464, 1493], Keterangan, "\"Program Program\" and \"Kegiatan Kegiatan\" are kept. A leading \"Program\" or \"Kegiatan\" is no part of the comparison with the names of Table 4.3, here and in tables 3.6, 4.1 and 4.2; neither are case and blanks around \"/\"."),
        new("-", [1472], YangDimaksud, "\"Pemerintah Daerah\" in place of \"Pemerintahan Daerah\", and a full stop.") { Isi = "P01" },
        new("-", [1484, 1492], Keterangan, "One list of sixteen kegiatan, without a heading between, of which the text says 8 technical and 8 supporting ones. Items 1 to 8 are the kegiatan of the five main programs, items 9 to 16 those of the two supporting programs of lines 1471-1472; so the list is read as these two groups."),
        new("-", [1487], YangDimaksud, "A comma before \"serta\", and \"Panti\" where Table 4.3 (line 1835) has \"Pantii\".") { Isi = "K04-1" },
        new("-", [1507], Keterangan, "The heading calls the 41 sub kegiatan \"penunjang urusan\" like the 29 of line 1552, where line 1505 calls them technical. The names of the groups are those of the headings, the counts are the same in both places."),
        new("-", [1515], YangDimaksud, "\"Perorangan\" in place of \"Perseorangan\".") { Isi = "SK02-2-6" },
        new("-", [1517, 1518, 1519, 1521, 1522, 1523, 1524, 1525, 1526, 1527, 1528, 1529], IndukButir, "Items 9 to 20 are the sub kegiatan of K04-1, items 21 to 30 (lines 1530-1539) those of K04-2. The list names no kegiatan, but it follows their order in the list of lines 1484-1499, and names that both have (Penyediaan Permakanan, Penyediaan Sandang, ...) stand once in each run. Within each run the order is that of Table 4.3.") { Isi = "K04-1" },
        new("-", [1522, 1533], YangDimaksud, "A comma before \"dan Sosial\".") { Isi = "SK04-1-5 SK04-2-4" },
        new("-", [1524, 1535], YangDimaksud, "\"Fasilitasi\" in place of \"Fasilitas\". SK04-1-13, which Table 4.3 has beside SK04-1-7 for the same output, is not in the list.") { Isi = "SK04-1-7 SK04-2-6" },
        new("-", [1530, 1531, 1532, 1533, 1534, 1535, 1536, 1537, 1538, 1539], IndukButir, "As lines 1517-1529.") { Isi = "K04-2" },
        new("-", [1530], YangDimaksud, "\"Permakanan\" where Table 4.3 (line 1869) has \"Permakanaan\".") { Isi = "SK04-2-1" },
        new("-", [1534], YangDimaksud, "\"Penyandang Masalah Kesejahteraan Sosial\" where Table 4.3 (line 1877) has \"Penyandang Kesejahteraan Sosial\" and adds \"diluar Panti Sosial\".") { Isi = "SK04-2-5" },
        new("-", [1539], YangDimaksud, "\"Kerjasama\" in place of \"Kerja Sama\".") { Isi = "SK04-2-10" },
        new("-", [1541], YangDimaksud, "Two sub kegiatan of K05-1 have this name. The list follows the order of Table 4.3 (lines 1900-1906), where the first of them stands between Pendataan and Bantuan Sosial Kesejahteraan Keluarga; the second, SK05-1-5 at the end of the kegiatan, is not in the list.") { Isi = "SK05-1-2" },
        new("-", [1542, 1543], YangDimaksud, "\"Fasilitasi\" in place of \"Fasilitas\".") { Isi = "SK05-1-3 SK05-1-4" },
        new("-", [1544, 1545, 1546, 1548, 1549], IndukButir, "Items 35 to 39 are the sub kegiatan of K06-1, as lines 1517-1529; Penyediaan Sandang is a name of K04-1 and K04-2 too.") { Isi = "K06-1" },
        new("-", [1555], YangDimaksud, "\"SKPD\" where Table 4.3 (line 1731) has \"SKP\".") { Isi = "SK01-1-2" },
        new("-", [1560], YangDimaksud, "\"Perundang – Undangan\" in place of \"Perundang-Undangan\".") { Isi = "SK01-3-3" },
        new("-", [1576], YangDimaksud, "\"Perijinan\" in place of \"Perizinan\".") { Isi = "SK01-7-2" },
        new("-", [1580], YangDimaksud, "Table 4.3 has no sub kegiatan of this name; that of building and office (SK01-7-5) is item 25. No id. The list in turn lacks SK01-7-4.") { Isi = "-" },

        new("4.2", [1591, 1667, 1668], Keterangan, "\"Indikator Tujuan : \" and \"Indikator Sasaran : \" in front of some indicators are kept here, for the nodes hold indicators as printed; Table 3.2 is read without them."),
        new("4.2", [1592], Keterangan, "Acuan and tujuan of line 1591 hold for all rows below, where they are blank; likewise sasaran, program and kegiatan. The tree says so. Level by the column that is filled: tujuan, sasaran, outcome (program), output with the word Kegiatan (kegiatan) or without a remark (sub kegiatan). Bold marks are unreliable."),
        new("4.2", [1603, 1630], SambungTeks, "The rows of lines 1601 and 1628, split by a page break."),
        new("4.2", [1606], YangDimaksud, "\"Perorangan\" in place of \"Perseorangan\".") { Isi = "SK02-2-6" },
        new("4.2", [1616], YangDimaksud, "\"Panti\" where Table 4.3 (line 1835) has \"Pantii\".") { Isi = "K04-1" },
        new("4.2", [1621, 1636], YangDimaksud, "A comma before \"dan Sosial\".") { Isi = "SK04-1-5 SK04-2-4" },
        new("4.2", [1628, 1638], YangDimaksud, "\"Fasilitasi\" in place of \"Fasilitas\". The id follows the name; output and indicator of line 1628 are nearer to those of SK04-1-13 (line 1866), which has no row of its own here.") { Isi = "SK04-1-7 SK04-2-6" },
        new("4.2", [1632], YangDimaksud, "\"Permakanan\" where Table 4.3 (line 1869) has \"Permakanaan\".") { Isi = "SK04-2-1" },
        new("4.2", [1634], YangDimaksud, "Table 4.3 has no sub kegiatan of this name in K04-2, only in K04-1. No id.") { Isi = "-" },
        new("4.2", [1637], YangDimaksud, "\"Penyandang Masalah Kesejahteraan Sosial\" where Table 4.3 (line 1877) has \"Penyandang Kesejahteraan Sosial\" and adds \"diluar Panti Sosial\".") { Isi = "SK04-2-5" },
        new("4.2", [1644, 1654], YangDimaksud, "The cell of the program is blank. The mention keeps no words; its id is that of the program with this outcome, as judged for `mendukung`, and the kegiatan below are its kegiatan in Table 4.3.") { Isi = "P05 P06" },
        new("4.2", [1650, 1653], YangDimaksud, "Two sub kegiatan of K05-1 have this name. The indicators tell them apart; they are those of lines 1903 and 1909.") { Isi = "SK05-1-2 SK05-1-5" },
        new("4.2", [1651, 1652], YangDimaksud, "\"Fasilitasi\" in place of \"Fasilitas\". The outputs of the two rows stand the wrong way round (each names the sub kegiatan of the other); the indicators stand right. All kept as printed; the id follows name and indicator.") { Isi = "SK05-1-3 SK05-1-4" },
        new("4.2", [.. Enumerable.Range(1659, 12)], TabKurang, "Lines 1659-1670, one page of the source, have seven cells in place of eight: one column for outcome and output. The sasaran of line 1668 stands in its place and the indicators stand one cell early, so the tab is missing between the two. What stands there is the outcome in the row of a program (line 1669), else the output."),
        new("4.2", [1667], TingkatMenurutMakna, "An indicator of a tujuan with no tujuan beside it. The cell of the tujuan is blank from line 1592 to the end, so it is taken as a second indicator of the only tujuan, T1, and stands in its node with its own line. Table 3.2 does not have it; no second tujuan is made, for none is printed.") { Isi = "tujuan" },
        new("4.2", [1668], TingkatMenurutMakna, "The remark is blank where line 1592 has \"Sasaran\". The words are those of sasaran S2.") { Isi = "sasaran" },
        new("4.2", [1669], TingkatMenurutMakna, "The remark is blank where other programs have \"Program\". The name begins with that word.") { Isi = "program" },
        new("4.2", [1669], YangDimaksud, "\"Pemerintah Daerah\" in place of \"Pemerintahan Daerah\".") { Isi = "P01" },
        new("4.2", [1673], YangDimaksud, "\"SKPD\" where Table 4.3 (line 1731) has \"SKP\".") { Isi = "SK01-1-2" },
        new("4.2", [1690], YangDimaksud, "\"Pemerintahan Daerah\" in place of \"Pemerintah Daerah\".") { Isi = "K01-5" },
        new("4.2", [1700], YangDimaksud, "A comma before \"dan Pajak\".") { Isi = "SK01-7-1" },
        new("4.2", [1706], YangDimaksud, "The last letter of \"Kabupaten/ Kota\" is missing; kept as the source has it.") { Isi = "K07-1" },
    ];
}
