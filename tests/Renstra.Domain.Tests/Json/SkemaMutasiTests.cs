using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Renstra.Domain.Json;
using Xunit;
using Xunit.Abstractions;

namespace Renstra.Domain.Tests;

/// <summary>
/// Reader and schema judge alike, whatever stands wherever: at the first place of every kind in the full document, the value is replaced,
/// left out, or given company. Around it only what the schema requires is kept, so that a mutant has one fault at most.
/// </summary>
public class SkemaMutasiTests(ITestOutputHelper keluaran)
{
    private static readonly JsonObject Penuh = (JsonObject)JsonNode.Parse(RenstraJson.Write(DokumenLengkap.Buat()))!;

    private static readonly string[] Pengganti =
    [
        "null", "true", "false", "{}", "[]", "\"\"", "\" \\t\\u00a0\\u2003\\u3000\"", "\"\\u200b\"", "\"x\"", "\"-\"", "\"é\"", "\"#N/A\"", "\"95,77\"", "\"naik\"", "\"%\"", "\"1.06\"", "\"renstra/2\"",
        "\"2025-02-28\"", "\"2025-02-30\"", "\"2025-13-01\"", "\"" + new string('x', 300) + "\"", "\"😀\"",
        "1", "0", "-1.5", "1.005", "2025", "2025.0", "1e3", "0.12345678901234567890123456789012345",
        "[null]", "[1]", "[\"x\"]", "[\"\"]", "[{}]", "[[]]", "[{\"anggotaAsing\":1}]",
        "{\"anggotaAsing\":1}", "{\"\":1}", "{\" \":1}", "{\"\\u200b\":1}", "{\"nama\":\"x\"}", "{\"teks\":\"x\"}", "{\"2025\":1}", "{\"25\":1}", "{\"2025\":null}", "{\"2025\":{}}", "{\"1899\":1}", "{\"3000\":1}",
        "{\"tertulis\":\"-\"}", "{\"tertulis\":\"x\"}", "{\"tertulis\":\"\"}", "{\"tertulis\":1}", "{\"tertulis\":\"-\",\"sebab\":\"hilang\"}", "{\"tertulis\":\"x\",\"sebab\":\"hilang\",\"asal\":\"dokumen\"}",
        "{\"tertulis\":\"x\",\"sebab\":\"?\"}", "{\"sebab\":\"hilang\"}", "{\"tertulis\":\"x\",\"nilai\":1}",
        "{\"dari\":1,\"sampai\":2}", "{\"dari\":2,\"sampai\":1}", "{\"dari\":1}", "{\"minimal\":1}", "{\"minimal\":1,\"maksimal\":2}", "{\"minimal\":\"1\"}", "{\"nilai\":1,\"jumlah\":2}",
        "{\"nilai\":1,\"jumlah\":2,\"satuan\":\"Orang\"}", "{\"nilai\":1,\"jumlah\":2,\"satuan\":\"\"}", "{\"nilai\":1}", "{\"awal\":2025,\"akhir\":2029}", "{\"awal\":2029,\"akhir\":2025}",
    ];

    // What every place gets; the rest is for the first place of each kind of value.
    private static readonly string[] PenggantiPokok = ["null", "true", "{}", "[]", "\"\"", "\"x\"", "1", "-1.5", "2025.0", "{\"anggotaAsing\":1}"];

    private static readonly string[] NamaAsing = ["anggotaAsing", "", " ", "Nama", "25", "2025", "3000"];

    [Fact]
    public void Reader_and_schema_agree_on_every_mutant()
    {
        var tempat = UjiSkema.Telusuri(Penuh).GroupBy(static t => t.Jenis).Select(static g => g.First()).ToArray();
        var salah = new List<string>();
        var (jumlah, diterima, ditolak) = (0, 0, 0);
        var nilai = new HashSet<string>();
        foreach (var (nama, mutan) in tempat.SelectMany(t => Mutan(t, lengkap: nilai.Add(Bentuk(t.Skema))).Select(m => ($"{t.Jenis}: {m.Nama}", m.Mutan))))
        {
            var json = mutan?.ToJsonString() ?? "null";
            var galat = RenstraJson.Read(json).Galat;
            var skema = UjiSkema.IsDiterima(json);
            jumlah++;

            // What is referred to has been cut away, and a file that the reader refuses on its own account may pass the schema or not.
            var bersih = galat.All(static g => g.Jenis == JenisGalat.RujukanPutus);
            diterima += bersih ? 1 : 0;
            if (bersih && !skema)
            {
                salah.Add($"refused by the schema only: {nama}: {UjiSkema.Periksa(json)[0]}");
            }

            if (galat.Any(static g => g.IsGalatSkema))
            {
                ditolak++;
                if (skema)
                {
                    salah.Add($"accepted by the schema: {nama}: {galat.First(static g => g.IsGalatSkema).Render()}");
                }
            }
        }

        keluaran.WriteLine($"{tempat.Length} kinds of place, {jumlah} mutants: {diterima} accepted by both, {ditolak} refused by both, {jumlah - diterima - ditolak} for the reader alone to judge.");
        Assert.True(salah.Count == 0, $"{salah.Count}\n{string.Join('\n', salah.Take(40))}");
        Assert.True(tempat.Length > 400 && diterima > 500 && ditolak > 10_000, $"{tempat.Length} {diterima} {ditolak}");
    }

