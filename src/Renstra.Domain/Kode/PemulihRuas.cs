using System.Text;

namespace Renstra.Domain;

/// <summary>Collects corrections of segments together with the code that they make.</summary>
internal sealed class PemulihRuas
{
    private readonly StringBuilder _normal = new();
    private readonly List<KoreksiKode> _koreksi = [];

    internal PulihanKode Hasil => new(_normal.ToString(), _koreksi);

    /// <summary>A segment as it stands.</summary>
    internal bool Keep(RuasKode ruas) => Append(ruas.Isi);

    /// <summary>A segment with zeros in front.</summary>
    internal bool Pad(RuasKode ruas, int zeros, JenisKoreksiKode? jenis = null, bool warn = false)
    {
        _koreksi.Add(ruas.Pad(zeros, jenis, warn));
        return Append(new string('0', zeros) + ruas.Isi);
    }

    /// <summary>A segment without its first zero.</summary>
    internal bool DropZero(RuasKode ruas, JenisKoreksiKode jenis, bool warn = false)
    {
        _koreksi.Add(ruas.DropZero(jenis, warn));
        return Append(ruas.Isi[1..]);
    }

    /// <summary>Letters of a template in upper case.</summary>
    internal bool Raise(RuasKode ruas)
    {
        var upper = ruas.Isi.ToUpperInvariant();
        var whole = ruas.Letak[^1] - ruas.Letak[0] == ruas.Lebar - 1;
        if (upper != ruas.Isi && whole)
        {
            _koreksi.Add(new(JenisKoreksiKode.HurufTemplat, ruas.Letak[0], ruas.Isi, upper));
        }
        else if (upper != ruas.Isi)
        {
            for (var i = 0; i < ruas.Lebar; i++)
            {
                _koreksi.Add(new(JenisKoreksiKode.HurufTemplat, ruas.Letak[i], ruas.Isi[i..(i + 1)], "X"));
            }
        }

        return Append(upper);
    }

    /// <summary>A segment of two digits, which may lack its zero.</summary>
    internal bool Two(RuasKode ruas, bool warn = false) => !ruas.IsHuruf && !ruas.IsNol && ruas.Lebar switch
    {
        2 => Keep(ruas),
        1 => Pad(ruas, 1, warn: warn),
        _ => false,
    };

    private bool Append(string isi)
    {
        _normal.Append(_normal.Length == 0 ? "" : ".").Append(isi);
        return true;
    }
}
