namespace Renstra.Domain;

/// <summary>Staff counted by one grouping (rincian pegawai): by echelon, grade, education, sex, status.</summary>
public sealed record RincianPegawai
{
    internal string _menurut = "";
    internal string? _status;
    internal Tercantum<decimal> _jumlahTercantum;
    internal Daftar<JumlahPegawai> _baris;
    internal Sumber? _sumber;

    /// <summary>The grouping: echelon, grade, education, sex, status.</summary>
    public string Menurut { get => _menurut; init => _menurut = value; }

    /// <summary>The status of those counted, such as PNS.</summary>
    public string? Status { get => _status; init => _status = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The total that the document states.</summary>
    public Tercantum<decimal> JumlahTercantum { get => _jumlahTercantum; init => _jumlahTercantum = value; }

    /// <summary>The groups.</summary>
    public Daftar<JumlahPegawai> Baris { get => _baris; init => _baris = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
