using System.Text;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>
/// Upper rows that are where the rows below them are: all children of the one whose counterparts are known are below the other, and all of the
/// other came from there. The names must have words in common, or the code be the same and half of the children known.
/// </summary>
/// <param name="lama">The older table.</param>
/// <param name="baru">The newer table.</param>
/// <param name="isi">Which child became which.</param>
internal sealed class HubunganIsi(TabelNomenklatur lama, TabelNomenklatur baru, IHubungan isi) : IHubungan
{
    public IEnumerable<PasanganBaris> Forward(int barisLama, int lingkup) =>
        FindAhead(barisLama, lingkup) is >= 0 and var lain && FindBack(lain, lingkup) == barisLama ? Pair(barisLama, lain, lingkup) : [];

    public IEnumerable<PasanganBaris> Backward(int barisBaru, int lingkup) =>
        FindBack(barisBaru, lingkup) is >= 0 and var satu && FindAhead(satu, lingkup) == barisBaru ? Pair(satu, barisBaru, lingkup) : [];

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

    private PasanganBaris[] Pair(int satu, int lain, int lingkup) =>
        IsSetempat(GetKode(lama, satu), GetKode(baru, lain)) && (IsSeperti(satu, lain) || IsIsiTinggal(satu, lain, lingkup))
            ? [new(satu, lain, [new(lama, satu, baru, lain, DasarPemetaan.IsiSama)])]
            : [];

    private static bool IsSetempat(KodeRekening satu, KodeRekening lain) => satu.Tingkat == lain.Tingkat && satu.IsTemplate == lain.IsTemplate
        && satu.IsPenunjang() == lain.IsPenunjang() && (!satu.IsPenunjang() || satu.GetBidang() == lain.GetBidang());

    private bool IsSeperti(int satu, int lain) =>
        !KataBersama.IsLainSamaSekali(Encoding.UTF8.GetString(lama.GetNama(satu)), Encoding.UTF8.GetString(baru.GetNama(lain)));

    private bool IsIsiTinggal(int satu, int lain, int lingkup)
    {
        var (anakLama, anakBaru) = (lama.GetAnak(satu, lingkup).ToArray(), baru.GetAnak(lain, lingkup).Count());
        return lama.GetKode(satu) == baru.GetKode(lain)
            && 2 * anakLama.Count(a => isi.Forward(a, lingkup).Any()) >= Math.Max(anakLama.Length, anakBaru);
    }

    private static KodeRekening GetKode(TabelNomenklatur tabel, int baris) => EntriNomenklatur.ToKode(tabel.GetKode(baris));
}
