using System.Text;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>
/// Upper rows that follow what stands below them: all children of the one whose counterparts are known went below the other, and all of the
/// other came from there; and the names have words in common.
/// </summary>
/// <param name="lama">The older table.</param>
/// <param name="baru">The newer table.</param>
/// <param name="isi">Which child became which.</param>
internal sealed class HubunganIsi(TabelNomenklatur lama, TabelNomenklatur baru, IHubungan isi) : IHubungan
{
    public IEnumerable<PasanganBaris> Forward(int barisLama, int lingkup) =>
        FindAhead(barisLama, lingkup) is >= 0 and var lain && FindBack(lain, lingkup) == barisLama ? Pair(barisLama, lain) : [];

    public IEnumerable<PasanganBaris> Backward(int barisBaru, int lingkup) =>
        FindBack(barisBaru, lingkup) is >= 0 and var satu && FindAhead(satu, lingkup) == barisBaru ? Pair(satu, barisBaru) : [];

    private int FindAhead(int baris, int lingkup) =>
        FindOnlyParent(lama.GetAnak(baris, lingkup).SelectMany(a => isi.Forward(a, lingkup)).Select(static p => p.Baru), baru, lingkup);

    private int FindBack(int baris, int lingkup) =>
        FindOnlyParent(baru.GetAnak(baris, lingkup).SelectMany(a => isi.Backward(a, lingkup)).Select(static p => p.Lama), lama, lingkup);

    // Negative if there is none, or several.
    private static int FindOnlyParent(IEnumerable<int> anak, TabelNomenklatur tabel, int lingkup)
    {
        var induk = anak.Select(b => GetKode(tabel, b).Induk).Distinct().Take(2).ToArray();
        return induk.Length == 1 ? tabel.Find(induk[0].ToUInt64(), lingkup) : -1;
    }

    private PasanganBaris[] Pair(int satu, int lain)
    {
        var (a, b) = (GetKode(lama, satu), GetKode(baru, lain));
        return a.Tingkat == b.Tingkat && a.IsTemplate == b.IsTemplate && a.IsPenunjang() == b.IsPenunjang() && (!a.IsPenunjang() || a.GetBidang() == b.GetBidang())
            && !KataBersama.IsLainSamaSekali(Encoding.UTF8.GetString(lama.GetNama(satu)), Encoding.UTF8.GetString(baru.GetNama(lain)))
            ? [new(satu, lain, [new(lama, satu, baru, lain, a == b ? DasarPemetaan.KodeSama : DasarPemetaan.IsiSama)])]
            : [];
    }

    private static KodeRekening GetKode(TabelNomenklatur tabel, int baris) => EntriNomenklatur.ToKode(tabel.GetKode(baris));
}
