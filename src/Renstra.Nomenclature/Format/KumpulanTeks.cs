using System.Text;

namespace Renstra.Nomenclature.Format;

/// <summary>Gathers texts, each once; text 0 is the empty one. Numbers follow the order of first appearance.</summary>
internal sealed class KumpulanTeks
{
    private readonly Dictionary<string, uint> _nomor = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<byte[]> _teks = [[]];

    internal uint Add(string teks)
    {
        if (!_nomor.TryGetValue(teks, out var nomor))
        {
            nomor = (uint)_teks.Count;
            _nomor.Add(teks, nomor);
            _teks.Add(Encoding.UTF8.GetBytes(teks));
        }

        return nomor;
    }

    internal (byte[] Teks, byte[] Letak) Build()
    {
        var letak = new PenulisBita();
        var teks = new PenulisBita();
        foreach (var satu in _teks)
        {
            letak.Write((uint)teks.Length);
            teks.Write(satu);
        }

        letak.Write((uint)teks.Length);
        return (teks.ToArray(), letak.ToArray());
    }
}
