namespace Renstra.Domain;

/// <summary>What a node brings about (hasil): the outcome of a program, the output of a kegiatan or sub kegiatan, with one or several indicators.</summary>
public sealed record Hasil
{
    internal string? _uraian;
    internal Daftar<Indikator> _indikator;
    internal Sumber? _sumber;

    /// <summary>The sentence of the outcome or output as printed.</summary>
    public string? Uraian { get => _uraian; init => _uraian = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Its indicators.</summary>
    public Daftar<Indikator> Indikator { get => _indikator; init => _indikator = value; }

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
