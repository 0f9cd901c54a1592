using Renstra.Domain;
using Renstra.Nomenclature.Format;

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
    private readonly TabelNomenklatur _tabelPertama;

    // Over the rows of all tables, numbered through; without it the tables are searched one after the other.
    private readonly IndeksKode _indeks;
    private readonly bool _keputusanDimiliki;

    private Nomenklatur(VersiNomenklatur versi, TabelNomenklatur[] tabel, bool keputusanDimiliki, IndeksKode indeks)
    {
        Versi = versi;
        _tabel = tabel;
        _tabelPertama = tabel[0];
        _indeks = indeks;
        _keputusanDimiliki = keputusanDimiliki;
    }

    /// <summary>
    /// The version that was asked for. Whether it is held: <see cref="KelengkapanVersi"/>. Of a loaded view (<see cref="Asal"/>): the version
    /// that its file is laid over, or, if it stands by itself, the newest decree.
    /// </summary>
    public VersiNomenklatur Versi { get; }

    /// <summary>Where a loaded view comes from; <see langword="null"/> for an embedded one.</summary>
    public AsalMuatan? Asal { get; private init; }

    // Of a loaded view: its first tables are the file's, and these codes of the others are no more, with what lies below them.
    private int JumlahMuatan { get; init; }

    // Null where nothing was removed: the first look-up of a process makes nothing that it does not need.
    private HashSet<ulong>? Dihapus { get; init; }

    private LingkupDaerah? Lengkap { get; init; }

    /// <summary>The embedded versions whose tables answer, the first before the others.</summary>
    public Daftar<VersiNomenklatur> Sumber => [.. _tabel.Skip(JumlahMuatan).Select(static t => t.Versi!)];

    /// <summary>The view's name: that of its version, or of its file.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Asal?.Nama ?? Versi.Sebut();

    internal TabelNomenklatur GetTabel(int nomor) => _tabel[nomor];

    // A row of a table, unless the file that lies over the table has removed its code.
    private int FindRow(int tabel, ulong kode, int lingkup)
    {
        var baris = _tabel[tabel].Find(kode, lingkup);
        return baris >= 0 && Dihapus is not null && IsDihapus(tabel, kode) ? -1 : baris;
    }

    private bool IsDihapus(int tabel, ulong kode) => Dihapus is not null && tabel >= JumlahMuatan && IsWithin(EntriNomenklatur.ToKode(kode), Dihapus);
}
