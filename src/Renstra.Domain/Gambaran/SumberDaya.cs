namespace Renstra.Domain;

/// <summary>The agency's resources (sumber daya): people and assets.</summary>
public sealed record SumberDaya
{
    internal Daftar<RincianPegawai> _pegawai;
    internal TabelJabatan? _jabatan;
    internal Daftar<TabelData> _tenaga;
    internal TabelAset? _aset;
    internal Daftar<TabelData> _sarana;
    internal Sumber? _sumber;

    /// <summary>Staff counted by some grouping.</summary>
    public Daftar<RincianPegawai> Pegawai { get => _pegawai; init => _pegawai = value; }

    /// <summary>Staff by post.</summary>
    public TabelJabatan? Jabatan { get => _jabatan; init => _jabatan = value; }

    /// <summary>Other workers.</summary>
    public Daftar<TabelData> Tenaga { get => _tenaga; init => _tenaga = value; }

    /// <summary>Assets by group, in rupiah.</summary>
    public TabelAset? Aset { get => _aset; init => _aset = value; }

    /// <summary>Equipment and buildings by count.</summary>
    public Daftar<TabelData> Sarana { get => _sarana; init => _sarana = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
