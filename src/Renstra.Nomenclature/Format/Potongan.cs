using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Renstra.Nomenclature.Format;

/// <summary>
/// A stretch of read-only bytes: of a mapped resource (a pointer, which lives as long as the assembly) or of an array. Spans over an array
/// keep it alive themselves, so that neither kind can dangle.
/// </summary>
internal readonly unsafe struct Potongan
{
    private readonly byte[]? _larik;
    private readonly byte* _alamat;
    private readonly int _awal;

    private Potongan(byte[] larik)
    {
        _larik = larik;
        Length = larik.Length;
        _alamat = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(larik));
    }

    internal Potongan(byte* alamat, int length)
    {
        _alamat = alamat;
        Length = length;
    }

    private Potongan(byte[]? larik, byte* alamat, int awal, int length)
    {
        _larik = larik;
        _alamat = alamat;
        _awal = awal;
        Length = length;
    }

    internal int Length { get; }

    /// <summary>Where the bytes begin. It does not move; whoever reads through it keeps this value alive meanwhile.</summary>
    internal byte* Alamat => _alamat;

    internal ReadOnlySpan<byte> Span => _larik is null ? new(_alamat, Length) : new(_larik, _awal, Length);

    /// <summary>The same bytes in a pinned array of our own.</summary>
    internal static Potongan Copy(ReadOnlySpan<byte> bita)
    {
        var larik = GC.AllocateUninitializedArray<byte>(bita.Length, pinned: true);
        bita.CopyTo(larik);
        return new(larik);
    }

    /// <summary>A part of these bytes, checked against their bounds.</summary>
    internal Potongan Slice(long awal, long length)
    {
        if (awal < 0 || length < 0 || awal > Length || length > Length - awal)
        {
            throw new InvalidDataException("The nomenclature data are broken: a part lies outside the file.");
        }

        return new(_larik, _alamat + awal, _awal + (int)awal, (int)length);
    }

    /// <summary>The bytes as numbers in the machine's order; read them through <see cref="Kecil"/>.</summary>
    internal ReadOnlySpan<T> As<T>()
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Span);
}
