using System.Globalization;
using System.Text.Json;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The input of a conformance case. Numbers are texts in plain notation, so that no reader of JSON rounds them.</summary>
internal readonly struct MasukanVektor(JsonElement input)
{
    internal bool Has(string name) => input.TryGetProperty(name, out var v) && v.ValueKind != JsonValueKind.Null;

    internal string Text(string name) => TextOrNull(name) ?? throw new FormatException($"input.{name}: text?");

    internal string? TextOrNull(string name) => input.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;

    internal decimal Number(string name) => Number(Text(name), name);

    internal decimal? NumberOrNull(string name) => TextOrNull(name) is { } text ? Number(text, name) : null;

    internal Rupiah Rupiah(string name) => Domain.Rupiah.Parse(Text(name));

    internal T Member<T>(string name)
        where T : HimpunanTertutup<T>, IHimpunanTertutup<T> => HimpunanTertutup<T>.Parse(Text(name));

    internal T? MemberOrNull<T>(string name)
        where T : HimpunanTertutup<T>, IHimpunanTertutup<T> => TextOrNull(name) is { } text ? HimpunanTertutup<T>.Parse(text) : null;

    /// <summary>An object inside the input; an empty one where it is absent.</summary>
    internal MasukanVektor Part(string name) => new(input.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.Object ? v : Empty);

    /// <summary>A list of objects or texts inside the input.</summary>
    internal IReadOnlyList<MasukanVektor> Parts(string name) => [.. List(name).Select(static e => new MasukanVektor(e))];

    /// <summary>A list of numbers in which null says that there is none.</summary>
    internal IReadOnlyList<decimal?> Numbers(string name) =>
        [.. List(name).Select(e => e.ValueKind == JsonValueKind.Null ? (decimal?)null : Number(e.GetString() ?? "", name))];

    internal IReadOnlyList<string> Texts(string name) => [.. List(name).Select(e => e.GetString() ?? throw new FormatException($"input.{name}: texts?"))];

    private static readonly JsonElement Empty = JsonDocument.Parse("{}").RootElement.Clone();

    private static decimal Number(string text, string name) =>
        text.Count(char.IsAsciiDigit) <= 28 && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"input.{name}: \"{text}\"?");

    private JsonElement.ArrayEnumerator List(string name) => input.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.Array
        ? v.EnumerateArray()
        : throw new FormatException($"input.{name}: [ … ]?");
}
