namespace Renstra.Domain.Pemeriksaan;

/// <summary>Which node of the funding table a mention means: by id, by code, or by name whatever its writing.</summary>
internal sealed class PencariNoda
{
    private readonly Dictionary<string, NodaDiperiksa> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<KodeRekening, NodaDiperiksa> _byKode = [];
    private readonly Dictionary<(TingkatKode Tingkat, string Nama), List<NodaDiperiksa>> _byName = [];

    internal PencariNoda(KonteksPemeriksaan konteks)
    {
        foreach (var noda in (IReadOnlyList<NodaDiperiksa>)konteks.Noda)
        {
            if (noda.Noda.IdNoda is { } id)
            {
                _byId.TryAdd(id, noda);
            }

            if (!noda.Kode.IsKosong)
            {
                _byKode.TryAdd(noda.Kode, noda);
            }

            var key = (noda.Tingkat, NamaSerupa.NodeKey(noda.Noda.Nama));
            if (!_byName.TryGetValue(key, out var same))
            {
                _byName.Add(key, same = []);
            }

            same.Add(noda);
        }
    }

    /// <summary>The node; of several of one name the first that is not taken yet.</summary>
    /// <param name="sebutan">The mention.</param>
    /// <param name="tingkat">The level of what it names.</param>
    /// <param name="induk">The node that it lies under, if that is known: then a name counts only there.</param>
    /// <param name="taken">The nodes that other mentions mean.</param>
    internal NodaDiperiksa? Find(Sebutan sebutan, TingkatKode tingkat, NodaDiperiksa? induk = null, HashSet<NodaDiperiksa>? taken = null)
    {
        if (sebutan.Id is { } id)
        {
            return _byId.GetValueOrDefault(id);
        }

        if (KodeRekening.TryParse(sebutan.Nomor, null, out var kode) && kode.Tingkat == tingkat && _byKode.TryGetValue(kode, out var byKode))
        {
            return byKode;
        }

        if (!_byName.TryGetValue((tingkat, NamaSerupa.NodeKey(sebutan.Teks)), out var same))
        {
            return null;
        }

        var fitting = induk is null ? same : same.FindAll(n => n.Induk == induk);
        return fitting.Find(n => taken?.Contains(n) != true) ?? (fitting.Count > 0 ? fitting[0] : null);
    }

    internal static TingkatKode? Level(TingkatBaris? tingkat) => tingkat?.Value switch
    {
        4 => TingkatKode.Program,
        5 => TingkatKode.Kegiatan,
        6 => TingkatKode.SubKegiatan,
        _ => null,
    };
}
