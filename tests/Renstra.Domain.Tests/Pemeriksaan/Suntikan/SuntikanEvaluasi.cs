using System.Text.Json.Nodes;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Faults of form E.81.</summary>
internal static class SuntikanEvaluasi
{
    internal static Suntikan[] Semua { get; } =
    [
        new("EVAL001", "triwulan keuangan diubah", static (d, u) =>
        {
            var (baris, path) = u.Pick([.. PohonE81.Semua(d), PohonE81.Jumlah(d)]);
            PohonE81.Add(baris["anggaran"]!["triwulan"]!, u.Pick(PohonE81.Triwulan), 1_000 + u.Next(900_000));
            return $"{path}.anggaran.realisasiRenjaTercantum";
        }),
        new("EVAL001", "realisasi keuangan diubah", static (d, u) =>
        {
            var (baris, path) = u.Pick([.. PohonE81.Semua(d), PohonE81.Jumlah(d)]);
            PohonE81.Add(baris["anggaran"]!, "realisasiRenjaTercantum", u.Next(2) == 0 ? 1_000_000 : -1_000_000);
            return $"{path}.anggaran.realisasiRenjaTercantum";
        }),
        new("EVAL002", "triwulan kinerja diubah", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.SubKegiatan(d));
            PohonE81.Add(PohonE81.Kinerja(baris)["triwulan"]!, u.Pick(PohonE81.Triwulan), 1);
            return $"{path}.indikator[0].kinerja.realisasiRenjaTercantum";
        }),
        new("EVAL002", "realisasi kinerja diubah", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.Semua(d));
            PohonE81.Add(PohonE81.Kinerja(baris), "realisasiRenjaTercantum", u.Next(2) == 0 ? 1 : -1);
            return $"{path}.indikator[0].kinerja.realisasiRenjaTercantum";
        }),
        new("EVAL003", "triwulan IV nol di semua baris", static (d, u) =>
        {
            foreach (var (baris, _) in PohonE81.Semua(d))
            {
                PohonE81.Kinerja(baris)["triwulan"]!["IV"] = 0;
            }

            return "$.evaluasi[0].baris[0].indikator[0].kinerja.triwulan.IV";
        }),
        new("EVAL003", "posisi satu triwulan nol di semua program", static (d, u) =>
        {
            var triwulan = u.Pick(["II", "III"]);
            foreach (var program in d["evaluasi"]![0]!["baris"]!.AsArray())
            {
                program!["indikator"]![0]!["kinerja"]!["triwulan"]![triwulan] = 0;
            }

            return $"$.evaluasi[0].baris[0].indikator[0].kinerja.triwulan.{triwulan}";
        }),
        new("EVAL004", "realisasi Renstra keuangan diubah", static (d, u) =>
        {
            var (baris, path) = u.Pick([.. PohonE81.Semua(d), PohonE81.Jumlah(d)]);
            PohonE81.Add(baris["anggaran"]!, "realisasiRenstraTercantum", u.Next(2) == 0 ? 1_000_000 : -1_000_000);
            return $"{path}.anggaran.realisasiRenstraTercantum";
        }),
        new("EVAL004", "realisasi sebelumnya diubah", static (d, u) =>
        {
            var (baris, path) = u.Pick([.. PohonE81.Semua(d), PohonE81.Jumlah(d)]);
            PohonE81.Add(baris["anggaran"]!, "realisasiSebelumnya", u.Next(2) == 0 ? 1_000_000 : -1_000_000);
            return $"{path}.anggaran.realisasiRenstraTercantum";
        }),
        new("EVAL004", "realisasi Renstra kinerja diubah", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.Semua(d));
            PohonE81.Add(PohonE81.Kinerja(baris), "realisasiRenstraTercantum", u.Next(2) == 0 ? 2 : -2);
            return $"{path}.indikator[0].kinerja.realisasiRenstraTercantum";
        }),
        new("EVAL005", "capaian keuangan diubah", static (d, u) =>
        {
            var (baris, path) = u.Pick([.. PohonE81.Semua(d), PohonE81.Jumlah(d)]);
            var kolom = Capaian(u);
            PohonE81.Add(baris["anggaran"]!, kolom, -0.5m);
            return $"{path}.anggaran.{kolom}";
        }),
        new("EVAL005", "capaian kinerja diubah", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.Semua(d));
            var kolom = Capaian(u);
            PohonE81.Add(PohonE81.Kinerja(baris), kolom, 0.7m);
            return $"{path}.indikator[0].kinerja.{kolom}";
        }),
        new("EVAL006", "target kinerja dihapus", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.Semua(d));
            var renja = u.Next(2) == 0;
            PohonE81.Kinerja(baris).AsObject().Remove(renja ? "targetRenja" : "targetRenstra");
            return $"{path}.indikator[0].kinerja.{(renja ? "capaianRenjaTercantum" : "capaianRenstraTercantum")}";
        }),
        new("EVAL007", "rupiah pada triwulan kinerja", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.Semua(d));
            var triwulan = u.Pick(PohonE81.Triwulan);
            PohonE81.Kinerja(baris)["triwulan"]![triwulan] = baris["anggaran"]!["triwulan"]![triwulan]!.DeepClone();
            return $"{path}.indikator[0].kinerja.triwulan.{triwulan}";
        }),
        new("EVAL007", "rupiah pada kolom kinerja", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.Semua(d));
            var kolom = u.Pick(["targetRenstra", "realisasiSebelumnya", "targetRenja", "realisasiRenjaTercantum", "realisasiRenstraTercantum"]);
            PohonE81.Kinerja(baris)[kolom] = baris["anggaran"]![kolom]!.DeepClone();
            return $"{path}.indikator[0].kinerja.{kolom}";
        }),
        new("EVAL007", "kinerja pada triwulan keuangan", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.Program(d));
            var triwulan = u.Pick(PohonE81.Triwulan);
            baris["anggaran"]!["triwulan"]![triwulan] = PohonE81.Kinerja(baris)["triwulan"]![triwulan]!.DeepClone();
            return $"{path}.anggaran.triwulan.{triwulan}";
        }),
        new("EVAL007", "kinerja dan keuangan bertukar tempat", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.Semua(d));
            var kolom = u.Pick(["targetRenstra", "realisasiSebelumnya", "targetRenja", "realisasiRenjaTercantum", "realisasiRenstraTercantum", "capaianRenjaTercantum", "capaianRenstraTercantum"]);
            PohonE81.Exchange(baris["anggaran"]!.AsObject(), PohonE81.Kinerja(baris).AsObject(), kolom);
            return $"{path}.indikator[0].kinerja.{kolom}";
        }),
        new("EVAL007", "triwulan kinerja dan keuangan bertukar tempat", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.Semua(d));
            var triwulan = u.Pick(PohonE81.Triwulan);
            PohonE81.Exchange(baris["anggaran"]!["triwulan"]!.AsObject(), PohonE81.Kinerja(baris)["triwulan"]!.AsObject(), triwulan);
            return $"{path}.indikator[0].kinerja.triwulan.{triwulan}";
        }),
        new("EVAL007", "seluruh baris bertukar tempat", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.Semua(d));
            var (kinerja, uang) = (PohonE81.Kinerja(baris).DeepClone(), baris["anggaran"]!.DeepClone());
            (baris["anggaran"], baris["indikator"]![0]!["kinerja"]) = (kinerja, uang);
            return $"{path}.indikator[0].kinerja.targetRenstra";
        }),
        new("EVAL007", "kinerja pada kolom keuangan", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.Semua(d));
            var kolom = u.Pick(["targetRenstra", "realisasiSebelumnya", "targetRenja", "realisasiRenjaTercantum", "realisasiRenstraTercantum"]);
            baris["anggaran"]![kolom] = PohonE81.Kinerja(baris)[kolom]!.DeepClone();
            return $"{path}.anggaran.{kolom}";
        }),
        new("EVAL001", "realisasi satu sel melebihi anggaran", static (d, u) =>
        {
            var (baris, path) = u.Pick([.. PohonE81.Semua(d), PohonE81.Jumlah(d)]);
            PohonE81.Add(baris["anggaran"]!, "realisasiRenjaTercantum", baris["anggaran"]!["targetRenjaPerubahan"]!.GetValue<decimal>());
            return $"{path}.anggaran.realisasiRenjaTercantum";
        }),
        new("EVAL008", "target sub kegiatan terlalu rendah", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.SubKegiatan(d));
            var kinerja = PohonE81.Kinerja(baris);
            kinerja["targetRenja"] = kinerja["realisasiRenjaTercantum"]!.GetValue<decimal>() / 2;
            kinerja["capaianRenjaTercantum"] = 200;
            return $"{path}.indikator[0].kinerja.capaianRenjaTercantum";
        }),
        new("EVAL009", "triwulan negatif, seimbang sampai ke atas", static (d, u) =>
        {
            var program = u.Next(5);
            foreach (var uang in PohonE81.Chain(d, program))
            {
                PohonE81.Add(uang["triwulan"]!, "I", -200_000_000);
                PohonE81.Add(uang["triwulan"]!, "IV", 200_000_000);
            }

            return $"$.evaluasi[0].baris[{program}].anggaran.triwulan.I";
        }),
        new("EVAL009", "capaian keuangan negatif", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.Semua(d));
            var kolom = Capaian(u);
            baris["anggaran"]![kolom] = -baris["anggaran"]![kolom]!.GetValue<decimal>();
            return $"{path}.anggaran.{kolom}";
        }),
        new("EVAL011", "target kegiatan diturunkan", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.Kegiatan(d));
            var kolom = Target(u);
            PohonE81.Add(baris["anggaran"]!, kolom, -1_000_000);
            return $"{path}.anggaran.{kolom}";
        }),
        new("EVAL011", "target program diubah", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.Program(d));
            var kolom = Target(u);
            PohonE81.Add(baris["anggaran"]!, kolom, u.Next(2) == 0 ? 1_000_000 : -1_000_000);
            return $"{path}.anggaran.{kolom}";
        }),
        new("EVAL011", "target sub kegiatan dinaikkan", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.SubKegiatan(d));
            var kolom = Target(u);
            PohonE81.Add(baris["anggaran"]!, kolom, 1_000_000);
            return $"{path[..path.LastIndexOf(".rincian", StringComparison.Ordinal)]}.anggaran.{kolom}";
        }),
        new("EVAL012", "target sub kegiatan diturunkan", static (d, u) =>
        {
            var (baris, path) = u.Pick(PohonE81.SubKegiatan(d));
            var kolom = Target(u);
            PohonE81.Add(baris["anggaran"]!, kolom, -1_000_000);
            return $"{path[..path.LastIndexOf(".rincian", StringComparison.Ordinal)]}.anggaran.{kolom}";
        }),
        new("EVAL012", "jumlah formulir dinaikkan", static (d, u) =>
        {
            var kolom = Target(u);
            PohonE81.Add(PohonE81.Jumlah(d).Node["anggaran"]!, kolom, 1_000_000);
            return $"$.evaluasi[0].jumlah.anggaran.{kolom}";
        }),
        new("EVAL012", "program hilang", static (d, u) =>
        {
            d["evaluasi"]![0]!["baris"]!.AsArray().RemoveAt(u.Next(5));
            return "$.evaluasi[0].jumlah.anggaran.targetRenstra";
        }),
        new("EVAL017", "rata-rata diubah", static (d, u) =>
        {
            var (jenis, kolom) = (u.Pick(["kinerja", "anggaran"]), u.Pick(["capaianRenja", "capaianRenstra"]));
            PohonE81.Add(d["evaluasi"]![0]!["rataRata"]![jenis]!, kolom, u.Next(2) == 0 ? -0.3m : -20);
            return $"$.evaluasi[0].rataRata.{jenis}.{kolom}";
        }),
        new("EVAL018", "predikat diubah", static (d, u) =>
        {
            var (jenis, kolom) = (u.Pick(["kinerja", "anggaran"]), u.Pick(["capaianRenja", "capaianRenstra"]));
            d["evaluasi"]![0]!["predikat"]![jenis]![kolom] = u.Pick(["Sedang", "Rendah", "Sangat Rendah"]);
            return $"$.evaluasi[0].predikat.{jenis}.{kolom}";
        }),
        new("EVAL018", "angka pada baris predikat", static (d, u) =>
        {
            var (jenis, kolom) = (u.Pick(["kinerja", "anggaran"]), u.Pick(["capaianRenja", "capaianRenstra"]));
            d["evaluasi"]![0]!["predikat"]![jenis]![kolom] = d["evaluasi"]![0]!["rataRata"]![jenis]![kolom]!.DeepClone();
            return $"$.evaluasi[0].predikat.{jenis}.{kolom}";
        }),
        new("EVAL019", "predikat SAKIP tidak sesuai nilainya", static (d, u) =>
        {
            var (nilai, grade) = u.Pick([(68.5m, "BB"), (72.1m, "B"), (55.2m, "B"), (81.4m, "BB"), (68.5m, "A")]);
            var pernyataan = d["pernyataan"]!.AsArray();
            pernyataan.Add(new JsonObject { ["uraian"] = "Akuntabilitas kinerja Dinas Sosial (nilai)", ["tahun"] = 2024, ["nilai"] = nilai });
            pernyataan.Add(new JsonObject { ["uraian"] = "Akuntabilitas kinerja Dinas Sosial (grade)", ["tahun"] = 2024, ["nilai"] = grade });
            return "$.pernyataan[2].nilai";
        }),
    ];

    private static string Capaian(Undian u) => u.Pick(["capaianRenjaTercantum", "capaianRenstraTercantum"]);

    private static string Target(Undian u) => u.Pick(["targetRenstra", "targetRenja", "targetRenjaPerubahan"]);
}
