using Renstra.Domain;

namespace Renstra.Cli;

/// <content>The help, in both languages.</content>
internal sealed partial class VerbaCheck
{
    internal override TeksDwibahasa Help => new(
        """
        renstra check: memeriksa Renstra dengan aturan

        Pemakaian:
          renstra check BERKAS|FOLDER...|- [pilihan]

        Setiap temuan menyebut tempatnya, yang tercantum, yang terhitung, selisihnya, dan usulan bila mengikuti dari data. Yang tidak
        dapat dinilai (misalnya karena keputusannya tidak ada dalam data) dihitung tersendiri dan tidak pernah menggagalkan. Temuan yang
        diterima ditulis dalam dokumen sebagai "pengecualian" beserta alasannya. Lihat docs/check.md dan docs/rules.

        Pilihan:
          --format           text (bawaan), json, sarif, github, junit, csv, md; tidak mengubah kode keluar
          --fail-on          galat (bawaan), peringatan, saran, atau tidak: sejak keparahan mana kode keluarnya 1
          --select           hanya aturan ini: id, nama, atau kelompok (PAGU), dipisah koma
          --ignore           bukan aturan ini
          --config           berkas pengaturan; bawaannya renstra.config.json di folder dokumen atau di atasnya, satu untuk semua dokumen
          --baseline         temuan dalam berkas ini sudah dikenal dan didiamkan
          --update-baseline  menulis temuan sekarang ke berkas --baseline
          --worksheet        kertas kerja pereviu (.csv atau .md) dengan kolom tanggapan yang kosong
          --worksheet-in     kertas kerja yang sudah diisi; tanggapannya terbawa
          --nomenclature     versi (1317, sipd-2027, …), tahun (bawaan: menurut tahun rencana), atau tanpa
          --jobs             banyaknya dokumen yang diperiksa bersamaan (bawaannya banyaknya inti)
          --ndjson           berkas yang disebut memuat satu dokumen per baris
          --pemisah          pemisah CSV: koma (bawaan), titik-koma, atau tab
          --lang             id atau en

        Kode keluar: 0 tanpa temuan sejak --fail-on; 1 ada; 2 ada yang tidak terbaca, atau pemakaian salah.
        """,
        """
        renstra check: audits a Renstra by rules

        Usage:
          renstra check FILE|FOLDER...|- [options]

        Each finding tells its place, what is stated, what follows, the difference, and a proposal where one follows from the data.
        What cannot be judged (because a decree is not in the data, say) is counted apart and never fails. Findings that are accepted
        are written into the document as "pengecualian", with the reason. See docs/check.md and docs/rules.

        Options:
          --format           text (default), json, sarif, github, junit, csv, md; never changes the exit code
          --fail-on          galat (error, default), peringatan (warning), saran (suggestion), or tidak (never): from which gravity on the exit code is 1
          --select           only these rules: id, name or group (PAGU), parted by commas
          --ignore           not these rules
          --config           a configuration; by default renstra.config.json in the document's folder or above it, one for all documents
          --baseline         findings in this file are known and stay quiet
          --update-baseline  writes the findings of now to the file of --baseline
          --worksheet        the reviewers' working paper (.csv or .md) with empty columns for answers
          --worksheet-in     a paper that was filled in; its answers are taken over
          --nomenclature     a version (1317, sipd-2027, …), tahun (default: by the years of the plan) or tanpa (none)
          --jobs             how many documents are checked at a time (default the number of cores)
          --ndjson           the files named hold one document a line
          --pemisah          the separator of CSV: koma (comma, default), titik-koma (semicolon) or tab
          --lang             id or en

        Exit codes: 0 no finding from --fail-on on; 1 there are; 2 something was not read, or wrong usage.
        """);
}
