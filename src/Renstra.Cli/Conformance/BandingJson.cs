using System.Text.Json;

namespace Renstra.Cli;

/// <summary>Whether an output is the expected one: the same members in any order, the same texts and numbers character for character.</summary>
internal static class BandingJson
{
    internal static bool Same(JsonElement expected, JsonElement output)
    {
        if (expected.ValueKind != output.ValueKind)
        {
            return false;
        }

        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                var count = 0;
                foreach (var member in expected.EnumerateObject())
                {
                    if (!output.TryGetProperty(member.Name, out var other) || !Same(member.Value, other))
                    {
                        return false;
                    }

                    count++;
                }

                // More members than expected are a difference too: a result and a reason at once is no answer.
                return output.EnumerateObject().Count() == count;
            case JsonValueKind.Array:
                return expected.GetArrayLength() == output.GetArrayLength()
                    && expected.EnumerateArray().Zip(output.EnumerateArray()).All(static p => Same(p.First, p.Second));
            case JsonValueKind.String:
                return expected.GetString() == output.GetString();
            default:
                return expected.GetRawText() == output.GetRawText();
        }
    }
}
