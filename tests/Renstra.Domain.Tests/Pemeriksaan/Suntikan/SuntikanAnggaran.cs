using System.Text.Json.Nodes;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Faults of the tables of past budgets and of service performance.</summary>
internal static class SuntikanAnggaran
{
    private const string Tahun = "2024";

    internal static Suntikan[] Semua { get; } =
    [
        new("EVAL008", "target IKU atau IKK tahun lalu terlalu rendah", static (d, u) =>
        {
            var tabel = u.Pick(["capaianIku", "capaianIkk"]);
            var (baris, i) = u.Pick(d[tabel]!["baris"]!.AsArray());
            var tahun = PohonUji.Tahun(u, 2020, 2024);
            baris["target"]![tahun] = 20;
            baris["rasioTercantum"]![tahun] = PohonE81.Persen(baris["realisasi"]![tahun]!.GetValue<decimal>(), 20);
            return $"$.{tabel}.baris[{i}].realisasi['{tahun}']";
        }),
        new("EVAL009", "belanja negatif, seimbang", static (d, u) =>
        {
            var rows = d["belanja"]!["baris"]!.AsArray();
            Set(rows[0]!, 800_000_000, 771_000_000 + 1_000_000);
            Set(rows[1]!, 1_000_000, -1_000_000);
            return "$.belanja.baris[1].realisasi['2024']";
        }),
        new("EVAL009", "rasio negatif", static (d, u) =>
        {
            var (baris, path) = Capaian(d, u);
            var tahun = PohonUji.Tahun(u, 2020, 2024);
            baris["rasioTercantum"]![tahun] = -baris["rasioTercantum"]![tahun]!.GetValue<decimal>();
            return $"{path}.rasioTercantum['{tahun}']";
        }),
        new("EVAL010", "realisasi program dan jumlah berbeda dari formulir", static (d, u) =>
        {
            var program = u.Next(5);
            Move(d, "anggaranRealisasi", program, "realisasi", -1_000_000);
            Move(d, "belanja", 0, "realisasi", -1_000_000);
            return $"$.evaluasi[0].baris[{program}].anggaran.realisasiRenjaTercantum";
        }),
        new("EVAL010", "anggaran program dan jumlah berbeda dari formulir", static (d, u) =>
        {
            var program = u.Next(5);
            Move(d, "anggaranRealisasi", program, "anggaran", 1_000_000);
            Move(d, "belanja", 0, "anggaran", 1_000_000);
            return $"$.evaluasi[0].baris[{program}].anggaran.targetRenjaPerubahan";
        }),
        new("EVAL010", "program dan jumlahnya berbeda dari formulir dan tabel belanja", static (d, u) =>
        {
            var (program, hal) = (u.Next(5), u.Pick(["anggaran", "realisasi"]));
            Move(d, "anggaranRealisasi", program, hal, hal == "anggaran" ? 1_000_000 : -1_000_000);
            return $"$.evaluasi[0].baris[{program}].anggaran.{(hal == "anggaran" ? "targetRenjaPerubahan" : "realisasiRenjaTercantum")}";
        }),
        new("EVAL010", "tabel belanja berbeda dari tabel program", static (d, u) =>
        {
            Move(d, "belanja", u.Next(2), "realisasi", -1_000_000);
            return "$.anggaranRealisasi.jumlah.realisasi['2024']";
        }),
        new("EVAL013", "jumlah tabel diubah", static (d, u) =>
        {
            var (tabel, hal) = (u.Pick(["belanja", "anggaranRealisasi"]), u.Pick(["anggaran", "realisasi"]));
            PohonE81.Add(d[tabel]!["jumlah"]![hal]!, Tahun, u.Next(2) == 0 ? 1_000_000 : -1_000_000);
            return $"$.{tabel}.jumlah.{hal}['2024']";
        }),
        new("EVAL013", "satu baris diubah", static (d, u) =>
        {
            var (tabel, hal) = (u.Pick(["belanja", "anggaranRealisasi"]), u.Pick(["anggaran", "realisasi"]));
            PohonE81.Add(u.Pick(d[tabel]!["baris"]!.AsArray()).Node[hal]!, Tahun, hal == "anggaran" ? 500_000 : -500_000);
            return $"$.{tabel}.jumlah.{hal}['2024']";
        }),
        new("EVAL013", "realisasi satu sel melebihi anggaran", static (d, u) =>
        {
            var tabel = u.Pick(["belanja", "anggaranRealisasi"]);
            var baris = u.Pick(d[tabel]!["baris"]!.AsArray()).Node;
            PohonE81.Add(baris["realisasi"]!, Tahun, baris["anggaran"]![Tahun]!.GetValue<decimal>());
            return $"$.{tabel}.jumlah.realisasi['{Tahun}']";
        }),
        new("EVAL010", "realisasi program dan jumlah melebihi anggaran, berbeda dari formulir", static (d, u) =>
        {
            var program = u.Next(5);
            var baris = d["anggaranRealisasi"]!["baris"]![program]!;
            var selisih = baris["anggaran"]![Tahun]!.GetValue<decimal>() - baris["realisasi"]![Tahun]!.GetValue<decimal>() + 1_000_000;
            Move(d, "anggaranRealisasi", program, "realisasi", selisih);
            Move(d, "belanja", 0, "realisasi", selisih);
            return $"$.evaluasi[0].baris[{program}].anggaran.realisasiRenjaTercantum";
        }),
        new("EVAL013", "rincian melebihi barisnya", static (d, u) =>
        {
            var (tabel, hal) = (u.Pick(["belanja", "anggaranRealisasi"]), u.Pick(["anggaran", "realisasi"]));
            var (baris, i) = u.Pick(d[tabel]!["baris"]!.AsArray());
            Detail(baris, hal, 1_000);
            return $"$.{tabel}.baris[{i}].{hal}['2024']";
        }),
        new("EVAL014", "rincian kurang dari barisnya", static (d, u) =>
        {
            var (tabel, hal) = (u.Pick(["belanja", "anggaranRealisasi"]), u.Pick(["anggaran", "realisasi"]));
            var (baris, i) = u.Pick(d[tabel]!["baris"]!.AsArray());
            Detail(baris, hal, -1_000);
            return $"$.{tabel}.baris[{i}].{hal}['2024']";
        }),
        new("EVAL015", "persentase serapan diubah", static (d, u) =>
        {
            var tabel = u.Pick(["belanja", "anggaranRealisasi"]);
            var baris = d[tabel]!["baris"]!.AsArray();
            var i = u.Next(baris.Count + 1);
            PohonE81.Add((i < baris.Count ? baris[i] : d[tabel]!["jumlah"])!["persenTercantum"]!, Tahun, u.Next(2) == 0 ? 0.4m : -3);
            return i < baris.Count ? $"$.{tabel}.baris[{i}].persenTercantum['2024']" : $"$.{tabel}.jumlah.persenTercantum['2024']";
        }),
        new("EVAL016", "rasio diubah", static (d, u) =>
        {
            var (baris, path) = Capaian(d, u);
            var tahun = PohonUji.Tahun(u, 2020, 2024);
            PohonE81.Add(baris["rasioTercantum"]!, tahun, -0.4m);
            return $"{path}.rasioTercantum['{tahun}']";
        }),
        new("EVAL016", "realisasi indikator diubah", static (d, u) =>
        {
            var (baris, path) = Capaian(d, u);
            var tahun = PohonUji.Tahun(u, 2020, 2024);
            PohonE81.Add(baris["realisasi"]!, tahun, -1);
            return $"{path}.rasioTercantum['{tahun}']";
        }),
    ];

