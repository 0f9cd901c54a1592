using System.Text.Json;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>Reads files of conformance cases: those that the command carries, or those of a folder.</summary>
internal static class BerkasVektor
{
    /// <summary>The cases that the command carries, by group.</summary>
    internal static IReadOnlyList<Vektor> ReadOwn()
    {
        var assembly = typeof(BerkasVektor).Assembly;
        var reader = new PembacaVektor();
        foreach (var name in assembly.GetManifestResourceNames().Where(static n => n.StartsWith("conformance/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var json = JsonDocument.Parse(stream);
            reader.Read(json.RootElement, name);
        }

        return reader.Kasus;
    }

    /// <summary>The cases of a file, or of all *.json in a folder. Says in a sentence what is wrong with them, where something is.</summary>
    internal static bool TryRead(string path, Bahasa bahasa, out IReadOnlyList<Vektor> cases, out string why)
    {
        var reader = new PembacaVektor();
        cases = reader.Kasus;
        why = "";
        var file = path;
        try
        {
            foreach (var each in Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal)] : new[] { path })
            {
                file = each;
                using var json = JsonDocument.Parse(File.ReadAllBytes(each));
                reader.Read(json.RootElement, each);
            }

            if (cases.Count == 0)
            {
                why = Sentence(path, new("tidak ada kasus di dalamnya.", "there are no cases in it."), bahasa);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            why = Bantuan.CannotOpen(TeksBersih.Of(file), BacaBerkas.Why(e, file, bahasa), bahasa);
        }
        catch (JsonException e)
        {
            why = Sentence(file, new($"bukan JSON yang sah, baris {e.LineNumber + 1}, karakter {e.BytePositionInLine + 1}.", $"it is no valid JSON, at line {e.LineNumber + 1}, character {e.BytePositionInLine + 1}."), bahasa);
        }
        catch (GalatVektor e)
        {
            why = Sentence(file, e.Pesan, bahasa);
        }

        return why.Length == 0;
    }

    private static string Sentence(string file, TeksDwibahasa pesan, Bahasa bahasa) => TeksBersih.Of($"renstra conformance: {file}: {pesan.Sebut(bahasa)}");
}
