namespace Renstra.Domain.Pemeriksaan;

/// <summary>Siblings whose codes do not lie under that of an ancestor.</summary>
/// <param name="Induk">The nearest ancestor whose code can be relied on.</param>
/// <param name="Noda">The siblings.</param>
/// <param name="IsIndukKeliru">Whether it is rather the parent's code that is wrong.</param>
internal sealed record SalahInduk(NodaBerkode Induk, NodaBerkode[] Noda, bool IsIndukKeliru)
{
    /// <summary>The rows whose code is at fault.</summary>
    internal IEnumerable<NodaBerkode> Keliru => IsIndukKeliru ? [Noda[0].Induk!] : Noda;
}
