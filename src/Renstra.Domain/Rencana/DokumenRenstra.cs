using System.Diagnostics.CodeAnalysis;

namespace Renstra.Domain;

/// <summary>A Renstra, the five-year strategic plan of an agency, as its document states it. Every part but the identity is optional. Immutable; make one with an object initializer, change one with <c>with</c>.</summary>
public sealed record DokumenRenstra
{
    internal Identitas _identitas = null!;
    internal Kerangka? _kerangka;
    internal Organisasi? _organisasi;
    internal SumberDaya? _sumberDaya;
    internal Daftar<TabelData> _dataLayanan;
    internal TabelCapaian? _capaianIku;
    internal TabelCapaian? _capaianIkk;
    internal Daftar<FormulirE81> _evaluasi;
    internal CapaianSpm? _capaianSpm;
    internal TabelAnggaran? _belanja;
    internal TabelAnggaran? _anggaranRealisasi;
    internal Daftar<ButirUraian> _kelompokSasaran;
    internal PermasalahanPelayanan? _permasalahan;
    internal Daftar<TelaahIsu> _isuStrategis;
    internal AcuanRpjmd? _rpjmd;
    internal Daftar<Tujuan> _tujuan;
    internal Daftar<Tahap> _penahapan;
    internal Daftar<Strategi> _strategi;
    internal Daftar<ArahKebijakan> _arahKebijakan;
    internal Daftar<HubunganStrategi> _hubunganStrategi;
    internal Daftar<HubunganTupoksi> _hubunganTupoksi;
    internal Daftar<UraianTingkat> _uraian;
    internal Daftar<NodaCascading> _cascading;
    internal Pendanaan? _pendanaan;
    internal Daftar<TabelPrioritas> _prioritas;
    internal Daftar<BarisIndikator> _iku;
    internal Daftar<BarisIndikator> _ikk;
    internal Daftar<TargetSpm> _spm;
    internal Daftar<Pernyataan> _pernyataan;
    internal Daftar<Pengecualian> _pengecualian;

    /// <summary>A document; its identity must be given.</summary>
    public DokumenRenstra()
    {
    }

    // The reader fills in what is required, and refuses a file that lacks it.
    [SetsRequiredMembers]
    private DokumenRenstra(bool dibaca)
    {
        _ = dibaca;
        Identitas = Identitas.ToRead();
    }

    /// <summary>What the plan is: region, agency, period and regulation.</summary>
    public required Identitas Identitas { get => _identitas; init => _identitas = value; }

    /// <summary>Headings and tables in the order of print.</summary>
    public Kerangka? Kerangka { get => _kerangka; init => _kerangka = value; }

    /// <summary>Task, functions and units of the agency.</summary>
    public Organisasi? Organisasi { get => _organisasi; init => _organisasi = value; }

    /// <summary>People and assets.</summary>
    public SumberDaya? SumberDaya { get => _sumberDaya; init => _sumberDaya = value; }

    /// <summary>Data of the agency's field: those to be served, those served, partners.</summary>
    public Daftar<TabelData> DataLayanan { get => _dataLayanan; init => _dataLayanan = value; }

    /// <summary>Past performance of the main indicators (IKU).</summary>
    public TabelCapaian? CapaianIku { get => _capaianIku; init => _capaianIku = value; }

    /// <summary>Past performance of the key indicators (IKK).</summary>
    public TabelCapaian? CapaianIkk { get => _capaianIkk; init => _capaianIkk = value; }

    /// <summary>Forms E.81: the evaluation of yearly plans.</summary>
    public Daftar<FormulirE81> Evaluasi { get => _evaluasi; init => _evaluasi = value; }

    /// <summary>What was achieved of the minimum service standards.</summary>
    public CapaianSpm? CapaianSpm { get => _capaianSpm; init => _capaianSpm = value; }

    /// <summary>Budget and realisasi by expenditure.</summary>
    public TabelAnggaran? Belanja { get => _belanja; init => _belanja = value; }

    /// <summary>Budget and realisasi by program, kegiatan and sub kegiatan.</summary>
    public TabelAnggaran? AnggaranRealisasi { get => _anggaranRealisasi; init => _anggaranRealisasi = value; }

    /// <summary>Whom the agency serves.</summary>
    public Daftar<ButirUraian> KelompokSasaran { get => _kelompokSasaran; init => _kelompokSasaran = value; }

    /// <summary>Problems, challenges and chances of the service.</summary>
    public PermasalahanPelayanan? Permasalahan { get => _permasalahan; init => _permasalahan = value; }

    /// <summary>The review of strategic issues.</summary>
    public Daftar<TelaahIsu> IsuStrategis { get => _isuStrategis; init => _isuStrategis = value; }

    /// <summary>What the plan takes from the RPJMD.</summary>
    public AcuanRpjmd? Rpjmd { get => _rpjmd; init => _rpjmd = value; }

    /// <summary>Tujuan and sasaran with their indicators.</summary>
    public Daftar<Tujuan> Tujuan { get => _tujuan; init => _tujuan = value; }

    /// <summary>The stages of the plan.</summary>
    public Daftar<Tahap> Penahapan { get => _penahapan; init => _penahapan = value; }

    /// <summary>The strategies.</summary>
    public Daftar<Strategi> Strategi { get => _strategi; init => _strategi = value; }

    /// <summary>The policy directions.</summary>
    public Daftar<ArahKebijakan> ArahKebijakan { get => _arahKebijakan; init => _arahKebijakan = value; }

    /// <summary>How tujuan, sasaran, strategi and arah kebijakan hang together (T-C.26).</summary>
    public Daftar<HubunganStrategi> HubunganStrategi { get => _hubunganStrategi; init => _hubunganStrategi = value; }

    /// <summary>How the agency's tasks relate to tujuan, sasaran and program.</summary>
    public Daftar<HubunganTupoksi> HubunganTupoksi { get => _hubunganTupoksi; init => _hubunganTupoksi = value; }

    /// <summary>The lists of programmes, kegiatan and sub kegiatan in the text.</summary>
    public Daftar<UraianTingkat> Uraian { get => _uraian; init => _uraian = value; }

    /// <summary>The cascade.</summary>
    public Daftar<NodaCascading> Cascading { get => _cascading; init => _cascading = value; }

    /// <summary>Programmes and their funding.</summary>
    public Pendanaan? Pendanaan { get => _pendanaan; init => _pendanaan = value; }

    /// <summary>Priority programmes of nation, province and region.</summary>
    public Daftar<TabelPrioritas> Prioritas { get => _prioritas; init => _prioritas = value; }

    /// <summary>The main performance indicators (IKU).</summary>
    public Daftar<BarisIndikator> Iku { get => _iku; init => _iku = value; }

    /// <summary>The key performance indicators (IKK).</summary>
    public Daftar<BarisIndikator> Ikk { get => _ikk; init => _ikk = value; }

    /// <summary>The targets of minimum service standards (SPM).</summary>
    public Daftar<TargetSpm> Spm { get => _spm; init => _spm = value; }

    /// <summary>Figures that the text states outside the tables.</summary>
    public Daftar<Pernyataan> Pernyataan { get => _pernyataan; init => _pernyataan = value; }

    /// <summary>Findings of the audit that are accepted, with the reason.</summary>
    public Daftar<Pengecualian> Pengecualian { get => _pengecualian; init => _pengecualian = value; }

    internal static DokumenRenstra ToRead() => new(dibaca: true);
}
