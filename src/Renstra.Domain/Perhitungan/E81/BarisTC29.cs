namespace Renstra.Domain.Perhitungan;

/// <summary>The stated columns of one row of T-C.29 (baris T-C.29); rupiah as numbers, figures of an indicator as numbers. <see langword="null"/> is a blank, never 0.</summary>
public sealed record BarisTC29
{
    /// <summary>Column 4: the target of the Renstra at the end of its period.</summary>
    public decimal? TargetRenstra { get; init; }

    /// <summary>Column 5: the realisasi up to the year before last. In the first years of a Renstra it is 0, which is to be said.</summary>
    public decimal? RealisasiSebelumnya { get; init; }

    /// <summary>Column 6: the target of last year's Renja.</summary>
    public decimal? TargetTahunLalu { get; init; }

    /// <summary>Column 7: the realisasi of last year's Renja.</summary>
    public decimal? RealisasiTahunLalu { get; init; }

    /// <summary>Column 9: the target of the current year's Renja.</summary>
    public decimal? TargetTahunBerjalan { get; init; }

    /// <summary>The realisasi of the current year so far, where it is to count in place of column 9; the table has no column for it.</summary>
    public decimal? RealisasiTahunBerjalan { get; init; }
}
