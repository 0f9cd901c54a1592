using System.Collections.Concurrent;
using System.Text;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>
/// Rows below one parent whose names differ in spelling alone, typing errors included: those of one code, and otherwise those where no other
/// row below it on either side has such a name.
/// </summary>
internal sealed class HubunganEjaan(TabelNomenklatur lama, TabelNomenklatur baru) : IHubungan
{
    // Both ways are asked for again and again where many codes are mapped, and comparing words costs more than all the rest.
    private readonly ConcurrentDictionary<(int Baris, int Lingkup), int> _maju = new();
    private readonly ConcurrentDictionary<(int Baris, int Lingkup), int> _mundur = new();

    public IEnumerable<PasanganBaris> Forward(int barisLama, int lingkup) =>
        FindAhead(barisLama, lingkup) is >= 0 and var lain && FindBack(lain, lingkup) == barisLama ? [Pair(barisLama, lain)] : [];

    public IEnumerable<PasanganBaris> Backward(int barisBaru, int lingkup) =>
        FindBack(barisBaru, lingkup) is >= 0 and var satu && FindAhead(satu, lingkup) == barisBaru ? [Pair(satu, barisBaru)] : [];

    private int FindAhead(int baris, int lingkup) => _maju.GetOrAdd((baris, lingkup), k => FindOnly(lama, k.Baris, baru, k.Lingkup));

    private int FindBack(int baris, int lingkup) => _mundur.GetOrAdd((baris, lingkup), k => FindOnly(baru, k.Baris, lama, k.Lingkup));

    // The row of the other table below the same parent that is spelt alike; negative if there is none or there are several.
    private static int FindOnly(TabelNomenklatur dari, int baris, TabelNomenklatur ke, int lingkup)
    {
        var kode = EntriNomenklatur.ToKode(dari.GetKode(baris));
        var nama = Encoding.UTF8.GetString(dari.GetNama(baris));
        if (kode.Induk.IsKosong)
        {
            return -1;
        }

        if (ke.FindSederajat(kode.ToUInt64(), lingkup) is >= 0 and var sekode && IsSeejaan(nama, Encoding.UTF8.GetString(ke.GetNama(sekode))))
        {
            return sekode;
        }

        var seejaan = ke.GetAnak(kode.Induk, lingkup).Where(b => IsSeejaan(nama, Encoding.UTF8.GetString(ke.GetNama(b)))).Take(2).ToArray();
        return seejaan.Length == 1 ? seejaan[0] : -1;
    }

    // Words are compared only where the lengths leave a chance.
    private static bool IsSeejaan(string satu, string lain) =>
        3 * Math.Abs(satu.Length - lain.Length) <= Math.Max(satu.Length, lain.Length) && PerbandinganNama.Compare(satu, lain).IsSatuNama;

    // The same code says more than a name that is not quite the same.
    private PasanganBaris Pair(int satu, int lain)
    {
        var sekode = baru.FindSederajat(lama.GetKode(satu), baru.GetLingkup(lain)) == lain;
        return new(satu, lain, [new(lama, satu, baru, lain, sekode ? DasarPemetaan.KodeSama : DasarPemetaan.NamaSama)]);
    }
}
