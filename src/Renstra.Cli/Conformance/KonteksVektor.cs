using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Renstra.Cli;

/// <summary>The JSON of conformance cases and of what is said about them.</summary>
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class KonteksVektor : JsonSerializerContext
{
    internal static KonteksVektor Rapi { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    internal static string Line(JsonObject o) => JsonSerializer.Serialize(o, Rapi.JsonObject);
}
