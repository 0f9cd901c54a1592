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

        Noda dikenali dari kode dan nama, dari kode penerus menurut nomenklatur, dari nama, lalu dari kode; dasarnya disebut.

        Kode keluar: 0 selesai, berbeda atau tidak; 2 ada berkas yang tidak terbaca, atau pemakaian salah.
        """,
        """
        renstra diff: what differs between two versions of a Renstra, such as a plan and its change

        Usage:
          renstra diff OLD NEW [--kode CODE] [--tahun YEAR] [--format text|json|md]

        Nodes are recognised by code and name, by the code that follows in the nomenclature, by name, then by code; the basis is told.

        Exit codes: 0 done, different or not; 2 a file was not read, or wrong usage.
        """);
}
