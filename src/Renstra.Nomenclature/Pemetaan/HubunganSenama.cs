using Renstra.Domain;
using Renstra.Nomenclature.Format;

namespace Renstra.Nomenclature;

/// <summary>The stored pairs of rows with one name under different codes: two row numbers of 16 bits for each pair.</summary>
internal sealed class HubunganSenama : IHubungan
{
    private readonly TabelNomenklatur _lama;
    private readonly TabelNomenklatur _baru;
    private readonly Potongan _pasangan;

    internal HubunganSenama(TabelNomenklatur lama, TabelNomenklatur baru, Potongan pasangan)
    {
        _lama = lama;
        _baru = baru;
        _pasangan = pasangan;
        var angka = pasangan.As<ushort>();
        for (var i = 0; i < angka.Length; i++)
        {
            if (Kecil.At(angka, i) >= ((i & 1) == 0 ? lama : baru).Count || pasangan.Length % 4 != 0)
            {
                throw new InvalidDataException("The nomenclature data are broken: a pair of rows that are not there.");
            }
        }
    }

    public IEnumerable<PasanganBaris> Forward(int barisLama, int lingkup) => Find(0, barisLama, lingkup);

    public IEnumerable<PasanganBaris> Backward(int barisBaru, int lingkup) => Find(1, barisBaru, lingkup);

    // A few hundred numbers one behind the other: looking at all of them costs less than an index would.
    private List<PasanganBaris> Find(int sisi, int baris, int lingkup)
    {
        List<PasanganBaris> hasil = [];
        var angka = _pasangan.As<ushort>();
        for (var i = sisi; i < angka.Length; i += 2)
        {
            if (Kecil.At(angka, i) != baris)
            {
                continue;
            }

            var (satu, lain) = (Kecil.At(angka, i & ~1), Kecil.At(angka, i | 1));
            if ((_lama.GetLingkup(satu) & _baru.GetLingkup(lain) & lingkup) != 0)
            {
                hasil.Add(new(satu, lain, [new(_lama, satu, _baru, lain, DasarPemetaan.NamaSama)]));
            }
        }

        return hasil;
    }
}
