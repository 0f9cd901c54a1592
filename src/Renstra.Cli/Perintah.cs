using System.CommandLine;
using System.CommandLine.Parsing;
using System.Reflection;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The command line: which verb, which options; wrong usage in our own words and with exit code 2.</summary>
internal static partial class Perintah
{
    internal static async Task<int> RunAsync(string[] args, Lingkungan lingkungan)
    {
        Verba[] verbs =
        [
            new VerbaReview(), new VerbaShow(), new VerbaEvaluate(), new VerbaTrace(), new VerbaLookup(), new VerbaNomenclature(), new VerbaNew(),
            new VerbaNormalize(), new VerbaConformance(), new VerbaSchema(), new VerbaCheck(), new VerbaRule(), new VerbaDiff(), new VerbaMigrate(), new VerbaFix(),
        ];
        var lang = Pilihan.Create("--lang", recursive: true);
        var help = new Option<bool>("--help", "-h", "-?") { Recursive = true };
        var version = new Option<bool>("--version");
        var root = new RootCommand();
        root.Options.Clear();
        root.Options.Add(lang);
        root.Options.Add(help);
        root.Options.Add(version);
        foreach (var v in verbs)
        {
            root.Subcommands.Add(v.Command);
        }

        // Response files would read an argument that begins with @ as a file name.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (!Pilihan.TryChoice(parsed, lang, "id, en", lingkungan, out var language))
        {
            return KodeKeluar.Gagal;
        }

        lingkungan = language switch
        {
            "id" => lingkungan with { Bahasa = Bahasa.Indonesia },
            "en" => lingkungan with { Bahasa = Bahasa.Inggris },
            _ => lingkungan,
        };
        var verb = Array.Find(verbs, v => v.Command == parsed.CommandResult.Command);
        if (parsed.GetValue(help))
        {
            await lingkungan.Out.WriteLineAsync((verb?.Help ?? Help).Sebut(lingkungan.Bahasa));
            return KodeKeluar.Selesai;
        }

        if (verb is null && parsed.GetValue(version))
        {
            await lingkungan.Out.WriteLineAsync(typeof(Perintah).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
            return KodeKeluar.Selesai;
        }

        if ((Mistyped(parsed) ?? (parsed.UnmatchedTokens is [var first, ..] ? first : null)) is { } unknown)
        {
            return await FailAsync(lingkungan, Bantuan.UnknownArgument(unknown, verb?.Name, lingkungan.Bahasa));
        }

        return verb is null ? await FailAsync(lingkungan, Bantuan.MissingCommand(lingkungan.Bahasa)) : await verb.RunAsync(parsed, lingkungan);
    }

    // An argument would take a mistyped option for a file; one that is there is meant, and behind -- anything is one.
    private static string? Mistyped(ParseResult parsed) => parsed.Tokens.Any(static t => t.Type == TokenType.DoubleDash)
        ? null
        : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(static a => a.Tokens).Select(static t => t.Value).Concat(parsed.UnmatchedTokens)
            .FirstOrDefault(static t => t is ['-', var second, ..] && (second == '-' || char.IsLetter(second)) && !File.Exists(t));

    private static async Task<int> FailAsync(Lingkungan lingkungan, string message)
    {
        await lingkungan.Error.WriteLineAsync(message);
        return KodeKeluar.Gagal;
    }
}
