using System.CommandLine;
using System.Reflection;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The command line: which verb, which options; wrong usage in our own words and with exit code 2.</summary>
internal static class Perintah
{
    private const string Formats = "text, json";
    private const string Languages = "id, en";

    internal static async Task<int> RunAsync(string[] args, Lingkungan lingkungan)
    {
        var file = new Argument<string?>("file") { Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string[]>("--format") { Arity = ArgumentArity.ZeroOrMore };
        var lang = new Option<string[]>("--lang") { Arity = ArgumentArity.ZeroOrMore, Recursive = true };
        var help = new Option<bool>("--help", "-h", "-?") { Recursive = true };
        var version = new Option<bool>("--version");
        var review = new Command("review") { file, format };
        var root = new RootCommand { review };
        root.Options.Clear();
        root.Options.Add(lang);
        root.Options.Add(help);
        root.Options.Add(version);

        // Response files would read an argument that begins with @ as a file name.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (!TryChoice(parsed, lang, "--lang", Languages, lingkungan, out var language))
        {
            return KodeKeluar.Gagal;
        }

        lingkungan = language switch
        {
            "id" => lingkungan with { Bahasa = Bahasa.Indonesia },
            "en" => lingkungan with { Bahasa = Bahasa.Inggris },
            _ => lingkungan,
        };
        var isReview = parsed.CommandResult.Command == review;
        if (parsed.GetValue(help))
        {
            await lingkungan.Out.WriteLineAsync(Bantuan.Text(lingkungan.Bahasa, isReview));
            return KodeKeluar.Selesai;
        }

        if (parsed.GetValue(version) && !isReview)
        {
            await lingkungan.Out.WriteLineAsync(typeof(Perintah).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
            return KodeKeluar.Selesai;
        }

        if (parsed.UnmatchedTokens.Count > 0)
        {
            return await FailAsync(lingkungan, Bantuan.UnknownArgument(parsed.UnmatchedTokens[0], lingkungan.Bahasa));
        }

        if (!isReview)
        {
            return await FailAsync(lingkungan, Bantuan.MissingCommand(lingkungan.Bahasa));
        }

        if (!TryChoice(parsed, format, "--format", Formats, lingkungan, out var form))
        {
            return KodeKeluar.Gagal;
        }

        return parsed.GetValue(file) is { } path
            ? await PerintahReview.RunAsync(path, form == "json", lingkungan)
            : await FailAsync(lingkungan, Bantuan.MissingFile(lingkungan.Bahasa));
    }

    private static async Task<int> FailAsync(Lingkungan lingkungan, string message)
    {
        await lingkungan.Error.WriteLineAsync(message);
        return KodeKeluar.Gagal;
    }

    // Null where the option is not given; the last one counts.
    private static bool TryChoice(ParseResult parsed, Option<string[]> option, string name, string allowed, Lingkungan lingkungan, out string? value)
    {
        value = null;
        if (parsed.GetResult(option) is not { Implicit: false })
        {
            return true;
        }

        var values = parsed.GetValue(option);
        value = values is { Length: > 0 } ? values[^1] : null;
        if (value is not null && allowed.Split(", ").Contains(value, StringComparer.Ordinal))
        {
            return true;
        }

        lingkungan.Error.WriteLine(value is null ? Bantuan.MissingValue(name, allowed, lingkungan.Bahasa) : Bantuan.BadValue(name, value, allowed, lingkungan.Bahasa));
        return false;
    }
}
