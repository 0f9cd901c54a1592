using System.Text.Json.Nodes;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Faults of money.</summary>
internal static class SuntikanPagu
{
    internal static Suntikan[] Semua { get; } =
    [
        new("PAGU001", "pagu sub kegiatan dinaikkan", static (d, u) =>
        {
            var (k, path) = u.Pick(PohonUji.Kegiatan(d));
            var tahun = PohonUji.Tahun(u);
            PohonUji.Add(u.Pick(k["subKegiatan"]!.AsArray()).Node["pagu"]!, tahun, 1 + u.Next(90_000_000));
            return $"{path}.paguTercantum['{tahun}']";
        }),
        new("PAGU001", "pagu kegiatan diturunkan", static (d, u) =>
        {
            var (k, path) = u.Pick(PohonUji.Kegiatan(d));
            var tahun = PohonUji.Tahun(u);
            PohonUji.Add(k["paguTercantum"]!, tahun, -1 - u.Next(9_000_000));
            return $"{path}.paguTercantum['{tahun}']";
        }),
        new("PAGU001", "pagu program diturunkan", static (d, u) =>
        {
            var (p, path) = u.Pick(PohonUji.Program(d));
            var tahun = PohonUji.Tahun(u);
            PohonUji.Add(p["paguTercantum"]!, tahun, -1 - u.Next(9_000_000));
            return $"{path}.paguTercantum['{tahun}']";
        }),
        new("PAGU002", "sub kegiatan hilang", static (d, u) =>
        {
            var (k, path) = u.Pick(PohonUji.Kegiatan(d).FindAll(static k => k.Node["subKegiatan"]!.AsArray().Count > 1));
            PohonUji.Add(u.Pick(k["subKegiatan"]!.AsArray()).Node["pagu"]!, "2027", -5_000_000);
            return $"{path}.paguTercantum";
        }),
        new("PAGU003", "pagu kegiatan dihapus", static (d, u) =>
        {
            var (k, path) = u.Pick(PohonUji.Kegiatan(d));
            k.Remove("paguTercantum");
            return $"{path}.paguTercantum";
        }),
        new("PAGU003", "pagu program dihapus", static (d, u) =>
        {
            var (p, path) = u.Pick(PohonUji.Program(d));
            p.Remove("paguTercantum");
            return $"{path}.paguTercantum";
        }),
        new("PAGU004", "jumlah tabel diubah", static (d, u) =>
        {
            var tahun = PohonUji.Tahun(u);
            PohonUji.Add(d["pendanaan"]!["paguTercantum"]!, tahun, u.Next(2) == 0 ? 1 : -1);
            return $"$.pendanaan.paguTercantum['{tahun}']";
        }),
        new("PAGU004", "baris urusan diubah", static (d, u) =>
        {
            var tahun = PohonUji.Tahun(u);
            PohonUji.Add(d["pendanaan"]!["urusan"]![0]!["paguTercantum"]!, tahun, 1 + u.Next(1_000_000));
            return $"$.pendanaan.urusan[0].paguTercantum['{tahun}']";
        }),
        new("PAGU005", "pagu negatif, seimbang sampai ke atas", static (d, u) =>
        {
            var tahun = PohonUji.Tahun(u);
            var (s, path) = u.Pick(Small(d));
            var shift = -(s["pagu"]![tahun]!.GetValue<long>() + 1_000_000);
            Everywhere(d, path, tahun, shift);
            return $"{path}.pagu['{tahun}']";
        }),
        new("PAGU005", "pagu negatif, induknya tetap", static (d, u) =>
        {
            var tahun = PohonUji.Tahun(u);
            var (s, path) = u.Pick(Small(d));
            s["pagu"]![tahun] = -s["pagu"]![tahun]!.GetValue<long>();
            return $"{path}.pagu['{tahun}']";
        }),
        new("PAGU006", "program melonjak di semua tingkat", static (d, u) =>
        {
            var (s, path) = u.Pick(PohonUji.SubKegiatan(d));
            var tahun = PohonUji.Tahun(u, 2026, 2028);
            Everywhere(d, path, tahun, 20_000_000_000);
            return "";
        }),
        new("PAGU007", "target dihapus", static (d, u) =>
        {
            var (s, path) = u.Pick(PohonUji.SubKegiatan(d));
            var tahun = PohonUji.Tahun(u, 2025, 2030);
            s["hasil"]![0]!["indikator"]![0]!["target"]![tahun] = JsonNode.Parse("""{ "tertulis": "-" }""");
            return $"{path}.pagu['{tahun}']";
        }),
        new("PAGU008", "pagu menjadi strip, seimbang sampai ke atas", static (d, u) =>
        {
            var tahun = PohonUji.Tahun(u);
            var (s, path) = u.Pick(Small(d));
            Everywhere(d, path, tahun, -s["pagu"]![tahun]!.GetValue<long>());
            s["pagu"]![tahun] = JsonNode.Parse("""{ "tertulis": "-" }""");
            return $"{path}.pagu['{tahun}']";
        }),
        new("PAGU008", "pagu menjadi nol pada satu sel", static (d, u) =>
        {
            var tahun = PohonUji.Tahun(u);
            var (s, path) = u.Pick(PohonUji.SubKegiatan(d));
            s["pagu"]![tahun] = 0;
            return $"{path}.pagu['{tahun}']";
        }),
        new("PAGU009", "pagu satu tahun terlewat, seimbang sampai ke atas", static (d, u) =>
        {
            var tahun = PohonUji.Tahun(u, 2026, 2029);
            var (s, path) = u.Pick(Small(d));
            Everywhere(d, path, tahun, -s["pagu"]![tahun]!.GetValue<long>());
            s["pagu"]!.AsObject().Remove(tahun);
            s["hasil"]![0]!["indikator"]![0]!["target"]![tahun] = JsonNode.Parse("""{ "tertulis": "-" }""");
            return $"{path}.pagu['{tahun}']";
        }),
        new("PAGU010", "pagu prioritas diubah", static (d, u) =>
        {
            var (butir, i) = u.Pick(d["prioritas"]![0]!["butir"]!.AsArray());
            var tahun = PohonUji.Tahun(u);
            PohonUji.Add(butir["dukungan"]![0]!["pagu"]!, tahun, 100_000);
            return $"$.prioritas[0].butir[{i}].dukungan[0].pagu['{tahun}']";
        }),
        new("PAGU011", "sub kegiatan di bawah prioritas lain juga", static (d, u) =>
        {
            var butir = d["prioritas"]![0]!["butir"]!.AsArray();
            var from = u.Next(2);
            butir[1 - from]!["dukungan"]!.AsArray().Add(butir[from]!["dukungan"]![0]!.DeepClone());
            return "$.prioritas[0]";
        }),
        new("PAGU012", "anggaran belanja kurang dari realisasi", static (d, u) =>
        {
            var (row, i) = u.Pick(d["belanja"]!["baris"]!.AsArray());
            Move(d["belanja"]!["baris"]!.AsArray(), i, row["anggaran"]!["2024"]!.GetValue<long>() - row["realisasi"]!["2024"]!.GetValue<long>() + 1_000);
            return $"$.belanja.baris[{i}].realisasi['2024']";
        }),
        new("PAGU013", "sen, seimbang sampai ke atas", static (d, u) =>
        {
            var tahun = PohonUji.Tahun(u);
            var (_, path) = u.Pick(PohonUji.SubKegiatan(d));
            Everywhere(d, path, tahun, 0.35m);
            return "";
        }),
    ];

