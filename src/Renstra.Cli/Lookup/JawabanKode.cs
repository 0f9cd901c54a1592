using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>The answer for a code: its entries, or why there are none, and where else it stands.</summary>
internal sealed record JawabanKode(BacaanKode<KodeRekening> Bacaan, KodeRekening Kode, Daftar<EntriNomenklatur> Entri, HasilRujukan Rujukan, Daftar<HasilPemetaan> DiVersiLain)
{
    internal static JawabanKode Find(BacaanKode<KodeRekening> bacaan, PermintaanLookup asked)
    {
        var kode = bacaan.Kode!.Value;
        foreach (var calon in Sederajat(kode))
        {
            if (GetEntri(calon, asked) is { IsKosong: false } entri)
            {
                return new(bacaan, calon, entri, asked.Nomenklatur.Find(calon, asked.Daerah), []);
            }
        }

        return new(bacaan, kode, [], asked.Nomenklatur.Find(kode, asked.Daerah), FindElsewhere(kode, asked));
    }

    /// <summary>The code, and the sub kegiatan of the same number with four digits for two or two for four.</summary>
    internal static IEnumerable<KodeRekening> Sederajat(KodeRekening kode) =>
        kode.Tingkat == TingkatKode.SubKegiatan && KodeRekening.TryFromUInt64(kode.ToUInt64() ^ 1, out var lain) ? [kode, lain] : [kode];

    private static Daftar<EntriNomenklatur> GetEntri(KodeRekening kode, PermintaanLookup asked) =>
        asked.Daerah is not { } daerah ? asked.Nomenklatur.GetAll(kode)
        : asked.Nomenklatur.TryFind(kode, daerah, out var entri) ? [entri]
        : [];

    // What it was called in the newest other version that has it, and what became of it by the version that was asked.
    private static Daftar<HasilPemetaan> FindElsewhere(KodeRekening kode, PermintaanLookup asked)
    {
        var ke = asked.Nomenklatur.Versi.IsDimiliki ? asked.Nomenklatur.Versi : asked.Nomenklatur.Sumber[0];
        foreach (var dari in VersiNomenklatur.Semua.Reverse().Where(v => v.IsDimiliki && !asked.Nomenklatur.Sumber.Contains(v)))
        {
            foreach (var calon in Sederajat(kode))
            {
                Daftar<HasilPemetaan> hasil = [.. Map(calon, dari, ke, asked.Daerah).Where(static h => !h.Asal.IsKosong)];
                if (!hasil.IsKosong)
                {
                    return hasil;
                }
            }
        }

        return [];
    }

    internal static Daftar<HasilPemetaan> Map(KodeRekening kode, VersiNomenklatur dari, VersiNomenklatur ke, JenisDaerah? daerah) =>
        daerah is null ? Nomenklatur.MapAll(kode, dari, ke) : [Nomenklatur.Map(kode, dari, ke, daerah)];
}
