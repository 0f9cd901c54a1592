using static Renstra.Seed.Import.E81Susunan;
using static Renstra.Seed.Import.JenisPutusan;

namespace Renstra.Seed.Import;

/// <content>The judgements on table 2.8.</content>
internal static partial class PutusanTabel
{
    // Lines 964-977, one page: a blank cell more behind the money of the Renstra's target.
    private const string DepanSelLebih = "K.Renstra u Rp.Renstra . u K.Renja u Rp.Renja";

    private static Putusan[] E81 => [.. E81Urutan, .. E81Angka, .. E81Tingkat, .. E81Keterangan];

    private static Putusan[] E81Urutan =>
    [
        new("2.8", [888], UrutanSel, "28 cells in place of 27: between the first quarter and the fourth stand \"0 % 0 % 0 0,00 % 250 % 0\". Read as K 0 and Rp 0 of quarter I, K 0,00 of quarter II, K 250 and Rp 0 of quarter III, as in line 889 and as the sub kegiatan (line 890) has it; \"% 0\" is left over, its unit is a repetition.")
        {
            Isi = Depan + " K.I u Rp.I x Rp.II K.II u K.III u Rp.III K.IV u Rp.IV" + Belakang,
        },
        new("2.8", [889], UrutanSel, "28 cells in place of 27: \"0 % 0\" is quarter I, \"0,00 %\" K of quarter II without Rp, \"250,00 % 0\" quarter III, then two zeros are left over in front of quarter IV; one of them is a repetition.")
        {
            Isi = Depan + " K.I u Rp.I K.II u K.III u Rp.III Rp.II x K.IV u Rp.IV" + Belakang,
        },
        new("2.8", [888, 889], LetakTidakPasti, "Rp of quarter II is missing in its place, and a zero is left over in another: it may be that of quarter II or a repetition of its neighbour's. Stated as 0 of uncertain place; the conversion has moved it. (The sub kegiatan, line 890, has a dash there.)") { Isi = "Rp.II transkripsi" },
        new("2.8", [920, 921, 922, 923, 924], UrutanSel, "Between the target of the Renja and its realisasi stand six units and six blanks, where four quarters have four units and eight blanks. No figure is among them, so the quarters are blank. Behind them the cells are in order: dash and 0, 0,00 and dash, two dashes, as in lines 903, 953 and 958.")
        {
            Isi = Depan + " . u . u . u . u . u . u" + Belakang,
        },
        new("2.8", [929, 930, 931, 933], UrutanSel, "Nine units with single blanks between them behind the target of the Renja, where six are expected. No figure is among them, so quarters and realisasi of the Renja are blank. The row ends in a unit and three dashes: Rp of the realisasi of the Renstra and the two cells of its capaian, as in lines 920-924.")
        {
            Isi = Depan + " . u . u . u . u . u . u . u . u . u Rp.HasilRenstra K.Capaian Rp.Capaian",
        },
        new("2.8", [932, 934], UrutanSel, "As lines 920-924, with five units and more blanks between the target of the Renja and its realisasi. The quarters are blank.")
        {
            Isi = Depan + " . u . . u . . u . u . u" + Belakang,
        },
        new("2.8", [954], UrutanSel, "A cell fewer in quarter IV, which is blank like the other quarters (its unit is missing too); what follows comes one cell earlier. Read as lines 953 and 958.")
        {
            Isi = Depan + " . u . . u . . u . . ." + Belakang,
        },
        new("2.8", [964, 965, 966, 967, 968, 969, 970, 976, 977], UrutanSel, "On this page every row has a blank cell more behind the money of the Renstra's target (and three behind the last). All else is in order.") { Isi = DepanSelLebih + EmpatTriwulan + Belakang },
        new("2.8", [971, 972, 973, 974, 975], UrutanSel, "The blank cell of the page (line 964), and one blank fewer behind the unit of quarter IV. But for the target of the Renstra, and for 0,00 in K of quarter II of line 975, the rows hold units only.") { Isi = DepanSelLebih + EmpatTriwulan + " u . . u" },
        new("2.8", [978], UrutanSel, "Seven figures, whose tabs fit no column. The first four are K of quarters I to IV: they stand in the order of the quarters, the row is called capaian kinerja, and the fourth repeats the digits of the K that lines 888 and 889 print for quarter IV. The last two are the capaian of the Renstra, K and Rp (88,91 over a target of 300 gives the first).")
        {
            Isi = ". . . . . . . . . . . K.I . K.II . . K.III . K.IV . . . . . . . . K.HasilRenja+K.HasilRenstra K.Capaian Rp.Capaian",
        },
        new("2.8", [979], UrutanSel, "The predikat is printed in figures: those of line 978 with two decimals. Read as that line; the last three stand one cell later.")
        {
            Isi = ". . . . . . . . . . . K.I . K.II . . K.III . K.IV . . . . . . . . . K.HasilRenja+K.HasilRenstra K.Capaian Rp.Capaian",
        },
        new("2.8", [978, 979], LetakTidakPasti, "88,91 is the average of K either of the realisasi of the Renja or of that of the Renstra, which are equal in every row; it is printed once. Stated in both, of uncertain place.") { Isi = "K.HasilRenja K.HasilRenstra transkripsi" },
        new("2.8", [904], LetakTidakPasti, "39.160.700 in Rp of quarter IV is the only figure of the row besides the target of the Renstra, and equals that of line 908. The kegiatan (line 901) has 49.635.500 in quarter IV, which the other rows make up without it: 4.068.000 (line 902), 39.160.700 (908) and 6.406.800, the realisasi in Table 2.11 (line 1113) of a sub kegiatan that is lost here. So it hardly belongs here, but whether document or conversion repeats it cannot be told.") { Isi = "Rp.IV belumDiperiksa" },
    ];

