using System.Runtime.CompilerServices;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>Look-up of one code.</content>
public sealed partial class Nomenklatur
{
    private const int Keduanya = 3;

    /// <summary>Looks a code up in the list for a kind of region; allocates nothing.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="daerah">The kind of region.</param>
    /// <param name="entri">The entry, or <see cref="EntriNomenklatur.Kosong"/>.</param>
    /// <returns>Whether it is there. If not, <see cref="Find(KodeRekening, JenisDaerah?)"/> tells whether that means anything.</returns>
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryFind(KodeRekening kode, int lingkup, out EntriNomenklatur entri)
    {
        // Most views have one table, or find most codes in their first.
        var baris = _tabel[0].Find(kode.ToUInt64(), lingkup);
        if (baris >= 0 && Dihapus is null)
        {
            entri = new(this, 0, baris, lingkup, default);
            return true;
        }

        if (_tabel.Length == 1 && Dihapus is null && !kode.IsPenunjang())
        {
            entri = default;
            return false;
        }

        return TryFindElsewhere(kode, lingkup, out entri);
    }

    private bool TryFindElsewhere(KodeRekening kode, int lingkup, out EntriNomenklatur entri)
    {
        var nomor = kode.ToUInt64();
        for (var i = 0; i < _tabel.Length; i++)
        {
            var baris = FindRow(i, nomor, lingkup);
            if (baris >= 0)
            {
                entri = new(this, i, baris, lingkup, default);
                return true;
            }
        }

        if (kode.IsPenunjang())
        {
            return TryFindTemplate(kode, lingkup, out entri);
        }

        entri = default;
        return false;
    }

    // The bidang must be in the list, for there is no programme 01 of a bidang that does not exist.
    private bool TryFindTemplate(KodeRekening kode, int lingkup, out EntriNomenklatur entri)
    {
        var templat = kode.ToTemplate().ToUInt64();
        var bidang = kode.GetBidang();
        for (var i = 0; i < _tabel.Length; i++)
        {
            var baris = FindRow(i, templat, lingkup);
            if (baris >= 0 && HasBidang(bidang.ToUInt64(), lingkup & _tabel[i].GetLingkup(baris)))
            {
                entri = new(this, i, baris, lingkup, bidang);
                return true;
            }
        }

        entri = default;
        return false;
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
