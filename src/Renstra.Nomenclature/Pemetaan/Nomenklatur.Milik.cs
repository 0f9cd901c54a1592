using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>Rows of the version's own table, which is the first of its view.</content>
public sealed partial class Nomenklatur
{
    /// <summary>The entry of a code in the version's own table, in one list; through the template if it has no row of its own.</summary>
    internal EntriNomenklatur FindMilik(KodeRekening kode, int lingkup)
    {
        var baris = _tabel[0].Find(kode.ToUInt64(), lingkup);
        if (baris >= 0)
        {
            return new(this, 0, baris, lingkup, default);
        }

        return kode.IsPenunjang() && _tabel[0].Find(kode.ToTemplate().ToUInt64(), lingkup) is >= 0 and var templat && HasBidang(kode.GetBidang().ToUInt64(), lingkup)
            ? new(this, 0, templat, lingkup, kode.GetBidang())
            : default;
    }

    internal EntriNomenklatur GetMilik(int baris, int lingkup) => new(this, 0, baris, lingkup, default);
}
