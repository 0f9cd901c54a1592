using System.Text.Json.Nodes;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Faults of indicators and their targets.</summary>
internal static class SuntikanTarget
{
    internal static Suntikan[] Semua { get; } =
    [
        new("TRGT001", "target dibalik urutannya", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.Hasil(d));
            i.SetTarget(i.Target.Reverse());
            return $"{i.Path}.target";
        }),
        new("TRGT001", "polaritas terbalik", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.Hasil(d));
            i.Set("polaritas", "turun");
            return $"{i.Path}.target";
        }),
        new("TRGT001", "satu tahun menurun", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.Hasil(d));
            var tahun = 2026 + u.Next(3);
            i.SetTarget(tahun, i[tahun - 1] - 0.1m);
            return i.PathTarget(tahun);
        }),
        new("TRGT002", "indikator dinamai penurunan", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.Persen(d));
            i.Set("nama", i.Nama.Replace("Persentase", "Persentase penurunan", StringComparison.Ordinal));
            i.SetTarget(i.Target.Reverse());
            return $"{i.Path}.target";
        }),
        new("TRGT002", "posisi bertarget besar penurunan", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.Persen(d));
            i.Set("polaritas", "turun");
            i.SetBaseline(60 + u.Next(20));
            i.SetTarget([1, 2, 3, 4, 5, 6]);
            return $"{i.Path}.target";
        }),
        new("TRGT003", "kondisi awal hasil melampaui target akhir", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.Hasil(d));
            i.SetBaseline(i[2029] + 0.1m + (u.Next(4) * 0.1m));
            return i.PathTarget(2029);
        }),
        new("TRGT003", "kondisi awal keluaran melampaui target akhir", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.SubKegiatan(d));
            i.SetBaseline(i[2029] + 1 + u.Next(9));
            return $"{i.Path}.target";
        }),
        new("TRGT004", "kondisi awal melampaui target pertama saja", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.Hasil(d));
            i.SetBaseline(i[2025] + 0.1m);
            return i.PathTarget(2025);
        }),
        new("TRGT005", "kondisi awal nol", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.Persen(d));
            i.SetBaseline(u.Next(4));
            return $"{i.Path}.baseline";
        }),
        new("TRGT006", "hasil di atas seratus", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.Persen(d));
            var tahun = 2025 + u.Next(6);
            i.SetTarget(tahun, 101 + u.Next(900));
            return i.PathTarget(tahun);
        }),
        new("TRGT006", "keluaran di atas seratus", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.Kegiatan(d));
            var tahun = 2025 + u.Next(6);
            i.SetTarget(tahun, 101 + u.Next(900));
            return i.PathTarget(tahun);
        }),
        new("TRGT006", "satu tabel saja di atas seratus", static (d, u) =>
        {
            var (node, path) = u.Pick(u.Pick(IndikatorUji.Persen(d)).Baris);
            var tahun = PohonUji.Tahun(u);
            node["target"]![tahun] = 101 + u.Next(900);
            return $"{path}.target['{tahun}']";
        }),
        new("TRGT007", "persentase bersatuan orang", static (d, u) =>
        {
            var i = u.Pick<IndikatorUji>([.. IndikatorUji.Persen(d), .. IndikatorUji.Kegiatan(d)]);
            i.Set("satuan", "Orang");
            return $"{i.Path}.satuan";
        }),
        new("TRGT007", "satu tabel saja bersatuan orang", static (d, u) =>
        {
            var (node, path) = u.Pick(u.Pick(IndikatorUji.Persen(d)).Baris);
            node["satuan"] = "Orang";
            return $"{path}.satuan";
        }),
        new("TRGT008", "orang dihitung dalam dokumen", static (d, u) =>
        {
            var (k, path) = u.Pick(PohonUji.Kegiatan(d));
            k["hasil"]![0]!["indikator"]!.AsArray().Add(IndikatorUji.New("Jumlah orang yang dilayani", "Dokumen", 10 + u.Next(90)));
            return $"{path}.hasil[0].indikator[1].satuan";
        }),
        new("NAMA007", "orang pada indikator nomenklatur dihitung dalam dokumen", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.SubKegiatan(d).FindAll(static i => i.Nama.StartsWith("Jumlah Orang", StringComparison.Ordinal)));
            i.Set("satuan", "Dokumen");
            return $"{i.Path}.satuan";
        }),
        new("TRGT009", "target hasil tidak berubah", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.Hasil(d));
            i.SetTarget(Enumerable.Repeat(i[2025], 6));
            return $"{i.Path}.target";
        }),
        new("TRGT010", "predikat di luar skala pada semua tabel", static (d, u) =>
        {
            var i = IndikatorUji.Sakip(d);
            var tahun = 2025 + u.Next(5);
            i.SetTarget(tahun, "DD");
            return i.PathTarget(tahun);
        }),
        new("TRGT010", "nilai di luar skala pada semua tabel", static (d, u) =>
        {
            var i = IndikatorUji.Sakip(d);
            var tahun = 2025 + u.Next(5);
            i.SetTarget(tahun, 101 + u.Next(900));
            return i.PathTarget(tahun);
        }),
        new("TRGT010", "nilai di luar skala pada satu tabel", static (d, u) =>
        {
            var (node, path) = u.Pick(IndikatorUji.Sakip(d).Baris);
            var tahun = PohonUji.Tahun(u);
            node["target"]![tahun] = 101 + u.Next(900);
            return $"{path}.target['{tahun}']";
        }),
        new("TRGT010", "predikat capaian di luar skala", static (d, u) =>
        {
            var tahun = PohonUji.Tahun(u, 2020, 2024);
            d["capaianIkk"]!["baris"]![0]!["target"]![tahun] = "DD";
            return $"$.capaianIkk.baris[0].target['{tahun}']";
        }),
        new("TRGT011", "target Renstra dijumlahkan dari target Renja", static (d, u) =>
        {
            var (row, b) = u.Pick(d["evaluasi"]![0]!["baris"]!.AsArray());
            var kinerja = row["rincian"]![0]!["indikator"]![0]!["kinerja"]!;
            var sum = kinerja["targetRenja"]!.GetValue<decimal>() * 5;
            kinerja["targetRenstra"] = sum;
            kinerja["capaianRenstraTercantum"] = Math.Round(kinerja["realisasiRenstraTercantum"]!.GetValue<decimal>() * 100 / sum, 2, MidpointRounding.AwayFromZero);
            return $"$.evaluasi[0].baris[{b}].rincian[0].indikator[0].kinerja.targetRenstra";
        }),
        new("TRGT011", "persen dinyatakan dijumlahkan", static (d, u) =>
        {
            var i = u.Pick<IndikatorUji>([.. IndikatorUji.Persen(d), .. IndikatorUji.Kegiatan(d)]);
            i.Set("akumulasi", JsonNode.Parse("""{ "entri": "tambahan", "triwulan": "jumlah", "tahun": "jumlah" }"""));
            return $"{i.Path}.akumulasi";
        }),
        new("TRGT012", "target hasil satu tahun hilang", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.Hasil(d));
            var tahun = 2025 + u.Next(5);
            i.SetTarget(tahun, null);
            return i.PathTarget(tahun);
        }),
        new("TRGT012", "target pada satu tabel hilang", static (d, u) =>
        {
            var (node, path) = u.Pick(u.Pick(IndikatorUji.Hasil(d)).Baris);
            var tahun = PohonUji.Tahun(u, 2025, 2029);
            node["target"]!.AsObject().Remove(tahun);
            return $"{path}.target['{tahun}']";
        }),
        new("TRGT012", "target kegiatan terlewat satu tahun", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.Kegiatan(d));
            var tahun = 2026 + u.Next(4);
            i.SetTarget(tahun, null);
            return i.PathTarget(tahun);
        }),
        new("TRGT012", "indikator kedua keluaran terlewat", static (d, u) =>
        {
            var (k, path) = u.Pick(PohonUji.Kegiatan(d));
            var tahun = PohonUji.Tahun(u, 2025, 2029);
            var second = IndikatorUji.New("Jumlah laporan hasil layanan", "Laporan", 4);
            second["target"]!.AsObject().Remove(tahun);
            k["hasil"]![0]!["indikator"]!.AsArray().Add(second);
            return $"{path}.hasil[0].indikator[1].target['{tahun}']";
        }),
        new("TRGT013", "satuan dihapus", static (d, u) =>
        {
            var i = u.Pick<IndikatorUji>([.. IndikatorUji.Persen(d), .. IndikatorUji.Kegiatan(d), .. IndikatorUji.SubKegiatan(d)]);
            i.Set("satuan", null);
            return $"{i.Path}.satuan";
        }),
        new("TRGT014", "kondisi awal keluaran dihapus", static (d, u) =>
        {
            var i = u.Pick<IndikatorUji>([.. IndikatorUji.Kegiatan(d), .. IndikatorUji.SubKegiatan(d)]);
            i.Set("baseline", null);
            return $"{i.Path}.baseline";
        }),
        new("TRGT014", "indikator sasaran baru tanpa kondisi awal", static (d, u) =>
        {
            var (s, n) = u.Pick(d["tujuan"]![0]!["sasaran"]!.AsArray());
            var baru = IndikatorUji.New("Indeks kepuasan masyarakat", "Indeks", 70);
            baru.Remove("baseline");
            s["indikator"]!.AsArray().Add(baru);
            return $"$.tujuan[0].sasaran[{n}].indikator[1].baseline";
        }),
        new("TRGT015", "keluaran negatif", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.SubKegiatan(d));
            var tahun = 2025 + u.Next(6);
            i.SetTarget(tahun, -i[tahun]);
            return i.PathTarget(tahun);
        }),
        new("TRGT015", "hasil negatif pada semua tabel", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.Persen(d));
            var tahun = 2025 + u.Next(6);
            i.SetTarget(tahun, -i[tahun]);
            return i.PathTarget(tahun);
        }),
        new("TRGT015", "hasil negatif pada satu tabel", static (d, u) =>
        {
            var (node, path) = u.Pick(u.Pick(IndikatorUji.Persen(d)).Baris);
            var tahun = PohonUji.Tahun(u);
            node["target"]![tahun] = -node["target"]![tahun]!.GetValue<decimal>();
            return $"{path}.target['{tahun}']";
        }),
        new("TRGT016", "indikator disalin pada tempat yang sama", static (d, u) =>
        {
            var tujuan = d["tujuan"]![0]!.AsObject();
            var s = u.Next(2);
            var (owner, path) = u.Pick<(JsonObject Node, string Path)>([
                (tujuan, "$.tujuan[0]"), (tujuan["sasaran"]![s]!.AsObject(), $"$.tujuan[0].sasaran[{s}]"),
                .. PohonUji.Program(d).Concat(PohonUji.Kegiatan(d)).Concat(PohonUji.SubKegiatan(d)).Select(static n => (n.Node["hasil"]![0]!.AsObject(), $"{n.Path}.hasil[0]"))]);
            var copy = owner["indikator"]![0]!.DeepClone().AsObject();
            copy.Remove("id");
            owner["indikator"]!.AsArray().Add(copy);
            return $"{path}.indikator[1]";
        }),
        new("TRGT016", "baris IKU atau IKK disalin", static (d, u) =>
        {
            var tabel = u.Next(2) == 0 ? "iku" : "ikk";
            var rows = d[tabel]!.AsArray();
            var copy = u.Pick(rows).Node.DeepClone().AsObject();
            copy["nomor"] = IndikatorUji.Key(rows.Count + 1);
            rows.Add(copy);
            return $"$.{tabel}[{rows.Count - 1}].indikator";
        }),
        new("TRGT017", "target sebelum atau sesudah periode", static (d, u) =>
        {
            var i = u.Pick<IndikatorUji>([.. IndikatorUji.Hasil(d), .. IndikatorUji.Kegiatan(d), .. IndikatorUji.SubKegiatan(d)]);
            var tahun = u.Next(2) == 0 ? 2024 : 2031;
            i.SetTarget(tahun, i[tahun == 2024 ? 2025 : 2030]);
            return i.PathTarget(tahun);
        }),
        new("TRGT018", "target kumulatif turun", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.SubKegiatan(d));
            var sum = 0m;
            i.Set("akumulasi", JsonNode.Parse("""{ "entri": "posisi", "triwulan": "posisiAkhir", "tahun": "posisiAkhir" }"""));
            i.Set("sifatTarget", "kumulatif");
            i.SetTarget([.. i.Target.Select(t => sum += t)]);
            var tahun = 2026 + u.Next(4);
            i.SetTarget(tahun, i[tahun - 1] - 1);
            return i.PathTarget(tahun);
        }),
    ];
}
