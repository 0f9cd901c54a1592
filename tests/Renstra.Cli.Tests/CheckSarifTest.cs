using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>SARIF as the standard has it: its members, required members and words, and what it says of kinds, levels and suppressions.</summary>
public sealed class CheckSarifTest : IDisposable
{
    private readonly PeriksaUji _uji = new();

    public void Dispose() => _uji.Dispose();

    [Fact]
    public async Task Only_members_and_words_of_the_standard()
    {
        File.Copy(Jalankan.Benih, _uji["benih.json"]);
        FaktaSarif.Check(await RunAsync(_uji.Write("a.json", Dikecualikan), _uji["benih.json"], _uji.Write("rusak.json", "{"), _uji["tidak ada.json"]));
    }

    [Fact]
    public async Task Every_rule_is_declared_with_help_and_level_even_where_nothing_is_found()
    {
        var rules = (await RunAsync(_uji.Write("a.json", PeriksaUji.Bersih))).GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();
        Assert.Equal(KatalogAturan.Semua.Select(static a => a.Id), rules.Select(static r => r.GetProperty("id").GetString()));
        Assert.All(rules, static r => Assert.NotEmpty(r.GetProperty("help").GetProperty("markdown").GetString()!));
        Assert.Equal("error", rules.First(static r => r.GetProperty("id").GetString() == "PAGU005").GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.Equal("100 %", rules.First(static r => r.GetProperty("id").GetString() == "PAGU006").GetProperty("properties").GetProperty("ambang").GetProperty("perubahan").GetString());
    }

    [Fact]
    public async Task Results_point_to_rules_places_and_fingerprints()
    {
        var run = (await RunAsync(_uji.Write("a.json", PeriksaUji.Salah), "--select", "PAGU005")).GetProperty("runs")[0];
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("PAGU005", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal(("fail", "error"), (result.GetProperty("kind").GetString(), result.GetProperty("level").GetString()));
        var location = result.GetProperty("locations")[0];
        Assert.Equal(3, location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("$.pendanaan.bidang[0].paguTercantum['2025']", location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.Equal(0, result.GetProperty("suppressions").GetArrayLength());
        Assert.Matches("^[0-9a-f]{16}$", result.GetProperty("partialFingerprints").GetProperty("renstraSidikJari/v1").GetString());
    }

    [Fact]
    public async Task Suppressed_results_stay_with_their_kind_and_reason()
    {
        var path = _uji.Write("a.json", Dikecualikan);
        await PeriksaUji.CheckAsync(path, "--baseline", _uji["b.json"], "--update-baseline");
        var results = (await RunAsync(path, "--baseline", _uji["b.json"])).GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToLookup(static r => r.GetProperty("ruleId").GetString());
        var accepted = results["PAGU005"].Single().GetProperty("suppressions")[0];
        Assert.Equal(("inSource", "koreksi"), (accepted.GetProperty("kind").GetString(), accepted.GetProperty("justification").GetString()));
        Assert.Equal("external", results["PAGU009"].Single().GetProperty("suppressions")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task What_is_not_judged_is_open_without_level()
    {
        var besar = PeriksaUji.Salah.Replace("-5", "10", StringComparison.Ordinal).Replace("\"2025\": 10, \"2027\": 10", "\"2025\": { \"tertulis\": \"#REF!\", \"sebab\": \"teksGalat\" }", StringComparison.Ordinal);
        var results = (await RunAsync(_uji.Write("a.json", besar), "--select", "PAGU001")).GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToArray();
        Assert.NotEmpty(results);
        Assert.All(results, static r => Assert.Equal(("open", "none"), (r.GetProperty("kind").GetString(), r.GetProperty("level").GetString())));
    }

    [Fact]
    public async Task Unread_files_are_notifications()
    {
        var run = (await RunAsync(_uji.Write("rusak.json", "{"))).GetProperty("runs")[0];
        Assert.False(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("error", Assert.Single(run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray()).GetProperty("level").GetString());
    }

    [Theory]
    [InlineData("seeds/a b.json", "seeds/a%20b.json")]
    [InlineData("./a.json", "a.json")]
    [InlineData("x/ä#?.json", "x/%C3%A4%23%3F.json")]
    [InlineData("-", "-")]
    public void Files_are_relative_references_with_forward_slashes(string path, string uri) => Assert.Equal(uri, UriBerkas.Of(path));

    [Fact]
    public void File_below_the_current_folder_tells_nothing_of_the_machine() =>
        Assert.Equal("x/a.json", UriBerkas.Of(Path.Combine(Directory.GetCurrentDirectory(), "x", "a.json")));

    private static string Dikecualikan { get; } =
        PeriksaUji.Salah.Replace("\"pendanaan\"", "\"pengecualian\": [ { \"aturan\": \"PAGU005\", \"alasan\": \"koreksi\" } ], \"pendanaan\"", StringComparison.Ordinal);

    private static async Task<JsonElement> RunAsync(params string[] args)
    {
        var (_, once, _) = await PeriksaUji.CheckAsync([.. args, "--format", "sarif"]);
        Assert.Equal(once, (await Jalankan.Async(["check", .. args, "--format", "sarif"], Bahasa.Indonesia)).Out);
        return JsonDocument.Parse(once).RootElement;
    }
}
