namespace Renstra.Domain;

/// <summary>A row of a table of indicators (baris indikator): IKU or IKK. It states the indicator again, and says which one it repeats.</summary>
public sealed record BarisIndikator
{
    internal string? _nomor;
    internal string? _mengulang;
    internal Indikator _indikator = new();
    internal Sumber? _sumber;

    /// <summary>The number of the row as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The id of the indicator that the row repeats.</summary>
    public string? Mengulang { get => _mengulang; init => _mengulang = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The indicator as this table states it.</summary>
    public Indikator Indikator { get => _indikator; init => _indikator = value; }

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
