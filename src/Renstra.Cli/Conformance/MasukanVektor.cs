using System.Globalization;
using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>
/// The input of a conformance case. Numbers are texts in plain notation, so that no reader of JSON rounds them. It knows which members an
/// operation has asked for: one that nobody asks for is a slip of whoever wrote the case.
/// </summary>
internal sealed partial class MasukanVektor(JsonElement input, string jalur = "input", Action<Rumus>? rumus = null)
{
    private static readonly JsonElement Empty = JsonDocument.Parse("{}").RootElement.Clone();
    private static readonly JsonElement EmptyList = JsonDocument.Parse("[]").RootElement.Clone();

    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<MasukanVektor> _parts = [];

    internal bool Has(string name) => Member(name) is { ValueKind: not JsonValueKind.Null };

    internal string Text(string name) => TextOrNull(name) ?? throw Wrong(name, "teks", "a text");

    internal string? TextOrNull(string name) => Member(name) switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Wrong(name, "teks", "a text"),
    };

    internal decimal Number(string name) => Number(Text(name), name);

    internal decimal? NumberOrNull(string name) => TextOrNull(name) is { } text ? Number(text, name) : null;

    internal int Count(string name) => CountOrNull(name) ?? throw Wrong(name, "bilangan bulat dalam teks", "a whole number in a text");

    internal int? CountOrNull(string name) => TextOrNull(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count
        : throw Wrong(name, "bilangan bulat dalam teks", "a whole number in a text");

    internal Rupiah Rupiah(string name) => Domain.Rupiah.Parse(Text(name));

    internal T Member<T>(string name)
        where T : HimpunanTertutup<T>, IHimpunanTertutup<T> => HimpunanTertutup<T>.Parse(Text(name));

    internal T? MemberOrNull<T>(string name)
        where T : HimpunanTertutup<T>, IHimpunanTertutup<T> => TextOrNull(name) is { } text ? HimpunanTertutup<T>.Parse(text) : null;

    /// <summary>An object inside the input; an empty one where it is absent.</summary>
    internal MasukanVektor Part(string name) => Inside(Member(name) ?? Empty, name);

    /// <summary>A list of objects inside the input; none where it is absent.</summary>
    internal IReadOnlyList<MasukanVektor> Parts(string name) => [.. List(name).Select((e, i) => Inside(e, $"{name}[{i}]"))];

    internal IReadOnlyList<string> Texts(string name) => [.. List(name).Select(e => e.ValueKind == JsonValueKind.String ? e.GetString()! : throw Wrong(name, "daftar teks", "a list of texts"))];

    /// <summary>Says which formula the operation uses.</summary>
    internal void Uses(Rumus used) => rumus?.Invoke(used);

    /// <summary>Says which formulas an explanation names; it is made only where somebody wants to know.</summary>
    internal void Uses(Func<Penjelasan> explain)
    {
        if (rumus is not null)
        {
            Tell(explain());
        }
    }

    /// <summary>The paths of the members that no operation has asked for.</summary>
    internal IEnumerable<string> Unasked() =>
        (input.ValueKind == JsonValueKind.Object ? input.EnumerateObject().Where(m => !_asked.Contains(m.Name)).Select(m => $"{jalur}.{m.Name}") : []).Concat(_parts.SelectMany(static p => p.Unasked()));

    private void Tell(Penjelasan penjelasan)
    {
        rumus!(penjelasan.Rumus);
        foreach (var bagian in penjelasan.Bagian)
        {
            Tell(bagian);
        }
    }

    private MasukanVektor Inside(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(name, "objek", "an object");
        }

        var part = new MasukanVektor(element, $"{jalur}.{name}", rumus);
        _parts.Add(part);
        return part;
    }

    private JsonElement? Member(string name)
    {
        _asked.Add(name);
        return input.TryGetProperty(name, out var v) ? v : null;
    }

    private decimal Number(string text, string name) =>
        text.Count(char.IsAsciiDigit) <= 28 && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong(name, "bilangan dalam teks, seperti \"12.5\"", "a number in a text, such as \"12.5\"");

    private JsonElement.ArrayEnumerator List(string name) => Member(name) switch
    {
        null => EmptyList.EnumerateArray(),
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        _ => throw Wrong(name, "daftar", "a list"),
    };

    private GalatVektor Wrong(string name, string indonesia, string inggris) => new(new($"{jalur}.{name} harus berupa {indonesia}", $"{jalur}.{name} has to be {inggris}"));
}
