using System.CommandLine;

namespace Renstra.Cli;

/// <summary>The verb <c>review</c>: one file in full, or a line for each of many documents.</summary>
internal sealed partial class VerbaReview : Verba
{
    private readonly Argument<string[]> _files;
    private readonly Option<string[]> _format;
    private readonly Option<bool> _ndjson = new("--ndjson");

    internal VerbaReview()
        : base("review")
    {
        _files = new Argument<string[]>("files") { Arity = ArgumentArity.ZeroOrMore };
        Command.Arguments.Add(_files);
        _format = Add("--format");
        Command.Options.Add(_ndjson);
    }

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryChoice(parsed, _format, "text, json", lingkungan, out var format))
        {
            return KodeKeluar.Gagal;
        }

        var ndjson = parsed.GetValue(_ndjson);
        return parsed.GetValue(_files) switch
        {
            null or [] => await MissingFileAsync(lingkungan),
            [var path] when !ndjson && !Directory.Exists(path) && !BerkasSumber.IsBerbaris(path) => await PerintahReview.RunAsync(path, format == "json", lingkungan),
            var paths => await PerintahReviewBanyak.RunAsync(paths, format == "json", ndjson, lingkungan),
        };
    }
}
