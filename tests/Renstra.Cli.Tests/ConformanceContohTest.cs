using System.Text.Json;
using System.Text.RegularExpressions;
using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The sample adapter answers what it knows and says so of the rest; its page shows what it really prints.</summary>
public class ConformanceContohTest
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "contoh", "konformansi");

    [FactWith("python3")]
    public async Task The_sample_adapter_never_differs()
    {
        var (kode, output, error) = await Jalankan.Async(["conformance", "--command", $"python3 \"{Path.Combine(Folder, "adapter.py")}\"", "--format", "json", "--time-limit", "60"]);
        using var json = JsonDocument.Parse(output.TrimEnd('\n').Split('\n')[^1]);
        var total = json.RootElement.GetProperty("total");
        Assert.Equal(("", 1), (error, kode));
        Assert.All(["differs", "timeout", "died", "rubbish", "notAsked"], name => Assert.Equal(0, total.GetProperty(name).GetInt32()));
        Assert.True(json.RootElement.GetProperty("groups").GetProperty("capaian").GetProperty("agrees").GetInt32() > 70);
    }

    [FactWith("python3")]
    public async Task The_page_of_the_sample_shows_its_output()
    {
        var page = (await File.ReadAllTextAsync(Path.Combine(Folder, "README.md"))).ReplaceLineEndings("\n");
        var shown = Regex.Match(page, "```text\n(?<teks>.*?)```", RegexOptions.Singleline).Groups["teks"].Value;
        var (_, output, _) = await Jalankan.Async(["conformance", "--command", $"python3 \"{Path.Combine(Folder, "adapter.py")}\"", "--time-limit", "60"], Bahasa.Inggris);
        var summary = string.Join('\n', output.Split('\n').Where(static l => Regex.IsMatch(l, "^[A-Za-z0-9]+ +[0-9]+ of [0-9]+ agree"))) + "\n";
        Assert.Equal(summary, shown);
    }
}
