namespace Renstra.Domain;

/// <summary>The kind of a bound (batas) in a target such as <c>≥ 100</c>.</summary>
public enum JenisBatas
{
    /// <summary>At least, ≥.</summary>
    Minimal = 0,

    /// <summary>At most, ≤.</summary>
    Maksimal,

    /// <summary>More than, &gt;.</summary>
    LebihDari,

    /// <summary>Less than, &lt;.</summary>
    KurangDari,
}
