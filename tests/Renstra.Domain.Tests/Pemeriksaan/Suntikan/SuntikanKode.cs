using System.Text.Json.Nodes;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Faults of codes.</summary>
internal static class SuntikanKode
{
    internal static Suntikan[] Semua { get; } =
    [
        new("KODE001", "nol di depan hilang", static (d, u) =>
        {
            var (noda, path) = u.Pick([.. PohonUji.Berkode(d), .. PohonUji.Berevaluasi(d)]);
            noda["kode"] = string.Join('.', Kode(noda).Split('.').Select(static ruas => ruas.TrimStart('0')));
            return $"{path}.kode";
        }),
        new("KODE001", "kode program menjadi kata", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Berkode(d));
            noda["kode"] = "lihat lampiran";
            return $"{path}.kode";
        }),
        new("KODE001", "nol di depan hilang pada semua sub kegiatan sebuah program", static (d, u) =>
        {
            var (_, path) = u.Pick(PohonUji.Program(d));
            var below = PohonUji.SubKegiatan(d).FindAll(s => s.Path.StartsWith(path + ".", StringComparison.Ordinal));
            foreach (var (noda, _) in below)
            {
                noda["kode"] = string.Join('.', Kode(noda).Split('.').Select(static ruas => ruas.TrimStart('0')));
            }

            return $"{below[0].Path}.kode";
        }),
        new("KODE001", "nol di depan hilang seluruhnya", static (d, u) =>
        {
            var semua = u.Next(2) == 0 ? PohonUji.Berevaluasi(d) : PohonUji.Berkode(d);
            foreach (var (noda, _) in semua)
            {
                noda["kode"] = string.Join('.', Kode(noda).Split('.').Select(static ruas => ruas.TrimStart('0')));
            }

            return $"{semua[0].Path}.kode";
        }),
        new("KODE001", "koma sebagai pemisah", static (d, u) =>
        {
            var (noda, path) = u.Pick([.. PohonUji.Berkode(d), .. PohonUji.Berevaluasi(d)]);
            noda["kode"] = Kode(noda).Replace('.', u.Next(2) == 0 ? ',' : '-');
            return $"{path}.kode";
        }),
        new("KODE002", "kode induk pada rinciannya", static (d, u) =>
        {
            var (noda, path) = u.Pick([.. PohonUji.Kegiatan(d), .. PohonUji.SubKegiatan(d)]);
            noda["kode"] = Kode(noda.Parent!.Parent!.AsObject());
            return $"{path}.kode";
        }),
        new("KODE002", "kode rincian pada induknya", static (d, u) =>
        {
            var (noda, path) = u.Pick([.. PohonUji.Program(d), .. PohonUji.Kegiatan(d)]);
            noda["kode"] = Kode((noda["kegiatan"] ?? noda["subKegiatan"])![0]!.AsObject());
            return $"{path}.kode";
        }),
        new("KODE002", "ruas terakhir hilang dalam evaluasi", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Berevaluasi(d).FindAll(static n => Kode(n.Node).Length == 17));
            noda["kode"] = Kode(noda)[..Kode(noda).LastIndexOf('.')];
            return $"{path}.kode";
        }),
        new("KODE003", "nomor sub kegiatan dua angka", static (d, u) =>
        {
            var (noda, path) = u.Pick([.. PohonUji.SubKegiatan(d), .. PohonUji.Berevaluasi(d).FindAll(static n => Kode(n.Node).Length == 17)]);
            noda["kode"] = TwoDigits(noda);
            return $"{path}.kode";
        }),
        new("KODE003", "nomor sub kegiatan dua angka seluruhnya", static (d, u) =>
        {
            foreach (var (noda, _) in PohonUji.SubKegiatan(d))
            {
                noda["kode"] = TwoDigits(noda);
            }

            return $"{PohonUji.SubKegiatan(d)[0].Path}.kode";
        }),
        new("KODE004", "kode saudara", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Berkode(d));
            var siblings = noda.Parent!.AsArray();
            if (siblings.Count == 1)
            {
                (noda, path) = PohonUji.Program(d)[u.Next(5)];
                siblings = noda.Parent!.AsArray();
            }

            var other = siblings[(noda.GetElementIndex() + 1 + u.Next(siblings.Count - 1)) % siblings.Count]!.AsObject();
            noda["kode"] = Kode(other);
            return $"{path[..^(path.Length - path.LastIndexOf('['))]}[{Math.Min(noda.GetElementIndex(), other.GetElementIndex())}].kode";
        }),
        new("KODE004", "kode baris lain dalam evaluasi", static (d, u) =>
        {
            var rows = d["evaluasi"]![0]!["baris"]!.AsArray();
            var (noda, i) = u.Pick(rows);
            var j = (i + 1 + u.Next(rows.Count - 1)) % rows.Count;
            noda["kode"] = Kode(rows[j]!.AsObject());
            return $"$.evaluasi[0].baris[{Math.Min(i, j)}].kode";
        }),
        new("KODE004", "kode baris lain dalam anggaran", static (d, u) =>
        {
            var rows = d["anggaranRealisasi"]!["baris"]!.AsArray();
            var (noda, i) = u.Pick(rows);
            var j = (i + 1 + u.Next(rows.Count - 1)) % rows.Count;
            noda["kode"] = Kode(rows[j]!.AsObject());
            return $"$.anggaranRealisasi.baris[{Math.Min(i, j)}].kode";
        }),
        new("KODE004", "sub kegiatan terpecah menjadi dua baris", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.SubKegiatan(d).FindAll(static s => (string)s.Node["id"]! is not ("SK311" or "SK511")));
            var copy = noda.DeepClone().AsObject();
            copy["id"] = "SK999";
            CopyMentions(d, (string)noda["id"]!);
            foreach (var (tahun, pagu) in noda["pagu"]!.AsObject().ToList())
            {
                noda["pagu"]![tahun] = pagu!.GetValue<long>() - 5_000_000;
                copy["pagu"]![tahun] = 5_000_000;
            }

            noda.Parent!.AsArray().Add(copy);
            return $"{path}.kode";
        }),
        new("KODE005", "kode kegiatan milik program lain", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Kegiatan(d));
            noda["kode"] = $"1.06.07{Kode(noda)[7..]}";
            return $"{path}.kode";
        }),
        new("KODE005", "kode sub kegiatan milik kegiatan lain", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.SubKegiatan(d));
            noda["kode"] = $"{Kode(noda)[..10]}44{Kode(noda)[12..]}";
            return $"{path}.kode";
        }),
        new("KODE005", "kode program lain dari rinciannya", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Program(d));
            noda["kode"] = "1.06.07";
            return path;
        }),
        new("KODE005", "kode kegiatan lain dari rinciannya", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Kegiatan(d));
            noda["kode"] = $"{Kode(noda)[..10]}44";
            return path;
        }),
        new("KODE005", "kode milik bidang lain", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Berkode(d));
            noda["kode"] = $"2.14{Kode(noda)[4..]}";
            return path;
        }),
        new("KODE005", "kode dalam evaluasi milik program lain", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Berevaluasi(d).FindAll(static n => n.Path.Contains("rincian", StringComparison.Ordinal)));
            noda["kode"] = $"1.06.07{Kode(noda)[7..]}";
            return $"{path}.kode";
        }),
        new("KODE006", "kewenangan provinsi pada kegiatan dan rinciannya", static (d, u) =>
        {
            var (_, path) = u.Pick(PohonUji.Kegiatan(d));
            Rewrite(d, path, static kode => $"{kode[..8]}1{kode[9..]}");
            return $"{path}.kode";
        }),
        new("KODE006", "kewenangan provinsi pada satu baris", static (d, u) =>
        {
            var (noda, path) = u.Pick([.. PohonUji.Kegiatan(d), .. PohonUji.SubKegiatan(d)]);
            noda["kode"] = $"{Kode(noda)[..8]}1{Kode(noda)[9..]}";
            return $"{path}.kode";
        }),
        new("KODE006", "kewenangan provinsi seluruhnya", static (d, _) =>
        {
            Rewrite(d, "$.pendanaan.bidang[0]", static kode => kode.Length > 8 ? $"{kode[..8]}1{kode[9..]}" : kode);
            Rewrite(d, "$.evaluasi[0]", static kode => kode.Length > 8 ? $"{kode[..8]}1{kode[9..]}" : kode);
            return $"{PohonUji.Kegiatan(d)[0].Path}.kode";
        }),
        new("KODE007", "program bidang lain dalam anggaran", static (d, u) =>
        {
            var (noda, i) = u.Pick(d["anggaranRealisasi"]!["baris"]!.AsArray());
            noda["kode"] = $"2.14{Kode(noda.AsObject())[4..]}";
            return $"$.anggaranRealisasi.baris[{i}].kode";
        }),
        new("KODE007", "program dan rinciannya bidang lain dalam evaluasi", static (d, u) =>
        {
            var (_, i) = u.Pick(d["evaluasi"]![0]!["baris"]!.AsArray());
            Rewrite(d, $"$.evaluasi[0].baris[{i}]", static kode => $"2.14{kode[4..]}");
            return $"$.evaluasi[0].baris[{i}].kode";
        }),
        new("KODE007", "seluruh rencana milik bidang lain", static (d, u) =>
        {
            d["identitas"]!["perangkatDaerah"]!["bidang"]![0] = u.Next(2) == 0 ? "2.14" : "2.08";
            return "$.pendanaan.bidang[0].kode";
        }),
        new("KODE008", "kode yang tidak pernah ada, beserta rinciannya", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Berevaluasi(d));
            var kode = Kode(noda);
            Rewrite(d, path, lama => $"{kode[..^2]}88{lama[kode.Length..]}");
            return $"{path}.kode";
        }),
        new("KODE009", "sub kegiatan yang berakhir", static (d, u) =>
        {
            var noda = PohonUji.SubKegiatan(d).Find(static s => Kode(s.Node) == "1.06.06.2.01.0005");
            noda.Node["kode"] = "1.06.06.2.01.0003";
            noda.Node["nama"] = "Penyediaan Tempat Penampungan Pengungsi";
            var indikator = noda.Node["hasil"]![0]!["indikator"]![0]!;
            indikator["nama"] = "Jumlah Tempat Pengungsian Kewenangan Kabupaten/Kota";
            indikator["satuan"] = "Unit";
            return $"{noda.Path}.kode";
        }),
        new("KODE010", "templat pada program penunjang", static (d, u) =>
        {
            var (_, path) = PohonUji.Program(d)[0];
            Rewrite(d, path, static kode => $"X.XX{kode[4..]}");
            return $"{path}.kode";
        }),
        new("KODE010", "templat pada satu baris", static (d, u) =>
        {
            var (noda, path) = u.Pick([.. PohonUji.Berkode(d), .. PohonUji.Berevaluasi(d)]);
            while (!Kode(noda).StartsWith("1.06.01", StringComparison.Ordinal))
            {
                (noda, path) = u.Pick([.. PohonUji.Berkode(d), .. PohonUji.Berevaluasi(d)]);
            }

            noda["kode"] = $"X.XX{Kode(noda)[4..]}";
            return $"{path}.kode";
        }),
        new("KODE010", "templat di semua tabel", static (d, _) =>
        {
            foreach (var noda in PohonUji.Berkode(d).Concat(PohonUji.Berevaluasi(d)).Select(static n => n.Node).Append(d["anggaranRealisasi"]!["baris"]![0]!.AsObject()))
            {
                noda["kode"] = Kode(noda).Replace("1.06.01", "X.XX.01", StringComparison.Ordinal);
            }

            return "$.pendanaan.bidang[0].program[0].kode";
        }),
        new("KODE011", "kode dihapus", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Berkode(d).FindAll(static n => n.Node.Parent!.AsArray().Count > 1));
            noda.Remove("kode");
            return $"{path}.kode";
        }),
        new("KODE011", "kode menjadi strip dalam evaluasi", static (d, u) =>
        {
            var (noda, i) = u.Pick(d["evaluasi"]![0]!["baris"]!.AsArray());
            noda["kode"] = "-";
            return $"$.evaluasi[0].baris[{i}].kode";
        }),
        new("KODE011", "kode semua sub kegiatan sebuah kegiatan dihapus, kecuali satu", static (d, u) =>
        {
            var (kegiatan, path) = u.Pick(PohonUji.Kegiatan(d).FindAll(static k => k.Node["subKegiatan"]!.AsArray().Count > 1));
            var sub = kegiatan["subKegiatan"]!.AsArray();
            var kept = u.Next(sub.Count);
            for (var i = 0; i < sub.Count; i++)
            {
                if (i != kept)
                {
                    sub[i]!.AsObject().Remove("kode");
                }
            }

            return $"{path}.subKegiatan[{(kept == 0 ? 1 : 0)}].kode";
        }),
        new("KODE011", "kode satu-satunya sub kegiatan dihapus", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.SubKegiatan(d).FindAll(static n => n.Node.Parent!.AsArray().Count == 1));
            noda.Remove("kode");
            return $"{path}.kode";
        }),
        new("KODE012", "program penunjang bernomor lain, beserta rinciannya", static (d, u) =>
        {
            var nomor = u.Next(50) + 30;
            Rewrite(d, PohonUji.Program(d)[0].Path, kode => $"1.06.{nomor}{kode[7..]}");
            return "$.pendanaan";
        }),
    ];

    private static string Kode(JsonObject noda) => noda["kode"]!.GetValue<string>();

    private static string TwoDigits(JsonObject noda) => $"{Kode(noda)[..13]}{Kode(noda)[15..]}";

    // The codes of a node and of all below it.
    private static void Rewrite(JsonNode d, string path, Func<string, string> change)
    {
        foreach (var (noda, p) in PohonUji.Berkode(d).Concat(PohonUji.Berevaluasi(d)).Where(n => n.Path == path || n.Path.StartsWith(path + ".", StringComparison.Ordinal)))
        {
            noda["kode"] = change(Kode(noda));
        }
    }

    // The same sub kegiatan once more in the lists of the text and in the cascading.
    private static void CopyMentions(JsonNode d, string id)
    {
        foreach (var uraian in d["uraian"]!.AsArray().Where(static u => (string)u!["tingkat"]! == "subKegiatan"))
        {
            uraian!["jumlahTercantum"] = 16;
            uraian["kelompok"]![0]!["jumlahTercantum"] = 16;
            Copy(uraian["kelompok"]![0]!["butir"]!.AsArray(), static butir => butir);
        }

        foreach (var tujuan in d["cascading"]!.AsArray())
        {
            Descend(tujuan!);
        }

        void Descend(JsonNode noda)
        {
            if (noda["rincian"] is JsonArray rincian)
            {
                Copy(rincian, static n => n["sebutan"]!);
                foreach (var n in rincian)
                {
                    Descend(n!);
                }
            }
        }

        void Copy(JsonArray array, Func<JsonNode, JsonNode> sebutan)
        {
            if (array.FirstOrDefault(n => (string?)sebutan(n!)["id"] == id) is { } found)
            {
                var copy = found.DeepClone();
                sebutan(copy)["id"] = "SK999";
                array.Add(copy);
            }
        }
    }
}
