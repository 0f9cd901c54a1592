using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Renstra.Domain;
using Renstra.Nomenclature.Format;

namespace Renstra.Nomenclature;

/// <content>
/// Look-up by code and by range of codes. The look-up reads through addresses, which do not move (mapped memory or a pinned array); it
/// compares each row's number with the count, and takes no more steps than there are slots, so that broken data give an error at worst.
/// </content>
internal sealed unsafe partial class TabelNomenklatur
{
    private readonly byte* _alamatKode;
    private readonly byte* _alamatSlot;
    private readonly int _topeng;

    /// <summary>The row of a code in one of the lists that <paramref name="lingkup"/> names (1, 2, or 3 for either); negative if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Find(ulong kode, int lingkup)
    {
        var slot = _alamatSlot;
        var (topeng, baris) = (_topeng, -1);
        var tempat = TataTabel.Slot(kode, _geser);
        for (var sisa = topeng; sisa >= 0; sisa--)
        {
            int calon = ReadSlot(slot, tempat);
            if (calon == 0)
            {
                break;
            }

            var rekam = ReadRekam(calon - 1);
            if ((rekam & TataTabel.TopengKode) == kode)
            {
                baris = ((int)(rekam >> TataTabel.GeserLingkup) & lingkup) != 0 ? calon - 1 : FindSecond(kode, lingkup, calon);
                break;
            }

            tempat = (tempat + 1) & topeng;
        }

        GC.KeepAlive(this);
        return baris;
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

    /// <summary>The rows directly below a row, in one list.</summary>
    internal IEnumerable<int> GetAnak(int baris, int lingkup) => GetAnak(EntriNomenklatur.ToKode(GetKode(baris)), lingkup);

    /// <summary>The rows directly below a code, in one list.</summary>
    internal IEnumerable<int> GetAnak(KodeRekening induk, int lingkup)
    {
        for (var i = LowerBound(induk.ToUInt64()); i < Count && EntriNomenklatur.ToKode(GetKode(i)) is var kode && induk.Contains(kode); i++)
        {
            if ((GetLingkup(i) & lingkup) != 0 && kode.Induk == induk)
            {
                yield return i;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ushort ReadSlot(byte* slot, int tempat)
    {
        var nilai = Unsafe.ReadUnaligned<ushort>(slot + (2L * tempat));
        return BitConverter.IsLittleEndian ? nilai : BinaryPrimitives.ReverseEndianness(nilai);
    }

    // One code has at most two rows, the provinces' and behind it that of kabupaten and kota.
    private int FindSecond(ulong kode, int lingkup, int baris) =>
        baris < Count && GetKode(baris) == kode && (GetLingkup(baris) & lingkup) != 0 ? baris : -1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong ReadRekam(int baris)
    {
        if ((uint)baris >= (uint)Count)
        {
            throw Rusak();
        }

        var nilai = Unsafe.ReadUnaligned<ulong>(_alamatKode + (8L * baris));
        return BitConverter.IsLittleEndian ? nilai : BinaryPrimitives.ReverseEndianness(nilai);
    }

    private static InvalidDataException Rusak() => new("The nomenclature data are broken: there is no row of that number.");
}
