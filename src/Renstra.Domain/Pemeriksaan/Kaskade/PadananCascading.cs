namespace Renstra.Domain.Pemeriksaan;

/// <summary>The cascade and the funding table laid side by side.</summary>
internal sealed class PadananCascading
{
    // Where the cascade has more than a few that are missing, it is another cascade.
    private const int Sedikit = 8;

    private readonly KonteksPemeriksaan _konteks;
    private readonly HashSet<NodaDiperiksa> _matched = [];
    private readonly HashSet<NodaDiperiksa> _paired = [];
    private readonly HashSet<TingkatKode> _levels = [];
    private readonly List<(NodaDiperiksa? Induk, TingkatKode Tingkat)> _parents = [];

    internal PadananCascading(KonteksPemeriksaan konteks)
    {
        _konteks = konteks;
        foreach (var noda in konteks.Dokumen.Cascading)
        {
            Walk(noda, null);
        }

        Pair();
    }

    /// <summary>Nodes of the cascade that the funding table does not have; not those below them.</summary>
    internal List<(NodaCascading Noda, TingkatKode Tingkat)> HanyaCascading { get; } = [];

    /// <summary>The node of the funding table that is likely meant: the only one under the same parent that the cascade does not have.</summary>
    internal Dictionary<NodaCascading, NodaDiperiksa> MungkinMaksudnya { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Nodes of the funding table that the cascade does not have, of the levels that it has; not those below them.</summary>
    internal IEnumerable<NodaDiperiksa> HanyaPendanaan => _konteks.Noda.Where(n =>
        _levels.Contains(n.Tingkat) && !_matched.Contains(n) && !_paired.Contains(n) && (n.Induk is not { } induk || !_levels.Contains(induk.Tingkat) || _matched.Contains(induk)));

    private void Walk(NodaCascading noda, NodaDiperiksa? induk)
    {
        var match = induk;
        if (noda.Sebutan is { } sebutan)
        {
            if (PencariNoda.Level(noda.Tingkat) is { } tingkat)
            {
                _levels.Add(tingkat);
                match = _konteks.Pencari.Find(sebutan, tingkat, induk is { } i && i.Tingkat.Value < tingkat.Value ? Direct(i, tingkat) : null, _matched);
                if (match is null)
                {
                    HanyaCascading.Add((noda, tingkat));
                    _parents.Add((induk, tingkat));
                    return;
                }
            }
            else if (noda.Tingkat is null && sebutan.Id is not null && _konteks.Pencari.Find(sebutan, TingkatKode.Program) is { } byId)
            {
                match = byId;
                _levels.Add(byId.Tingkat);
            }
        }

        if (match is not null)
        {
            _matched.Add(match);
        }

        foreach (var anak in noda.Rincian)
        {
            Walk(anak, match);
        }
    }

    // One that either side lacks under one parent is the same, under another name.
    private void Pair()
    {
        if (_parents.Count is 0 or > Sedikit)
        {
            return;
        }

        var left = HanyaPendanaan.ToList();
        for (var i = 0; i < _parents.Count; i++)
        {
            var (induk, tingkat) = _parents[i];
            if (_parents.Count(p => p == (induk, tingkat)) == 1 && left.FindAll(n => n.Tingkat == tingkat && (induk is null || tingkat.Value - induk.Tingkat.Value != 1 || n.Induk == induk)) is [var meant])
            {
                MungkinMaksudnya.Add(HanyaCascading[i].Noda, meant);
                _paired.Add(meant);
            }
        }
    }

    // A name counts only under its parent if that is the level right above; a cascade may skip one.
    private static NodaDiperiksa? Direct(NodaDiperiksa induk, TingkatKode tingkat) => tingkat.Value - induk.Tingkat.Value == 1 ? induk : null;
}
