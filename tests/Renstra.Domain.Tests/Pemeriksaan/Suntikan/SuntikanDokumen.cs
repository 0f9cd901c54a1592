using System.Text.Json.Nodes;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Faults of the document as a whole: dates, staff, data, numbers of chapters and tables, cells.</summary>
internal static class SuntikanDokumen
{
    internal static Suntikan[] Semua { get; } =
    [
        new("DOK019", "evaluasi tidak ada", static (d, u) =>
        {
            d.AsObject().Remove("evaluasi");
            return "$";
        }),
        new("DOK001", "pengecualian tanpa temuan", static (d, u) =>
        {
            d["pengecualian"] = new JsonArray(new JsonObject { ["aturan"] = u.Pick(["PAGU001", "SPM004", "bab-tidak-lengkap", "TIDAKADA1"]), ["alasan"] = "Sudah dijelaskan" });
            return "$.pengecualian[0]";
        }),
        new("DOK002", "SPM bertahun di luar periode", static (d, u) =>
        {
            var (i, tahun) = (u.Next(5), u.Pick(["2024", "2032"]));
            d["spm"]![i]!["targetPersen"]![tahun] = 100;
            return $"$.spm[{i}].targetPersen['{tahun}']";
        }),
        new("DOK002", "pagu seluruh tabel bertahun di luar periode", static (d, u) =>
        {
            foreach (var (node, _) in PohonUji.Program(d).Concat(PohonUji.Kegiatan(d)).Concat(PohonUji.SubKegiatan(d)))
            {
                var pagu = (node["pagu"] ?? node["paguTercantum"])!;
                pagu["2031"] = pagu["2030"]!.DeepClone();
            }

            foreach (var pagu in new[] { d["pendanaan"]!["bidang"]![0]!, d["pendanaan"]!["urusan"]![0]!, d["pendanaan"]! }.Select(static n => n["paguTercantum"]!))
            {
                pagu["2031"] = pagu["2030"]!.DeepClone();
            }

            return "";
        }),
        new("DOK003", "tahun formulir di luar Renstra yang diacu", static (d, u) =>
        {
            d["evaluasi"]![0]!["awalRenstra"] = 2025;
            d["evaluasi"]![0]!["akhirRenstra"] = 2029;
            return "$.evaluasi[0].tahun";
        }),
        new("DOK003", "akhir Renstra sebelum awalnya", static (d, u) =>
        {
            d["evaluasi"]![0]!["akhirRenstra"] = 2019;
            return "$.evaluasi[0].akhirRenstra";
        }),
        new("DOK004", "diundangkan sebelum ditetapkan", static (d, u) =>
        {
            d["identitas"]!["peraturan"]!["diundangkan"] = $"2025-09-{u.Next(14) + 1:00}";
            return "$.identitas.peraturan.diundangkan";
        }),
        new("DOK004", "tahun peraturan bukan tahun penetapannya", static (d, u) =>
        {
            d["identitas"]!["peraturan"]!["tahun"] = 2026;
            return "$.identitas.peraturan.tahun";
        }),
        new("DOK004", "tanda tangan bertanggal lain", static (d, u) =>
        {
            d["identitas"]!["peraturan"]!["penandaTangan"]![0]!["tanggal"] = $"2025-08-{u.Next(28) + 1:00}";
            return "$.identitas.peraturan.penandaTangan[0].tanggal";
        }),
        new("DOK005", "dasar hukum lebih baru", static (d, u) =>
        {
            var (dasar, i) = u.Pick(d["identitas"]!["dasarHukum"]!.AsArray());
            dasar["tahun"] = 2026 + u.Next(3);
            return $"$.identitas.dasarHukum[{i}].tahun";
        }),
        new("DOK005", "diubah oleh yang lebih lama", static (d, u) =>
        {
            d["identitas"]!["dasarHukum"]![0]!["diubahDengan"] = new JsonArray(new JsonObject { ["bentuk"] = "Undang-Undang", ["nomor"] = "9", ["tahun"] = 2005 });
            return "$.identitas.dasarHukum[0].diubahDengan[0].tahun";
        }),
        new("DOK006", "jumlah pegawai diubah", static (d, u) =>
        {
            var (rincian, i) = u.Pick(d["sumberDaya"]!["pegawai"]!.AsArray());
            PohonE81.Add(rincian, "jumlahTercantum", 1);
            return $"$.sumberDaya.pegawai[{i}].jumlahTercantum";
        }),
        new("DOK006", "satu baris pegawai diubah", static (d, u) =>
        {
            var (rincian, i) = u.Pick(d["sumberDaya"]!["pegawai"]!.AsArray());
            PohonE81.Add(u.Pick(rincian["baris"]!.AsArray()).Node, "jumlah", -1);
            return $"$.sumberDaya.pegawai[{i}].jumlahTercantum";
        }),
        new("DOK006", "tabel jabatan diubah", static (d, u) =>
        {
            var (tabel, status) = (d["sumberDaya"]!["jabatan"]!, u.Pick(["pns", "pppk"]));
            var baris = tabel["baris"]!.AsArray();
            var i = u.Next(baris.Count + 1);
            PohonE81.Add((i < baris.Count ? baris[i] : tabel["jumlah"])!, status, 1);
            return $"$.sumberDaya.jabatan.jumlah.{status}";
        }),
        new("DOK007", "satu sel data diubah", static (d, u) =>
        {
            var kolom = u.Pick(["Laki-laki", "Perempuan"]);
            PohonE81.Add(u.Pick(d["dataLayanan"]![0]!["baris"]!.AsArray()).Node["nilai"]!, kolom, 1 + u.Next(50));
            return $"$.dataLayanan[0].jumlah.nilai";
        }),
        new("DOK007", "nilai aset diubah", static (d, u) =>
        {
            PohonE81.Add(u.Pick(d["sumberDaya"]!["aset"]!["baris"]!.AsArray()).Node, "nilai", -1);
            return "$.sumberDaya.aset.jumlah.nilai";
        }),
        new("DOK007", "rincian data melebihi barisnya", static (d, u) => Detail(d, u, 1)),
        new("DOK008", "rincian data kurang dari barisnya", static (d, u) => Detail(d, u, -1)),
        new("DOK008", "rincian aset kurang dari barisnya", static (d, u) =>
        {
            var (aset, i) = u.Pick(d["sumberDaya"]!["aset"]!["baris"]!.AsArray());
            aset["rincian"] = new JsonArray(new JsonObject { ["nama"] = "Rincian", ["nilai"] = aset["nilai"]!.GetValue<decimal>() - 1_000_000 });
            return $"$.sumberDaya.aset.baris[{i}].nilai";
        }),
        new("DOK009", "jumlah pegawai dalam teks berbeda", static (d, u) =>
        {
            PohonE81.Add(d["pernyataan"]![0]!, "nilai", u.Next(2) == 0 ? 2 : -2);
            return "$.pernyataan[0].nilai";
        }),
        new("DOK009", "satu rincian pegawai kurang seorang, seimbang", static (d, u) =>
        {
            var i = 1 + u.Next(2);
            var rincian = d["sumberDaya"]!["pegawai"]![i]!;
            PohonE81.Add(rincian, "jumlahTercantum", -1);
            PohonE81.Add(u.Pick(rincian["baris"]!.AsArray()).Node, "jumlah", -1);
            return $"$.sumberDaya.pegawai[{i}].jumlahTercantum";
        }),
        new("DOK010", "tabel lain menghitung lain", static (d, u) =>
        {
            var satu = d["dataLayanan"]![0]!;
            foreach (var baris in satu["baris"]!.AsArray().Append(satu["jumlah"]))
            {
                baris!["nilai"]!["Jumlah"] = baris["nilai"]!["Laki-laki"]!.GetValue<decimal>() + baris["nilai"]!["Perempuan"]!.GetValue<decimal>();
            }

            var dua = satu.DeepClone();
            dua["judul"] = "Data Pemerlu Pelayanan yang Terlayani";
            dua.AsObject().Remove("sumber");
            var i = u.Next(3);
            foreach (var baris in new[] { dua["baris"]![i]!, dua["jumlah"]! })
            {
                PohonE81.Add(baris["nilai"]!, "Jumlah", -3);
                PohonE81.Add(baris["nilai"]!, "Perempuan", -3);
            }

            d["dataLayanan"]!.AsArray().Add(dua);
            return $"$.dataLayanan[0].baris[{i}].nilai";
        }),
        new("DOK011", "belanja dalam teks berbeda dari tabel", static (d, u) =>
        {
            var anggaran = u.Next(2) == 0;
            d["pernyataan"]!.AsArray().Add(new JsonObject { ["uraian"] = anggaran ? "Anggaran Belanja Dinas Sosial" : "Realisasi Belanja Dinas Sosial", ["tahun"] = 2024, ["nilai"] = (anggaran ? 801_000_000 : 771_000_000) + 1 + u.Next(1_000_000), ["satuan"] = "Rupiah" });
            return "$.pernyataan[1].nilai";
        }),
        new("DOK011", "banyaknya pelayanan dasar berbeda dari tabel", static (d, u) =>
        {
            d["pernyataan"]!.AsArray().Add(new JsonObject { ["uraian"] = "Jenis pelayanan SPM bidang sosial", ["nilai"] = 6 + u.Next(3), ["satuan"] = "Pelayanan dasar" });
            return "$.pernyataan[1].nilai";
        }),
        new("DOK012", "satu bab hilang dengan isinya", static (d, u) =>
        {
            var nomor = u.Next(5);
            foreach (var bab in d["kerangka"]!["bab"]!.AsArray().Where(b => IsOf(b!, nomor)).ToArray())
            {
                d["kerangka"]!["bab"]!.AsArray().Remove(bab);
            }

            return "$.kerangka.bab[0]";
        }),
        new("DOK012", "satu bab berlebih", static (d, u) =>
        {
            d["kerangka"]!["bab"]!.AsArray().Add(new JsonObject { ["nomor"] = "VI", ["judul"] = "KAIDAH PELAKSANAAN", ["tingkat"] = 1 });
            return "$.kerangka.bab[0]";
        }),
        new("DOK013", "nomor judul terloncati atau berganda", static (d, u) =>
        {
            var bab = d["kerangka"]!["bab"]!.AsArray();
            var (i, nomor) = u.Pick([(2, "1.1"), (2, "1.4"), (3, "1.2"), (4, "1.5"), (7, "2.1"), (1, "1.2"), (10, "3.3"), (13, "4.1"), (5, "III"), (8, "II"), (3, "1.8")]);
            bab[i]!["nomor"] = nomor;
            return "$.kerangka.bab[";
        }),
        new("DOK014", "nomor tabel terloncati atau berganda", static (d, u) =>
        {
            var tabel = d["kerangka"]!["tabel"]!.AsArray();
            var (i, nomor) = u.Pick([(1, "2.1"), (4, "2.6"), (4, "2.4"), (4, "2.15"), (8, "2.10"), (14, "4.4"), (11, "4.1")]);
            tabel[i]!["nomor"] = nomor;
            return "$.kerangka.tabel[";
        }),
        new("DOK014", "tabel hilang dari daftar", static (d, u) =>
        {
            d["kerangka"]!["tabel"]!.AsArray().RemoveAt(1 + u.Next(7));
            return "$.kerangka.tabel[";
        }),
        new("DOK015", "teks galat lembar kerja", static (d, u) =>
        {
            var teks = u.Pick(["#VALUE!", "#REF!", "#DIV/0!", "#N/A", "#NAME?", "NaN"]);
            return Cell(d, u, new() { ["tertulis"] = teks, ["sebab"] = "teksGalat", ["asal"] = "dokumen" });
        }),
        new("DOK016", "angka tidak terbaca", static (d, u) => Cell(d, u, new() { ["tertulis"] = u.Pick(["9?,7", "96.2.5", "??"]), ["sebab"] = u.Pick(["notasiAngka", "bukanAngka"]), ["asal"] = "dokumen" })),
        new("DOK017", "tahun tahap diubah", static (d, u) =>
        {
            var (i, tahun) = u.Pick([(1, 2025), (2, 2028), (3, 2027), (4, 2033), (0, 2026), (0, 2024)]);
            d["penahapan"]![i]!["awal"] = tahun;
            return "$.penahapan[0]";
        }),
        new("DOK017", "nomor tahap diubah", static (d, u) =>
        {
            var i = u.Next(5);
            d["penahapan"]![i]!["nama"] = $"Tahap {u.Pick(["VI", "VII", "IX"])}";
            return $"$.penahapan[{i}].nama";
        }),
    ];

