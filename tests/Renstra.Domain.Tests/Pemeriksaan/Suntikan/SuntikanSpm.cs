using System.Text.Json.Nodes;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Faults of minimum service standards.</summary>
internal static class SuntikanSpm
{
    internal static Suntikan[] Semua { get; } =
    [
        new("SPM001", "jenis pelayanan hilang dari kedua tabel", static (d, u) =>
        {
            var i = u.Next(5);
            Remove(d, i);
            d["capaianSpm"]!["baris"]!.AsArray().RemoveAt(i);
            return "$.spm[0].jenisPelayanan";
        }),
        new("SPM001", "jenis pelayanan hilang dari tabel target", static (d, u) =>
        {
            Remove(d, u.Next(5));
            return "$.spm[0].jenisPelayanan";
        }),
        new("SPM001", "jenis pelayanan hilang dari tabel capaian", static (d, u) =>
        {
            d["capaianSpm"]!["baris"]!.AsArray().RemoveAt(u.Next(5));
            return "$.capaianSpm.baris[0].jenisPelayanan";
        }),
        new("SPM001", "kedua tabel hilang", static (d, u) =>
        {
            d.AsObject().Remove("spm");
            d.AsObject().Remove("capaianSpm");
            return "$";
        }),
        new("SPM002", "nama jenis pelayanan rancu", static (d, u) => Rename(d, u, u.Pick(["Rehabilitasi sosial dasar anak lanjut usia telantar di luar panti", "Pelayanan umum"]))),
        new("SPM003", "jenis pelayanan provinsi", static (d, u) => Rename(d, u, $"Rehabilitasi sosial dasar {u.Pick(["lanjut usia telantar", "anak telantar", "penyandang disabilitas telantar"])} di dalam panti")),
        new("SPM004", "target satu tahun bukan 100", static (d, u) =>
        {
            var (i, tahun) = (u.Next(5), PohonUji.Tahun(u));
            d["spm"]![i]!["targetPersen"]![tahun] = 80 + u.Next(20);
            return $"$.spm[{i}].targetPersen['{tahun}']";
        }),
        new("SPM004", "target seluruh tabel bukan 100", static (d, u) =>
        {
            foreach (var baris in d["spm"]!.AsArray())
            {
                for (var tahun = 2025; tahun <= 2030; tahun++)
                {
                    baris!["targetPersen"]![$"{tahun}"] = 70 + (tahun - 2025);
                }
            }

            return "$.spm[0].targetPersen";
        }),
        new("SPM005", "target penerima diturunkan", static (d, u) =>
        {
            var (i, tahun) = (u.Next(5), PohonUji.Tahun(u));
            PohonE81.Add(d["spm"]![i]!["targetPenerima"]!, tahun, -1 - u.Next(10));
            return $"$.spm[{i}].targetPenerima['{tahun}']";
        }),
        new("SPM006", "yang dilayani melebihi yang harus dilayani", static (d, u) =>
        {
            var (i, tahun) = (u.Next(5), PohonUji.Tahun(u, 2020, 2024));
            var baris = d["capaianSpm"]!["baris"]![i]!;
            baris["realisasi"]![tahun] = baris["harusDilayani"]![tahun]!.GetValue<decimal>() + 1;
            return $"$.capaianSpm.baris[{i}].realisasi['{tahun}']";
        }),
        new("SPM007", "persentase tidak mengikuti orangnya", static (d, u) =>
        {
            var (i, tahun) = (u.Next(5), PohonUji.Tahun(u, 2020, 2024));
            var baris = d["capaianSpm"]!["baris"]![i]!;
            baris["satuan"] = "%";
            foreach (var t in baris["realisasi"]!.AsObject().Select(static r => r.Key).ToArray())
            {
                var orang = baris["realisasi"]![t]!.GetValue<decimal>();
                baris["realisasi"]![t] = new JsonObject { ["nilai"] = PohonE81.Persen(orang, baris["harusDilayani"]![t]!.GetValue<decimal>()), ["jumlah"] = orang };
            }

            PohonE81.Add(baris["realisasi"]![tahun]!, "nilai", -2);
            return $"$.capaianSpm.baris[{i}].realisasi['{tahun}']";
        }),
        new("SPM008", "jumlah yang harus dilayani hilang dari satu baris", static (d, u) =>
        {
            var i = u.Next(5);
            var target = u.Next(2) == 0;
            (target ? d["spm"]![i]! : d["capaianSpm"]!["baris"]![i]!).AsObject().Remove("harusDilayani");
            return target ? $"$.spm[{i}].harusDilayani" : $"$.capaianSpm.baris[{i}].harusDilayani";
        }),
        new("SPM008", "jumlah yang harus dilayani hilang seluruhnya", static (d, u) =>
        {
            foreach (var baris in d["spm"]!.AsArray().Concat(d["capaianSpm"]!["baris"]!.AsArray()))
            {
                baris!.AsObject().Remove("harusDilayani");
            }

            return "";
        }),
        new("SPM009", "indeks SPM disebut dalam teks", static (d, u) =>
        {
            d["pernyataan"]!.AsArray().Add(new JsonObject { ["uraian"] = "Indeks pencapaian SPM bidang sosial", ["tahun"] = 2024, ["nilai"] = 90 + u.Next(10) });
            return "$.pernyataan[1].nilai";
        }),
        new("SPM010", "rehabilitasi sosial dasar tanpa pagu dan target, seimbang sampai ke atas", static (d, _) =>
        {
            foreach (var (sub, path) in PohonUji.SubKegiatan(d).Where(static s => s.Node["kode"]!.GetValue<string>().StartsWith("1.06.04.2.01", StringComparison.Ordinal)))
            {
                for (var tahun = 2025; tahun <= 2030; tahun++)
                {
                    SuntikanPagu.Everywhere(d, path, $"{tahun}", -sub["pagu"]![$"{tahun}"]!.GetValue<decimal>());
                    sub["hasil"]![0]!["indikator"]![0]!["target"]![$"{tahun}"] = JsonNode.Parse("""{ "tertulis": "-" }""");
                }
            }

            return "$.pendanaan.bidang[0].program[2].kegiatan[0]";
        }),
    ];

    private static void Remove(JsonNode d, int i)
    {
        var spm = d["spm"]!.AsArray();
        spm.RemoveAt(i);
        for (var n = 0; n < spm.Count; n++)
        {
            spm[n]!["nomor"] = $"{n + 1}";
        }
    }

    // One more row, so that none of the region's own lacks.
    private static string Rename(JsonNode d, Undian u, string nama)
    {
        var target = u.Next(2) == 0;
        var tabel = (target ? d["spm"]! : d["capaianSpm"]!["baris"]!).AsArray();
        var baris = tabel[u.Next(5)]!.DeepClone();
        baris["jenisPelayanan"] = nama;
        if (target)
        {
            baris["nomor"] = "6";
        }

        tabel.Add(baris);
        return target ? "$.spm[5].jenisPelayanan" : "$.capaianSpm.baris[5].jenisPelayanan";
    }
}