    private static Putusan[] E81Angka =>
    [
        new("2.8", [901, .. Enumerable.Range(918, 17), 959], SelTerpecah, "Narrow columns break figures and units over several lines, which the conversion turns into blanks: \"8 4 7. 0 5 8. 8 9 6\", \"30 0\", \"Dokume n\", \"Lapor an\", \"Orang/ bulan\". Joined. (Line 959 is joined with line 963.)"),
        new("2.8", [921, 922], KataTerpecah, "\"RKA- SKPD\" is broken behind its hyphen like the figures of the page; line 921 prints it whole in the next cell. Joined.") { Isi = "RKA- SKPD" },
        new("2.8", [924], KataTerpecah, "\"DPA- SKPD\" is broken behind its hyphen; line 923 prints it whole. Joined.") { Isi = "DPA- SKPD" },
        new("2.8", [930], KataTerpecah, "\"Penguji/Verifika si\": a word broken over two lines. Joined; its other faults are kept.") { Isi = "Penguji/Verifika si" },
        new("2.8", [963], SambungBaris, "Continues line 959 behind a page break: the end of its indicator, and the end of its Rp of quarter I (both lines have it in the same cell)."),
        new("2.8", [879], SelTidakTerbaca, "The capaian of money prints #VALUE!, the error text of a spreadsheet, because the realisasi of the Renstra in front of it is blank. Fault of the document.") { Isi = "#VALUE! teksGalat dokumen" },
        new("2.8", [888, 889], SelTidakTerbaca, "K of quarter IV prints 282.8100: groups of no notation, and money (Rp is 2.828.100) where a percentage belongs. The foot has 2828100 and 282810. Not read; that both rows print the same points to the document, but whose fault the dot is cannot be told from this text.") { Isi = "282.8100 notasiAngka belumDiperiksa" },
        new("2.8", [919], SelTidakTerbaca, "The target of the Renstra prints \"449.520. .000\", with two dots. Not read, though no other figure than 449.520.000 fits: the sub kegiatan give that sum and the capaian (30,89) follows from it. Whose fault the dot is cannot be told.") { Isi = "449.520..000 notasiAngka belumDiperiksa" },
        new("2.8", [959], SelTidakTerbaca, "Rp of quarter I is broken by a page break: \"131,0\" here, \"8 8, 2 8 0\" in line 963, together 131,088,280 with commas where the table has dots. Not read. Realisasi less the other quarters is 131.088.280, the sub kegiatan (line 967) has 131.088.288.") { Isi = "131,088,280 notasiAngka belumDiperiksa" },
        new("2.8", [978], SelTidakTerbaca, "\"19,464,65\" and \"14,881,18\" have two commas: two figures run together (19,46 and 4,65; 14,88 and 1,18), or one with a comma too many (19,46465; 14,88118). A spreadsheet prints neither, so the conversion made them. \"47,272\" beside them may be 47,27 and 2 or three decimals; line 979 prints 47,27, which fits both. None is read.") { Isi = "19,464,65 notasiAngka transkripsi 14,881,18 notasiAngka transkripsi 47,272 notasiAngka belumDiperiksa" },
        new("2.8", [978], TigaDesimal, "29,635 and 15,475 have three decimals: line 979 prints them as 29,64 and 15,48, rounded.") { Isi = "29,635 15,475" },
        new("2.8", [888, 889, 951, 959, 968], SatuanBerbeda, "Persen and % in one row (and \"Perse\", which has lost its last letter, in lines 951 and 959). The first is kept."),
    ];