    [Fact]
    public void Every_member_of_every_object_has_a_place_in_the_full_document()
    {
        var ada = UjiSkema.Telusuri(Penuh).Select(static t => t.Jenis).ToHashSet();
        var semua = UjiSkema.Definisi.Where(static d => d.Key is not ("strip" or "tidakTerbaca")).SelectMany(static d => ((JsonObject)d.Value["properties"]!).Select(a => $"{d.Key}.{a.Key}"));
        Assert.All(semua, j => Assert.Contains(j, ada));
    }

    [Fact]
    public void What_is_cut_away_around_a_place_leaves_a_valid_file()
    {
        foreach (var tempat in UjiSkema.Telusuri(Penuh))
        {
            var json = Ganti(tempat, static (_, _) => { })!.ToJsonString();
            Assert.All(RenstraJson.Read(json).Galat, static g => Assert.Equal(JenisGalat.RujukanPutus, g.Jenis));
        }
    }

    // What the schema demands, without what it says about it.
    private static string Bentuk(JsonObject skema) => new JsonObject(skema.Where(static p => p.Key != "description").Select(static p => KeyValuePair.Create(p.Key, p.Value?.DeepClone()))).ToJsonString();

    [Property(MaxTest = 150)]
    public void Document_without_whatever_may_be_absent_passes_both(int benih)
    {
        var acak = new System.Random(benih);
        var json = Kurangi(Penuh, UjiSkema.Akar, acak).ToJsonString();
        var hasil = RenstraJson.Read(json);
        Assert.All(hasil.Galat, static g => Assert.Equal(JenisGalat.RujukanPutus, g.Jenis));
        Assert.Empty(UjiSkema.Periksa(json));
        if (hasil.IsTerbaca)
        {
            UjiJson.BolakBalik(hasil.Dokumen);
        }
    }

    private static IEnumerable<(string Nama, JsonNode? Mutan)> Mutan(TempatNilai tempat, bool lengkap)
    {
        foreach (var baru in lengkap ? Pengganti : PenggantiPokok)
        {
            yield return (baru, Ganti(tempat, (induk, langkah) => Pasang(induk, langkah, JsonNode.Parse(baru))));
        }

        if (tempat.Jalur is [.., string nama])
        {
            yield return ("left out", Ganti(tempat, (induk, _) => ((JsonObject)induk).Remove(nama)));
            foreach (var lain in NamaAsing)
            {
                yield return ($"renamed to \"{lain}\"", Ganti(tempat, (induk, _) =>
                {
                    var nilai = induk[nama]?.DeepClone();
                    ((JsonObject)induk).Remove(nama);
                    ((JsonObject)induk)[lain] = nilai;
                }));
            }
        }

        foreach (var lain in tempat.Nilai is JsonObject ? NamaAsing : [])
        {
            yield return ($"with \"{lain}\"", Ganti(tempat, (induk, langkah) => ((JsonObject)Ambil(induk, langkah)!)[lain] = 1));
        }

        if (tempat.Nilai is JsonArray)
        {
            yield return ("with null", Ganti(tempat, (induk, langkah) => ((JsonArray)Ambil(induk, langkah)!).Add((JsonNode?)null)));
        }
    }

    /// <summary>The file with nothing but the place and what must be around it, after a change of the object or array that holds the place.</summary>
    private static JsonNode? Ganti(TempatNilai tempat, Action<JsonNode, object> ubah)
    {
        if (tempat.Jalur.Length == 0)
        {
            var bungkus = new JsonArray(Penuh.DeepClone());
            ubah(bungkus, 0);
            return bungkus[0]?.DeepClone();
        }

        var (berkas, induk) = Pangkas(Penuh, UjiSkema.Akar, tempat.Jalur);
        ubah(induk, induk is JsonArray ? 0 : tempat.Jalur[^1]);
        return berkas;
    }

