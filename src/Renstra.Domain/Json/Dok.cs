namespace Renstra.Domain.Json;

/// <summary>What an object or member means, in both languages; the schema prints it.</summary>
internal readonly record struct Dok(string Indonesia, string Inggris)
{
    public override string ToString() => $"{Indonesia} | {Inggris}";
}