    private static Putusan[] E81Tingkat =>
    [
        new("2.8", [877, 879, 889, 892, 901, 919, 927, 951, 959, 968], TingkatMenurutMakna, "Kegiatan. The table prints no codes, and its bold marks are unreliable (878 is a bold sub kegiatan; 889, 892, 919 and 927 are kegiatan that are not). The level follows the names of the kegiatan in Tables 2.11 and 4.3, and is borne out by the sums where the rows are complete. Rows that begin with PROGRAM are programs, all others sub kegiatan."),
        new("2.8", [.. Enumerable.Range(940, 11)], IndukHilang, "Sub kegiatan of Administrasi Umum Perangkat Daerah by Tables 2.11 and 4.3 (their realisasi make up 1.021.817.632, that of line 1061); the row of the kegiatan is lost at the page break above line 940. No kegiatan is supplied: they hang on the program."),
        new("2.8", [869], BagianHilang, "Behind line 910 three programs with all that is below them are lost (page breaks, lines 911-917). The total at the foot exceeds the four programs by 3.320.563.345 (target of the Renstra), 2.182.571.300 (of the Renja) and 988.139.257 (realisasi); the last is exactly the realisasi of the three other programs of Table 2.11: 464.211.367, 479.779.340 and 44.148.550. Said in the note of the form; nothing is supplied.")
        {
            Isi = "Hilang saat alih bentuk (sesudah baris 910): PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL, PROGRAM PENANGANAN BENCANA, dan PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN beserta rinciannya (nama menurut Tabel 2.11).",
        },
        new("2.8", [892], BagianHilang, "A page break behind the line (893-897) takes the end of the name, which stops at \"Lanjut\", and the first sub kegiatan: those that are left (898-900) make up 86.500.000 of 893.000.000. Table 2.11 (lines 1095-1103) has nine more. Said in the note of the kegiatan; nothing is supplied.")
        {
            Isi = "Akhir nama dan sub kegiatan sebelum baris 898 hilang saat alih bentuk (Tabel 2.11 memuat sembilan sub kegiatan lagi).",
        },
        new("2.8", [901], BagianHilang, "The last sub kegiatan are lost behind line 910: those that are left make up 205.500.000 of 357.000.000. Table 2.11 (lines 1112-1113) has two more, with 3.031.400 and 6.406.800, just what quarters II and IV of the kegiatan exceed the rows by (line 904 not counted).")
        {
            Isi = "Sub kegiatan sesudah baris 910 hilang saat alih bentuk (Tabel 2.11 memuat dua sub kegiatan lagi).",
        },
        new("2.8", [910], BagianHilang, "The indicator stops at \"Lainnya di\": its end is lost at the page break.")
        {
            Isi = "Akhir nama indikator hilang saat alih bentuk.",
        },
        new("2.8", [918], BagianHilang, "Between lines 934 and 940 the kegiatan Administrasi Kepegawaian Perangkat Daerah with its sub kegiatan and the row of Administrasi Umum Perangkat Daerah are lost. The rows that are left make up 21.136.092.930 of the target of the Renstra (line 919 with 449.520.000), 714.882.728 less than the program; the realisasi of the program exceeds the rows by 234.890.640, exactly that of Administrasi Kepegawaian in Table 2.11 (line 1057).")
        {
            Isi = "Hilang saat alih bentuk (antara baris 934 dan 940): kegiatan Administrasi Kepegawaian Perangkat Daerah beserta rinciannya, dan baris kegiatan Administrasi Umum Perangkat Daerah, induk baris 940-950 (nama menurut Tabel 2.11).",
        },
        new("2.8", [977], BarisJumlah, "The total at the foot has no name and only columns of money. The model keeps no line for it: it is this one."),
    ];

