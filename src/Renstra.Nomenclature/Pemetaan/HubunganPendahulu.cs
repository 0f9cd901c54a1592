using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>Rows whose newer table names the older code as its predecessor.</summary>
internal sealed class HubunganPendahulu(TabelNomenklatur lama, TabelNomenklatur baru) : IHubungan
{
    public IEnumerable<PasanganBaris> Forward(int barisLama, int lingkup) =>
        baru.FindPengganti(lama.GetKode(barisLama), lingkup).Select(b => Pair(barisLama, b));

    public IEnumerable<PasanganBaris> Backward(int barisBaru, int lingkup) => baru.GetPendahulu(barisBaru).AsEnumerable()
        .Select(k => lama.Find(k.ToUInt64(), lingkup)).Where(static b => b >= 0).Select(b => Pair(b, barisBaru));

    private PasanganBaris Pair(int satu, int lain) => new(satu, lain, [new(lama, satu, baru, lain, DasarPemetaan.PemetaanSumber)]);
}
