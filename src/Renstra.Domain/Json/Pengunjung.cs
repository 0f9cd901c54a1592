using System.Globalization;
using System.Text;

namespace Renstra.Domain.Json;

/// <summary>Walks a document by the description of its format, in the order of the file, knowing at each step the JSON path.</summary>
internal abstract class Pengunjung
{
    private readonly List<string> _path = ["$"];

    protected int Depth => _path.Count;

    internal void Push(string member) => _path.Add("." + member);

    /// <summary>A member whose name is data: a year, the head of a column. Written as in the places of errors.</summary>
    internal void PushName(string name) => _path.Add(PetaLetak.Member(name));

    internal void Push(int index) => _path.Add($"[{index.ToString(CultureInfo.InvariantCulture)}]");

    internal void Pop() => _path.RemoveAt(_path.Count - 1);

    internal abstract void Enter(object owner, string? nama, Sumber? sumber);

    internal abstract void Leave();

    internal virtual void Cell<T>(Tercantum<T> cell)
        where T : notnull
    {
    }

    protected string Step(int index) => _path[index];

    protected string Join(int from)
    {
        var text = new StringBuilder();
        for (var i = from; i < _path.Count; i++)
        {
            text.Append(_path[i]);
        }

        return text.ToString();
    }
}
