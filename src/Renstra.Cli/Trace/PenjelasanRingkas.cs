using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>Leaves out the parts of an explanation that were printed before, and says so in their place.</summary>
internal sealed class PenjelasanRingkas
{
    private readonly HashSet<Penjelasan> _dicetak = [];

    internal Penjelasan Once(Penjelasan penjelasan)
    {
        var bagian = new List<Penjelasan>();
        var catatan = penjelasan.Catatan.ToArray().ToList();
        foreach (var p in penjelasan.Bagian)
        {
            if (_dicetak.Contains(p))
            {
                catatan.Add(new($"diuraikan di atas: {p.Hal.Indonesia} = {p.Hasil.Indonesia}", $"explained above: {p.Hal.Inggris} = {p.Hasil.Inggris}"));
            }
            else
            {
                bagian.Add(Once(p));
            }
        }

        _dicetak.Add(penjelasan);
        return penjelasan with { Bagian = bagian.ToDaftar(), Catatan = catatan.ToDaftar() };
    }
}
