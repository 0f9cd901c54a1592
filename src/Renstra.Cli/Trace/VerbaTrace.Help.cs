using Renstra.Domain;

namespace Renstra.Cli;

/// <content>The help, in both languages.</content>
internal sealed partial class VerbaTrace
{
    internal override TeksDwibahasa Help => new(
        $"""
        renstra trace: asal-usul sebuah hasil hitungan

        Pemakaian:
          renstra trace BERKAS --kode KODE|--nama TEKS [--tahun TAHUN] [--hitung JENIS] [--opsi NAMA=NILAI]...
          renstra trace BERKAS --hitung JENIS [--tahun TAHUN] [--opsi NAMA=NILAI]...

        Rumus, masukan beserta baris dan jalur JSON-nya dalam berkas, asumsi, pilihan, langkah, pembulatan, dan dasarnya, sehingga
        hasilnya dapat dihitung ulang dengan kalkulator. Kolom E.81 dijelaskan dari triwulannya, dan dari kolom tercantum hanya bila
        hasilnya lain. Tanpa --kode dan --nama: semua hasil jenis itu; untuk pagu jumlah seluruhnya, untuk rerata rata-rata kaki E.81.

        Pilihan:
          --kode      baris dengan kode ini
          --nama      baris dan indikator yang namanya memuat teks ini
          --tahun     hanya tahun ini
          --hitung    hanya jenis hitungan ini: {Jenis}
          --opsi      pilihan perhitungan menurut namanya (dapat diulang); daftarnya dalam renstra evaluate --help
          --lang      id atau en

        Kode keluar: 0 selesai; 1 tidak ada hasil untuk itu; 2 berkas tidak terbaca atau pemakaian salah.
        """,
        $"""
        renstra trace: how a computed result came about

        Usage:
          renstra trace FILE --kode CODE|--nama TEXT [--tahun YEAR] [--hitung KIND] [--opsi NAMA=NILAI]...
          renstra trace FILE --hitung KIND [--tahun YEAR] [--opsi NAMA=NILAI]...

        The formula, the inputs with their line and JSON path in the file, assumptions, options, steps, rounding and basis, so that the
        result can be done again with a pocket calculator. A column of E.81 is explained from its quarters, and from the stated columns
        only where that gives something else. Without --kode and --nama: all results of the kind; for pagu the total of the agency, for
        rerata the averages at the foot of E.81.

        Options:
          --kode      the row of this code
          --nama      rows and indicators with this text in their name
          --tahun     only this year
          --hitung    only this kind of calculation: {Jenis}
          --opsi      options of the calculations by name (may be repeated); listed by renstra evaluate --help
          --lang      id or en

        Exit codes: 0 done; 1 no result for that; 2 unreadable file or wrong usage.
        """);
}
