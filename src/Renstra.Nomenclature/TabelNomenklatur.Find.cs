using Renstra.Domain;
using Renstra.Nomenclature.Format;

namespace Renstra.Nomenclature;

/// <content>Look-up by code and by range of codes.</content>
internal sealed partial class TabelNomenklatur
{
    /// <summary>The row of a code in one of the lists that <paramref name="lingkup"/> names (1, 2, or 3 for either); negative if there is none.</summary>
    internal int Find(ulong kode, int lingkup)
    {
        var baris = FindFirst(kode);
        if (baris < 0 || (GetTanda(baris) & lingkup) != 0)
        {
            return baris;
        }

        // One code has at most two rows, the provinces' and behind it that of kabupaten and kota.
        baris++;
        return baris < Count && GetKode(baris) == kode && (GetTanda(baris) & lingkup) != 0 ? baris : -1;
    }

    /// <summary>The row of a code, or of the sub kegiatan of the same number with two digits for four or four for two; negative if there is none.</summary>
    internal int FindSederajat(ulong kode, int lingkup)
    {
        // The last bit tells whether a sub kegiatan has four digits; for other codes there is no such number.
        var baris = Find(kode, lingkup);
        return baris < 0 && KodeRekening.TryFromUInt64(kode ^ 1, out _) ? Find(kode ^ 1, lingkup) : baris;
    }

    /// <summary>The first row whose code is not below the given number; <see cref="Count"/> if there is none.</summary>
    internal int LowerBound(ulong kode)
    {
        var (bawah, atas) = (0, Count);
        while (bawah < atas)
        {
            var tengah = (bawah + atas) >> 1;
            if (GetKode(tengah) < kode)
            {
                bawah = tengah + 1;
            }
            else
            {
                atas = tengah;
            }
        }

        return bawah;
    }

    // The slots name the first row of each code, searched one behind the other from the place of the code's hash.
    private int FindFirst(ulong kode)
    {
        var slot = _slot.As<ushort>();
        var deret = _kode.As<ulong>();
        var topeng = slot.Length - 1;
        var tempat = TataTabel.Slot(kode, _geser);
        for (var sisa = slot.Length; sisa > 0; sisa--)
        {
            var baris = Kecil.At(slot, tempat) - 1;
            if (baris < 0 || Kecil.At(deret, baris) == kode)
            {
                return baris;
            }

            tempat = (tempat + 1) & topeng;
        }

        return -1;
    }
}
