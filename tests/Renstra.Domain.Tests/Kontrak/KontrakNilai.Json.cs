using System.Text.Json;
using Xunit;

namespace Renstra.Domain.Tests;

/// <content>JSON as a value, as <c>null</c> and as the key of an object.</content>
public abstract partial class KontrakNilai<T>
{
    [Theory]
    [TiapBudaya]
    public void Json_value_goes_round(string budaya) => Budaya.Jalankan(budaya, () =>
    {
        foreach (var teks in Naik.Concat(Lengkap))
        {
            var nilai = Baca(teks);
            Assert.Equal(nilai, JsonSerializer.Deserialize<T>(Json(teks)));
            var json = JsonSerializer.Serialize(nilai);
            Assert.Equal(JsonDocument.Parse(Json(teks)).RootElement.ToString(), JsonDocument.Parse(json).RootElement.ToString());
            Assert.Equal(nilai, JsonSerializer.Deserialize<T>(json));
        }
    });

    [Fact]
    public void Json_null_is_refused_unless_the_type_is_nullable()
    {
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<T>("null"));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Wadah>("""{"Nilai":null}"""));
        Assert.Null(JsonSerializer.Deserialize<T?>("null"));
        Assert.Null(JsonSerializer.Deserialize<WadahKosong>("""{"Nilai":null}""")!.Nilai);
        Assert.Equal("null", JsonSerializer.Serialize<T?>(null));
    }

    [Theory]
    [TiapBudaya]
    public void Wrong_json_is_refused(string budaya) => Budaya.Jalankan(budaya, () =>
    {
        foreach (var json in JsonDitolak.Concat(["true", "false", "{}", "[]", "\"\"", "\"\\uD800\"", "1e3"]))
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json));
        }
    });

    [Theory]
    [TiapBudaya]
    public void Json_key_goes_round(string budaya) => Budaya.Jalankan(budaya, () =>
    {
        if (!Kunci)
        {
            return;
        }

        var peta = Naik.ToDictionary(Baca, static teks => teks);
        var json = JsonSerializer.Serialize(peta);
        Assert.Equal(JsonSerializer.Serialize(Naik.ToDictionary(static teks => teks)), json);
        Assert.Equal(peta, JsonSerializer.Deserialize<Dictionary<T, string>>(json));
        Assert.Throws<JsonException>(static () => JsonSerializer.Serialize(new Dictionary<T, int> { [default] = 1 }));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Dictionary<T, int>>("""{"":1}"""));
        foreach (var salah in Ditolak.Where(AdaUtf8))
        {
            var kunci = JsonSerializer.Serialize(new Dictionary<string, int> { [salah] = 1 });
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<T, int>>(kunci));
        }
    });

    private sealed record Wadah(T Nilai);

    private sealed record WadahKosong(T? Nilai);
}