    private static Putusan[] E81Keterangan =>
    [
        new("2.8", [867, 870, 872], Keterangan, "The Renja evaluated is that of 2024, the Renstra referred to that of 2024-2026 (title, text and heads of the table), although the heading above (line 865) says 2020-2024. Line 867 calls the table \"Tabel E.81\"."),
        new("2.8", [873], Keterangan, "The columns, in the order of print: target of the Renstra, realisasi up to the year before, target of the Renja, quarters I to IV, realisasi of the Renja, realisasi of the Renstra, capaian of the Renstra in per cent; each K, unit and Rp, the last without unit. The realisasi up to the year before is blank in every row: a unit is all that stands there (in lines 941-944 and 946 not even that)."),
        new("2.8", [876], Keterangan, "A second indicator of the program of line 875. Its own cells of money (0 in quarter III and in the realisasi of the Renja, a dash in the capaian) are kept beside it; the money of the program is that of line 875."),
        new("2.8", [910], Keterangan, "The dash of Rp of quarter IV would be that of K of the realisasi of the Renja in rows like it (903, 920-924, 953, 954, 958). The cells of this row are all in order, so it is kept where it is printed."),
        new("2.8", [956, 957], Keterangan, "The capaian of money prints 1,00 and 2,00 in rows that are otherwise blank but for a target of 0. Kept as printed."),
        new("2.8", [875, 876, 879, 883, 886, 887, 889, 890, 902, 918, 930, 952, 959, 968], Keterangan, "Words plainly wrong, kept as printed: \"perzinan\" (875), \"Kesejahteran\" (876, 879), \"Kelengkapan Masyarakat\" for Kelembagaan (886), \"Orang Merupakan Peningkatan Kapasitas\" (883), \"Sertifikat yang dari Hasil\" (887), \"Debarisasi\" for Debarkasi (889, 890), \"Facilitasi\" (890), \"Permakanaan\" (902), \"PELUJANG\" for PENUNJANG (918), \"Pernyataan dan Penguji/Verifikasi\" for Penatausahaan dan Pengujian/Verifikasi (930), \"Dibavarkan Pakainya\" for Dibayarkan Pajaknya (952), \"Terpenulihnya\" (959), \"Pengadaan Jasa Penunjang\" for Penyediaan (959), \"Penuh Urusan\" for Penunjang (968)."),
        new("2.8", [951, 956, 957, 958], Keterangan, "Names and indicators that do not fit each other: the kegiatan of procurement (951) is measured by maintenance, and so are its sub kegiatan (952-958); the indicators of lines 956-958 seem to be those of the rows below them. Kept as printed."),
    ];
}
