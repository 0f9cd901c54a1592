namespace Renstra.Domain.Perhitungan;

/// <summary>How what a node states compares with what follows from the nodes below it (status).</summary>
public enum StatusPagu
{
    /// <summary>Stated and computed are the same, or neither is there.</summary>
    Sama = 0,

    /// <summary>Both are there and differ.</summary>
    Berbeda,

    /// <summary>Nothing is stated, though nodes below state something other than dashes.</summary>
    TidakTercantum,

    /// <summary>What is stated cannot be read.</summary>
    TidakTerbaca,

    /// <summary>Not judged: a figure below cannot be read, so the sum is incomplete.</summary>
    TidakDapatDinilai,
}
