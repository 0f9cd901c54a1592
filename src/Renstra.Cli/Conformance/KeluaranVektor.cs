using System.Globalization;
using System.Text.Json.Nodes;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The outputs of conformance cases: a percentage at two decimals as the documents print it, exact numbers in plain notation, or a reason.</summary>
internal static class KeluaranVektor
{
    internal static JsonObject Of(Terhitung<Persen> hasil, string name = "persen") => hasil.TryGetValue(out var persen) ? new() { [name] = Two(persen) } : Reason(hasil.Sebab!);

    internal static JsonObject Of(Terhitung<decimal> hasil, string name) => hasil.TryGetValue(out var number) ? new() { [name] = Plain(number) } : Reason(hasil.Sebab!);

    internal static JsonObject Of(Terhitung<Rupiah> hasil, string name) => hasil.TryGetValue(out var rupiah) ? new() { [name] = rupiah.ToString() } : Reason(hasil.Sebab!);

    internal static JsonObject Reason(SebabTidakTerhitung sebab) => new() { ["sebab"] = sebab.Name };

    /// <summary>Refused text: why, at which character, counted from 0.</summary>
    internal static JsonObject Refused(ParseError error) => new()
    {
        ["galat"] = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(error.Cause.ToString()),
        ["posisi"] = error.Position.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Exactly two decimals, halves away from zero: 14.17, 100.00.</summary>
    internal static string Two(Persen persen) => persen.Round().Poin.ToString("F2", CultureInfo.InvariantCulture);

    /// <summary>Plain notation without trailing zeros; what has more than ten decimals is rounded to them, halves away from zero.</summary>
    internal static string Plain(decimal number) => (Math.Round(number, 10, MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
