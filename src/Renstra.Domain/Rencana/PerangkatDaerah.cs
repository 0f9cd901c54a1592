namespace Renstra.Domain;

/// <summary>The agency (perangkat daerah) whose plan it is. It may hold up to three bidang urusan (PP 18/2016).</summary>
public sealed record PerangkatDaerah
{
    internal Tercantum<KodePerangkatDaerah> _kode;
    internal string _nama = "";
    internal Daftar<Tercantum<KodeRekening>> _bidang;

    /// <summary>The agency's code, such as <c>1.06.0.00.0.00.01.0000</c>, as stated.</summary>
    public Tercantum<KodePerangkatDaerah> Kode { get => _kode; init => _kode = value; }

    /// <summary>The agency's name.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The codes of its bidang urusan.</summary>
    public Daftar<Tercantum<KodeRekening>> Bidang { get => _bidang; init => _bidang = value; }
}
