namespace Renstra.Domain;

/// <summary>An item (butir) of a list in the document's text, with its number as printed and the items below it.</summary>
public sealed record ButirUraian
{
    internal string? _nomor;
    internal string _teks = "";
    internal Daftar<ButirUraian> _rincian;
    internal Sumber? _sumber;

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The sentence as printed.</summary>
    public string Teks { get => _teks; init => _teks = value; }

    /// <summary>The items below it.</summary>
    public Daftar<ButirUraian> Rincian { get => _rincian; init => _rincian = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