    private static JsonNode? Ambil(JsonNode induk, object langkah) => langkah is int i ? induk[i] : induk[(string)langkah];

    private static void Pasang(JsonNode induk, object langkah, JsonNode? nilai)
    {
        if (langkah is int i)
        {
            induk[i] = nilai;
        }
        else
        {
            induk[(string)langkah] = nilai;
        }
    }

    // Along the path, objects keep what is required and arrays one item; what holds the place keeps all its members, each as short as can be.
    private static (JsonNode Salinan, JsonNode Induk) Pangkas(JsonNode nilai, JsonObject skema, ReadOnlySpan<object> jalur)
    {
        var isi = UjiSkema.Ikuti(skema).Skema;
        if (nilai is JsonArray larik)
        {
            var butir = (Nilai: larik[(int)jalur[0]]!, Skema: (JsonObject)isi["items"]!);
            var (salinan, induk) = jalur.Length == 1 ? (Ringkas(butir.Nilai, butir.Skema), null) : Pangkas(butir.Nilai, butir.Skema, jalur[1..]);
            var satu = new JsonArray(salinan);
            return (satu, induk ?? satu);
        }

        if (isi["properties"] is not JsonObject anggota)
        {
            // A cell, a series or a row of data, which is short.
            var salinan = nilai.DeepClone();
            return (salinan, jalur.Length == 1 ? salinan : Ambil(salinan, jalur[0])!);
        }

        var wajib = (isi["required"] as JsonArray ?? []).Select(static w => (string)w!).ToHashSet();
        var hasil = new JsonObject();
        JsonNode pemegang = hasil;
        foreach (var (nama, nilaiAnggota) in (JsonObject)nilai)
        {
            if (jalur.Length > 1 && nama == (string)jalur[0])
            {
                (hasil[nama], pemegang) = Pangkas(nilaiAnggota!, (JsonObject)anggota[nama]!, jalur[1..]);
            }
            else if (jalur.Length == 1 || wajib.Contains(nama))
            {
                hasil[nama] = Ringkas(nilaiAnggota!, (JsonObject)anggota[nama]!);
            }
        }

        return (hasil, pemegang);
    }

    // As little as is still valid: required members, or else the first; one item of an array.
    private static JsonNode Ringkas(JsonNode nilai, JsonObject skema)
    {
        var isi = UjiSkema.Ikuti(skema).Skema;
        if (nilai is JsonArray larik)
        {
            return new JsonArray(Ringkas(larik[0]!, (JsonObject)isi["items"]!));
        }

        if (nilai is not JsonObject objek || isi["properties"] is not JsonObject anggota)
        {
            return nilai.DeepClone();
        }

        var disimpan = (isi["required"] as JsonArray ?? [objek.First().Key]).Select(static w => (string)w!).ToHashSet();
        return new JsonObject(objek.Where(p => disimpan.Contains(p.Key)).Select(p => KeyValuePair.Create(p.Key, (JsonNode?)Ringkas(p.Value!, (JsonObject)anggota[p.Key]!))));
    }

    // Leaves out members that are not required (but never all of an object), years, columns, and items of arrays, by chance.
    private static JsonNode Kurangi(JsonNode nilai, JsonObject skema, System.Random acak)
    {
        var isi = UjiSkema.Ikuti(skema).Skema;
        if (nilai is JsonArray larik)
        {
            return new JsonArray([.. larik.Where(_ => acak.Next(4) > 0).Select(v => Kurangi(v!, (JsonObject)isi["items"]!, acak))]);
        }

        if (nilai is not JsonObject objek || isi["oneOf"] is not null)
        {
            return nilai.DeepClone();
        }

        var (anggota, pola) = (isi["properties"], (isi["patternProperties"] as JsonObject)?.Single().Value);
        var disimpan = (isi["required"] as JsonArray ?? [objek.ElementAt(acak.Next(objek.Count)).Key]).Select(static w => (string)w!).ToHashSet();
        return new JsonObject(objek
            .Where(p => disimpan.Contains(p.Key) || acak.Next(2) > 0)
            .Select(p => KeyValuePair.Create(p.Key, (JsonNode?)Kurangi(p.Value!, (JsonObject)(pola ?? anggota![p.Key])!, acak))));
    }
}
