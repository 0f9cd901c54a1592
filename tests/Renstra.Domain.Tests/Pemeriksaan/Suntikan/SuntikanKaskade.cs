using System.Text.Json.Nodes;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Faults of how the parts of the plan hang together.</summary>
internal static class SuntikanKaskade
{
    internal static Suntikan[] Semua { get; } =
    [
        new("KSKD001", "tujuan baru tanpa sasaran", static (d, u) =>
        {
            d["tujuan"]!.AsArray().Add(new JsonObject { ["id"] = "T2", ["nama"] = "Meningkatnya mutu layanan sosial", ["indikator"] = new JsonArray(IndikatorUji.New("Indeks kepuasan masyarakat", "Indeks", 60 + u.Next(20))) });
            return "$.tujuan[1]";
        }),
        new("KSKD002", "indikator tujuan berpindah ke sasaran", static (d, u) =>
        {
            Move(d["tujuan"]![0]!, d["tujuan"]![0]!["sasaran"]![u.Next(2)]!);
            return "$.tujuan[0]";
        }),
        new("KSKD003", "indikator sasaran berpindah", static (d, u) =>
        {
            var (s, n) = u.Pick(d["tujuan"]![0]!["sasaran"]!.AsArray());
            Move(s, u.Next(2) == 0 ? d["tujuan"]![0]! : d["tujuan"]![0]!["sasaran"]![1 - n]!);
            return $"$.tujuan[0].sasaran[{n}]";
        }),
        new("KSKD004", "sasaran baru tanpa program", static (d, u) =>
        {
            AddSasaran(d, u);
            u.Pick(d["strategi"]!.AsArray()).Node["mendukung"]!.AsArray().Add("S3");
            return "$.tujuan[0].sasaran[2]";
        }),
        new("KSKD004", "program satu-satunya berpindah sasaran", static (d, u) =>
        {
            PohonUji.Program(d)[0].Node["mendukung"] = new JsonArray("S1");
            var sasaran = d["cascading"]![0]!["rincian"]!.AsArray();
            var program = sasaran[1]!["rincian"]![0]!;
            sasaran[1]!["rincian"]!.AsArray().RemoveAt(0);
            sasaran[0]!["rincian"]!.AsArray().Insert(u.Next(5), program);
            return "$.tujuan[0].sasaran[1]";
        }),
        new("KSKD005", "strategi mendukung sasaran lain", static (d, u) =>
        {
            var n = u.Next(2);
            d["strategi"]![n]!["mendukung"] = new JsonArray($"S{2 - n}");
            d["hubunganStrategi"]![n]!["sasaran"] = new JsonObject { ["id"] = $"S{2 - n}" };
            return $"$.tujuan[0].sasaran[{n}]";
        }),
        new("KSKD006", "outcome program berpindah ke sasaran", static (d, u) =>
        {
            var (p, path) = u.Pick(PohonUji.Program(d));
            Move(p["hasil"]![0]!, d["tujuan"]![0]!["sasaran"]![0]!);
            return path;
        }),
        new("KSKD006", "outcome program hilang beserta IKK-nya", static (d, u) =>
        {
            var (p, path) = u.Pick(PohonUji.Program(d));
            var id = p["hasil"]![0]!["indikator"]![0]!["id"]!.GetValue<string>();
            foreach (var rows in new[] { d["ikk"]!.AsArray(), d["capaianIkk"]!["baris"]!.AsArray() })
            {
                rows.Remove(rows.Single(r => r!["mengulang"]!.GetValue<string>() == id));
            }

            p["hasil"]![0]!.AsObject().Remove("indikator");
            return path;
        }),
        new("KSKD007", "indikator kegiatan dihapus", static (d, u) =>
        {
            var (k, path) = u.Pick(PohonUji.Kegiatan(d));
            k["hasil"]![0]!.AsObject().Remove("indikator");
            return path;
        }),
        new("KSKD007", "output kegiatan dihapus", static (d, u) =>
        {
            var (k, path) = u.Pick(PohonUji.Kegiatan(d));
            k.Remove("hasil");
            return path;
        }),
        new("KSKD008", "indikator sub kegiatan dihapus", static (d, u) =>
        {
            var (s, path) = u.Pick(PohonUji.SubKegiatan(d));
            s["hasil"]![0]!.AsObject().Remove("indikator");
            return path;
        }),
        new("KSKD008", "output sub kegiatan dihapus", static (d, u) =>
        {
            var (s, path) = u.Pick(PohonUji.SubKegiatan(d));
            s.Remove("hasil");
            return path;
        }),
        new("KSKD009", "program langsung di bawah tujuan", static (d, u) =>
        {
            var n = new[] { 1, 3, 4 }[u.Next(3)]; // not the one that another table links, nor the only one of its sasaran
            PohonUji.Program(d)[n].Node.Remove("mendukung");
            var sasaran = d["cascading"]![0]!["rincian"]!.AsArray();
            var program = sasaran[0]!["rincian"]![n - 1]!;
            sasaran[0]!["rincian"]!.AsArray().RemoveAt(n - 1);
            sasaran.Add(program);
            return PohonUji.Program(d)[n].Path;
        }),
        new("KSKD010", "strategi baru tanpa arah kebijakan", static (d, u) =>
        {
            d["strategi"]!.AsArray().Add(new JsonObject { ["id"] = "ST3", ["nomor"] = "3", ["nama"] = "Menggalang dunia usaha", ["misi"] = new JsonObject { ["id"] = "M1" }, ["mendukung"] = new JsonArray($"S{1 + u.Next(2)}") });
            return "$.strategi[2]";
        }),
        new("KSKD010", "arah kebijakan berpindah strategi", static (d, u) =>
        {
            var n = u.Next(2);
            d["arahKebijakan"]![n]!["strategi"] = new JsonArray($"ST{2 - n}");
            d["hubunganStrategi"]![n]!["arahKebijakan"]!.AsArray().Clear();
            d["hubunganStrategi"]![1 - n]!["arahKebijakan"]!.AsArray().Add(new JsonObject { ["id"] = $"AK{n + 1}" });
            return $"$.strategi[{n}]";
        }),
        new("KSKD011", "arah kebijakan baru tanpa strategi", static (d, u) =>
        {
            d["arahKebijakan"]!.AsArray().Add(new JsonObject { ["id"] = "AK3", ["nomor"] = "3", ["nama"] = "Kemitraan dengan dunia usaha", ["program"] = new JsonArray(new JsonObject { ["id"] = $"P{1 + u.Next(5)}" }) });
            return "$.arahKebijakan[2]";
        }),
        new("KSKD012", "jumlah seluruhnya salah", static (d, u) =>
        {
            var (uraian, n) = u.Pick(d["uraian"]!.AsArray());
            uraian["jumlahTercantum"] = uraian["jumlahTercantum"]!.GetValue<int>() + (u.Next(2) == 0 ? 1 : -1);
            return $"$.uraian[{n}].jumlahTercantum";
        }),
        new("KSKD012", "satu butir hilang dari daftar", static (d, u) =>
        {
            var (uraian, n) = u.Pick(d["uraian"]!.AsArray());
            var butir = uraian["kelompok"]![0]!["butir"]!.AsArray();
            butir.RemoveAt(u.Next(butir.Count));
            return $"$.uraian[{n}]";
        }),
        new("KSKD012", "satu butir daftar bernama lain", static (d, u) =>
        {
            var (uraian, n) = u.Pick(d["uraian"]!.AsArray());
            var butir = uraian["kelompok"]![0]!["butir"]!.AsArray();
            butir[u.Next(butir.Count)] = Teks("Pelayanan kemetrologian");
            return $"$.uraian[{n}]";
        }),
        new("KSKD012", "satu butir ditambahkan pada daftar beserta jumlahnya", static (d, u) =>
        {
            var (uraian, n) = u.Pick(d["uraian"]!.AsArray());
            var kelompok = uraian["kelompok"]![0]!;
            kelompok["butir"]!.AsArray().Add(Teks("Pelayanan kemetrologian"));
            kelompok["jumlahTercantum"] = kelompok["butir"]!.AsArray().Count;
            return $"$.uraian[{n}]";
        }),
        new("KSKD013", "jumlah kelompok salah", static (d, u) =>
        {
            var (uraian, n) = u.Pick(d["uraian"]!.AsArray());
            var kelompok = uraian["kelompok"]![0]!;
            kelompok["jumlahTercantum"] = kelompok["jumlahTercantum"]!.GetValue<int>() + (u.Next(2) == 0 ? 1 : -1);
            return $"$.uraian[{n}].kelompok[0].jumlahTercantum";
        }),
        new("KSKD014", "pernyataan dengan jumlah salah", static (d, u) =>
        {
            var (satuan, jumlah) = u.Pick<(string, int)>([("tujuan", 1), ("sasaran", 2), ("strategi", 2), ("arah kebijakan", 2), ("program", 5), ("kegiatan", PohonUji.Kegiatan(d).Count), ("sub kegiatan", PohonUji.SubKegiatan(d).Count), ("pelayanan dasar", 5)]);
            d["pernyataan"]!.AsArray().Add(new JsonObject { ["uraian"] = $"{satuan} dalam Renstra", ["nilai"] = jumlah + 1 + u.Next(3), ["satuan"] = satuan });
            return "$.pernyataan[1].nilai";
        }),
        new("KSKD015", "IKU yang bukan indikator rencana", static (d, u) =>
        {
            d["iku"]!.AsArray().Add(new JsonObject { ["nomor"] = "3", ["indikator"] = IndikatorUji.New("Indeks kepuasan masyarakat", "Indeks", 60 + u.Next(20)) });
            return "$.iku[2]";
        }),
        new("KSKD016", "target ulangan diubah", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.Hasil(d));
            var (node, path) = i.Baris[1 + u.Next(i.Baris.Count - 1)];
            var tahun = PohonUji.Tahun(u);
            node["target"]![tahun] = 10 + u.Next(35);
            return $"{path}.target['{tahun}']";
        }),
        new("KSKD016", "target asal diubah", static (d, u) =>
        {
            var i = u.Pick(IndikatorUji.Hasil(d));
            var tahun = PohonUji.Tahun(u);
            i.Baris[0].Node["target"]![tahun] = 10 + u.Next(35);
            return $"{i.Baris[1].Path}.target['{tahun}']";
        }),
        new("KSKD017", "nama ulangan berbeda", static (d, u) =>
        {
            var tabel = u.Next(2) == 0 ? "iku" : "ikk";
            var (row, n) = u.Pick(d[tabel]!.AsArray());
            row["indikator"]!["nama"] = row["indikator"]!["nama"]!.GetValue<string>() + " di Kabupaten Contoh";
            return $"$.{tabel}[{n}].indikator.nama";
        }),
        new("KSKD018", "persen SPM berbeda pada IKK", static (d, u) =>
        {
            var (spm, n) = u.Pick(d["spm"]!.AsArray());
            AddSpm(d, u, spm["indikator"]!, "%", [90 + u.Next(9), 100, 100, 100, 100, 100]);
            return $"$.spm[{n}].targetPersen['2025']";
        }),
        new("KSKD018", "persen SPM satu tahun berbeda pada IKK", static (d, u) =>
        {
            var (spm, n) = u.Pick(d["spm"]!.AsArray());
            var tahun = u.Next(5);
            var target = new decimal[] { 100, 100, 100, 100, 100, 100 };
            target[tahun] = 90 + u.Next(9);
            AddSpm(d, u, spm["indikator"]!, "%", target);
            return $"$.spm[{n}].targetPersen['{IndikatorUji.Key(2025 + tahun)}']";
        }),
        new("KSKD018", "penerima SPM berbeda pada IKK", static (d, u) =>
        {
            var (spm, n) = u.Pick(d["spm"]!.AsArray());
            var penerima = spm["targetPenerima"]!["2025"]!.GetValue<decimal>();
            AddSpm(d, u, spm["jenisPelayanan"]!, "Orang", [penerima - 1 - u.Next(9), penerima, penerima, penerima, penerima, penerima]);
            return $"$.spm[{n}].targetPenerima['2025']";
        }),
        new("KSKD019", "sub kegiatan prioritas tidak didanai", static (d, u) =>
        {
            var (butir, n) = u.Pick(d["prioritas"]![0]!["butir"]!.AsArray());
            butir["dukungan"]![0]!["subKegiatan"] = Teks("Penyediaan Sandang bagi Keluarga");
            return $"$.prioritas[0].butir[{n}].dukungan[0].subKegiatan";
        }),
        new("KSKD020", "isi cascading ditambahkan", static (d, u) =>
        {
            var (induk, path) = u.Pick(Cascading(d).FindAll(static c => c.Node["rincian"] is not null && c.Node["tingkat"]!.GetValue<string>() is "program" or "kegiatan"));
            var rincian = induk["rincian"]!.AsArray();
            rincian.Add(new JsonObject { ["tingkat"] = rincian[0]!["tingkat"]!.GetValue<string>(), ["sebutan"] = Teks("Pelayanan kemetrologian") });
            return $"{path}.rincian[{rincian.Count - 1}]";
        }),
        new("KSKD020", "isi cascading bernama lain", static (d, u) =>
        {
            var (noda, path) = u.Pick(Cascading(d).FindAll(static c => c.Node["tingkat"]!.GetValue<string>() is "program" or "kegiatan" or "subKegiatan"));
            noda["sebutan"] = Teks("Pelayanan kemetrologian");
            return path;
        }),
        new("KSKD021", "isi cascading dihapus", static (d, u) =>
        {
            var tingkat = u.Pick(["program", "kegiatan", "subKegiatan"]);
            var (noda, _) = u.Pick(Cascading(d).FindAll(c => c.Node["tingkat"]!.GetValue<string>() == tingkat));
            var id = noda["sebutan"]!["id"]!.GetValue<string>();
            noda.Parent!.AsArray().Remove(noda);
            return PohonUji.Program(d).Concat(PohonUji.Kegiatan(d)).Concat(PohonUji.SubKegiatan(d)).Single(n => n.Node["id"]!.GetValue<string>() == id).Path;
        }),
        new("KSKD022", "hubungan menyebut yang tidak ada", static (d, u) =>
        {
            var n = u.Next(2);
            var anggota = u.Pick(["tujuan", "sasaran", "strategi", "arahKebijakan"]);
            d["hubunganStrategi"]![n]![anggota] = anggota == "arahKebijakan" ? new JsonArray(Teks("Pelayanan kemetrologian")) : Teks("Pelayanan kemetrologian");
            return $"$.hubunganStrategi[{n}].{anggota}";
        }),
        new("KSKD022", "hubungan tupoksi menyebut yang tidak ada", static (d, u) =>
        {
            var anggota = u.Pick(["tujuan", "sasaran", "program"]);
            d["hubunganTupoksi"]![0]![anggota] = Teks("Pelayanan kemetrologian");
            return $"$.hubunganTupoksi[0].{anggota}";
        }),
        new("KSKD022", "outcome program lain", static (d, u) =>
        {
            var other = u.Pick(PohonUji.Program(d).FindAll(static p => p.Node["id"]!.GetValue<string>() != "P3"));
            d["hubunganTupoksi"]![0]!["outcome"] = other.Node["hasil"]![0]!["uraian"]!.GetValue<string>();
            return "$.hubunganTupoksi[0].outcome";
        }),
        new("KSKD022", "arah kebijakan menyebut program yang tidak ada", static (d, u) =>
        {
            var (arah, n) = u.Pick(d["arahKebijakan"]!.AsArray());
            arah["program"]!.AsArray().Add(Teks("Program pelayanan kemetrologian"));
            return $"$.arahKebijakan[{n}].program";
        }),
    ];

    private static JsonObject Teks(string teks) => new() { ["teks"] = teks };

    // Moves the only indicator; what repeats it by id still does.
    private static void Move(JsonNode from, JsonNode to)
    {
        var indikator = from["indikator"]![0]!;
        from["indikator"]!.AsArray().RemoveAt(0);
        to["indikator"]!.AsArray().Add(indikator);
    }

    private static void AddSasaran(JsonNode d, Undian u) => d["tujuan"]![0]!["sasaran"]!.AsArray().Add(new JsonObject
    {
        ["id"] = "S3",
        ["nama"] = "Meningkatnya mutu layanan sosial",
        ["indikator"] = new JsonArray(IndikatorUji.New("Indeks kepuasan masyarakat", "Indeks", 60 + u.Next(20))),
    });

    // A row of IKK that states the same minimum service.
    private static void AddSpm(JsonNode d, Undian u, JsonNode nama, string satuan, decimal[] target)
    {
        var indikator = IndikatorUji.New(nama.GetValue<string>(), satuan, 0);
        var uji = new IndikatorUji((indikator, ""));
        uji.SetBaseline(target[0] - u.Next(3));
        uji.SetTarget(target);
        d["ikk"]!.AsArray().Add(new JsonObject { ["nomor"] = "6", ["indikator"] = indikator });
    }

    private static List<(JsonObject Node, string Path)> Cascading(JsonNode d)
    {
        var all = new List<(JsonObject, string)>();
        Walk(d["cascading"]!.AsArray(), "$.cascading");
        return all;

        void Walk(JsonArray nodes, string path)
        {
            for (var i = 0; i < nodes.Count; i++)
            {
                all.Add((nodes[i]!.AsObject(), $"{path}[{i}]"));
                if (nodes[i]!["rincian"] is JsonArray below)
                {
                    Walk(below, $"{path}[{i}].rincian");
                }
            }
        }
    }
}
