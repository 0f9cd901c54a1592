namespace Renstra.Domain;

/// <summary>A table of service performance (tabel capaian; T-C.23 of Permendagri 86/2017): targets and realisasi by year.</summary>
public sealed record TabelCapaian
{
    internal string? _judul;
    internal Daftar<BarisCapaian> _baris;
    internal Daftar<ButirUraian> _penjelasan;
    internal Sumber? _sumber;

    /// <summary>The title as printed.</summary>
    public string? Judul { get => _judul; init => _judul = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The indicators.</summary>
    public Daftar<BarisCapaian> Baris { get => _baris; init => _baris = value; }

    /// <summary>What the text around the table explains.</summary>
    public Daftar<ButirUraian> Penjelasan { get => _penjelasan; init => _penjelasan = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
