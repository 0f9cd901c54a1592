namespace Renstra.Domain;

/// <summary>What a year-aligned sum does with a year that only one of its series has. Never silently a zero.</summary>
public enum KebijakanTahunHilang
{
    /// <summary>Refuses: the series must have the same years.</summary>
    Tolak = 0,

    /// <summary>Takes only the years that both have.</summary>
    TahunBersama,

    /// <summary>Takes the one value that is there, as if the other stated nothing.</summary>
    YangAda,
}
