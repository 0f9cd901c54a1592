namespace Renstra.Nomenclature;

/// <summary>The two forms of a nomenclature file; see docs/nomenclature-files.md.</summary>
public enum FormatNomenklatur
{
    /// <summary>Tab-separated values, UTF-8, a line of headings.</summary>
    Tsv = 1,

    /// <summary>JSON, <c>renstra-nomenklatur/1</c>.</summary>
    Json = 2,
}
