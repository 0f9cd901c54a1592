using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>Row by row: what the table of pairs says, the mapping says.</summary>
public sealed class PetaSumberTest
{
    private static readonly Dictionary<string, DasarPemetaan> Dasar = new()
    {
        ["source mapping"] = DasarPemetaan.PemetaanSumber,
        ["same code and name"] = DasarPemetaan.KodeDanNamaSama,
        ["same name"] = DasarPemetaan.NamaSama,
    };

    // Two pairs that the mapping contradicts: their kegiatan changed places, and both hold this name.
    private static readonly HashSet<(string, string)> Terbantah = [("3.25.02.2.02.03", "3.25.04.2.02.03"), ("3.25.03.2.02.03", "3.25.03.2.02.03")];

    [DenganTabelAsal]
    public void Every_pair_of_the_table_is_found()
    {
        var (jumlah, tanpaAsal, terbantah) = (0, 0, 0);
        foreach (var baris in TabelAsal.Read("mapping.tsv"))
        {
            var (kodeDari, kodeKe, ke) = (Contoh.Kode(baris["from_code"]), Contoh.Kode(baris["to_code"]), VersiNomenklatur.Parse(baris["to_version"]));
            if (IsTerbantah(baris))
            {
                var tujuan = Assert.Single(Nomenklatur.Map(kodeDari, VersiNomenklatur.Permendagri90Tahun2019, ke, JenisDaerah.Kabupaten).Tujuan.AsEnumerable());
                Assert.NotEqual(kodeKe, tujuan.Entri.Kode);
                terbantah++;
            }
            else if (VersiNomenklatur.TryParse(baris["from_version"], out var dari) || IsTeramati(kodeDari, out dari))
            {
                Assert.Contains(
                    Nomenklatur.MapAll(kodeDari, dari, ke).SelectMany(static h => h.Tujuan.AsEnumerable()),
                    t => t.Entri.Kode == kodeKe && t.Langkah.Count == 1 && t.Langkah[0].Dasar == Dasar[baris["basis"]]);
                jumlah++;
            }
            else
            {
                // The earlier code is in no list: it is told with the entry alone.
                Assert.Contains(Nomenklatur.Get(ke).GetAll(kodeKe), e => e.GetPendahulu().Contains(kodeDari));
                tanpaAsal++;
            }
        }

        Assert.Equal((20_230, 11, 2), (jumlah, tanpaAsal, terbantah));
    }

    // Five rows whose code has another name in the other list are not in the table.
    [DenganTabelAsal]
    public void Pairs_of_one_code_and_name_are_those_of_the_table()
    {
        var tabel = TabelAsal.Read("mapping.tsv").Where(static b => b["basis"] == "same code and name" && !IsTerbantah(b))
            .GroupBy(static b => (b["from_version"], b["to_version"]), static b => (b["from_code"], b["to_code"]));
        List<string> lebih = [];
        foreach (var g in tabel)
        {
            var (lama, baru) = (VersiNomenklatur.Parse(g.Key.Item1), VersiNomenklatur.Parse(g.Key.Item2));
            var kami = Pasangan.Daerah.SelectMany(d => Pasangan.Map(lama, baru, d)).SelectMany(static h => h.Tujuan.AsEnumerable())
                .Where(static t => t.DasarTerlemah == DasarPemetaan.KodeDanNamaSama && t.Langkah.Count == 1 && !t.Entri.IsDariTemplat)
                .Select(static t => (t.Langkah[0].KodeLama.ToString(), t.Langkah[0].KodeBaru.ToString())).ToHashSet();
            Assert.Empty(g.Except(kami));
            lebih.AddRange(kami.Except(g).Select(static p => p.Item1));
        }

        Assert.Equal(["3.25.02", "3.25.03", "3.25.04", "3.25.05", "4.01.03"], lebih.Order());
    }

    private static bool IsTerbantah(Dictionary<string, string> baris) =>
        baris["from_version"] == VersiNomenklatur.Permendagri90Tahun2019.Name && Terbantah.Contains((baris["from_code"], baris["to_code"]));

    private static bool IsTeramati(KodeRekening kode, out VersiNomenklatur versi)
    {
        versi = VersiNomenklatur.Teramati2024Sampai2026;
        return Contoh.Milik(versi).Any(e => e.Kode == kode);
    }
}
