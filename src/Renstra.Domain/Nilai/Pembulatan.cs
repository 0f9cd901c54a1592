namespace Renstra.Domain;

/// <summary>How a quotient is rounded (pembulatan). There is no default: whoever divides says how.</summary>
public enum Pembulatan
{
    /// <summary>To the nearest, halves away from zero: 2,5 is 3 and −2,5 is −3. What the documents do.</summary>
    SetengahMenjauhiNol = 0,

    /// <summary>To the nearest, halves to the even neighbour.</summary>
    SetengahKeGenap,

    /// <summary>Towards zero: the rest is cut off.</summary>
    MenujuNol,

    /// <summary>Down, towards negative infinity.</summary>
    KeBawah,

    /// <summary>Up, towards positive infinity.</summary>
    KeAtas,
}
