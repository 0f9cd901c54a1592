using Renstra.Domain;

namespace Renstra.Cli;

/// <content>The help, in both languages.</content>
internal sealed partial class VerbaEvaluate
{
    internal override TeksDwibahasa Help => new(
        $"""
        renstra evaluate: formulir E.81, SPM, anggaran dan realisasi (T-C.24), IKU dan IKK, SAKIP: tercantum di samping terhitung

        Pemakaian:
          renstra evaluate BERKAS [--tahun TAHUN] [--program KODE|TEKS] [--bagian NAMA,...] [--opsi NAMA=NILAI]...
                                  [--tata-letak NAMA] [--format text|json|csv] [--pemisah titik-koma --desimal koma --bom]

        Setiap kolom yang dihitung formulir E.81 dari kolom lain dihitung ulang atas dua dasar: dari triwulan sampai akhir, dan dari kolom
        yang tercantum pada barisnya sendiri. Yang tercantum tidak pernah ditimpa. Yang tidak dapat dihitung disebut beserta sebabnya,
        tidak pernah 0, 100, atau kosong. Rumus dan pilihannya: docs/calculations (e81, spm, anggaran).

        Pilihan:
          --tahun     hanya tahun ini
          --program   hanya program dengan kode ini, atau yang namanya memuat teks ini (tanpa SPM, SAKIP, IKU, IKK, dan baris jumlah)
          --bagian    hanya bagian ini, dipisah koma: {Jenis}; tanpa ini semuanya kecuali tc29.
                      rangkaian menyambung formulir E.81 beberapa tahun; renstra ialah IKU dan IKK menurut tahun
          --tata-letak  nomor kolom E.81 di depan namanya: {TataLetak}
          --opsi      pilihan perhitungan menurut namanya (dapat diulang); daftarnya di bawah
          --format    text (bawaan); json; csv, satu baris per angka, dengan sebab di tempat angka yang tidak dapat dihitung
          --pemisah   pemisah kolom csv: koma (bawaan), titik-koma, tab
          --desimal   tanda desimal dalam csv: titik (bawaan), koma; lembar kerja berbahasa Indonesia perlu titik-koma, koma, dan --bom
          --bom       csv diawali tanda urutan bita, agar lembar kerja mengenali UTF-8
          --lang      id atau en

        Pilihan perhitungan:
        {DaftarOpsi.Text(Bahasa.Indonesia)}

        Kode keluar: 0 selesai; 1 tidak ada yang dievaluasi; 2 berkas tidak terbaca atau pemakaian salah.
        """,
        $"""
        renstra evaluate: form E.81, SPM, budget and realisasi (T-C.24), IKU and IKK, SAKIP: stated beside computed

        Usage:
          renstra evaluate FILE [--tahun YEAR] [--program CODE|TEXT] [--bagian NAME,...] [--opsi NAMA=NILAI]...
                                [--tata-letak NAME] [--format text|json|csv] [--pemisah titik-koma --desimal koma --bom]

        Every column that form E.81 works out from others is worked out on two bases: from the quarters all the way, and from the
        columns that its own row states. What is stated is never overwritten. What is not computable is said with its reason, and is
        never 0, 100 or blank. Formulas and options: docs/calculations (e81, spm, anggaran).

        Options:
          --tahun     only this year
          --program   only the programme of this code, or those with this text in their name (without SPM, SAKIP, IKU, IKK and totals)
          --bagian    only these sections, parted by commas: {Jenis}; without it all but tc29.
                      rangkaian joins the forms E.81 of several years; renstra is IKU and IKK by year
          --tata-letak  numbers of the columns of E.81 before their names: {TataLetak}
          --opsi      options of the calculations by name (may be repeated); listed below
          --format    text (default); json; csv, one line for each figure, with the reason in place of one that is not computable
          --pemisah   what parts the columns of csv: koma, a comma (default); titik-koma, a semicolon; tab
          --desimal   the decimal sign in csv: titik, a point (default); koma; spreadsheets in Indonesian want titik-koma, koma and --bom
          --bom       csv begins with a byte order mark, by which spreadsheets recognise UTF-8
          --lang      id or en

        Options of the calculations:
        {DaftarOpsi.Text(Bahasa.Inggris)}

        Exit codes: 0 done; 1 nothing to evaluate; 2 unreadable file or wrong usage.
        """);
}
