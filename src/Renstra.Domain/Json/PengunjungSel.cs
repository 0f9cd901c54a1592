using System.Globalization;
using System.Text;

namespace Renstra.Domain.Json;

/// <summary>Walks a document and gathers its cells with their paths.</summary>
internal sealed class PengunjungSel
{
    private readonly List<string> _path = ["$"];
    private readonly Stack<(object Owner, string Nama, Sumber? Sumber, int Depth)> _owners = new();

    internal List<SelDokumen> Sel { get; } = [];

    internal void Push(string member) => _path.Add("." + member);

    /// <summary>A member whose name is data: a year, the head of a column. Written as in the places of errors.</summary>
    internal void PushName(string name) => _path.Add(PetaLetak.Member(name));

    internal void Push(int index) => _path.Add($"[{index.ToString(CultureInfo.InvariantCulture)}]");

    internal void Pop() => _path.RemoveAt(_path.Count - 1);

    internal void Enter(object owner, string? nama, Sumber? sumber)
    {
        var (_, nameAbove, sourceAbove, _) = _owners.TryPeek(out var above) ? above : default;
        _owners.Push((owner, string.IsNullOrEmpty(nama) ? nameAbove ?? "" : nama, sumber ?? sourceAbove, _path.Count));
    }

    internal void Leave() => _owners.Pop();

    internal void Cell<T>(Tercantum<T> cell)
        where T : notnull
    {
        if (cell.IsKosong)
        {
            return;
        }

        var (owner, nama, sumber, depth) = _owners.Peek();
        Sel.Add(new(Join(0), owner, Join(depth).TrimStart('.'), cell.Keadaan, cell.Teks) { Nama = nama, Sebab = cell.Sebab, Asal = cell.Asal, Sumber = sumber });
    }

    private string Join(int from)
    {
        var text = new StringBuilder();
        for (var i = from; i < _path.Count; i++)
        {
            text.Append(_path[i]);
        }

        return text.ToString();
    }
}
