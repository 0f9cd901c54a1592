using System.Text.Json.Nodes;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>One kind of fault: which rule must find it, and how it gets into a document (suntikan).</summary>
/// <param name="Id">The rule that must find it, and no other.</param>
/// <param name="Nama">What is done.</param>
/// <param name="Inject">Breaks the document at a place drawn by the given lots, and gives the JSON path where the finding must begin; empty if anywhere.</param>
public sealed record Suntikan(string Id, string Nama, Func<JsonNode, Undian, string> Inject)
{
    public override string ToString() => $"{Id} {Nama}";
}