    // Those whose loss makes no programme jump, and that no priority repeats.
    private static List<(JsonObject Node, string Path)> Small(JsonNode d) => PohonUji.SubKegiatan(d).FindAll(static s => s.Node["pagu"]!["2025"]!.GetValue<long>() < 60_000_000);

    // Moves budget from one kind of expenditure to the other, with the percentages that follow.
    private static void Move(JsonArray rows, int from, long amount)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i]!;
            var budget = row["anggaran"]!["2024"]!.GetValue<long>() + (i == from ? -amount : amount);
            row["anggaran"]!["2024"] = budget;
            row["persenTercantum"]!["2024"] = Math.Round(row["realisasi"]!["2024"]!.GetValue<decimal>() * 100 / budget, 2, MidpointRounding.AwayFromZero);
        }
    }

    /// <summary>Changes an amount of a sub kegiatan and all sums above it, so that they still agree, and the priorities that repeat it.</summary>
    internal static void Everywhere(JsonNode d, string path, string tahun, decimal selisih)
    {
        foreach (var (node, p) in PohonUji.SubKegiatan(d).Where(s => s.Path == path))
        {
            Shift(node["pagu"]!);
            foreach (var butir in d["prioritas"]![0]!["butir"]!.AsArray())
            {
                foreach (var dukungan in butir!["dukungan"]!.AsArray().Where(x => x!["subKegiatan"]!["id"]!.GetValue<string>() == node["id"]!.GetValue<string>()))
                {
                    Shift(dukungan!["pagu"]!);
                }
            }
        }

        foreach (var (node, _) in PohonUji.Kegiatan(d).Concat(PohonUji.Program(d)).Where(n => path.StartsWith(n.Path + ".", StringComparison.Ordinal)))
        {
            Shift(node["paguTercantum"]!);
        }

        Shift(d["pendanaan"]!["bidang"]![0]!["paguTercantum"]!);
        Shift(d["pendanaan"]!["urusan"]![0]!["paguTercantum"]!);
        Shift(d["pendanaan"]!["paguTercantum"]!);

        void Shift(JsonNode pagu) => pagu[tahun] = pagu[tahun]!.GetValue<decimal>() + selisih;
    }
}
