using Renstra.Domain;

namespace Renstra.Cli;

/// <content>The help, in both languages.</content>
internal sealed partial class VerbaDiff
{
    internal override TeksDwibahasa Help => new(
        """
        renstra diff: perbedaan dua versi Renstra, seperti Renstra dan perubahannya

        Pemakaian:
          renstra diff LAMA BARU [--kode KODE] [--tahun TAHUN] [--format text|json|md]

        Yang dibandingkan: noda pendanaan dengan indikator, target, dan pagunya; tujuan, sasaran, IKU, dan IKK; strategi dan arah
        kebijakan; target SPM; prioritas beserta pagu dukungannya. Noda dikenali dari kode dan nama, dari kode penerus menurut
        nomenklatur, dari nama, lalu dari kode; bagian lain dari nama, lalu dari id atau isinya; dasarnya disebut bila bukan nama.

        Pilihan:
          --kode      hanya noda dengan kode ini dan yang di bawahnya; bagian yang tidak berkode tidak ditampilkan
          --tahun     hanya angka tahun ini
          --format    text (bawaan), json, md
          --lang      id atau en

        Kode keluar: 0 selesai, berbeda atau tidak; 2 ada berkas yang tidak terbaca, atau pemakaian salah.
        """,
        """
        renstra diff: what differs between two versions of a Renstra, such as a plan and its change

        Usage:
          renstra diff OLD NEW [--kode CODE] [--tahun YEAR] [--format text|json|md]

        Compared are the nodes of the funding tree with their indicators, targets and pagu; tujuan, sasaran, IKU and IKK; strategi and
        arah kebijakan; the targets of SPM; priorities with the pagu of what supports them. Nodes are recognised by code and name, by
        the code that follows in the nomenclature, by name, then by code; other parts by name, then by id or content; the basis is
        told where it is not the name.

        Options:
          --kode      only nodes of this code and below; parts without a code are not shown
          --tahun     only the figures of this year
          --format    text (default), json, md
          --lang      id or en

        Exit codes: 0 done, different or not; 2 a file was not read, or wrong usage.
        """);
}
