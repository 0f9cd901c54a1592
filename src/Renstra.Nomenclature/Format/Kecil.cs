using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Renstra.Nomenclature.Format;

/// <summary>Numbers of the format are little-endian; on other machines they are turned round.</summary>
internal static class Kecil
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint At(ReadOnlySpan<uint> deret, int i) => BitConverter.IsLittleEndian ? deret[i] : BinaryPrimitives.ReverseEndianness(deret[i]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ushort At(ReadOnlySpan<ushort> deret, int i) => BitConverter.IsLittleEndian ? deret[i] : BinaryPrimitives.ReverseEndianness(deret[i]);
}
