namespace Renstra.Domain;

/// <summary>The title of a numbered table, or of a picture that is numbered as one.</summary>
public sealed record JudulTabel
{
    internal string? _nomor;
    internal string _judul = "";
    internal string? _keterangan;
    internal Sumber? _sumber;

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The title as printed.</summary>
    public string Judul { get => _judul; init => _judul = value; }

    /// <summary>The remark printed with it.</summary>
    public string? Keterangan { get => _keterangan; init => _keterangan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
