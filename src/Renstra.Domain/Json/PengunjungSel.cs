namespace Renstra.Domain.Json;

/// <summary>Walks a document and gathers its cells with their paths.</summary>
internal sealed class PengunjungSel : Pengunjung
{
    private readonly Stack<(object Owner, string Nama, Sumber? Sumber, int Depth)> _owners = new();

    internal List<SelDokumen> Sel { get; } = [];

    internal override void Enter(object owner, string? nama, Sumber? sumber)
    {
        var (_, nameAbove, sourceAbove, _) = _owners.TryPeek(out var above) ? above : default;
        _owners.Push((owner, string.IsNullOrEmpty(nama) ? nameAbove ?? "" : nama, sumber ?? sourceAbove, Depth));
    }

    internal override void Leave() => _owners.Pop();

    internal override void Cell<T>(Tercantum<T> cell)
    {
        if (cell.IsKosong)
        {
            return;
        }

        var (owner, nama, sumber, depth) = _owners.Peek();
        Sel.Add(new(Join(0), owner, Join(depth).TrimStart('.'), cell.Keadaan, cell.Teks) { Nama = nama, Sebab = cell.Sebab, Asal = cell.Asal, Sumber = sumber });
    }
}
