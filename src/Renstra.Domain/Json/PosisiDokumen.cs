using System.Diagnostics.CodeAnalysis;

namespace Renstra.Domain.Json;

/// <summary>
/// Where the nodes of a document that was read stand in its file (posisi): line, column and JSON path of each, outside the model's
/// equality. Nodes are told apart by reference, so a copy made with <c>with</c> has no place. Safe for several threads.
/// </summary>
public sealed class PosisiDokumen
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly List<(object Node, int Offset)> _nodes;
    private readonly Lazy<Dictionary<object, (int Offset, LetakJson Letak)>> _letak;

    internal PosisiDokumen(ReadOnlyMemory<byte> utf8, List<(object Node, int Offset)> nodes)
    {
        _utf8 = utf8;
        _nodes = nodes;
        _letak = new(Build);
    }

    /// <summary>How many nodes have a place.</summary>
    public int Count => _nodes.Count;

    /// <summary>Finds the place of a node.</summary>
    /// <param name="noda">A node of the document, such as a <see cref="Program"/> or an <see cref="Domain.Indikator"/>.</param>
    /// <param name="letak">Its place, or <see langword="null"/>.</param>
    /// <returns>Whether the node was read from this file.</returns>
    public bool TryGet(object noda, [NotNullWhen(true)] out LetakJson? letak)
    {
        ArgumentNullException.ThrowIfNull(noda);
        var found = _letak.Value.TryGetValue(noda, out var place);
        letak = place.Letak;
        return found;
    }

    /// <summary>Finds the place of a member below a node, such as <c>paguTercantum</c>, <c>2027</c>; if the file lacks it, the place of the nearest that it has.</summary>
    /// <param name="noda">A node of the document.</param>
    /// <param name="letak">The place, or <see langword="null"/>.</param>
    /// <param name="anggota">The names of the members, one inside the other.</param>
    /// <returns>Whether the node was read from this file.</returns>
    public bool TryGet(object noda, [NotNullWhen(true)] out LetakJson? letak, params ReadOnlySpan<string> anggota)
    {
        ArgumentNullException.ThrowIfNull(noda);
        if (!_letak.Value.TryGetValue(noda, out var place))
        {
            letak = null;
            return false;
        }

        var offset = PetaLetak.FindMember(_utf8.Span, place.Offset, anggota);
        letak = offset == place.Offset ? place.Letak : PetaLetak.Locate(_utf8.Span, [offset])[0];
        return true;
    }

    /// <summary>The places of many members in one pass over the file; <see langword="null"/> for a node that was not read from it.</summary>
    internal LetakJson?[] Locate(IReadOnlyList<(object Noda, Daftar<string> Anggota)> tempat)
    {
        var start = new Dictionary<object, int>(_nodes.Count, ReferenceEqualityComparer.Instance);
        foreach (var (node, offset) in _nodes)
        {
            start[node] = offset;
        }

        var offsets = new int?[tempat.Count];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = start.TryGetValue(tempat[i].Noda, out var at) ? PetaLetak.FindMember(_utf8.Span, at, tempat[i].Anggota.AsSpan()) : null;
        }

        int[] sorted = [.. offsets.OfType<int>().Distinct().Order()];
        var found = PetaLetak.Locate(_utf8.Span, sorted);
        return Array.ConvertAll(offsets, o => o is { } at ? found[Array.BinarySearch(sorted, at)] : null);
    }

    private Dictionary<object, (int, LetakJson)> Build()
    {
        var offsets = new int[_nodes.Count];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = _nodes[i].Offset;
        }

        var letak = PetaLetak.Locate(_utf8.Span, offsets);
        var map = new Dictionary<object, (int, LetakJson)>(offsets.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < offsets.Length; i++)
        {
            map[_nodes[i].Node] = (offsets[i], letak[i]);
        }

        return map;
    }
}
