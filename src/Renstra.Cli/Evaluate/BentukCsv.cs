namespace Renstra.Cli;

/// <summary>How CSV is written: what parts the fields, what the decimals, and whether a byte order mark stands in front. Spreadsheets under an Indonesian locale want <c>;</c>, a comma and the mark.</summary>
internal sealed record BentukCsv(char Pemisah, char Desimal, bool Bom)
{
    internal const string PilihanPemisah = "koma, titik-koma, tab";
    internal const string PilihanDesimal = "titik, koma";

    internal static BentukCsv Standar { get; } = new(',', '.', Bom: false);

    internal static BentukCsv Of(string? pemisah, string? desimal, bool bom) => new(
        pemisah switch { "titik-koma" => ';', "tab" => '\t', _ => ',' },
        desimal == "koma" ? ',' : '.',
        bom);
}
