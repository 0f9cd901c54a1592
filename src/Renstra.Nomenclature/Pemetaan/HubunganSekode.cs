using System.Text;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>
/// Rows of one code, with one name, or with different ones that have words in common. Sub kegiatan of two and of four digits are one code if
/// their numbers are equal.
/// </summary>
internal sealed class HubunganSekode(TabelNomenklatur lama, TabelNomenklatur baru, bool senama) : IHubungan
{
    private readonly DasarPemetaan _dasar = senama ? DasarPemetaan.KodeDanNamaSama : DasarPemetaan.KodeSama;

    public IEnumerable<PasanganBaris> Forward(int barisLama, int lingkup) => Pair(barisLama, baru.FindSederajat(lama.GetKode(barisLama), lingkup));

    public IEnumerable<PasanganBaris> Backward(int barisBaru, int lingkup) => Pair(lama.FindSederajat(baru.GetKode(barisBaru), lingkup), barisBaru);

    private PasanganBaris[] Pair(int satu, int lain) =>
        satu >= 0 && lain >= 0 && LipatNama.IsSama(lama.GetNama(satu), baru.GetNama(lain)) == senama
            && (senama || !KataBersama.IsLainSamaSekali(Encoding.UTF8.GetString(lama.GetNama(satu)), Encoding.UTF8.GetString(baru.GetNama(lain))))
            ? [new(satu, lain, [new(lama, satu, baru, lain, _dasar)])]
            : [];
}
