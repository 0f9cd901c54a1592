using System.Collections.Concurrent;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>
/// Rows that followed their parent to another code and kept their name, which no sibling has. It goes before the same code with the same name:
/// where two parents changed places, what both hold under one name changed places with them.
/// </summary>
/// <param name="lama">The older table.</param>
/// <param name="baru">The newer table.</param>
/// <param name="induk">Which parent became which; a parent that itself followed its own is found here.</param>
internal sealed class HubunganIkut(TabelNomenklatur lama, TabelNomenklatur baru, IHubungan induk) : IHubungan
{
    // Asked for every row that is mapped, and the same for all children of a parent.
    private readonly ConcurrentDictionary<(int Induk, int Lingkup), int> _maju = new();
    private readonly ConcurrentDictionary<(int Induk, int Lingkup), int> _mundur = new();

    public IEnumerable<PasanganBaris> Forward(int barisLama, int lingkup) =>
        FindInduk(lama, barisLama, lingkup) is >= 0 and var atas && FindAhead(atas, lingkup) is >= 0 and var tempat
        && FindOnly(lama, atas, lama.GetNama(barisLama), lingkup) == barisLama && FindOnly(baru, tempat, lama.GetNama(barisLama), lingkup) is >= 0 and var lain
            ? [Pair(barisLama, lain)]
            : [];

    public IEnumerable<PasanganBaris> Backward(int barisBaru, int lingkup) =>
        FindInduk(baru, barisBaru, lingkup) is >= 0 and var atas && FindBack(atas, lingkup) is >= 0 and var tempat
        && FindOnly(baru, atas, baru.GetNama(barisBaru), lingkup) == barisBaru && FindOnly(lama, tempat, baru.GetNama(barisBaru), lingkup) is >= 0 and var satu
            ? [Pair(satu, barisBaru)]
            : [];

    // Where a parent went, if to another code; negative otherwise.
    private int FindAhead(int atas, int lingkup) => _maju.GetOrAdd((atas, lingkup), k =>
        induk.Forward(k.Induk, k.Lingkup).Concat(Forward(k.Induk, k.Lingkup)).FirstOrDefault() is { } pasangan && IsPindah(pasangan) ? pasangan.Baru : -1);

    private int FindBack(int atas, int lingkup) => _mundur.GetOrAdd((atas, lingkup), k =>
        induk.Backward(k.Induk, k.Lingkup).Concat(Backward(k.Induk, k.Lingkup)).FirstOrDefault() is { } pasangan && IsPindah(pasangan) ? pasangan.Lama : -1);

    private bool IsPindah(PasanganBaris pasangan) => lama.GetKode(pasangan.Lama) != baru.GetKode(pasangan.Baru);

    private static int FindInduk(TabelNomenklatur tabel, int baris, int lingkup) =>
        EntriNomenklatur.ToKode(tabel.GetKode(baris)).Induk is { IsKosong: false } kode ? tabel.Find(kode.ToUInt64(), lingkup) : -1;

    // The one child of that name; negative if there is none or there are several.
    private static int FindOnly(TabelNomenklatur tabel, int induk, ReadOnlySpan<byte> nama, int lingkup)
    {
        var hasil = -1;
        foreach (var anak in tabel.GetAnak(induk, lingkup))
        {
            if (LipatNama.IsSama(tabel.GetNama(anak), nama))
            {
                if (hasil >= 0)
                {
                    return -1;
                }

                hasil = anak;
            }
        }

        return hasil;
    }

    private PasanganBaris Pair(int satu, int lain) => new(satu, lain, [new(lama, satu, baru, lain, DasarPemetaan.NamaSama)]);
}
