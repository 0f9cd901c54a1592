using System.Diagnostics.CodeAnalysis;

namespace Renstra.Domain;

/// <summary>What a nomenclature answers when a code is looked up.</summary>
public sealed record HasilRujukan
{
    private HasilRujukan(StatusKode status, EntriRujukan? entri, AlasanTidakDalamData? alasan, string acuan)
    {
        Status = status;
        Entri = entri;
        Alasan = alasan;
        Acuan = acuan;
    }

    /// <summary>Found, not there, or not in the data.</summary>
    public StatusKode Status { get; }

    /// <summary>The entry, if found.</summary>
    public EntriRujukan? Entri { get; }

    /// <summary>
    /// Where no region was named and the two lists have different entries of the code: the one that is not <see cref="Entri"/>. Otherwise
    /// <see langword="null"/>.
    /// </summary>
    public EntriRujukan? Lain { get; init; }

    /// <summary>Why the data cannot tell, for <see cref="StatusKode.TidakDalamData"/>.</summary>
    public AlasanTidakDalamData? Alasan { get; }

    /// <summary>The decree that was asked, as people call it; empty if there is none for that year.</summary>
    public string Acuan { get; }

    /// <summary>Whether the code was found.</summary>
    [MemberNotNullWhen(true, nameof(Entri))]
    public bool IsAda => Entri is not null;

    /// <summary>The code was found.</summary>
    /// <param name="entri">The entry.</param>
    /// <param name="acuan">The decree that was asked.</param>
    /// <returns>The answer.</returns>
    public static HasilRujukan Found(EntriRujukan entri, string acuan)
    {
        ArgumentNullException.ThrowIfNull(entri);
        ArgumentNullException.ThrowIfNull(acuan);
        return new(StatusKode.Ada, entri, null, acuan);
    }

    /// <summary>The code is not there, and its part of the list is held wholly.</summary>
    /// <param name="acuan">The decree that was asked.</param>
    /// <returns>The answer.</returns>
    public static HasilRujukan NotFound(string acuan)
    {
        ArgumentNullException.ThrowIfNull(acuan);
        return new(StatusKode.TidakAda, null, null, acuan);
    }

    /// <summary>The data cannot tell.</summary>
    /// <param name="alasan">Why.</param>
    /// <param name="acuan">The decree that was asked; empty if there is none.</param>
    /// <returns>The answer.</returns>
    public static HasilRujukan NotInData(AlasanTidakDalamData alasan, string acuan)
    {
        ArgumentNullException.ThrowIfNull(alasan);
        ArgumentNullException.ThrowIfNull(acuan);
        return new(StatusKode.TidakDalamData, null, alasan, acuan);
    }
}
