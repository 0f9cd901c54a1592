using System.Diagnostics;
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
    public async Task The_cases_are_what_their_script_writes()
    {
        var folder = Directory.CreateTempSubdirectory("renstra-kasus-");
        try
        {
            var script = Path.Combine(folder.CreateSubdirectory("eng").FullName, "conformance-cases.py");
            File.Copy(Path.Combine(AppContext.BaseDirectory, "contoh", "eng", "conformance-cases.py"), script);
            using var python = Process.Start(new ProcessStartInfo("python3", [script]) { RedirectStandardOutput = true })!;
            await python.StandardOutput.ReadToEndAsync();
            await python.WaitForExitAsync();
            Assert.Equal(0, python.ExitCode);
            Assert.Equal(await ReadAsync(Path.Combine(AppContext.BaseDirectory, "contoh", "kasus")), await ReadAsync(Path.Combine(folder.FullName, "conformance")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
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

    private static async Task<Dictionary<string, string>> ReadAsync(string folder)
    {
        var files = new Dictionary<string, string>();
        foreach (var file in Directory.GetFiles(folder, "*.json"))
        {
            files[Path.GetFileName(file)] = (await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n");
        }

        return files;
    }
}
