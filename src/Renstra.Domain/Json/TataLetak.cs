namespace Renstra.Domain.Json;

/// <summary>How an object stands in the canonical form.</summary>
internal enum TataLetak
{
    /// <summary>One member a line.</summary>
    Blok,

    /// <summary>All on one line.</summary>
    Sebaris,

    /// <summary>On one line as long as nothing is nested in it that takes lines of its own, like a row of a table.</summary>
    SebarisBilaDatar,
}
