using System.CommandLine;

namespace Renstra.Cli;

/// <summary>The verb <c>review</c>.</summary>
internal sealed class VerbaReview : Verba
{
    private readonly Argument<string?> _file;
    private readonly Option<string[]> _format;

    internal VerbaReview()
        : base("review")
    {
        _file = AddFile();
        _format = Add("--format");
    }

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryChoice(parsed, _format, "text, json", lingkungan, out var format))
        {
            return KodeKeluar.Gagal;
        }

        return parsed.GetValue(_file) is { } path
            ? await PerintahReview.RunAsync(path, format == "json", lingkungan)
            : await MissingFileAsync(lingkungan);
    }
}
