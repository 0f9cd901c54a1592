using Renstra.Domain;

namespace Renstra.Cli;

/// <content>The help, in both languages.</content>
internal sealed partial class VerbaShow
{
    internal override TeksDwibahasa Help => new(
        """
        renstra show: isi sebuah Renstra

        Pemakaian:
          renstra show BERKAS [--tingkat TINGKAT] [--kode AWALAN] [--tahun TAHUN] [--format text|json]
          renstra show BERKAS --tabel NAMA [--tahun TAHUN] [--format text|json]

        Tanpa --tabel: pohon bidang urusan, program, kegiatan, dan sub kegiatan dengan indikator, target, dan pagu;
        pagu tercantum dan terhitung bila keduanya berbeda.

        Pilihan:
          --tingkat   sampai tingkat mana: bidangUrusan, program, kegiatan, subKegiatan (bawaan)
          --kode      hanya noda yang kodenya berawalan ruas-ruas ini, seperti 1.06.04
          --tahun     hanya tahun ini
          --tabel     bagian menurut nomor tabelnya (2.8) atau nama bagiannya (evaluasi, iku, sumberDaya, …)
          --format    text (bawaan) atau json
          --lang      id atau en

        Kode keluar: 0 selesai; 1 tidak ada yang cocok; 2 berkas tidak terbaca atau pemakaian salah.
        """,
        """
        renstra show: what a Renstra holds

        Usage:
          renstra show FILE [--tingkat LEVEL] [--kode PREFIX] [--tahun YEAR] [--format text|json]
          renstra show FILE --tabel NAME [--tahun YEAR] [--format text|json]

        Without --tabel: the tree of bidang urusan, programmes, kegiatan and sub kegiatan with indicators, targets and pagu;
        stated and computed pagu where the two differ.

        Options:
          --tingkat   down to which level: bidangUrusan, program, kegiatan, subKegiatan (default)
          --kode      only nodes whose code begins with these segments, such as 1.06.04
          --tahun     only this year
          --tabel     a part by the number of its table (2.8) or by its name (evaluasi, iku, sumberDaya, …)
          --format    text (default) or json
          --lang      id or en

        Exit codes: 0 done; 1 nothing fits; 2 unreadable file or wrong usage.
        """);
}
