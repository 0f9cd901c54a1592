using Renstra.Domain;

namespace Renstra.Cli;

/// <content>The help, in both languages.</content>
internal sealed partial class VerbaNomenclature
{
    internal override TeksDwibahasa Help => new(
        """
        renstra nomenclature: versi nomenklatur nasional

        Pemakaian:
          renstra nomenclature [--format text|json]
          renstra nomenclature diff VERSI VERSI [--prefix KODE] [--daerah provinsi|kabkota] [--format text|json]

        Tanpa kata lain: setiap versi, jumlah entrinya, dan bagian yang tidak ada dalam data. diff: jumlah yang tetap, lalu setiap
        entri yang berganti nama, berpindah, terpecah, bergabung, berakhir, atau baru, dan kode yang dipakai ulang. Hanya yang dimuat
        data kedua versi yang dibandingkan. Versi yang lebih lama selalu disebut dahulu, dalam urutan mana pun keduanya ditulis.

        Pilihan:
          --prefix    hanya kode ini dan yang di bawahnya
          --daerah    hanya satu daftar
          --format    text (bawaan) atau json
          --lang      id atau en

        Kode keluar: 0 selesai; 1 tidak ada entri yang cocok; 2 pemakaian salah.
        """,
        """
        renstra nomenclature: the versions of the national nomenclature

        Usage:
          renstra nomenclature [--format text|json]
          renstra nomenclature diff VERSION VERSION [--prefix CODE] [--daerah provinsi|kabkota] [--format text|json]

        With nothing more: every version, the number of its entries, and the parts that are not held. diff: how many are unchanged, then
        every entry that was renamed, moved, split, merged, ended or is new, and codes that were used again. Only what both versions
        hold is compared. The older version always comes first, in whichever order the two are written.

        Options:
          --prefix    only this code and what lies below it
          --daerah    only one list
          --format    text (default) or json
          --lang      id or en

        Exit codes: 0 done; 1 no entry fits; 2 wrong usage.
        """);
}
