using Renstra.Domain;

namespace Renstra.Cli;

/// <content>The help, in both languages.</content>
internal sealed partial class VerbaNew
{
    internal override TeksDwibahasa Help => new(
        """
        renstra new: menulis kerangka Renstra untuk diisi

        Pemakaian:
          renstra new [BERKAS] [--awal TAHUN] [--akhir TAHUN] [--jenis kabupaten|kota|provinsi]

        Tanpa BERKAS, kerangka ditulis ke keluaran standar. Berkas yang sudah ada tidak ditimpa. Kerangka memuat setiap bagian,
        berisi teks dalam [kurung siku] dan angka 0, dan lolos pembacaan. Hapus yang tidak dipakai; arti setiap anggota ada di
        docs/format.md dan dalam skema (renstra schema).

        Pilihan:
          --awal      tahun pertama (bawaan 2025)
          --akhir     tahun terakhir (bawaan empat tahun setelahnya); tahun transisi mengikutinya
          --jenis     jenis daerah (bawaan kabupaten)
          --lang      id atau en

        Kode keluar: 0 selesai; 2 tidak dapat ditulis atau pemakaian salah.
        """,
        """
        renstra new: writes the skeleton of a Renstra to fill in

        Usage:
          renstra new [FILE] [--awal YEAR] [--akhir YEAR] [--jenis kabupaten|kota|provinsi]

        Without FILE it goes to standard output. A file that exists is not overwritten. The skeleton has every part, with texts in
        [square brackets] and figures of 0, and passes the reader. Delete what is not used; docs/format.md and the schema
        (renstra schema) say what each member means.

        Options:
          --awal      the first year (default 2025)
          --akhir     the last year (default four years later); the forward year follows it
          --jenis     the kind of region (default kabupaten)
          --lang      id or en

        Exit codes: 0 done; 2 it cannot be written, or wrong usage.
        """);
}
