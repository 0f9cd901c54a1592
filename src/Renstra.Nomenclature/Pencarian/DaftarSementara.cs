using System.Buffers;

namespace Renstra.Nomenclature;

/// <summary>A growing list in pooled memory, for the length of one query.</summary>
internal ref struct DaftarSementara<T>
{
    private T[] _isi;

    public DaftarSementara(int kapasitas) => _isi = ArrayPool<T>.Shared.Rent(kapasitas);

    internal int Count { get; private set; }

    internal readonly Span<T> Span => _isi.AsSpan(0, Count);

    internal void Add(T isi)
    {
        if (Count == _isi.Length)
        {
            var lebih = ArrayPool<T>.Shared.Rent(Count * 2);
            _isi.CopyTo(lebih, 0);
            ArrayPool<T>.Shared.Return(_isi);
            _isi = lebih;
        }

        _isi[Count++] = isi;
    }

    internal void Truncate(int count) => Count = count;

    public readonly void Dispose() => ArrayPool<T>.Shared.Return(_isi);
}
