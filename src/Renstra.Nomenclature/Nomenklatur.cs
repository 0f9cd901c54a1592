using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>
/// A view of the national nomenclature (nomenklatur): the entries of one version, or, where the decree is not held, of the lists near it.
/// Immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// The key of an entry is its code and the list it stands in (<see cref="LingkupDaerah"/>). Where a view has several tables, an entry comes
/// from the first that has its code for that list, and says which (<see cref="EntriNomenklatur.Versi"/>). Programme 01 of any bidang urusan
/// that the list knows is found in the template <c>X.XX</c> if the list does not number it itself.
/// </remarks>
public sealed partial class Nomenklatur : INomenklatur
{
    private readonly TabelNomenklatur[] _tabel;
    private readonly bool _keputusanDimiliki;

    private Nomenklatur(VersiNomenklatur versi, TabelNomenklatur[] tabel, bool keputusanDimiliki)
    {
        Versi = versi;
        _tabel = tabel;
        _keputusanDimiliki = keputusanDimiliki;
    }

    /// <summary>The version that was asked for. Whether it is held: <see cref="KelengkapanVersi"/>.</summary>
    public VersiNomenklatur Versi { get; }

    /// <summary>The versions whose tables answer, the first before the others.</summary>
    public Daftar<VersiNomenklatur> Sumber => [.. _tabel.Select(static t => t.Versi!)];

    /// <summary>The view's name: that of its version.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Versi.Sebut();

    internal TabelNomenklatur GetTabel(int nomor) => _tabel[nomor];
}
