using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>
/// Rows whose newer table names the older code as its predecessor. The predecessors are codes of the list just before the newer one.
/// </summary>
/// <param name="lama">The older table.</param>
/// <param name="baru">The newer table.</param>
/// <param name="bertahan">
/// For a table from further back: only predecessors that the newer table itself still has under the older name, for the code may have been
/// given to something else between.
/// </param>
internal sealed class HubunganPendahulu(TabelNomenklatur lama, TabelNomenklatur baru, bool bertahan = false) : IHubungan
{
    public IEnumerable<PasanganBaris> Forward(int barisLama, int lingkup) => Sederajat(lama.GetKode(barisLama))
        .SelectMany(k => baru.FindPengganti(k, lingkup)).Where(_ => IsSah(barisLama, lingkup)).Select(b => Pair(barisLama, b));

    public IEnumerable<PasanganBaris> Backward(int barisBaru, int lingkup) => baru.GetPendahulu(barisBaru).AsEnumerable()
        .Select(k => lama.FindSederajat(k.ToUInt64(), lingkup)).Where(b => b >= 0 && IsSah(b, lingkup)).Select(b => Pair(b, barisBaru));

    private bool IsSah(int barisLama, int lingkup) => !bertahan
        || (baru.FindSederajat(lama.GetKode(barisLama), lingkup) is >= 0 and var tetap && LipatNama.IsSama(lama.GetNama(barisLama), baru.GetNama(tetap)));

    // The code, and that of the sub kegiatan of the same number with four digits for two or two for four.
    private static IEnumerable<ulong> Sederajat(ulong kode) => KodeRekening.TryFromUInt64(kode ^ 1, out _) ? [kode, kode ^ 1] : [kode];

    // From further back the way has two steps: the code is still there under its name, and from that row the newer table names what followed.
    private PasanganBaris Pair(int satu, int lain) =>
        bertahan && baru.FindSederajat(lama.GetKode(satu), baru.GetLingkup(lain)) is >= 0 and var tetap && tetap != lain
            ? new(satu, lain, [new(lama, satu, baru, tetap, DasarPemetaan.KodeDanNamaSama), new(baru, tetap, baru, lain, DasarPemetaan.PemetaanSumber)])
            : new(satu, lain, [new(lama, satu, baru, lain, DasarPemetaan.PemetaanSumber)]);
}
