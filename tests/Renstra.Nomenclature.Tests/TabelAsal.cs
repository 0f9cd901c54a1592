namespace Renstra.Nomenclature.Tests;

/// <summary>
/// The source tables, where they are: named by the variable <c>RENSTRA_NOMENCLATURE_TABLES</c>, or found by walking up for
/// <c>shared/nomenclature</c>. Elsewhere the tests that need them are skipped, visibly.
/// </summary>
internal static class TabelAsal
{
    internal const string Variabel = "RENSTRA_NOMENCLATURE_TABLES";

    internal static string? Folder { get; } = Find();

    /// <summary>The lines of a table as cells by heading.</summary>
    internal static IEnumerable<Dictionary<string, string>> Read(string nama)
    {
        var baris = File.ReadAllText(Path.Combine(Folder!, nama)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var judul = baris[0].Split('\t');
        return baris.Skip(1).Select(b => judul.Zip(b.Split('\t')).ToDictionary(static p => p.First, static p => p.Second));
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variabel) is { Length: > 0 } folder)
        {
            return folder;
        }

        for (var atas = new DirectoryInfo(AppContext.BaseDirectory); atas is not null; atas = atas.Parent)
        {
            var calon = Path.Combine(atas.FullName, "shared", "nomenclature");
            if (Directory.Exists(calon))
            {
                return calon;
            }
        }

        return null;
    }
}
