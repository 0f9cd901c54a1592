using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>What the command knows of its surroundings: where it writes, how wide, in which language. Tests bring their own.</summary>
internal sealed record Lingkungan(TextWriter Out, TextWriter Error, Bahasa Bahasa, int Lebar, bool IsTerminal, bool IsErrorTerminal = false)
{
    /// <summary>The width of tables where the output is no terminal: piped output never wraps.</summary>
    internal const int LebarPipa = 160;

    internal static Lingkungan FromConsole() => new(
        Console.Out,
        Console.Error,
        BahasaFrom(Environment.GetEnvironmentVariable),
        Console.IsOutputRedirected ? LebarPipa : Math.Max(Width(), 60),
        !Console.IsOutputRedirected,
        !Console.IsErrorRedirected);

    /// <summary>The language of the environment, in the order of POSIX; Indonesian where nothing says English.</summary>
    internal static Bahasa BahasaFrom(Func<string, string?> variable)
    {
        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (variable(name) is { Length: > 0 } value)
            {
                return value.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Bahasa.Inggris : Bahasa.Indonesia;
            }
        }

        return Bahasa.Indonesia;
    }

    private static int Width()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
