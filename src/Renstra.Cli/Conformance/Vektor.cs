using System.Text.Json;

namespace Renstra.Cli;

/// <summary>One conformance case: an operation with its input, what must come out, and where that is from.</summary>
internal sealed record Vektor(string Kelompok, string Id, string Operasi, JsonElement Masukan, JsonElement Harapan, string Sumber);
