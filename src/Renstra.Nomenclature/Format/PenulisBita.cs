using System.Buffers.Binary;

namespace Renstra.Nomenclature.Format;

/// <summary>Writes little-endian numbers one behind the other.</summary>
internal sealed class PenulisBita
{
    private readonly List<byte> _bita = [];

    internal int Length => _bita.Count;

    internal void Write(byte nilai) => _bita.Add(nilai);

    internal void Write(ReadOnlySpan<byte> bita) => _bita.AddRange(bita);

    internal void Write(ushort nilai)
    {
        Span<byte> bita = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bita, nilai);
        Write(bita);
    }

    internal void Write(uint nilai)
    {
        Span<byte> bita = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bita, nilai);
        Write(bita);
    }

    internal void Write(ulong nilai)
    {
        Span<byte> bita = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(bita, nilai);
        Write(bita);
    }

    /// <summary>Zeros up to the next multiple of eight.</summary>
    internal void Align()
    {
        while ((Length & 7) != 0)
        {
            Write((byte)0);
        }
    }

    internal byte[] ToArray() => [.. _bita];
}
