using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>The names that exactly one row of a level has in one list, with the row. Read from the table when first asked for.</summary>
internal sealed class NamaTunggal(TabelNomenklatur tabel, int lingkup)
{
    private readonly Lazy<Dictionary<(TingkatKode Tingkat, string Nama), int>> _baris = new(() => Read(tabel, lingkup));

    /// <summary>The one row of that level and name; negative if there is none or there are several.</summary>
    internal int Find(TingkatKode tingkat, ReadOnlySpan<byte> nama) => _baris.Value.GetValueOrDefault((tingkat, LipatNama.Fold(nama)), -1);

    private static Dictionary<(TingkatKode Tingkat, string Nama), int> Read(TabelNomenklatur tabel, int lingkup)
    {
        Dictionary<(TingkatKode Tingkat, string Nama), int> hasil = [];
        for (var i = 0; i < tabel.Count; i++)
        {
            var kunci = (EntriNomenklatur.ToKode(tabel.GetKode(i)).Tingkat, LipatNama.Fold(tabel.GetNama(i)));
            if ((tabel.GetLingkup(i) & lingkup) != 0 && !hasil.TryAdd(kunci, i))
            {
                hasil[kunci] = -1;
            }
        }

        return hasil;
    }
}
