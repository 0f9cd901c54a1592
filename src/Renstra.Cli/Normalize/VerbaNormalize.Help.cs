using Renstra.Domain;

namespace Renstra.Cli;

/// <content>The help, in both languages.</content>
internal sealed partial class VerbaNormalize
{
    internal override TeksDwibahasa Help => new(
        """
        renstra normalize: merapikan kode atau angka, baris demi baris

        Pemakaian:
          renstra normalize [BERKAS|-] [--as kode|angka|akun] [--format text|tsv|json] [--sub-kegiatan biarkan|empat] [--notasi indonesia|amerika]

        Setiap baris masukan menjadi satu baris keluaran: teks mentahnya, bentuk bakunya, dan setiap koreksi; atau penolakan yang
        menyebut seperti apa teks itu. Tidak ada yang ditebak diam-diam. Baris kosong tetap menjadi baris kosong, agar nomor baris
        sama. Tanpa BERKAS, atau dengan "-", dibaca dari masukan standar. Setiap koreksi dan penolakan diterangkan di docs/codes.md
        dan docs/cells.md.

        Pilihan:
          --as            kode perencanaan (kode, bawaan), isi sel (angka: bilangan, persen, uang, rentang, predikat, …), atau kode akun (akun)
          --notasi        notasi angka: indonesia (1.234,56) atau amerika (1,234.56); tanpa itu, angka yang bermakna ganda ditolak
          --format        text (bawaan), tsv (kolom mentah, normal, koreksi, penolakan), atau json (satu objek per baris)
          --sub-kegiatan  nomor sub kegiatan satu atau dua angka: biarkan (bawaan), atau jadikan empat angka dengan peringatan (empat)
          --lang          id atau en

        Kode keluar: 0 semua terbaca; 1 ada yang ditolak; 2 berkas tidak terbaca atau pemakaian salah.
        """,
        """
        renstra normalize: brings codes or numbers to their normal form, line by line

        Usage:
          renstra normalize [FILE|-] [--as kode|angka|akun] [--format text|tsv|json] [--sub-kegiatan biarkan|empat] [--notasi indonesia|amerika]

        Every line of input becomes one line of output: the raw text, its normal form and every correction; or a refusal that says
        what the text looks like. Nothing is guessed silently. A blank line stays a blank line, so that line numbers agree. Without
        FILE, or with "-", standard input is read. docs/codes.md and docs/cells.md explain every correction and refusal.

        Options:
          --as            planning codes (kode, the default), cells (angka: numbers, per cent, money, ranges, grades, …), or accounts (akun)
          --notasi        the notation of numbers: indonesia (1.234,56) or amerika (1,234.56); without it, a number with two readings is refused
          --format        text (default), tsv (columns mentah, normal, koreksi, penolakan), or json (one object a line)
          --sub-kegiatan  a sub kegiatan of one or two digits: leave it (biarkan, the default), or widen it to four with a warning (empat)
          --lang          id or en

        Exit codes: 0 all were read; 1 some were refused; 2 unreadable file or wrong usage.
        """);
}
