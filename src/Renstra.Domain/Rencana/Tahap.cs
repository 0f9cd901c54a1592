namespace Renstra.Domain;

/// <summary>A stage of the plan (tahap) with its theme.</summary>
public sealed record Tahap
{
    internal string _nama = "";
    internal TahunAnggaran? _awal;
    internal TahunAnggaran? _akhir;
    internal string? _tema;
    internal Sumber? _sumber;

    /// <summary>The stage as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>Its first year.</summary>
    public TahunAnggaran? Awal { get => _awal; init => _awal = value; }

    /// <summary>Its last year, if more than one.</summary>
    public TahunAnggaran? Akhir { get => _akhir; init => _akhir = value; }

    /// <summary>Its theme.</summary>
    public string? Tema { get => _tema; init => _tema = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
