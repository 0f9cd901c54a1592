using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>A result of a search by name (hasil pencarian).</summary>
/// <param name="Entri">The entry.</param>
/// <param name="Jenis">How its name fits the query.</param>
public sealed record HasilCari(EntriNomenklatur Entri, JenisKecocokan Jenis)
{
    /// <summary>How many typing errors were overlooked: letters too many, missing or exchanged.</summary>
    public int SalahKetik { get; init; }

    /// <summary>How many words of the query the name does not have; 0 unless <see cref="JenisKecocokan.SebagianKata"/>.</summary>
    public int TanpaPadanan { get; init; }

    /// <summary>The words that errors were overlooked in; a word written apart or together is counted as an error but not named here.</summary>
    public Daftar<PasanganKata> Kata { get; init; }
}
