using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>A result of a search by name in a list (hasil pencarian).</summary>
/// <typeparam name="TEntri">The entry.</typeparam>
/// <param name="Entri">The entry.</param>
/// <param name="Jenis">How its name fits the query.</param>
public sealed record HasilCariDaftar<TEntri>(TEntri Entri, JenisKecocokan Jenis)
    where TEntri : struct
{
    /// <summary>How many typing errors were overlooked: letters too many, missing or exchanged.</summary>
    public int SalahKetik { get; init; }

    /// <summary>How many words of the query the name does not have; 0 unless <see cref="JenisKecocokan.SebagianKata"/>.</summary>
    public int TanpaPadanan { get; init; }

    /// <summary>The words that errors were overlooked in.</summary>
    public Daftar<PasanganKata> Kata { get; init; }
}
