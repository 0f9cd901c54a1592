using System.Text;
using System.Text.Json;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>What every closed set promises: its own table, exact names, JSON as value, <c>null</c> and key.</summary>
/// <typeparam name="T">The closed set.</typeparam>
public abstract class KontrakHimpunan<T>
    where T : HimpunanTertutup<T>, IHimpunanTertutup<T>
{
    [Theory]
    [TiapBudaya]
    public void Names_go_round(string budaya) => Budaya.Jalankan(budaya, static () =>
    {
        foreach (var anggota in T.Semua)
        {
            var utf8 = Encoding.UTF8.GetBytes(anggota.Name);
            Assert.Same(anggota, HimpunanTertutup<T>.Parse(anggota.Name));
            Assert.True(HimpunanTertutup<T>.TryParse(utf8, out var sama));
            Assert.Same(anggota, sama);
            Assert.Equal(anggota.Name, anggota.ToString());
            Assert.Equal($"\"{anggota.Name}\"", JsonSerializer.Serialize(anggota));
            Assert.Same(anggota, JsonSerializer.Deserialize<T>($"\"{anggota.Name}\""));
        }
    });

    [Fact]
    public void Table_is_complete_and_ordered()
    {
        var medan = typeof(T).GetFields().Where(static f => f.IsStatic && f.FieldType == typeof(T)).Select(static f => (T)f.GetValue(null)!);
        Assert.Equal(medan.OrderBy(static a => a.Value), T.Semua); // a set in several files has its fields in the order of the files
        Assert.Equal(T.Semua.OrderBy(static a => a.Value), T.Semua);
        Assert.Equal(T.Semua.Length, T.Semua.Select(static a => a.Name).Distinct().Count());
        Assert.Equal(T.Semua.Length, T.Semua.Select(static a => a.Value).Distinct().Count());
        Assert.All(T.Semua, static a => Assert.NotEmpty(a.Sebut()));
        Assert.All(T.Semua, static a => Assert.NotEmpty(a.Sebut(Bahasa.Inggris)));
    }

    [Theory]
    [TiapBudaya]
    public void Other_names_are_refused(string budaya) => Budaya.Jalankan(budaya, static () =>
    {
        foreach (var nama in T.Semua.SelectMany(static a => new[] { a.Name.ToUpperInvariant(), " " + a.Name, a.Name + " ", a.Name[1..] }).Concat(["", "?"]))
        {
            Assert.False(HimpunanTertutup<T>.TryParse(nama, out var anggota));
            Assert.Null(anggota);
            Assert.False(HimpunanTertutup<T>.TryParse(Encoding.UTF8.GetBytes(nama), out _));
            Assert.Equal(ParseErrorCause.UnknownName, Assert.Throws<RenstraFormatException>(() => HimpunanTertutup<T>.Parse(nama)).Error.Cause);
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(nama)));
        }
    });

    [Fact]
    public void Json_null_is_null_and_other_kinds_are_refused()
    {
        foreach (var json in new[] { "1", "true", "[]", "{}", "\"\\uD800\"" })
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json));
        }

        Assert.Null(JsonSerializer.Deserialize<T>("null"));
        Assert.Equal("null", JsonSerializer.Serialize<T>(null!));
    }

    [Fact]
    public void Json_key_goes_round()
    {
        var peta = T.Semua.ToDictionary(static a => a, static a => a.Value);
        Assert.Equal(peta, JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(peta)));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Dictionary<T, int>>("""{"?":1}"""));
    }
}
