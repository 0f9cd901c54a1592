namespace Renstra.Domain;

/// <summary>A mention (sebutan) of something that another table states: the words as printed here, and the id of what is meant where that is known. Neither corrects the other.</summary>
public sealed record Sebutan
{
    internal string? _nomor;
    internal string? _teks;
    internal string? _id;
    internal Sumber? _sumber;

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The words as printed here.</summary>
    public string? Teks { get => _teks; init => _teks = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The id of what is meant.</summary>
    public string? Id { get => _id; init => _id = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
