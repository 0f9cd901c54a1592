using System.Text.Json.Serialization;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The serializer's own code for the cells that <c>show</c> writes.</summary>
[JsonSerializable(typeof(Tercantum<Rupiah>))]
[JsonSerializable(typeof(Tercantum<Target>))]
internal sealed partial class KonteksShow : JsonSerializerContext;
