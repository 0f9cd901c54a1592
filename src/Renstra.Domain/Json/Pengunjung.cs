using System.Globalization;
using System.Text;

namespace Renstra.Domain.Json;

/// <summary>Walks a document by the description of its format, in the order of the file, knowing at each step the JSON path.</summary>
internal abstract class Pengunjung
{
    // Steps are written out only where somebody asks: a walk takes many that nobody wants.
    private readonly List<Langkah> _path = [new("$", -1, false)];

    /// <summary>What the walk is for; one for objects alone passes over the rest.</summary>
    internal virtual IsiNilai Dicari => IsiNilai.Semua;

    protected int Depth => _path.Count;

    internal void Push(string member) => _path.Add(new(member, -1, false));

    /// <summary>A member whose name is data: a year, the head of a column. Written as in the places of errors.</summary>
    internal void PushName(string name) => _path.Add(new(name, -1, true));

    /// <summary>A year of a series.</summary>
    internal void Push(TahunAnggaran tahun) => _path.Add(new(null, tahun.Nomor, true));

    internal void Push(int index) => _path.Add(new(null, index, false));

    internal void Pop() => _path.RemoveAt(_path.Count - 1);

    internal abstract void Enter(object owner, string? nama, Sumber? sumber);

    internal abstract void Leave();

    /// <summary>Whether a cell in that state is wanted.</summary>
    /// <param name="keadaan">Its state.</param>
    /// <param name="predikat">Whether its value may be a text.</param>
    internal virtual bool IsDiminta(KeadaanTercantum keadaan, bool predikat) => true;

    internal virtual void Cell<T>(Tercantum<T> cell)
        where T : notnull
    {
    }

    /// <summary>A text that is no cell; blank ones are passed over.</summary>
    internal virtual void Text(string teks)
    {
    }

    protected string Step(int index) => index == 0 ? "$" : _path[index].ToString();

    /// <summary>The bare name of a step, without dot or brackets; <see langword="null"/> for a place in a list.</summary>
    protected string? NameOf(int index) => _path[index] is { Nama: null, IsData: true, Indeks: var tahun } ? tahun.ToString(CultureInfo.InvariantCulture) : _path[index].Nama;

    protected string Join(int from)
    {
        var text = new StringBuilder();
        for (var i = from; i < _path.Count; i++)
        {
            text.Append(Step(i));
        }

        return text.ToString();
    }

    private readonly record struct Langkah(string? Nama, int Indeks, bool IsData)
    {
        public override string ToString() => IsData ? PetaLetak.Member(Nama ?? Indeks.ToString(CultureInfo.InvariantCulture))
            : Nama is null ? $"[{Indeks.ToString(CultureInfo.InvariantCulture)}]"
            : $".{Nama}";
    }
}
