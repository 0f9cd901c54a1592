namespace Renstra.Domain;

/// <summary>A post (jabatan) with those who hold it, by status, and its class (kelas jabatan).</summary>
public sealed record Jabatan
{
    internal string? _nomor;
    internal string _nama = "";
    internal Tercantum<decimal> _pns;
    internal Tercantum<decimal> _pppk;
    internal Tercantum<decimal> _honorer;
    internal Tercantum<decimal> _kelas;
    internal Sumber? _sumber;

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The post.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>Civil servants (PNS).</summary>
    public Tercantum<decimal> Pns { get => _pns; init => _pns = value; }

    /// <summary>Contract civil servants (PPPK).</summary>
    public Tercantum<decimal> Pppk { get => _pppk; init => _pppk = value; }

    /// <summary>Honorary or contract staff.</summary>
    public Tercantum<decimal> Honorer { get => _honorer; init => _honorer = value; }

    /// <summary>The class of the post.</summary>
    public Tercantum<decimal> Kelas { get => _kelas; init => _kelas = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
