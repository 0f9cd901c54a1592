using System.Text.Json.Nodes;

namespace Renstra.Cli;

/// <summary>The operations of the conformance cases, each as our library does it. <c>conformance/README.md</c> says what goes in and comes out.</summary>
internal static partial class Operasi
{
    internal static IReadOnlyDictionary<string, Func<MasukanVektor, JsonObject>> Semua { get; } = new Dictionary<string, Func<MasukanVektor, JsonObject>>(StringComparer.Ordinal)
    {
        ["kode"] = Kode,
        ["angka"] = Angka,
        ["capaian"] = Capaian,
    };
}
