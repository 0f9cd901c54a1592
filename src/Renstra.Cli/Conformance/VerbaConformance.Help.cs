using Renstra.Domain;

namespace Renstra.Cli;

/// <content>The help, in both languages.</content>
internal sealed partial class VerbaConformance
{
    internal override TeksDwibahasa Help => new(
        """
        renstra conformance: menjalankan kasus acuan (conformance/*.json)

        Pemakaian:
          renstra conformance [BERKAS|FOLDER] [--group KELOMPOK] [--command "PROGRAM ARGUMEN"] [--time-limit DETIK] [--format text|json]

        Tanpa --command, kasus dijawab oleh pustaka ini. Dengan --command, program itu menerima satu baris JSON per kasus,
        {"id":…,"op":…,"input":…}, dan menjawab satu baris, {"id":…,"output":…} atau {"id":…,"unsupported":true}. Program yang
        diam, mati, atau menjawab asal tidak menghentikan pemeriksaan. conformance/README.md menerangkan setiap operasi.

        Pilihan:
          --group       hanya kelompok ini
          --command     program yang diuji; dipisah pada spasi, kecuali di antara tanda kutip
          --time-limit  batas waktu setiap jawaban dalam detik (bawaan 10)
          --format      text (bawaan) atau json
          --lang        id atau en

        Kode keluar: 0 semua sepakat; 1 ada yang tidak; 2 berkas atau program tidak dapat dipakai, atau pemakaian salah.
        """,
        """
        renstra conformance: runs the conformance cases (conformance/*.json)

        Usage:
          renstra conformance [FILE|FOLDER] [--group GROUP] [--command "PROGRAM ARGUMENTS"] [--time-limit SECONDS] [--format text|json]

        Without --command this library answers the cases. With it, that program gets a line of JSON for each case,
        {"id":…,"op":…,"input":…}, and answers with one, {"id":…,"output":…} or {"id":…,"unsupported":true}. A program that is
        silent, dies or answers rubbish does not end the run. conformance/README.md explains every operation.

        Options:
          --group       only this group
          --command     the program to test; split at blanks, save between quotation marks
          --time-limit  the time for each answer in seconds (default 10)
          --format      text (default) or json
          --lang        id or en

        Exit codes: 0 all agree; 1 some do not; 2 a file or program cannot be used, or wrong usage.
        """);
}
