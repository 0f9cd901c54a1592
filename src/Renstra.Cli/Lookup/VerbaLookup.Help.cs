using Renstra.Domain;

namespace Renstra.Cli;

/// <content>The help, in both languages.</content>
internal sealed partial class VerbaLookup
{
    internal override TeksDwibahasa Help => new(
        """
        renstra lookup: mencari dalam nomenklatur nasional serta daftar akun, wilayah, dan sumber dana

        Pemakaian:
          renstra lookup KODE [--versi VERSI | --tahun TAHUN] [--daerah provinsi|kabkota] [--format text|json]
          renstra lookup KODE --jenis akun|wilayah|sumber-dana [--format text|json]
          renstra lookup "NAMA" [--versi VERSI | --tahun TAHUN] [--tingkat TINGKAT] [--prefix KODE] [--daerah provinsi|kabkota]
                         [--jumlah N] [--format text|json]
          renstra lookup "NAMA" --jenis kode|akun|wilayah|sumber-dana [--prefix KODE] [--jumlah N] [--format text|json]
          renstra lookup --map KODE --from VERSI --to VERSI [--daerah provinsi|kabkota] [--format text|json]

        KODE dibaca longgar, dan setiap koreksi disebut. NAMA boleh sebagian nama atau salah ketik, dan dicari dalam semua daftar:
        nomenklatur, akun, wilayah, sumber dana. Bagian yang tidak ada dalam data disebut, juga bila NAMA ditemukan. --map menyebut
        apa yang terjadi dengan sebuah kode (tetap, berganti nama, berpindah, terpecah, bergabung, berakhir, baru) beserta dasarnya;
        yang tidak dimuat data, dan kode yang dipakai ulang untuk hal lain, dikatakan demikian (kode keluar 1).
        Lihat docs/search.md dan docs/nomenclature.md.

        Pilihan:
          --versi     90, 3708, 5889, 1317, 3406, 2850, 861, observed-2024-2026, sipd-2027, atau nama lengkapnya (bawaan sipd-2027)
          --tahun     versi yang berlaku untuk tahun anggaran itu, sejak 2020
          --tingkat   urusan, bidang, program, kegiatan, atau sub-kegiatan
          --prefix    hanya kode ini dan yang di bawahnya; --bidang sama artinya. Dengan --jenis, kode dari daftar itu
          --daerah    daftar provinsi atau daftar kabupaten/kota (kabkota); tanpa itu keduanya
          --jenis     hanya daftar ini: kode (nomenklatur), akun, wilayah, atau sumber-dana; tanpa itu semuanya, kecuali bila --versi,
                      --tahun, --tingkat, --prefix, atau --daerah disebut: maka hanya nomenklatur
          --jumlah    paling banyak sekian hasil dari setiap daftar (bawaan 20 dari nomenklatur, 5 dari yang lain)
          --format    text (bawaan) atau json
          --lang      id atau en

        Kode keluar: 0 ditemukan; 1 tidak ditemukan; 2 pemakaian salah.
        """,
        """
        renstra lookup: looks things up in the national nomenclature and the lists of accounts, regions and funding sources

        Usage:
          renstra lookup CODE [--versi VERSION | --tahun YEAR] [--daerah provinsi|kabkota] [--format text|json]
          renstra lookup CODE --jenis akun|wilayah|sumber-dana [--format text|json]
          renstra lookup "NAME" [--versi VERSION | --tahun YEAR] [--tingkat LEVEL] [--prefix CODE] [--daerah provinsi|kabkota]
                         [--jumlah N] [--format text|json]
          renstra lookup "NAME" --jenis kode|akun|wilayah|sumber-dana [--prefix CODE] [--jumlah N] [--format text|json]
          renstra lookup --map CODE --from VERSION --to VERSION [--daerah provinsi|kabkota] [--format text|json]

        CODE is read leniently, and every correction is told. NAME may be part of a name, or mistyped, and is looked for in all lists:
        the nomenclature, accounts, regions, funding sources. What the data do not hold is told, also where NAME is found. --map says
        what became of a code (unchanged, renamed, moved, split, merged, ended, new) and on what that rests; what the data do not hold,
        and a code that was used again for something else, is said to be so (exit code 1).
        See docs/search.md and docs/nomenclature.md.

        Options:
          --versi     90, 3708, 5889, 1317, 3406, 2850, 861, observed-2024-2026, sipd-2027, or a full name (default sipd-2027)
          --tahun     the version in force for that budget year, from 2020 on
          --tingkat   urusan, bidang, program, kegiatan or sub-kegiatan
          --prefix    only this code and what lies below it; --bidang means the same. With --jenis, a code of that list
          --daerah    the provinces' list or that of kabupaten and kota (kabkota); without it both
          --jenis     only this list: kode (the nomenclature), akun (accounts), wilayah (regions) or sumber-dana (funding sources);
                      without it all, but only the nomenclature where --versi, --tahun, --tingkat, --prefix or --daerah is given
          --jumlah    at most so many results of each list (default 20 of the nomenclature, 5 of the others)
          --format    text (default) or json
          --lang      id or en

        Exit codes: 0 found; 1 not found; 2 wrong usage.
        """);
}
