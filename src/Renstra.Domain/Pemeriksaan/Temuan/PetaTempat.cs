using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Lines and columns of the places of findings: found for all of them in one pass over the file, when the first is asked for.</summary>
internal sealed class PetaTempat(PosisiDokumen posisi)
{
    private readonly List<TempatTemuan> _tempat = [];
    private readonly Lock _gate = new();
    private Dictionary<TempatTemuan, LetakJson>? _letak;

    internal void Add(TempatTemuan tempat)
    {
        tempat.Peta = this;
        _tempat.Add(tempat);
    }

    internal LetakJson? Get(TempatTemuan tempat)
    {
        lock (_gate)
        {
            return (_letak ??= Find()).GetValueOrDefault(tempat);
        }
    }

    private Dictionary<TempatTemuan, LetakJson> Find()
    {
        var letak = posisi.Locate(_tempat.ConvertAll(static t => (t.Noda, t.Anggota)));
        var map = new Dictionary<TempatTemuan, LetakJson>(letak.Length);
        for (var i = 0; i < letak.Length; i++)
        {
            if (letak[i] is { } found)
            {
                map[_tempat[i]] = found;
            }
        }

        return map;
    }
}
