namespace Renstra.Domain;

/// <summary>A table of priority programmes of the nation, the province or the region, with what the agency does for them (tabel prioritas).</summary>
public sealed record TabelPrioritas
{
    internal string? _judul;
    internal JenjangPrioritas? _jenjang;
    internal Daftar<ButirPrioritas> _butir;
    internal Sumber? _sumber;

    /// <summary>The title as printed.</summary>
    public string? Judul { get => _judul; init => _judul = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Whose priorities they are.</summary>
    public JenjangPrioritas? Jenjang { get => _jenjang; init => _jenjang = value; }

    /// <summary>The priorities.</summary>
    public Daftar<ButirPrioritas> Butir { get => _butir; init => _butir = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
