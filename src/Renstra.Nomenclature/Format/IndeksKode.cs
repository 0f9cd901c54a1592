using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Renstra.Nomenclature.Format;

/// <summary>
/// An index of codes: the number of the row whose code is the given one, if there is such a row at all. The reader compares. It reads
/// through addresses, which do not move; whoever holds it keeps their owner alive.
/// </summary>
internal readonly unsafe struct IndeksKode
{
    private readonly byte* _langkah;
    private readonly byte* _slot;
    private readonly Cincangan _cincangan;

    /// <summary>An index from its steps and slots.</summary>
    internal IndeksKode(Cincangan cincangan, Potongan langkah, Potongan slot)
    {
        if (langkah.Length != 2 * cincangan.JumlahEmber || slot.Length != 2 * cincangan.JumlahSlot)
        {
            throw new InvalidDataException("The nomenclature data are broken: an index is not as long as it says.");
        }

        _cincangan = cincangan;
        _langkah = langkah.Alamat;
        _slot = slot.Alamat;
    }

    private IndeksKode(ReadOnlySpan<byte> tetap)
    {
        // Constants of the assembly do not move.
        _langkah = _slot = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(tetap));
    }

    /// <summary>The index of nothing: whatever is looked up, it names a row that no table has.</summary>
    internal static IndeksKode Kosong => new([0xFF, 0xFF]);

    /// <summary>Whether this is <see cref="Kosong"/>.</summary>
    internal bool IsKosong => _slot == _langkah;


    /// <summary>The only row that can have this code; a number that is no row's where the data are broken.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int GetCalon(ulong kode)
    {
        var hash = _cincangan.Hash(kode);
        return Read(_slot, _cincangan.Slot(hash, Read(_langkah, _cincangan.Ember(hash))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ushort Read(byte* awal, uint i)
    {
        var nilai = unchecked(Unsafe.ReadUnaligned<ushort>(awal + ((nuint)i * 2)));
        return BitConverter.IsLittleEndian ? nilai : BinaryPrimitives.ReverseEndianness(nilai);
    }
}
