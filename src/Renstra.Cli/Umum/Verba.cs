using System.CommandLine;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>A verb of the command: its options, and what it does.</summary>
internal abstract class Verba(string name)
{
    internal Command Command { get; } = new(name);

    internal string Name => Command.Name;

    /// <summary>What <c>--help</c> says of it.</summary>
    internal abstract TeksDwibahasa Help { get; }

    internal abstract Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan);

    /// <summary>The argument FILE, which most verbs have.</summary>
    private protected Argument<string?> AddFile()
    {
        var file = new Argument<string?>("file") { Arity = ArgumentArity.ZeroOrOne };
        Command.Arguments.Add(file);
        return file;
    }

    private protected Option<string[]> Add(string name)
    {
        var option = Pilihan.Create(name);
        Command.Options.Add(option);
        return option;
    }

    private protected async Task<int> MissingFileAsync(Lingkungan lingkungan)
    {
        await lingkungan.Error.WriteLineAsync(Bantuan.MissingFile(Name, lingkungan.Bahasa));
        return KodeKeluar.Gagal;
    }
}
