using System.Text;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>The units that occur in the embedded lists.</summary>
internal static class SatuanDikenal
{
    private static HashSet<string>? s_satuan;

    internal static bool Contains(string satuan) => (Volatile.Read(ref s_satuan) ?? Keep(Collect())).Contains(satuan);

    private static HashSet<string> Keep(HashSet<string> baru) => Interlocked.CompareExchange(ref s_satuan, baru, null) ?? baru;

    private static HashSet<string> Collect()
    {
        HashSet<string> semua = new(StringComparer.Ordinal);
        foreach (var versi in new[] { VersiNomenklatur.Kepmendagri1317Tahun2023, VersiNomenklatur.Sipd2027 })
        {
            var tabel = Nomenklatur.GetEmbedded(versi.Value);
            for (var i = 0; i < tabel.Count; i++)
            {
                semua.Add(Encoding.UTF8.GetString(tabel.GetSatuan(i)));
            }
        }

        return semua;
    }
}
