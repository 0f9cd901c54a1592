namespace Renstra.Domain.Perhitungan;

/// <summary>What of a budget table's row was compared (hal yang dibandingkan).</summary>
public enum HalAnggaran
{
    /// <summary>The budget of a row against the sum of its breakdown.</summary>
    Anggaran = 0,

    /// <summary>The realisation of a row against the sum of its breakdown.</summary>
    Realisasi,

    /// <summary>The stated percentage against realisation / budget × 100, at two decimals.</summary>
    Persen,
}