    private static (JsonNode Baris, string Path) Capaian(JsonNode d, Undian u)
    {
        var tabel = u.Pick(["capaianIku", "capaianIkk"]);
        var (baris, i) = u.Pick(d[tabel]!["baris"]!.AsArray());
        return (baris, $"$.{tabel}.baris[{i}]");
    }

    private static void Set(JsonNode baris, decimal anggaran, decimal realisasi)
    {
        baris["anggaran"]![Tahun] = anggaran;
        baris["realisasi"]![Tahun] = realisasi;
        baris["persenTercantum"]![Tahun] = PohonE81.Persen(realisasi, anggaran);
    }

    // A row and its total, with the percentages that follow.
    private static void Move(JsonNode d, string tabel, int baris, string hal, decimal selisih)
    {
        foreach (var row in new[] { d[tabel]!["baris"]![baris]!, d[tabel]!["jumlah"]! })
        {
            PohonE81.Add(row[hal]!, Tahun, selisih);
            Set(row, row["anggaran"]![Tahun]!.GetValue<decimal>(), row["realisasi"]![Tahun]!.GetValue<decimal>());
        }
    }

    // One row below that holds all of it, but for a difference.
    private static void Detail(JsonNode baris, string hal, decimal selisih)
    {
        var rinci = new JsonObject { ["nama"] = "Rincian", ["anggaran"] = baris["anggaran"]!.DeepClone(), ["realisasi"] = baris["realisasi"]!.DeepClone() };
        PohonE81.Add(rinci[hal]!, Tahun, selisih);
        baris["rincian"] = new JsonArray(rinci);
    }
}
