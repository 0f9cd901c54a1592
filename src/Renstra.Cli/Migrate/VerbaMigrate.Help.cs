using Renstra.Domain;

namespace Renstra.Cli;

/// <content>The help, in both languages.</content>
internal sealed partial class VerbaMigrate
{
    internal override TeksDwibahasa Help => new(
        """
        renstra migrate: usulan perpindahan kode ke versi nomenklatur lain

        Pemakaian:
          renstra migrate BERKAS --to VERSI [--from VERSI] [--tahun TAHUN] [--output USULAN.json] [--format text|json]

        Setiap noda: tetap, diusulkan penerusnya beserta dasarnya, atau perlu keputusan; dan pagu sejak tahun berlakunya. Berkas
        Renstra tidak diubah. Tanpa --from, versi terbaru sebelum --to yang dimiliki untuk jenis daerahnya; tanpa --tahun, tahun
        sesudah keputusan itu ditetapkan.

        Kode keluar: 0 semua tetap atau diusulkan; 1 ada yang perlu keputusan; 2 berkas tidak terbaca, atau pemakaian salah.
        """,
        """
        renstra migrate: proposes the codes of another version of the nomenclature

        Usage:
          renstra migrate FILE --to VERSION [--from VERSION] [--tahun YEAR] [--output PROPOSAL.json] [--format text|json]

        Each node stays, gets a proposed successor with its basis, or needs a decision; with the pagu from the year in which the version
        takes effect. The plan's file is not changed. Without --from: the newest version before --to that is held for the kind of
        region; without --tahun: the year after the decree.

        Exit codes: 0 all stay or are proposed; 1 some need a decision; 2 the file was not read, or wrong usage.
        """);
}
