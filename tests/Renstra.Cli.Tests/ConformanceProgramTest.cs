using System.Text.Json;
using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>Another program as the one that answers: it may hang, die, or say anything, and the report comes all the same.</summary>
public class ConformanceProgramTest
{
    // Five questions, told apart by their ids.
    private static readonly string Cases = $$"""{"format":"renstra-conformance/1","group":"g","cases":[{{string.Join(',', Enumerable.Range(1, 5).Select(static n => $$"""{"id":"k{{n}}","op":"capaian","input":{"realisasi":"{{n}}","target":"1"},"expected":{"persen":"{{n}}00.00"},"source":"uji"}"""))}}]}""";

    // Reads a question and takes its id and its number n.
    private const string Loop = "while read -r q; do i=${q#*\\\"id\\\":\\\"}; i=${i%%\\\"*}; n=${i#k};";
    private const string Right = "printf '{\"id\":\"%s\",\"output\":{\"persen\":\"%s00.00\"}}\\n' \"$i\" \"$n\"";

    [FactWith("sh")]
    public async Task A_program_that_answers_agrees() => Assert.Equal((0, "5 agrees"), await RunAsync($"{Loop} {Right}; done"));

    [FactWith("sh")]
    public async Task A_last_line_without_end_is_an_answer_and_the_program_that_ended_is_started_anew() => Assert.Equal((1, "3 agrees, 2 died"), await RunAsync($"read -r q; i=${{q#*\\\"id\\\":\\\"}}; i=${{i%%\\\"*}}; n=${{i#k}}; {Right.Replace("\\n", "", StringComparison.Ordinal)}"));

    [FactWith("sh")]
    public async Task Unsupported_is_said_and_is_no_failure() =>
        Assert.Equal((1, "2 agrees, 3 unsupported"), await RunAsync($"{Loop} if [ $n -gt 2 ]; then printf '{{\"id\":\"%s\",\"unsupported\":true}}\\n' \"$i\"; else {Right}; fi; done"));

    [FactWith("sh")]
    public async Task A_wrong_answer_differs() => Assert.Equal((1, "4 agrees, 1 differs"), await RunAsync($"{Loop} if [ $n = 2 ]; then n=9; fi; {Right}; done"));

    [FactWith("sh")]
    public async Task A_program_that_hangs_is_asked_three_times() => Assert.Equal((1, "3 timeout, 2 notAsked"), await RunAsync("sleep 600"));

    [FactWith("sh")]
    public async Task A_program_that_hangs_once_is_started_anew() => Assert.Equal((1, "4 agrees, 1 timeout"), await RunAsync($"{Loop} if [ $n = 2 ]; then sleep 600; fi; {Right}; done"));

    [FactWith("sh")]
    public async Task An_answer_that_comes_late_is_not_taken_for_the_next() => Assert.Equal((1, "3 agrees, 2 timeout"), await RunAsync($"{Loop} if [ $n = 2 ] || [ $n = 4 ]; then sleep 3; fi; {Right}; done"));

    [FactWith("sh")]
    public async Task A_program_that_dies_is_named_with_its_last_words()
    {
        var (kode, output, _) = await JsonAsync("echo 'kehabisan memori' >&2; exit 3");
        Assert.Equal(1, kode);
        Assert.Contains("\"detail\":\"kehabisan memori\"", output, StringComparison.Ordinal);
        Assert.Equal("3 died, 2 notAsked", Counts(output));
    }

    [FactWith("sh")]
    public async Task A_program_that_dies_in_the_middle_is_started_anew() => Assert.Equal((1, "4 agrees, 1 died"), await RunAsync($"{Loop} if [ $n = 3 ]; then exit 1; fi; {Right}; done"));

    [FactWith("sh")]
    public async Task Rubbish_is_rubbish() => Assert.Equal((1, "3 rubbish, 2 notAsked"), await RunAsync($"{Loop} echo 'Warning: Undefined variable $x in adapter.php'; done"));

