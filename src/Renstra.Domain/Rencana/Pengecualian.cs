namespace Renstra.Domain;

/// <summary>
/// A finding that the document's keepers accept, with their reason (pengecualian): the audit keeps it apart instead of reporting it. One that
/// fits no finding is a finding itself.
/// </summary>
public sealed record Pengecualian
{
    internal string _aturan = "";
    internal string? _noda;
    internal TahunAnggaran? _tahun;
    internal string _alasan = "";
    internal Sumber? _sumber;

    /// <summary>The rule by its id, such as <c>PAGU001</c>, or by its name.</summary>
    public string Aturan { get => _aturan; init => _aturan = value; }

    /// <summary>What it is about: the code, id or JSON path of the finding's place, or of one that the place lies below; every place if absent.</summary>
    public string? Noda { get => _noda; init => _noda = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The year of the finding; every year if absent.</summary>
    public TahunAnggaran? Tahun { get => _tahun; init => _tahun = value; }

    /// <summary>Why it is accepted.</summary>
    public string Alasan { get => _alasan; init => _alasan = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
