using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>The codes that follow a code in any later version that is held: two versions of a plan may lie on both sides of any of them.</summary>
internal sealed class PenerusKode(JenisDaerah daerah)
{
    private static readonly VersiNomenklatur[] Dimiliki =
        [.. VersiNomenklatur.Semua.Where(static v => v.IsDimiliki && v != VersiNomenklatur.Teramati2024Sampai2026).OrderBy(static v => v.Tahun)];

    private readonly Dictionary<KodeRekening, KodeRekening[]> _ditemukan = [];

    internal IEnumerable<KodeRekening> Find(KodeRekening kode)
    {
        if (!_ditemukan.TryGetValue(kode, out var penerus))
        {
            _ditemukan.Add(kode, penerus = [.. Search(kode).Distinct()]);
        }

        return penerus;
    }

    private IEnumerable<KodeRekening> Search(KodeRekening kode)
    {
        for (var i = 0; i < Dimiliki.Length; i++)
        {
            for (var j = i + 1; j < Dimiliki.Length; j++)
            {
                // Where only the code is the same, the nomenclature says nothing.
                foreach (var penerus in Nomenklatur.Map(kode, Dimiliki[i], Dimiliki[j], daerah).Tujuan
                    .Where(t => t.Entri.Kode != kode && t.DasarTerlemah != DasarPemetaan.KodeSama).Select(static t => t.Entri.Kode))
                {
                    yield return penerus;
                }
            }
        }
    }
}
