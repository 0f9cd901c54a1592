using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Renstra.Cli;

/// <summary>
/// Another program as the one that answers: a line of JSON in for each case, a line out. It may hang, die or talk rubbish; each is a
/// result. After a failure it is started anew, and after several in a row it is not asked any more.
/// </summary>
internal sealed class PenjawabProses(string program, IReadOnlyList<string> arguments, TimeSpan limit) : IPenjawab
{
    /// <summary>So many failures in a row end the asking: a program that cannot answer would cost the time limit at each case.</summary>
    internal const int MostFailures = 3;

    private ProsesBaris? _process;
    private int _failures;

    public async Task<Jawaban> AnswerAsync(Vektor vektor)
    {
        if (_failures >= MostFailures)
        {
            return new(StatusJawaban.TidakDitanya);
        }

        var question = KonteksVektor.Line(new()
        {
            ["id"] = vektor.Id,
            ["op"] = vektor.Operasi,
            ["input"] = JsonNode.Parse(vektor.Masukan.GetRawText()),
        });
        _process ??= ProsesBaris.Start(program, arguments);
        var (state, line) = await _process.AskAsync(question, limit);
        var answer = state switch
        {
            StatusBaris.Ada => Read(vektor, line),
            StatusBaris.TerlaluLama => new(StatusJawaban.TerlaluLama),
            StatusBaris.TerlaluPanjang => new(StatusJawaban.BukanJawaban, null, $"> {ProsesBaris.MostChars}"),
            _ => new Jawaban(StatusJawaban.Berhenti, null, _process.LastError),
        };

        // A program that said something wrong may have lost its place; one that says "unsupported" has not.
        if (answer.Status is StatusJawaban.TerlaluLama or StatusJawaban.Berhenti or StatusJawaban.BukanJawaban)
        {
            _failures++;
            await StopAsync();
        }
        else
        {
            _failures = 0;
        }

        return answer;
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private static Jawaban Read(Vektor vektor, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("id", out var id) || id.ValueKind != JsonValueKind.String || id.GetString() != vektor.Id)
            {
                return new(StatusJawaban.BukanJawaban, null, Cut(line));
            }

            if (root.TryGetProperty("unsupported", out var unsupported) && unsupported.ValueKind == JsonValueKind.True)
            {
                return new(StatusJawaban.TidakDidukung);
            }

            return root.TryGetProperty("output", out var output)
                ? new(BandingJson.Same(vektor.Harapan, output) ? StatusJawaban.Sepakat : StatusJawaban.Berbeda, output.Clone())
                : new(StatusJawaban.BukanJawaban, null, Cut(line));
        }
        catch (JsonException)
        {
            return new(StatusJawaban.BukanJawaban, null, Cut(line));
        }
    }

    private static string Cut(string line) => line.Length <= 80 ? line : line[..80] + "…";

    private async ValueTask StopAsync()
    {
        if (_process is { } process)
        {
            _process = null;
            await process.DisposeAsync();
        }
    }
}