    private static bool IsOf(JsonNode bab, int nomor) => bab["nomor"]!.GetValue<string>() is var teks && (teks == new[] { "I", "II", "III", "IV", "V" }[nomor] || teks.StartsWith($"{nomor + 1}.", StringComparison.Ordinal));

    private static string Detail(JsonNode d, Undian u, int selisih)
    {
        var (baris, i) = u.Pick(d["dataLayanan"]![0]!["baris"]!.AsArray());
        var kolom = u.Pick(["Laki-laki", "Perempuan"]);
        var rinci = new JsonObject { ["nama"] = "Di luar panti", ["nilai"] = baris["nilai"]!.DeepClone() };
        PohonE81.Add(rinci["nilai"]!, kolom, selisih);
        baris["rincian"] = new JsonArray(rinci);
        return $"$.dataLayanan[0].baris[{i}].nilai";
    }

    // A cell on which no other depends.
    private static string Cell(JsonNode d, Undian u, JsonObject sel)
    {
        if (u.Next(2) == 0)
        {
            var (baris, i) = u.Pick(d["anggaranRealisasi"]!["baris"]!.AsArray());
            baris["persenTercantum"]!["2024"] = sel;
            return $"$.anggaranRealisasi.baris[{i}].persenTercantum['2024']";
        }

        var tahun = PohonUji.Tahun(u, 2020, 2024);
        var (capaian, j) = u.Pick(d["capaianIkk"]!["baris"]!.AsArray());
        capaian["rasioTercantum"]![tahun] = sel;
        return $"$.capaianIkk.baris[{j}].rasioTercantum['{tahun}']";
    }
}
