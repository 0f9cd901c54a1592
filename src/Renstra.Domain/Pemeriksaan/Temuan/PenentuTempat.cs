using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Finds the JSON path, the order and the lasting name of the places of findings, in one walk over the document.</summary>
internal sealed class PenentuTempat : Pengunjung
{
    private readonly Dictionary<object, List<TempatTemuan>> _wanted;
    private readonly List<(object Owner, int Depth)> _owners = [];
    private int _order;

    private PenentuTempat(Dictionary<object, List<TempatTemuan>> wanted) => _wanted = wanted;

    internal override IsiNilai Dicari => IsiNilai.Objek;

    internal static void Locate(DokumenRenstra dokumen, IEnumerable<Temuan> temuan, PosisiDokumen? posisi)
    {
        var wanted = new Dictionary<object, List<TempatTemuan>>(ReferenceEqualityComparer.Instance);
        var peta = posisi is null ? null : new PetaTempat(posisi);
        foreach (var t in temuan)
        {
            Want(t.Tempat);
            foreach (var lain in t.TempatLain)
            {
                Want(lain);
            }

            foreach (var perubahan in t.Usulan?.Perubahan ?? default)
            {
                Want(perubahan.Tempat);
            }
        }

        if (wanted.Count > 0)
        {
            Skema.Dokumen.Visit(new PenentuTempat(wanted), dokumen);
        }

        void Want(TempatTemuan tempat)
        {
            if (!wanted.TryGetValue(tempat.Noda, out var places))
            {
                wanted.Add(tempat.Noda, places = []);
            }

            places.Add(tempat);
            peta?.Add(tempat);
        }
    }

    internal override void Enter(object owner, string? nama, Sumber? sumber)
    {
        _owners.Add((owner, Depth));
        _order++;
        if (!_wanted.TryGetValue(owner, out var places))
        {
            return;
        }

        var path = Join(0);
        var name = LastingName();
        object[] ancestors = [.. _owners.Select(static o => o.Owner)];
        foreach (var place in places)
        {
            place.Jalur = path + string.Concat(place.Anggota.Select(PetaLetak.Member));
            place.Pengenal = name;
            place.Urutan = _order;
            place.Leluhur = ancestors;
        }
    }

    internal override void Leave() => _owners.RemoveAt(_owners.Count - 1);

    // The path with names in place of numbers: .pendanaan.bidang{1.06}.program{1.06.01}
    private string LastingName()
    {
        var name = new System.Text.StringBuilder();
        var from = 1;
        foreach (var (owner, depth) in _owners)
        {
            var pengenal = NamaNoda.PengenalOf(owner);
            for (var i = from; i < depth; i++)
            {
                name.Append(Step(i)[0] == '[' && pengenal.Length > 0 ? $"{{{pengenal}}}" : Step(i));
            }

            from = depth;
        }

        return name.ToString();
    }
}