    [FactWith("sh")]
    public async Task Json_of_another_shape_is_rubbish() => Assert.Equal((1, "3 rubbish, 2 notAsked"), await RunAsync($"{Loop} echo '[1,2]'; done"));

    [FactWith("sh")]
    public async Task An_answer_without_output_is_rubbish() => Assert.Equal((1, "3 rubbish, 2 notAsked"), await RunAsync($"{Loop} printf '{{\"id\":\"%s\"}}\\n' \"$i\"; done"));

    [FactWith("sh")]
    public async Task The_answer_to_another_question_is_rubbish() => Assert.Equal((1, "4 agrees, 1 rubbish"), await RunAsync($"{Loop} if [ $n = 2 ]; then i=k1; fi; {Right}; done"));

    [FactWith("sh")]
    public async Task Who_answers_twice_loses_the_next_question() => Assert.Equal((1, "3 agrees, 2 rubbish"), await RunAsync($"{Loop} {Right}; {Right}; done"));

    [FactWith("sh")]
    public async Task A_program_that_closes_its_input_has_ended() => Assert.Equal((1, "3 died, 2 notAsked"), await RunAsync("exec <&-; exec >&-; sleep 600"));

    [FactWith("sh")]
    public async Task A_line_of_100_megabytes_is_cut_off() => Assert.Equal((1, "4 agrees, 1 rubbish"), await RunAsync($"{Loop} if [ $n = 2 ]; then head -c 100000000 /dev/zero | tr '\\0' 'x'; fi; {Right}; done", seconds: 30));

    [FactWith("sh")]
    public async Task A_flood_of_errors_does_not_block() => Assert.Equal((0, "5 agrees"), await RunAsync($"{Loop} head -c 300000 /dev/zero | tr '\\0' 'e' >&2; echo >&2; {Right}; done", seconds: 30));

    [FactWith("sh")]
    public async Task Two_runs_against_a_program_say_the_same()
    {
        var script = $"{Loop} if [ $n = 2 ]; then echo '{{'; elif [ $n = 4 ]; then exit 1; else {Right}; fi; done";
        var once = await JsonAsync(script);
        Assert.Equal("3 agrees, 1 died, 1 rubbish", Counts(once.Out));
        Assert.Equal(once.Out, (await JsonAsync(script)).Out);
    }

    private static async Task<(int Kode, string Counts)> RunAsync(string script, int seconds = 1)
    {
        var (kode, output, error) = await JsonAsync(script, seconds);
        Assert.Equal("", error);
        return (kode, Counts(output));
    }

    private static async Task<(int Kode, string Out, string Error)> JsonAsync(string script, int seconds = 1)
    {
        var folder = Directory.CreateTempSubdirectory("renstra konformansi ");
        try
        {
            var (cases, program) = (Path.Combine(folder.FullName, "kasus.json"), Path.Combine(folder.FullName, "program.sh"));
            await File.WriteAllTextAsync(cases, Cases);
            await File.WriteAllTextAsync(program, script + "\n");
            return await Jalankan.Async(["conformance", cases, "--command", $"sh \"{program}\"", "--time-limit", $"{seconds}", "--format", "json"], Bahasa.Inggris);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Counts(string output)
    {
        using var last = JsonDocument.Parse(output.TrimEnd('\n').Split('\n')[^1]);
        return string.Join(", ", last.RootElement.GetProperty("total").EnumerateObject().Where(static m => m.Value.GetInt32() > 0).Select(static m => $"{m.Value.GetInt32()} {m.Name}").Order(Comparer<string>.Create(static (a, b) => Order(a).CompareTo(Order(b)))));
    }

    private static int Order(string count) => Array.IndexOf(["agrees", "differs", "unsupported", "timeout", "died", "rubbish", "notAsked"], count.Split(' ')[1]);
}
