using System.Runtime.CompilerServices;

namespace Renstra.Nomenclature.Format;

/// <summary>
/// The hash (cincangan) of the index. It is perfect: the index's maker gives each bucket of codes a step such that no two codes of the table
/// meet in a slot, so that a look-up reads one step, one slot and one code, and never searches.
/// </summary>
/// <param name="Nomor">Which multiplier; one of the first is good enough.</param>
/// <param name="Bit">log₂ of the slots, 1–18.</param>
internal readonly record struct Cincangan(uint Nomor, int Bit)
{
    internal const int MaksimalBit = 18;

    private readonly ulong _pengali = unchecked(0x9E3779B97F4A7C15UL * ((2UL * Nomor) + 1));
    private readonly int _geserEmber = 64 - BitEmber(Bit);
    private readonly int _geserSlot = 64 - BitEmber(Bit) - Bit;
    private readonly uint _topeng = (1u << Bit) - 1;

    /// <summary>How many slots there are.</summary>
    internal int JumlahSlot => 1 << Bit;

    /// <summary>How many buckets there are, a quarter of the slots.</summary>
    internal int JumlahEmber => 1 << BitEmber(Bit);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Hash(ulong kode) => unchecked(kode * _pengali);

    /// <summary>The bucket of a hash: its top bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint Ember(ulong hash) => unchecked((uint)(hash >> _geserEmber));

    /// <summary>The slot of a hash: the bits behind the bucket's, moved on by the bucket's step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint Slot(ulong hash, ushort langkah) => unchecked((uint)(hash >> _geserSlot) + langkah) & _topeng;

    private static int BitEmber(int bit) => Math.Max(1, bit - 2);
}
