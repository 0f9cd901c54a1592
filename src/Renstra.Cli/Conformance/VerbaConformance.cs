using System.CommandLine;
using System.Globalization;

namespace Renstra.Cli;

/// <summary>The verb <c>conformance</c>: runs the conformance cases against our library, or against another program.</summary>
internal sealed partial class VerbaConformance : Verba
{
    private const int DefaultSeconds = 10;

    private readonly Argument<string?> _cases;
    private readonly Option<string[]> _command;
    private readonly Option<string[]> _limit;
    private readonly Option<string[]> _group;
    private readonly Option<string[]> _format;

    internal VerbaConformance()
        : base("conformance")
    {
        _cases = AddFile();
        _command = Add("--command");
        _limit = Add("--time-limit");
        _group = Add("--group");
        _format = Add("--format");
    }

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryChoice(parsed, _format, "text, json", lingkungan, out var format)
            || !Pilihan.TryGet(parsed, _command, "\"php adapter.php\"", static t => BarisPerintah.Split(t) is [{ Length: > 0 }, ..] ? t : null, lingkungan, out var command)
            || !Pilihan.TryGet(parsed, _limit, "1 … 600", Seconds, lingkungan, out var limit))
        {
            return KodeKeluar.Gagal;
        }

        var why = "";
        if (parsed.GetValue(_cases) is not { } path)
        {
            return await RunAsync(BerkasVektor.ReadOwn(), parsed, command, limit, format, lingkungan);
        }

        if (BerkasVektor.TryRead(path, lingkungan.Bahasa, out var cases, out why))
        {
            return await RunAsync(cases, parsed, command, limit, format, lingkungan);
        }

        await lingkungan.Error.WriteLineAsync(why);
        return KodeKeluar.Gagal;
    }

    private static int? Seconds(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 1 and <= 600 ? seconds : null;

    private async Task<int> RunAsync(IReadOnlyList<Vektor> cases, ParseResult parsed, string? command, int? limit, string? format, Lingkungan lingkungan)
    {
        var groups = cases.Select(static c => c.Kelompok).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (!Pilihan.TryChoice(parsed, _group, string.Join(", ", groups), lingkungan, out var group))
        {
            return KodeKeluar.Gagal;
        }

        var chosen = group is null ? cases : [.. cases.Where(c => c.Kelompok == group)];
        return await PerintahConformance.RunAsync(chosen, command, TimeSpan.FromSeconds(limit ?? DefaultSeconds), format == "json", lingkungan);
    }
}
