using System.Text.Json.Nodes;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Whole columns of the funding table that were not filled in.</summary>
internal static class SuntikanKolom
{
    internal static Suntikan[] Semua { get; } =
    [
        new("PAGU009", "satu tahun kosong pada semua pagu", static (d, u) =>
        {
            var tahun = PohonUji.Tahun(u, 2026, 2029);
            Clear(Pagu(d), tahun);
            return $"$.pendanaan.bidang[0].paguTercantum['{tahun}']";
        }),
        new("PAGU008", "tahun pertama atau terakhir kosong pada semua pagu", static (d, u) =>
        {
            var tahun = u.Pick(["2025", "2030"]);
            Clear(Pagu(d), tahun);
            return $"$.pendanaan.bidang[0].program[0].kegiatan[0].subKegiatan[0].pagu['{tahun}']";
        }),
        new("PAGU008", "satu tahun kosong pada semua sub kegiatan", static (d, u) =>
        {
            var tahun = PohonUji.Tahun(u);
            Clear(PohonUji.SubKegiatan(d).Select(static s => s.Node["pagu"]), tahun);
            return $"$.pendanaan.bidang[0].program[0].kegiatan[0].subKegiatan[0].pagu['{tahun}']";
        }),
        new("PAGU003", "satu tahun kosong pada semua kegiatan atau program", static (d, u) =>
        {
            var (tahun, kegiatan) = (PohonUji.Tahun(u), u.Next(2) == 0);
            Clear((kegiatan ? PohonUji.Kegiatan(d) : PohonUji.Program(d)).Select(static k => k.Node["paguTercantum"]), tahun);
            return $"$.pendanaan.bidang[0].program[0]{(kegiatan ? ".kegiatan[0]" : "")}.paguTercantum['{tahun}']";
        }),
        new("PAGU003", "satu tahun kosong pada semua kegiatan dan program", static (d, u) =>
        {
            var tahun = PohonUji.Tahun(u);
            Clear(PohonUji.Kegiatan(d).Concat(PohonUji.Program(d)).Select(static k => k.Node["paguTercantum"]), tahun);
            return $"$.pendanaan.bidang[0].program[0].paguTercantum['{tahun}']";
        }),
        new("PAGU007", "satu tahun kosong pada semua target sub kegiatan", static (d, u) =>
        {
            var tahun = PohonUji.Tahun(u);
            Clear(PohonUji.SubKegiatan(d).SelectMany(Target), tahun);
            return $"$.pendanaan.bidang[0].program[0].kegiatan[0].subKegiatan[0].pagu['{tahun}']";
        }),
        new("TRGT012", "satu tahun kosong pada semua target tabel pendanaan", static (d, u) =>
        {
            var tahun = PohonUji.Tahun(u, 2025, 2029);
            Clear(PohonUji.Berkode(d).SelectMany(Target), tahun);
            return "$.pendanaan.bidang[0].program[0]";
        }),
        new("TRGT012", "satu tahun kosong pada semua target", static (d, u) =>
        {
            var tahun = PohonUji.Tahun(u, 2025, 2029);
            Clear(PohonUji.Berkode(d).SelectMany(Target).Concat(IndikatorUji.Hasil(d).SelectMany(static i => i.Baris).Select(static b => b.Node["target"])), tahun);
            return $"$.tujuan[0].indikator[0].target['{tahun}']";
        }),
    ];

    private static IEnumerable<JsonNode?> Pagu(JsonNode d) =>
    [
        d["pendanaan"]!["paguTercantum"],
        .. d["pendanaan"]!["urusan"]!.AsArray().Select(static u => u!["paguTercantum"]),
        d["pendanaan"]!["bidang"]![0]!["paguTercantum"],
        .. PohonUji.Program(d).Concat(PohonUji.Kegiatan(d)).Select(static n => n.Node["paguTercantum"]),
        .. PohonUji.SubKegiatan(d).Select(static n => n.Node["pagu"]),
        .. d["prioritas"]![0]!["butir"]!.AsArray().SelectMany(static b => b!["dukungan"]!.AsArray()).Select(static x => x!["pagu"]),
    ];

    private static IEnumerable<JsonNode?> Target((JsonObject Node, string Path) noda) =>
        noda.Node["hasil"]!.AsArray().SelectMany(static h => h!["indikator"]!.AsArray()).Select(static i => i!["target"]);

    private static void Clear(IEnumerable<JsonNode?> deret, string tahun)
    {
        foreach (var d in deret)
        {
            d?.AsObject().Remove(tahun);
        }
    }
}
