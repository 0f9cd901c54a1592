using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Renstra.Domain.Json;

/// <summary>
/// Turns byte offsets into line, column and JSON path. The reader keeps only offsets, for places are asked for seldom;
/// this walks the file once more, to all of them in one pass.
/// </summary>
internal static class PetaLetak
{
    /// <summary>The places of offsets that are sorted upwards.</summary>
    internal static LetakJson[] Locate(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> offsets)
    {
        var result = new LetakJson[offsets.Length];
        var paths = Paths(utf8, offsets);
        int line = 1, lineStart = SkipBom(utf8), at = lineStart;
        for (var i = 0; i < offsets.Length; i++)
        {
            var offset = Math.Min(offsets[i], utf8.Length);
            for (; at < offset; at++)
            {
                if (utf8[at] == (byte)'\n')
                {
                    line++;
                    lineStart = at + 1;
                }
            }

            result[i] = new(paths[i], line, CountScalars(utf8[Math.Min(lineStart, offset)..offset]) + 1);
        }

        return result;
    }

    /// <summary>The offset of a member's value inside the object at an offset; where the file lacks it, the nearest object above it.</summary>
    internal static int FindMember(ReadOnlySpan<byte> utf8, int offset, ReadOnlySpan<string> names)
    {
        var found = offset;
        try
        {
            var reader = new Utf8JsonReader(utf8[offset..], new JsonReaderOptions { MaxDepth = 1000 });
            reader.Read();
            foreach (var name in names)
            {
                var inside = false;
                while (reader.TokenType == JsonTokenType.StartObject || inside)
                {
                    inside = true;
                    if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
                    {
                        return found;
                    }

                    var match = reader.ValueTextEquals(name);
                    reader.Read();
                    if (match)
                    {
                        found = offset + (int)reader.TokenStartIndex;
                        break;
                    }

                    reader.Skip();
                }
            }
        }
        catch (JsonException)
        {
            // The file was read once, so this is only a bound for callers with other bytes.
        }

        return found;
    }

    /// <summary>The line around an offset, cut to a readable length, and how many characters stand before the offset.</summary>
    internal static (string Line, int Before) LineAround(ReadOnlySpan<byte> utf8, int offset)
    {
        const int Most = 100;
        offset = Math.Min(offset, utf8.Length);
        var start = Math.Max(utf8[..offset].LastIndexOf((byte)'\n') + 1, SkipBom(utf8));
        start = Math.Min(start, offset);
        var rest = utf8[offset..].IndexOfAny((byte)'\n', (byte)'\r');
        var end = rest < 0 ? utf8.Length : offset + rest;
        var from = Math.Max(start, offset - Most);
        var to = Math.Min(end, offset + Most);
        while (from > start && (utf8[from] & 0xC0) == 0x80)
        {
            from--;
        }

        while (to < end && (utf8[to] & 0xC0) == 0x80)
        {
            to++;
        }

        var before = Clean(Encoding.UTF8.GetString(utf8[from..offset]));
        var line = before + Clean(Encoding.UTF8.GetString(utf8[offset..to]));
        var cutFront = from > start ? "…" : "";
        return (cutFront + line + (to < end ? "…" : ""), before.EnumerateRunes().Count() + cutFront.Length);
    }

    /// <summary>A member's step of a JSON path: <c>.nama</c>, or <c>['2025']</c> where the name is not plain.</summary>
    internal static string Member(string name)
    {
        if (name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit))
        {
            return "." + name;
        }

        var path = new StringBuilder("['");
        foreach (var c in name)
        {
            _ = c is '\'' or '\\' ? path.Append('\\').Append(c)
                : char.IsControl(c) ? path.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")
                : path.Append(c);
        }

        return path.Append("']").ToString();
    }

    internal static int SkipBom(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? 3 : 0;

    private static string Clean(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = source[i] == '\t' ? ' ' : char.IsControl(source[i]) ? '\uFFFD' : source[i];
        }
    });

    private static int CountScalars(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var b in utf8)
        {
            count += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }

    private static string[] Paths(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> offsets)
    {
        var result = new string[offsets.Length];
        var next = 0;
        var stack = new List<Step>();
        var bom = SkipBom(utf8);
        try
        {
            var reader = new Utf8JsonReader(utf8[bom..], new JsonReaderOptions { MaxDepth = 1000 });
            while (next < offsets.Length && reader.Read())
            {
                Enter(ref reader, stack);
                while (next < offsets.Length && offsets[next] < bom + reader.BytesConsumed)
                {
                    result[next++] = Render(stack);
                }

                Leave(ref reader, stack);
            }
        }
        catch (JsonException)
        {
            // The path at the fault is the path of what was last entered.
        }

        while (next < offsets.Length)
        {
            result[next++] = Render(stack);
        }

        return result;
    }

    private static void Enter(ref Utf8JsonReader reader, List<Step> stack)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                stack[^1] = new(false, -1, Name(ref reader));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                stack.RemoveAt(stack.Count - 1);
                break;
            default:
                if (stack.Count > 0 && stack[^1].IsArray)
                {
                    stack[^1] = new(true, stack[^1].Index + 1, null);
                }

                break;
        }
    }

    private static void Leave(ref Utf8JsonReader reader, List<Step> stack)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            stack.Add(new(reader.TokenType == JsonTokenType.StartArray, -1, null));
        }
    }

    // A long name is cut, for it stands in the path of every error below it.
    private static string Name(ref Utf8JsonReader reader)
    {
        const int Most = 240;
        if (reader.ValueSpan.Length > Most)
        {
            return PembacaJson.Shorten(reader.ValueSpan);
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private static string Render(List<Step> stack)
    {
        var path = new StringBuilder("$");
        foreach (var step in stack)
        {
            if (step.IsArray && step.Index >= 0)
            {
                path.Append('[').Append(step.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else if (step.Name is { } name)
            {
                path.Append(Member(name));
            }
        }

        return path.ToString();
    }

    private readonly record struct Step(bool IsArray, int Index, string? Name);
}
