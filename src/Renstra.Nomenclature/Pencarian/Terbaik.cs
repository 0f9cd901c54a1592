namespace Renstra.Nomenclature;

/// <summary>The least of many keys, as many as there is room for: a heap with the worst of them on top.</summary>
internal ref struct Terbaik
{
    private readonly Span<ulong> _isi;

    internal Terbaik(Span<ulong> ruang) => _isi = ruang;

    internal int Count { get; private set; }

    internal readonly bool IsFull => Count == _isi.Length;

    /// <summary>Whether a key like this, or a worse one, would not be kept.</summary>
    internal readonly bool Refuses(ulong kunci) => IsFull && kunci > _isi[0];

    internal void Add(ulong kunci)
    {
        if (!IsFull)
        {
            Rise(kunci);
        }
        else if (kunci < _isi[0])
        {
            Sink(kunci);
        }
    }

    /// <summary>The keys kept, the least first. Nothing may be added after.</summary>
    internal readonly ReadOnlySpan<ulong> Sort()
    {
        var isi = _isi[..Count];
        isi.Sort();
        return isi;
    }

    private void Rise(ulong kunci)
    {
        var i = Count++;
        while (i > 0 && _isi[(i - 1) / 2] < kunci)
        {
            _isi[i] = _isi[(i - 1) / 2];
            i = (i - 1) / 2;
        }

        _isi[i] = kunci;
    }

    private readonly void Sink(ulong kunci)
    {
        var i = 0;
        while ((2 * i) + 1 < _isi.Length)
        {
            var anak = (2 * i) + 1;
            if (anak + 1 < _isi.Length && _isi[anak + 1] > _isi[anak])
            {
                anak++;
            }

            if (_isi[anak] <= kunci)
            {
                break;
            }

            _isi[i] = _isi[anak];
            i = anak;
        }

        _isi[i] = kunci;
    }
}
