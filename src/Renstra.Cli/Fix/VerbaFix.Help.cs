using Renstra.Domain;

namespace Renstra.Cli;

/// <content>The help, in both languages.</content>
internal sealed partial class VerbaFix
{
    internal override TeksDwibahasa Help => new(
        """
        renstra fix: perbaikan yang aman

        Pemakaian:
          renstra fix BERKAS [--output SALINAN] [--select ATURAN,...] [--ignore ATURAN,...]

        Yang aman hanya mengubah penulisan (nama menurut nomenklatur, kata PROGRAM, dua angka menjadi empat, nol yang hilang, X.XX,
        nomor tahap) atau mengisi pagu induk yang kosong dengan jumlah rinciannya. Perubahannya diperlihatkan; berkasnya sendiri tidak disentuh, dan bita lain pada salinan tetap.

        Kode keluar: 0 selesai; 2 berkas tidak terbaca, SALINAN sudah ada, atau pemakaian salah.
        """,
        """
        renstra fix: the safe fixes

        Usage:
          renstra fix FILE [--output COPY] [--select RULE,...] [--ignore RULE,...]

        Safe is what changes how something is written (names as in the nomenclature, the word PROGRAM, two digits to four, lost zeros,
        X.XX, the numeral of a stage), or fills a blank pagu with the sum of those below. The changes are shown; the file itself is not touched, and all other bytes of the copy stay.

        Exit codes: 0 done; 2 the file was not read, COPY exists, or wrong usage.
        """);
}
