namespace Renstra.Domain;

/// <summary>The agency (perangkat daerah) whose plan it is. It may hold up to three bidang urusan (PP 18/2016).</summary>
public sealed record PerangkatDaerah
{
    internal string? _kode;
    internal string _nama = "";
    internal Daftar<Tercantum<KodeRekening>> _bidang;

    /// <summary>The agency's code as stated.</summary>
    public string? Kode { get => _kode; init => _kode = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The agency's name.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The codes of its bidang urusan.</summary>
    public Daftar<Tercantum<KodeRekening>> Bidang { get => _bidang; init => _bidang = value; }
}
