namespace Renstra.Domain;

/// <summary>A figure that the text around the tables states (pernyataan), so that it can be held against the tables.</summary>
public sealed record Pernyataan
{
    internal string _uraian = "";
    internal TahunAnggaran? _tahun;
    internal Tercantum<Target> _nilai;
    internal Satuan _satuan;
    internal Sumber? _sumber;

    /// <summary>What is stated.</summary>
    public string Uraian { get => _uraian; init => _uraian = value; }

    /// <summary>Its year.</summary>
    public TahunAnggaran? Tahun { get => _tahun; init => _tahun = value; }

    /// <summary>The value.</summary>
    public Tercantum<Target> Nilai { get => _nilai; init => _nilai = value; }

    /// <summary>The unit.</summary>
    public Satuan Satuan { get => _satuan; init => _satuan = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
