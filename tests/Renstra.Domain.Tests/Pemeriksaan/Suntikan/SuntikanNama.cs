using System.Text.Json.Nodes;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Faults of names and of the nomenclature's indicators.</summary>
internal static class SuntikanNama
{
    internal static Suntikan[] Semua { get; } =
    [
        new("NAMA001", "nama saudara bertukar", static (d, u) =>
        {
            var noda = u.Pick(PohonUji.SubKegiatan(d).FindAll(static n => n.Node.Parent!.AsArray().Count > 1));
            var siblings = noda.Node.Parent!.AsArray();
            var i = noda.Node.GetElementIndex();
            var j = (i + 1) % siblings.Count;
            (siblings[i]!["nama"], siblings[j]!["nama"]) = (siblings[j]!["nama"]!.DeepClone(), siblings[i]!["nama"]!.DeepClone());
            return $"{noda.Path[..noda.Path.LastIndexOf('[')]}[{Math.Min(i, j)}].nama";
        }),
        new("NAMA001", "nama kode lain", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.SubKegiatan(d));
            noda["nama"] = "Penyediaan Sandang";
            return $"{path}.nama";
        }),
        new("NAMA001", "nama program lain", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Program(d));
            noda["nama"] = "PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN";
            return $"{path}.nama";
        }),
        new("NAMA001", "nama saudara disalin", static (d, u) =>
        {
            var noda = u.Pick([.. PohonUji.SubKegiatan(d).FindAll(static n => n.Node.Parent!.AsArray().Count > 1), .. PohonUji.Program(d)]);
            var siblings = noda.Node.Parent!.AsArray();
            noda.Node["nama"] = siblings[(noda.Node.GetElementIndex() + 1) % siblings.Count]!["nama"]!.DeepClone();
            return $"{noda.Path}.nama";
        }),
        new("NAMA001", "nama kegiatan lain", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Kegiatan(d));
            noda["nama"] = "Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota";
            return $"{path}.nama";
        }),
        new("NAMA001", "nama bergeser satu baris", static (d, _) =>
        {
            var siblings = PohonUji.Kegiatan(d).Find(static k => (string)k.Node["id"]! == "K31");
            var sub = siblings.Node["subKegiatan"]!.AsArray();
            string[] nama = [.. sub.Select(static s => (string)s!["nama"]!)];
            for (var i = 0; i < nama.Length; i++)
            {
                sub[i]!["nama"] = nama[(i + 1) % nama.Length];
            }

            return $"{siblings.Path}.subKegiatan[0].nama";
        }),
        new("NAMA002", "satu huruf hilang", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Berkode(d));
            var nama = noda["nama"]!.GetValue<string>();
            noda["nama"] = nama.Remove(nama.Length - 2 - u.Next(3), 1);
            return $"{path}.nama";
        }),
        new("NAMA002", "satu huruf diganti", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Berkode(d));
            var nama = noda["nama"]!.GetValue<string>();
            var at = nama.LastIndexOf(' ') + 2;
            noda["nama"] = $"{nama[..at]}{(nama[at] is 'x' or 'X' ? 'z' : 'x')}{nama[(at + 1)..]}";
            return $"{path}.nama";
        }),
        new("NAMA003", "nama buatan sendiri", static (d, u) =>
        {
            var (noda, path) = u.Pick([.. PohonUji.Kegiatan(d), .. PohonUji.SubKegiatan(d)]);
            noda["nama"] = "Bantuan Paket Lebaran bagi Warga";
            return $"{path}.nama";
        }),
        new("NAMA003", "nama program buatan sendiri", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Program(d));
            noda["nama"] = "PROGRAM SERUYAN BERKAH SEJAHTERA";
            return $"{path}.nama";
        }),
        new("NAMA004", "tanpa kata PROGRAM", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Program(d));
            noda["nama"] = noda["nama"]!.GetValue<string>()["PROGRAM ".Length..];
            return $"{path}.nama";
        }),
        new("NAMA004", "semua tanpa kata PROGRAM", static (d, u) =>
        {
            foreach (var (noda, _) in PohonUji.Program(d))
            {
                noda["nama"] = noda["nama"]!.GetValue<string>()["PROGRAM ".Length..];
            }

            return $"{PohonUji.Program(d)[0].Path}.nama";
        }),
        new("NAMA005", "satu nama di bawah dua kode", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.SubKegiatan(d).FindAll(static n => n.Node.GetElementIndex() > 0));
            noda["kode"] = $"{noda["kode"]!.GetValue<string>()[..13]}99{u.Next(90) + 10}";
            noda["nama"] = noda.Parent![0]!["nama"]!.DeepClone();
            return $"{path}.nama";
        }),
        new("NAMA006", "indikator sendiri", static (d, u) =>
        {
            var (indikator, path) = u.Pick(Indikator(d));
            indikator["nama"] = "Banyaknya warga yang terbantu oleh layanan ini";
            return $"{path}.nama";
        }),
        new("NAMA006", "semua indikator sendiri", static (d, _) =>
        {
            foreach (var (indikator, path) in Indikator(d))
            {
                indikator["nama"] = $"Banyaknya warga yang terbantu oleh layanan nomor {Indikator(d).FindIndex(i => i.Path == path) + 1}";
            }

            return $"{Indikator(d)[0].Path}.nama";
        }),
        new("NAMA007", "satuan lain", static (d, u) =>
        {
            var (indikator, path) = u.Pick(Indikator(d));
            indikator["satuan"] = u.Next(2) == 0 ? "Kegiatan" : "Kelompok";
            return $"{path}.satuan";
        }),
        new("NAMA008", "indikator saudara disalin", static (d, u) =>
        {
            var noda = u.Pick(PohonUji.SubKegiatan(d).FindAll(static n => n.Node.Parent!.AsArray().Count > 1));
            var siblings = noda.Node.Parent!.AsArray();
            var other = siblings[(noda.Node.GetElementIndex() + 1) % siblings.Count]!;
            var (indikator, copied) = (noda.Node["hasil"]![0]!["indikator"]![0]!, other["hasil"]![0]!["indikator"]![0]!);
            indikator["nama"] = copied["nama"]!.DeepClone();
            indikator["satuan"] = copied["satuan"]!.DeepClone();
            return $"{noda.Path}.hasil[0].indikator[0].nama";
        }),
        new("NAMA008", "indikator kegiatan tetangga disalin", static (d, u) =>
        {
            var (indikator, path) = u.Pick(Indikator(d).FindAll(static i => (string)i.Node["satuan"]! == "Orang" && !((string)i.Node["nama"]!).Contains("Fakir", StringComparison.Ordinal)));
            indikator["nama"] = "Jumlah Fakir Miskin Cakupan Daerah Kabupaten/Kota yang Didata";
            return $"{path}.nama";
        }),
        new("NAMA009", "semua nama program dihapus", static (d, _) =>
        {
            foreach (var (noda, _) in PohonUji.Program(d))
            {
                noda["nama"] = "-";
            }

            return $"{PohonUji.Program(d)[0].Path}.nama";
        }),
        new("NAMA009", "nama dihapus", static (d, u) =>
        {
            var (noda, path) = u.Pick(PohonUji.Berkode(d));
            noda["nama"] = u.Next(2) == 0 ? "-" : "…";
            return $"{path}.nama";
        }),
    ];

    private static List<(JsonObject Node, string Path)> Indikator(JsonNode d) =>
        PohonUji.SubKegiatan(d).ConvertAll(static s => (s.Node["hasil"]![0]!["indikator"]![0]!.AsObject(), $"{s.Path}.hasil[0].indikator[0]"));
}
