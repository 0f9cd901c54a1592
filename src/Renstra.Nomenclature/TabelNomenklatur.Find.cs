using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Renstra.Domain;
using Renstra.Nomenclature.Format;

namespace Renstra.Nomenclature;

/// <content>
/// Look-up by code and by range of codes. The look-up reads through addresses, which do not move (mapped memory or a pinned array); it
/// compares each row's number with the count, and a slot's and a bucket's number cannot leave theirs, so that broken data give an error at worst.
/// </content>
internal sealed unsafe partial class TabelNomenklatur
{
    private readonly byte* _alamatKode;

    /// <summary>The row of a code in one of the lists that <paramref name="lingkup"/> names (1, 2, or 3 for either); negative if there is none.</summary>
    internal int Find(ulong kode, int lingkup)
    {
        var calon = Indeks.GetCalon(kode);
        var beda = Compare(kode, calon);
        return !IsKodeSama(beda) ? -1 : (GetLingkup(beda) & lingkup) != 0 ? calon : FindSecond(kode, lingkup, calon + 1);
    }

    /// <summary>How a row differs from a code: not at all, but for its list in the top bits. A row that is none differs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Compare(ulong kode, int baris)
    {
        var beda = kode ^ (unchecked((uint)baris < (uint)Count) ? ReadRekam(baris) : NoRow());
        GC.KeepAlive(this);
        return beda;
    }

    /// <summary>Whether a difference is one in the list alone.</summary>
    internal static bool IsKodeSama(ulong beda) => beda << (64 - TataTabel.GeserLingkup) == 0;

    /// <summary>The list of a row, from what differs if the code is the same.</summary>
    internal static int GetLingkup(ulong beda) => unchecked((int)(beda >> TataTabel.GeserLingkup));

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

    // One code has at most two rows, the provinces' and behind it that of kabupaten and kota.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindSecond(ulong kode, int lingkup, int baris) =>
        baris < Count && GetKode(baris) == kode && (GetLingkup(baris) & lingkup) != 0 ? baris : -1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong ReadRekam(int baris)
    {
        var nilai = unchecked(Unsafe.ReadUnaligned<ulong>(_alamatKode + ((nuint)baris * 8)));
        return BitConverter.IsLittleEndian ? nilai : BinaryPrimitives.ReverseEndianness(nilai);
    }

    // A table without rows; no code has this number.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong NoRow() => Count == 0 ? ulong.MaxValue : throw Rusak();

    private static InvalidDataException Rusak() => new("The nomenclature data are broken: there is no row of that number.");
}
