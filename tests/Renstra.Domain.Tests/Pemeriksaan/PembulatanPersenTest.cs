using System.Text.Json.Nodes;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Percentages that are printed with fewer decimals are no wrong percentages.</summary>
public sealed class PembulatanPersenTest
{
    private static readonly string[] Members = ["capaianRenjaTercantum", "capaianRenstraTercantum", "persenTercantum", "rasioTercantum", "rataRata"];

    /// <summary>The clean document with all its percentages rounded, a half up or to even, is still clean.</summary>
    [Theory]
    [InlineData(0, MidpointRounding.AwayFromZero)]
    [InlineData(0, MidpointRounding.ToEven)]
    [InlineData(1, MidpointRounding.AwayFromZero)]
    [InlineData(1, MidpointRounding.ToEven)]
    public void Rounded_percentages_are_right(int desimal, MidpointRounding cara)
    {
        var d = PohonUji.Bersih();
        Round(d, desimal, cara, inside: false);
        var baca = RenstraJson.Read(System.Text.Encoding.UTF8.GetBytes(d.ToJsonString()));
        Assert.Empty(Pemeriksa.Check(baca, null, DokumenUji.Nomenklatur).Temuan.Select(static t => $"{t.Aturan.Id} {t.Tempat.Jalur} {t.Pesan.Indonesia}"));
    }

    [Theory]
    [InlineData("96", "95.65", true)]
    [InlineData("95", "95.65", false)]
    [InlineData("95.7", "95.65", true)]
    [InlineData("95.6", "95.65", true)]
    [InlineData("95.5", "95.65", false)]
    [InlineData("95.65", "95.6512", true)]
    [InlineData("95.64", "95.6512", false)]
    [InlineData("95.60", "95.649", true)]
    [InlineData("-2", "-1.6", true)]
    [InlineData("0", "0.51", false)]
    public void Printed_decimals_decide(string tercantum, string terhitung, bool sama) => Assert.Equal(
        sama,
        PembulatanPersen.IsSama(decimal.Parse(tercantum, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(terhitung, System.Globalization.CultureInfo.InvariantCulture)));

    private static void Round(JsonNode? node, int desimal, MidpointRounding cara, bool inside)
    {
        switch (node)
        {
            case JsonArray array:
                foreach (var item in array)
                {
                    Round(item, desimal, cara, inside);
                }

                break;
            case JsonObject obj:
                foreach (var (name, value) in obj.ToList())
                {
                    var within = inside || Array.IndexOf(Members, name) >= 0;
                    if (within && value is JsonValue v && v.TryGetValue(out decimal number))
                    {
                        obj[name] = Math.Round(number, desimal, cara);
                    }
                    else
                    {
                        Round(value, desimal, cara, within);
                    }
                }

                break;
        }
    }
}
