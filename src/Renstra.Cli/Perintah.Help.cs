using Renstra.Domain;

namespace Renstra.Cli;

/// <content>The help, in both languages.</content>
internal static partial class Perintah
{
    private static TeksDwibahasa Help => new(
        """
        renstra: membaca dan memeriksa Rencana Strategis perangkat daerah

        Pemakaian:
          renstra PERINTAH [BERKAS] [pilihan]

        Perintah:
          review        ringkasan satu layar: identitas, pagu, anggaran dan realisasi, IKU, selisih
          show          isi dokumen: pohon program beserta pagu dan target, atau tabel mana pun
          check         memeriksa dengan aturan: temuan beserta tempat, yang tercantum, yang terhitung, dan usulannya
          rule          halaman sebuah aturan, atau daftar semuanya
          fix           menerapkan perbaikan yang aman pada salinan, sesudah memperlihatkan perubahannya
          diff          perbedaan dua versi Renstra: noda, target, pagu, SPM, prioritas, juga bila kodenya berganti nomenklatur
          migrate       usulan perpindahan kode ke versi nomenklatur lain beserta pagu yang ikut berpindah
          evaluate      formulir E.81, SPM, anggaran, IKU, SAKIP: yang tercantum di samping yang terhitung
          trace         asal-usul sebuah hasil: rumus, masukan beserta letaknya, langkah, asumsi, dasar
          lookup        mencari kode atau nama dalam nomenklatur, akun, wilayah, dan sumber dana; kelanjutan kode di versi lain
          nomenclature  versi nomenklatur yang dimiliki, dan perbedaan antara dua versi
          new           menulis kerangka Renstra untuk diisi
          normalize     merapikan kode atau angka dari berkas atau masukan standar, baris demi baris
          conformance   menjalankan kasus-kasus acuan pada pustaka ini atau pada program lain
          schema        skema JSON dari format renstra/1

        Pilihan:
          --lang      id atau en; bawaannya dari LC_ALL, LC_MESSAGES, atau LANG, selain itu id
          --help      bantuan ini; renstra PERINTAH --help untuk perintahnya
          --version   versi program

        Kode keluar: 0 selesai; 1 yang diminta tidak ditemukan, atau ada baris yang ditolak; 2 berkas tidak terbaca atau pemakaian salah.
        """,
        """
        renstra: reads and checks the strategic plans (Renstra) of Indonesian regional agencies

        Usage:
          renstra COMMAND [FILE] [options]

        Commands:
          review        one screen: identity, pagu, budget and realisation, IKU, differences
          show          what a document holds: the tree of programmes with pagu and targets, or any of its tables
          check         audits by rules: findings with their place, what is stated, what follows, and what to do
          rule          the page of a rule, or the list of them all
          fix           applies the safe fixes to a copy, and shows the changes first
          diff          what differs between two versions of a Renstra: nodes, targets, pagu, SPM, priorities, across a change of nomenclature too
          migrate       proposes the codes of another version of the nomenclature, with the pagu that moves
          evaluate      form E.81, SPM, budget, IKU, SAKIP: stated beside computed
          trace         how a result came about: formula, inputs with their places, steps, assumptions, basis
          lookup        finds a code or a name in the nomenclature, accounts, regions, funding sources; what became of a code
          nomenclature  the versions of the nomenclature that are held, and the difference between two
          new           writes the skeleton of a Renstra to fill in
          normalize     brings codes or numbers of a file or standard input to their normal form, line by line
          conformance   runs the conformance cases against this library or another program
          schema        the JSON schema of the format renstra/1

        Options:
          --lang      id or en; by default from LC_ALL, LC_MESSAGES or LANG, else id
          --help      this help; renstra COMMAND --help for the command's own
          --version   the program's version

        Exit codes: 0 done; 1 what was asked for was not found, or lines were refused; 2 unreadable file or wrong usage.
        """);
}
