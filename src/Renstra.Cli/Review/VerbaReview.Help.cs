using Renstra.Domain;

namespace Renstra.Cli;

/// <content>The help, in both languages.</content>
internal sealed partial class VerbaReview
{
    internal override TeksDwibahasa Help => new(
        """
        renstra review: ringkasan satu layar sebuah Renstra

        Pemakaian:
          renstra review BERKAS [--format text|json] [--lang id|en]
          renstra review BERKAS|FOLDER... [--ndjson] [--format text|json] [--lang id|en]

        BERKAS adalah Renstra dalam JSON, format renstra/1 (lihat docs/format.md); "-" membaca dari masukan standar.

        Beberapa berkas, folder (semua *.json, *.ndjson, *.jsonl di bawahnya), atau berkas *.ndjson/*.jsonl dengan satu dokumen
        per baris: satu baris keluaran per dokumen, lalu jumlahnya; dengan --format json, satu objek per baris dengan semua galatnya.

        Pilihan:
          --ndjson    berkas yang disebut, juga masukan standar, memuat satu dokumen per baris, apa pun namanya
          --format    text (bawaan) atau json
          --lang      id atau en; bawaannya dari LC_ALL, LC_MESSAGES, atau LANG, selain itu id

        Kode keluar: 0 semua terbaca; 2 ada yang tidak terbaca (galatnya disebut beserta letaknya), tidak ada dokumen sama sekali, atau pemakaian salah.
        """,
        """
        renstra review: one screen about a Renstra

        Usage:
          renstra review FILE [--format text|json] [--lang id|en]
          renstra review FILE|FOLDER... [--ndjson] [--format text|json] [--lang id|en]

        FILE is a Renstra as JSON, format renstra/1 (see docs/format.md); "-" reads standard input.

        Several files, folders (all *.json, *.ndjson, *.jsonl below), or *.ndjson/*.jsonl files with one document a line: one line of
        output for each document, then totals; with --format json, one object a line with all of its errors.

        Options:
          --ndjson    the files named, standard input too, hold one document a line, whatever their names are
          --format    text (default) or json
          --lang      id or en; by default from LC_ALL, LC_MESSAGES or LANG, else id

        Exit codes: 0 all were read; 2 some were not (with errors and places), there is no document at all, or wrong usage.
        """);
}
