namespace Renstra.Domain;

/// <summary>The multiplier that a table declares over its amounts, such as "dalam jutaan rupiah". Never inferred from the figures.</summary>
public enum PengaliRupiah
{
    /// <summary>Rupiah.</summary>
    Satu = 1,

    /// <summary>Thousands of rupiah (ribuan).</summary>
    Ribu = 1_000,

    /// <summary>Millions of rupiah (jutaan).</summary>
    Juta = 1_000_000,

    /// <summary>Thousands of millions of rupiah (miliaran).</summary>
    Miliar = 1_000_000_000,
}
