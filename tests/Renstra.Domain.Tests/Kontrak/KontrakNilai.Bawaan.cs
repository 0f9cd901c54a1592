using System.Text.Json;
using Xunit;

namespace Renstra.Domain.Tests;

/// <content>The <c>default</c>: a usable value, or one that is never read and never written.</content>
public abstract partial class KontrakNilai<T>
{
    [Theory]
    [TiapBudaya]
    public void Default_equals_itself(string budaya) => Budaya.Jalankan(budaya, static () => Periksa(default, new T(), 0));

    [Theory]
    [TiapBudaya]
    public void Default_has_its_text(string budaya) => Budaya.Jalankan(budaya, () =>
    {
        Span<char> teks = stackalloc char[8];
        Span<byte> utf8 = stackalloc byte[8];
        Assert.Equal(TeksBawaan, default(T).ToString());
        Assert.True(default(T).TryFormat(teks, out var karakter, default, null));
        Assert.Equal(TeksBawaan, teks[..karakter].ToString());
        Assert.True(default(T).TryFormat(utf8, out var bita, default, null));
        Assert.Equal(TeksBawaan.Length, bita);
    });

    [Fact]
    public void Default_that_is_no_value_sorts_first_and_is_not_a_sample()
    {
        if (TeksBawaan.Length == 0)
        {
            Assert.All(Naik, static teks => Periksa(default, Baca(teks), -1));
        }
        else
        {
            Assert.Equal(default, Baca(TeksBawaan));
        }
    }

    [Fact]
    public void Default_that_is_no_value_is_not_written()
    {
        if (TeksBawaan.Length == 0)
        {
            Assert.Throws<JsonException>(static () => JsonSerializer.Serialize(default(T)));
        }
        else
        {
            Assert.Equal(Json(TeksBawaan), JsonSerializer.Serialize(default(T)));
        }
    }
}
