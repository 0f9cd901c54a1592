using System.Diagnostics.CodeAnalysis;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>What loading a file gave (hasil muat): the nomenclature, or all errors of one pass; and warnings.</summary>
public sealed class HasilMuat
{
    /// <summary>How many errors, and how many warnings, are told at most: 100.</summary>
    public const int MaksimalGalat = 100;

    internal HasilMuat(Nomenklatur? nomenklatur, IReadOnlyList<GalatMuat> galat, IReadOnlyList<GalatMuat> peringatan)
    {
        Nomenklatur = nomenklatur;
        (Galat, JumlahGalat) = ([.. galat.Take(MaksimalGalat)], galat.Count);
        (Peringatan, JumlahPeringatan) = ([.. peringatan.Take(MaksimalGalat)], peringatan.Count);
    }

    /// <summary>The nomenclature; <see langword="null"/> if there is any error.</summary>
    public Nomenklatur? Nomenklatur { get; }

    /// <summary>The errors in the order of the file, at most <see cref="MaksimalGalat"/>.</summary>
    public Daftar<GalatMuat> Galat { get; }

    /// <summary>How many errors there are in all.</summary>
    public int JumlahGalat { get; }

    /// <summary>What does not hinder loading but should be looked at, in the order of the file, at most <see cref="MaksimalGalat"/>.</summary>
    public Daftar<GalatMuat> Peringatan { get; }

    /// <summary>How many warnings there are in all.</summary>
    public int JumlahPeringatan { get; }

    /// <summary>Whether the file was loaded.</summary>
    [MemberNotNullWhen(true, nameof(Nomenklatur))]
    public bool IsTermuat => Nomenklatur is not null;
}
