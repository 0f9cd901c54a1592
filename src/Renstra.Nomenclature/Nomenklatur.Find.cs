using System.Runtime.CompilerServices;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>Look-up of one code.</content>
public sealed partial class Nomenklatur
{
    private const int Keduanya = 3;

    // A table has fewer than 2¹⁶ rows.
    private const int BitBaris = 16;

    /// <summary>Looks a code up in the list for a kind of region; allocates nothing.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="daerah">The kind of region.</param>
    /// <param name="entri">The entry, or <see cref="EntriNomenklatur.Kosong"/>.</param>
    /// <returns>Whether it is there. If not, <see cref="Find(KodeRekening, JenisDaerah?)"/> tells whether that means anything.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(KodeRekening kode, JenisDaerah daerah, out EntriNomenklatur entri)
    {
        ArgumentNullException.ThrowIfNull(daerah);
        return TryFind(kode, daerah.Value == 1 ? 1 : 2, out entri);
    }

    /// <summary>Looks a code up in one list or either; allocates nothing.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="lingkup">The list; <see cref="LingkupDaerah.Keduanya"/>: either, the provinces' first.</param>
    /// <param name="entri">The entry, or <see cref="EntriNomenklatur.Kosong"/>.</param>
    /// <returns>Whether it is there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(KodeRekening kode, LingkupDaerah lingkup, out EntriNomenklatur entri)
    {
        ArgumentNullException.ThrowIfNull(lingkup);
        return TryFind(kode, lingkup.Value, out entri);
    }

    /// <summary>Looks a code up in either list, the provinces' first; allocates nothing. All entries of a code: <see cref="GetAll"/>.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="entri">The entry, or <see cref="EntriNomenklatur.Kosong"/>.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryFind(KodeRekening kode, out EntriNomenklatur entri) => TryFind(kode, Keduanya, out entri);

    /// <summary>All entries of a code: none, one, or one for provinces and one for kabupaten and kota.</summary>
    /// <param name="kode">The code.</param>
    /// <returns>The entries, that of the provinces first.</returns>
    public Daftar<EntriNomenklatur> GetAll(KodeRekening kode)
    {
        List<EntriNomenklatur> hasil = [];
        Collect(kode, Keduanya, hasil);
        return [.. hasil];
    }

    // Inlined into the caller, the entry is made where it is used, or not at all; the search itself is not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryFind(KodeRekening kode, int lingkup, out EntriNomenklatur entri)
    {
        var letak = Locate(kode.ToUInt64(), lingkup);
        if (letak >= 0)
        {
            entri = new(this, letak >> BitBaris, letak & ((1 << BitBaris) - 1), lingkup, default);
            return true;
        }

        letak = kode.IsPenunjang() ? LocateTemplate(kode, lingkup) : -1;
        if (letak >= 0)
        {
            entri = new(this, letak >> BitBaris, letak & ((1 << BitBaris) - 1), lingkup, kode.GetBidang());
            return true;
        }

        entri = default;
        return false;
    }

    // The number of the table and of its row, in one; negative if the code is in none. The index names the first row of a code.
    private int Locate(ulong kode, int lingkup)
    {
        var calon = _indeks.GetCalon(kode);
        var pertama = _tabelPertama;
        if (unchecked((uint)calon >= (uint)pertama.Count))
        {
            return LocateBehind(kode, lingkup, calon);
        }

        var beda = pertama.Compare(kode, calon);
        return !TabelNomenklatur.IsKodeSama(beda) ? -1
            : (TabelNomenklatur.GetLingkup(beda) & lingkup) != 0 ? calon
            : LocateByTable(kode, lingkup);
    }

    // There is no index, or its candidate is a row of a further table.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LocateBehind(ulong kode, int lingkup, int calon)
    {
        var baris = calon;
        for (var i = 0; i < _tabel.Length && !_indeks.IsKosong; i++)
        {
            if (baris < _tabel[i].Count)
            {
                return TabelNomenklatur.IsKodeSama(_tabel[i].Compare(kode, baris)) ? LocateByTable(kode, lingkup) : -1;
            }

            baris -= _tabel[i].Count;
        }

        return LocateByTable(kode, lingkup);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LocateByTable(ulong kode, int lingkup)
    {
        for (var i = 0; i < _tabel.Length; i++)
        {
            var baris = FindRow(i, kode, lingkup);
            if (baris >= 0)
            {
                return (i << BitBaris) | baris;
            }
        }

        return -1;
    }

    // The bidang must be in the list, for there is no programme 01 of a bidang that does not exist.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LocateTemplate(KodeRekening kode, int lingkup)
    {
        var templat = kode.ToTemplate().ToUInt64();
        var bidang = kode.GetBidang().ToUInt64();
        for (var i = 0; i < _tabel.Length; i++)
        {
            var baris = FindRow(i, templat, lingkup);
            if (baris >= 0 && HasBidang(bidang, lingkup & _tabel[i].GetLingkup(baris)))
            {
                return (i << BitBaris) | baris;
            }
        }

        return -1;
    }

    private bool HasBidang(ulong bidang, int lingkup)
    {
        for (var i = 0; i < _tabel.Length; i++)
        {
            if (FindRow(i, bidang, lingkup) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
