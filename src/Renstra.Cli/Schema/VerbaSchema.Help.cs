using Renstra.Domain;

namespace Renstra.Cli;

/// <content>The help, in both languages.</content>
internal sealed partial class VerbaSchema
{
    internal override TeksDwibahasa Help => new(
        """
        renstra schema: skema JSON (draft 2020-12) dari format renstra/1

        Pemakaian:
          renstra schema [--format json|markdown] > renstra-1.schema.json

        Penyunting yang mengenal skema JSON memakainya untuk melengkapi dan menerangkan setiap anggota. Skema menerima semua yang
        diterima pembaca; pembaca menemukan lebih banyak galat (rujukan putus, id ganda, ketelitian angka, dan lain-lain).
        --format markdown menulis arti setiap anggota sebagai halaman.

        Kode keluar: 0 selesai; 2 pemakaian salah.
        """,
        """
        renstra schema: the JSON schema (draft 2020-12) of the format renstra/1

        Usage:
          renstra schema [--format json|markdown] > renstra-1.schema.json

        Editors that know JSON schemas complete and explain every member by it. The schema accepts whatever the reader accepts; the
        reader finds more errors (dangling references, repeated ids, exact digits, and others).
        --format markdown writes what every member means as a page.

        Exit codes: 0 done; 2 wrong usage.
        """);
}
