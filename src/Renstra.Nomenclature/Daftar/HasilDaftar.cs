using System.Diagnostics.CodeAnalysis;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>What a list answers when a code is looked up (hasil daftar): the entry, that there is none, or that the data cannot tell.</summary>
/// <typeparam name="TEntri">The entry.</typeparam>
public sealed record HasilDaftar<TEntri>
    where TEntri : struct
{
    internal HasilDaftar(TEntri? entri, AlasanTidakDalamData? alasan)
    {
        Entri = entri;
        Alasan = alasan;
    }

    /// <summary>Found, not there, or not in the data.</summary>
    public StatusKode Status => Entri is not null ? StatusKode.Ada : Alasan is not null ? StatusKode.TidakDalamData : StatusKode.TidakAda;

    /// <summary>The entry, if found.</summary>
    public TEntri? Entri { get; }

    /// <summary>Why the data cannot tell, for <see cref="StatusKode.TidakDalamData"/>.</summary>
    public AlasanTidakDalamData? Alasan { get; }

    /// <summary>Whether the code was found.</summary>
    [MemberNotNullWhen(true, nameof(Entri))]
    public bool IsAda => Entri is not null;
}
