namespace Renstra.Domain;

/// <summary>A Renstra, the five-year strategic plan of an agency, as its document states it. Every part but the identity is optional. Immutable; make one with an object initializer, change one with <c>with</c>.</summary>
public sealed record DokumenRenstra
{
    internal Identitas _identitas = new();
    internal Daftar<Tujuan> _tujuan;
    internal Pendanaan? _pendanaan;
    internal Daftar<BarisIndikator> _iku;
    internal Daftar<BarisIndikator> _ikk;
    internal Daftar<TargetSpm> _spm;
    internal TabelAnggaran? _belanja;
    internal TabelAnggaran? _anggaranRealisasi;

    /// <summary>What the plan is.</summary>
    public Identitas Identitas { get => _identitas; init => _identitas = value; }

    /// <summary>Tujuan and sasaran with their indicators.</summary>
    public Daftar<Tujuan> Tujuan { get => _tujuan; init => _tujuan = value; }

    /// <summary>Programmes and their funding.</summary>
    public Pendanaan? Pendanaan { get => _pendanaan; init => _pendanaan = value; }

    /// <summary>The main performance indicators (indikator kinerja utama).</summary>
    public Daftar<BarisIndikator> Iku { get => _iku; init => _iku = value; }

    /// <summary>The key performance indicators (indikator kinerja kunci).</summary>
    public Daftar<BarisIndikator> Ikk { get => _ikk; init => _ikk = value; }

    /// <summary>The targets of minimum service standards.</summary>
    public Daftar<TargetSpm> Spm { get => _spm; init => _spm = value; }

    /// <summary>Budget and realisation by expenditure.</summary>
    public TabelAnggaran? Belanja { get => _belanja; init => _belanja = value; }

    /// <summary>Budget and realisation by programme, kegiatan and sub kegiatan.</summary>
    public TabelAnggaran? AnggaranRealisasi { get => _anggaranRealisasi; init => _anggaranRealisasi = value; }
}
