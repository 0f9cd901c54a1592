namespace Renstra.Domain.Pemeriksaan;

/// <summary>The cascade and the funding table laid side by side.</summary>
internal sealed class PadananCascading
{
    private readonly KonteksPemeriksaan _konteks;
    private readonly HashSet<NodaDiperiksa> _matched = [];
    private readonly HashSet<TingkatKode> _levels = [];

    internal PadananCascading(KonteksPemeriksaan konteks)
    {
        _konteks = konteks;
        foreach (var noda in konteks.Dokumen.Cascading)
        {
            Walk(noda, null);
        }
    }

    /// <summary>Nodes of the cascade that the funding table does not have; not those below them.</summary>
    internal List<(NodaCascading Noda, TingkatKode Tingkat)> HanyaCascading { get; } = [];

    /// <summary>Nodes of the funding table that the cascade does not have, of the levels that it has; not those below them.</summary>
    internal IEnumerable<NodaDiperiksa> HanyaPendanaan => _konteks.Noda.Where(n =>
        _levels.Contains(n.Tingkat) && !_matched.Contains(n) && (n.Induk is not { } induk || !_levels.Contains(induk.Tingkat) || _matched.Contains(induk)));

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

    // A name counts only under its parent if that is the level right above; a cascade may skip one.
    private static NodaDiperiksa? Direct(NodaDiperiksa induk, TingkatKode tingkat) => tingkat.Value - induk.Tingkat.Value == 1 ? induk : null;
}
