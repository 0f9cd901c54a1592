using System.Text.Json.Nodes;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Lots that a test draws (undian): the same for the same number.</summary>
public sealed class Undian(int biji)
{
    // A generator of our own, for the framework's may change with its version.
    private uint _state = unchecked(((uint)biji * 2654435761u) | 1u);

    public int Next(int below)
    {
        unchecked
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
        }

        return (int)(_state % (uint)below);
    }

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>One of an array of JSON, with its index.</summary>
    public (JsonNode Node, int Index) Pick(JsonArray array)
    {
        var index = Next(array.Count);
        return (array[index]!, index);
    }
}
