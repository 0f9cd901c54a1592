using System.Text.Json;
using System.Text.Json.Nodes;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>What is said of a run: a piece for each case that was answered otherwise, then a line by group, then the total.</summary>
internal sealed class KeluaranConformance(Lingkungan lingkungan, bool json)
{
    private static readonly StatusJawaban[] Semua = Enum.GetValues<StatusJawaban>();

    private bool Id => lingkungan.Bahasa == Bahasa.Indonesia;

    internal async Task WriteAsync(Vektor vektor, Jawaban answer)
    {
        if (json)
        {
            await lingkungan.Out.WriteLineAsync(KonteksVektor.Line(new()
            {
                ["group"] = vektor.Kelompok,
                ["id"] = vektor.Id,
                ["status"] = Name(answer.Status),
                ["input"] = JsonNode.Parse(vektor.Masukan.GetRawText()),
                ["expected"] = JsonNode.Parse(vektor.Harapan.GetRawText()),
                ["output"] = answer.Keluaran is { } o ? JsonNode.Parse(o.GetRawText()) : null,
                ["detail"] = answer.Rincian.Length == 0 ? null : answer.Rincian,
                ["source"] = vektor.Sumber,
            }));
            return;
        }

        // What a program does not know, or was not asked, has nothing to look into: the counts say it.
        if (answer.Status is StatusJawaban.TidakDidukung or StatusJawaban.TidakDitanya)
        {
            return;
        }

        await lingkungan.Out.WriteLineAsync(TeksBersih.Of($"{vektor.Kelompok} {vektor.Id}: {Words(answer.Status)}{(answer.Rincian.Length == 0 ? "" : $" ({answer.Rincian})")}"));
        await lingkungan.Out.WriteLineAsync(TeksBersih.Of($"  {(Id ? "masukan" : "input"),-9} {vektor.Operasi} {Line(vektor.Masukan)}"));
        await lingkungan.Out.WriteLineAsync(TeksBersih.Of($"  {(Id ? "harapan" : "expected"),-9} {Line(vektor.Harapan)}{(vektor.Sumber.Length == 0 ? "" : $"  [{vektor.Sumber}]")}"));
        if (answer.Keluaran is { } output)
        {
            await lingkungan.Out.WriteLineAsync(TeksBersih.Of($"  {(Id ? "jawaban" : "answer"),-9} {Line(output)}"));
        }
    }

    internal async Task WriteAsync(JumlahConformance jumlah)
    {
        if (json)
        {
            var groups = new JsonObject();
            foreach (var (group, counts) in jumlah.Kelompok)
            {
                groups[group] = Counts(s => counts[(int)s]);
            }

            await lingkungan.Out.WriteLineAsync(KonteksVektor.Line(new() { ["format"] = "renstra-conformance-result/1", ["groups"] = groups, ["total"] = Counts(jumlah.Count) }));
            return;
        }

        foreach (var (group, counts) in jumlah.Kelompok)
        {
            await lingkungan.Out.WriteLineAsync(TeksBersih.Of($"{group,-14} {Sentence(s => counts[(int)s])}"));
        }

        await lingkungan.Out.WriteLineAsync($"{(Id ? "Jumlah" : "Total"),-14} {Sentence(jumlah.Count)}");
    }

    private static JsonObject Counts(Func<StatusJawaban, int> count)
    {
        var o = new JsonObject();
        foreach (var status in Semua)
        {
            o[Name(status)] = count(status);
        }

        return o;
    }

    // The members of the result are English, as those of the cases are: other programs read them.
    private static string Name(StatusJawaban status) => status switch
    {
        StatusJawaban.Sepakat => "agrees",
        StatusJawaban.Berbeda => "differs",
        StatusJawaban.TidakDidukung => "unsupported",
        StatusJawaban.TerlaluLama => "timeout",
        StatusJawaban.Berhenti => "died",
        StatusJawaban.BukanJawaban => "rubbish",
        _ => "notAsked",
    };

    private static string Line(JsonElement value) => KonteksVektor.Line(JsonNode.Parse(value.GetRawText()) as JsonObject ?? new JsonObject { [""] = JsonNode.Parse(value.GetRawText()) });

    private string Sentence(Func<StatusJawaban, int> count)
    {
        var total = Semua.Sum(count);
        var others = Semua.Where(s => s != StatusJawaban.Sepakat && count(s) > 0).Select(s => $"{count(s)} {Words(s)}");
        return string.Join("; ", [Id ? $"{count(StatusJawaban.Sepakat)} dari {total} sepakat" : $"{count(StatusJawaban.Sepakat)} of {total} agree", .. others]);
    }

    private string Words(StatusJawaban status) => status switch
    {
        StatusJawaban.Sepakat => Id ? "sepakat" : "agrees",
        StatusJawaban.Berbeda => Id ? "berbeda" : "differs",
        StatusJawaban.TidakDidukung => Id ? "tidak didukung" : "not supported",
        StatusJawaban.TerlaluLama => Id ? "tidak menjawab dalam batas waktu" : "no answer within the time limit",
        StatusJawaban.Berhenti => Id ? "berhenti tanpa menjawab" : "ended without an answer",
        StatusJawaban.BukanJawaban => Id ? "bukan jawaban yang sah" : "no valid answer",
        _ => Id ? "tidak ditanya lagi" : "not asked any more",
    };
}
