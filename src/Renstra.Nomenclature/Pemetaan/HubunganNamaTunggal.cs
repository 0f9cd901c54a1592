using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>
/// Rows of one level and one name under different codes, where no other row of either list has that name on that level. A sub kegiatan that
/// changed its bidang also needs an ancestor that kept its name: agencies of different bidang call different things alike. Programme 01 keeps
/// its bidang, and the template is never one with a row that is numbered elsewhere.
/// </summary>
internal sealed class HubunganNamaTunggal(TabelNomenklatur lama, TabelNomenklatur baru) : IHubungan
{
    private readonly NamaTunggal[] _namaLama = [new(lama, 1), new(lama, 2)];
    private readonly NamaTunggal[] _namaBaru = [new(baru, 1), new(baru, 2)];

    public IEnumerable<PasanganBaris> Forward(int barisLama, int lingkup)
    {
        var tingkat = GetKode(lama, barisLama).Tingkat;
        return _namaLama[lingkup - 1].Find(tingkat, lama.GetNama(barisLama)) == barisLama
            ? Pair(barisLama, _namaBaru[lingkup - 1].Find(tingkat, lama.GetNama(barisLama)), lingkup)
            : [];
    }

    public IEnumerable<PasanganBaris> Backward(int barisBaru, int lingkup)
    {
        var tingkat = GetKode(baru, barisBaru).Tingkat;
        return _namaBaru[lingkup - 1].Find(tingkat, baru.GetNama(barisBaru)) == barisBaru
            ? Pair(_namaLama[lingkup - 1].Find(tingkat, baru.GetNama(barisBaru)), barisBaru, lingkup)
            : [];
    }

    private PasanganBaris[] Pair(int satu, int lain, int lingkup) =>
        satu >= 0 && lain >= 0 && IsMungkin(GetKode(lama, satu), GetKode(baru, lain), lingkup)
            ? [new(satu, lain, [new(lama, satu, baru, lain, DasarPemetaan.NamaSama)])]
            : [];

    private bool IsMungkin(KodeRekening satu, KodeRekening lain, int lingkup) =>
        satu.Tingkat.Value <= TingkatKode.BidangUrusan.Value || satu.GetBidang() == lain.GetBidang()
            ? satu.IsPenunjang() == lain.IsPenunjang()
            : !satu.IsTemplate && !lain.IsTemplate && !satu.IsPenunjang() && !lain.IsPenunjang()
                && (satu.Tingkat != TingkatKode.SubKegiatan || HasIndukSenama(satu, lain, lingkup));

    private bool HasIndukSenama(KodeRekening satu, KodeRekening lain, int lingkup)
    {
        for (var (a, b) = (satu.Induk, lain.Induk); a.Tingkat.Value >= TingkatKode.BidangUrusan.Value; (a, b) = (a.Induk, b.Induk))
        {
            if (lama.Find(a.ToUInt64(), lingkup) is >= 0 and var i && baru.Find(b.ToUInt64(), lingkup) is >= 0 and var j
                && LipatNama.IsSama(lama.GetNama(i), baru.GetNama(j)))
            {
                return true;
            }
        }

        return false;
    }

    private static KodeRekening GetKode(TabelNomenklatur tabel, int baris) => EntriNomenklatur.ToKode(tabel.GetKode(baris));
}
