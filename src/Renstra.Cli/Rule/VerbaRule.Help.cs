using Renstra.Domain;

namespace Renstra.Cli;

/// <content>The help, in both languages.</content>
internal sealed partial class VerbaRule
{
    internal override TeksDwibahasa Help => new(
        """
        renstra rule: aturan pemeriksaan

        Pemakaian:
          renstra rule                          daftar semua aturan
          renstra rule PAGU                     daftar aturan satu kelompok
          renstra rule PAGU001|pagu-negatif     halaman sebuah aturan: alasan, dasar, ambang, contoh salah dan benar
          renstra rule --output FOLDER          menulis semua halaman (Markdown) ke folder itu

        Pilihan:
          --format    text (bawaan), json, md
          --lang      id atau en

        Kode keluar: 0 selesai; 1 aturannya tidak ada; 2 pemakaian salah.
        """,
        """
        renstra rule: the rules of the audit

        Usage:
          renstra rule                          the list of all rules
          renstra rule PAGU                     the list of the rules of one group
          renstra rule PAGU001|pagu-negatif     a rule's page: reason, basis, thresholds, wrong and right example
          renstra rule --output FOLDER          writes all pages (Markdown) to that folder

        Options:
          --format    text (default), json, md
          --lang      id or en

        Exit codes: 0 done; 1 there is no such rule; 2 wrong usage.
        """);
}
