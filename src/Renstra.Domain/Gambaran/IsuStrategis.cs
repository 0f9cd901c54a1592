namespace Renstra.Domain;

/// <summary>A strategic issue of the agency (isu strategis).</summary>
public sealed record IsuStrategis
{
    internal string? _nomor;
    internal string _nama = "";
    internal string? _penjelasan;
    internal Sumber? _sumber;

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The name or text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>What the text says about it.</summary>
    public string? Penjelasan { get => _penjelasan; init => _penjelasan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
