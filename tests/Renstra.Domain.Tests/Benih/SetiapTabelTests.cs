using System.Text.Json;
using Renstra.Domain.Json;
using Xunit;

namespace Renstra.Domain.Tests.Benih;

/// <summary>Every numbered table of the source document: how many rows and cells of it are kept. docs/seruyan.md has the same counts.</summary>
public sealed class SetiapTabelTests
{
    private static readonly ILookup<string, SelDokumen> Sel = RenstraJson.GetSel(BenihSeruyan.Dokumen).ToLookup(static s => Kunci(s.Sumber?.Tabel, s.Jalur));
    private static readonly Dictionary<string, HashSet<int>> Baris = BacaBaris();

    [Theory]
    [InlineData("2.2", 38, 65, 48, 0)]
    [InlineData("2.3", 10, 8, 0, 0)]
    [InlineData("2.4 aset", 20, 20, 0, 0)]
    [InlineData("2.4", 18, 34, 2, 0)]
    [InlineData("2.5", 13, 20, 0, 0)]
    [InlineData("2.6", 3, 16, 0, 0)]
    [InlineData("2.7", 9, 88, 0, 2)]
    [InlineData("2.8", 81, 854, 117, 15)]
    [InlineData("2.9", 5, 30, 0, 0)]
    [InlineData("2.10", 8, 24, 0, 0)]
    [InlineData("2.11", 84, 168, 4, 0)]
    [InlineData("2.12", 4, 0, 0, 0)]
    [InlineData("3.1", 2, 12, 0, 0)]
    [InlineData("3.2", 3, 18, 0, 0)]
    [InlineData("3.3", 1, 0, 0, 0)]
    [InlineData("3.4", 6, 0, 0, 0)]
    [InlineData("3.5", 3, 0, 0, 0)]
    [InlineData("3.6", 6, 0, 0, 0)]
    [InlineData("3.7", 3, 0, 0, 0)]
    [InlineData("4.1", 15, 0, 0, 0)]
    [InlineData("4.2", 110, 0, 0, 0)]
    [InlineData("4.3", 205, 1274, 121, 9)]
    [InlineData("4.4", 42, 0, 0, 0)]
    [InlineData("4.5", 40, 84, 0, 0)]
    [InlineData("4.6", 29, 214, 2, 0)]
    [InlineData("4.7", 2, 12, 0, 0)]
    [InlineData("4.8", 24, 144, 0, 0)]
    [InlineData("4.9", 5, 50, 0, 0)]
    public void Rows_and_cells_of_the_table(string tabel, int baris, int terbaca, int strip, int tidakTerbaca)
    {
        int Count(KeadaanTercantum keadaan) => Sel[tabel].Count(s => s.Keadaan == keadaan);
        Assert.Equal((baris, terbaca, strip, tidakTerbaca), (Baris[tabel].Count, Count(KeadaanTercantum.Terbaca), Count(KeadaanTercantum.Strip), Count(KeadaanTercantum.TidakTerbaca)));
    }

    [Fact]
    public void Every_numbered_table_is_in_the_outline_and_has_rows_but_the_picture()
    {
        var titles = BenihSeruyan.Dokumen.Kerangka!.Tabel;
        Assert.Equal(29, titles.Count);
        Assert.Equal(2, titles.Count(static t => t.Nomor == "2.4"));
        Assert.All(titles.Where(static t => t.Nomor != "2.1"), static t => Assert.NotEmpty(Baris[t.Nomor ?? "2.7"]));
        Assert.False(Baris.ContainsKey("2.1"));
    }

    [Fact]
    public void Whatever_cannot_be_read_says_why() =>
        Assert.All(Sel.SelectMany(static g => g).Where(static s => s.Keadaan == KeadaanTercantum.TidakTerbaca), static s =>
        {
            Assert.NotEqual(SebabTidakTerbaca.TidakDisebut, s.Sebab);
            Assert.NotNull(s.Sumber?.Baris);
        });

    [Fact]
    public void Every_program_kegiatan_and_sub_kegiatan_has_an_id_that_its_code_order_gives()
    {
        foreach (var (program, k) in BenihSeruyan.Noda.OfType<Program>().SelectMany(static p => p.Kegiatan.Select((k, i) => (p, (Noda: k, Urut: i + 1)))))
        {
            var nomor = program.Id![1..];
            Assert.Equal($"K{nomor}-{k.Urut}", k.Noda.Id);
            Assert.Equal(Enumerable.Range(1, k.Noda.SubKegiatan.Count).Select(j => $"SK{nomor}-{k.Urut}-{j}"), k.Noda.SubKegiatan.Select(static s => s.Id));
        }
    }

    private static string Kunci(string? tabel, string jalur) => tabel == "2.4" && jalur.StartsWith("$.sumberDaya", StringComparison.Ordinal) ? "2.4 aset" : tabel ?? "";

    // The lines of the source that rows stem from, by table. The title of a table is no row.
    private static Dictionary<string, HashSet<int>> BacaBaris()
    {
        var result = new Dictionary<string, HashSet<int>>();
        using var json = JsonDocument.Parse(BenihSeruyan.Bytes);
        foreach (var member in json.RootElement.EnumerateObject().Where(static m => m.Name != "kerangka"))
        {
            Telusuri(member.Value, "$." + member.Name, result);
        }

        foreach (var title in BenihSeruyan.Dokumen.Kerangka!.Tabel)
        {
            result.Values.ToList().ForEach(lines => lines.Remove(title.Sumber!.Baris!.Value));
        }

        return result;
    }

    private static void Telusuri(JsonElement element, string jalur, Dictionary<string, HashSet<int>> result)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            element.EnumerateArray().ToList().ForEach(e => Telusuri(e, jalur, result));
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                if (member.Name is "sumber" or "sumberJumlah" && member.Value.TryGetProperty("tabel", out var tabel) && member.Value.TryGetProperty("baris", out var baris))
                {
                    var kunci = Kunci(tabel.GetString(), jalur);
                    (result.TryGetValue(kunci, out var lines) ? lines : result[kunci] = []).Add(baris.GetInt32());
                }

                Telusuri(member.Value, jalur, result);
            }
        }
    }
}
