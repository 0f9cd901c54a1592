using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The conformance cases: they agree with our library, and they cover what it can say.</summary>
public class ConformanceTest
{
    // Reasons that no operation on bare figures can meet, and why.
    private static readonly Dictionary<string, string> TidakBerlaku = new()
    {
        ["belumDihitung"] = "the state of a result that nobody has computed",
        ["jenisPelayananTidakDikenali"] = "comes of matching the words of a document's rows with the catalogue",
        ["dataGanda"] = "comes of a document that states the same kind of service twice",
        ["satuanTidakJelas"] = "comes of a document's row without a unit",
    };

    public static TheoryData<string> Groups() => [.. BerkasVektor.ReadOwn().Select(static v => v.Kelompok).Distinct()];

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task Our_library_agrees_with_every_case(string group)
    {
        var (kode, output, error) = await Jalankan.Async(["conformance", "--group", group], Bahasa.Inggris);
        Assert.Equal("", error);
        Assert.Matches($"^{group} +([0-9]+) of \\1 agree\nTotal +\\1 of \\1 agree\n$", output);
        Assert.Equal(0, kode);
    }

    [Fact]
    public void There_are_cases_of_every_group_with_ids_of_their_own()
    {
        var cases = BerkasVektor.ReadOwn();
        Assert.True(cases.Count >= 250, $"{cases.Count}");
        Assert.Equal(
            ["angka", "capaian", "e81", "kode", "kumulatif", "pagu", "pertumbuhan", "predikat", "sakip", "spm", "statistik"],
            cases.Select(static c => c.Kelompok).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(cases.Count, cases.Select(static c => c.Id).Distinct().Count());
        Assert.Equal(cases.Count, cases.Select(static c => $"{c.Operasi} {c.Masukan}").Distinct().Count());
    }

    [Fact]
    public void Every_operation_has_a_case_and_every_case_an_operation() =>
        Assert.Equal(Operasi.Semua.Keys.Order(StringComparer.Ordinal), BerkasVektor.ReadOwn().Select(static c => c.Operasi).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_formula_of_the_catalogue_is_exercised()
    {
        var used = new HashSet<Rumus>();
        await using var library = new PenjawabPustaka(rumus: (_, rumus) => used.Add(rumus));
        foreach (var vektor in BerkasVektor.ReadOwn())
        {
            Assert.Equal(StatusJawaban.Sepakat, (await library.AnswerAsync(vektor)).Status);
        }

        Assert.Empty(Rumus.Semua.Except(used).Select(static r => r.Name));
    }

    [Fact]
    public void Every_reason_is_expected_somewhere_or_cannot_be_met()
    {
        var expected = BerkasVektor.ReadOwn().Select(static c => c.Harapan.TryGetProperty("sebab", out var s) ? s.GetString() : null).OfType<string>().ToHashSet();
        Assert.Equal(SebabTidakTerhitung.Semua.Select(static s => s.Name).Except(TidakBerlaku.Keys).Order(), expected.Order());
    }

    [Fact]
    public void Options_of_closed_sets_are_all_used()
    {
        // The choices that an operation reads by name; a new one without a case is found here.
        var texts = BerkasVektor.ReadOwn().SelectMany(static c => Texts(c.Masukan)).ToHashSet();
        string[] names =
        [
            .. Polaritas.Semua.Select(static m => m.Name), .. KolomE81.Semua.Where(static k => k.IsDihitung).Select(static m => m.Name), .. CaraAkumulasi.Semua.Select(static m => m.Name),
            .. BentukEntri.Semua.Select(static m => m.Name), RumusTurun.RasioTerbalik.Name, RumusTetap.SamaAtauTidak.Name, CaraBatas.TerpenuhiSeratus.Name, KebijakanPeriodeHilang.TidakDihitung.Name,
            KebijakanPeriodeHilang.Lewati.Name, KebijakanStrip.SepertiKosong.Name, JalurHarapan.Linear.Name, AcuanAnggaran.Murni.Name, ArtiStrip.Kosong.Name, CaraGabungKinerja.Berbobot.Name,
            LingkupRataRata.Program.Name, PembulatanRataRata.DuaDesimal.Name, KebijakanCelah.BulatkanDulu.Name, KebijakanCelah.BatasAtasTerbuka.Name, SkalaPredikat.Keberhasilan.Name, SkalaPredikat.Lkjip.Name,
            CaraPertumbuhan.Majemuk.Name, CaraPertumbuhan.SelisihRupiah.Name, BentukRasio.HasilBagi.Name, KebijakanMutuHilang.PenerimaSaja.Name, KebijakanSpmHilang.HitungNol.Name, KebijakanSpmHilang.Abaikan.Name,
            NilaiKategoriSpm.Tercetak.Name, SumberPenerima.HanyaDihitung.Name, SifatTarget.Kumulatif.Name, .. KelompokPagu.Semua.Select(static m => m.Name), .. BidangSpm.Semua.Select(static m => m.Name),
        ];
        Assert.Empty(names.Except(texts));
    }

    [Fact]
    public void The_page_counts_the_cases_and_names_every_operation_member_and_reason()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contoh", "conformance.md"));
        var cases = BerkasVektor.ReadOwn();
        Assert.Contains($": {cases.Count} cases,", page, StringComparison.Ordinal);
        var names = Operasi.Semua.Keys
            .Concat(cases.SelectMany(static c => Members(c.Masukan).Concat(Members(c.Harapan))))
            .Concat(SebabTidakTerhitung.Semua.Select(static s => s.Name).Except(TidakBerlaku.Keys))
            .Distinct();
        Assert.DoesNotContain(names, n => !page.Contains($"`{n}`", StringComparison.Ordinal) && !page.Contains($"`opsi.{n}`", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_runs_say_the_same()
    {
        var once = await Jalankan.Async(["conformance", "--format", "json"]);
        Assert.Equal(once, await Jalankan.Async(["conformance", "--format", "json"]));
        using var json = JsonDocument.Parse(once.Out.TrimEnd('\n'));
        Assert.Equal("renstra-conformance-result/1", json.RootElement.GetProperty("format").GetString());
        Assert.Equal(BerkasVektor.ReadOwn().Count, json.RootElement.GetProperty("total").GetProperty("agrees").GetInt32());
        Assert.Equal(0, json.RootElement.GetProperty("total").GetProperty("differs").GetInt32());
    }

    [Fact]
    public async Task A_difference_is_shown_with_what_was_expected_and_exits_with_1()
    {
        const string Cases = """{"format":"renstra-conformance/1","group":"g","cases":[{"id":"a","op":"capaian","input":{"realisasi":"1","target":"4"},"expected":{"persen":"26.00"},"source":"uji"},{"id":"b","op":"tiada","input":{},"expected":{},"source":"uji"},{"id":"c","op":"capaian","input":{"realisasi":"1","target":"4","polarits":"naik"},"expected":{"persen":"25.00"},"source":"uji"}]}""";
        var (kode, output, error) = await Jalankan.OnTextAsync("conformance", Cases, []);
        Assert.Equal("", error);
        Assert.Equal(1, kode);
        Assert.Equal(
            """
            g a: berbeda
              masukan   capaian {"realisasi":"1","target":"4"}
              harapan   {"persen":"26.00"}  [uji]
              jawaban   {"persen":"25.00"}
            g c: bukan jawaban yang sah (input.polarits tidak dikenal operasi capaian)
              masukan   capaian {"realisasi":"1","target":"4","polarits":"naik"}
              harapan   {"persen":"25.00"}  [uji]
            g              0 dari 3 sepakat; 1 berbeda; 1 tidak didukung; 1 bukan jawaban yang sah
            Jumlah         0 dari 3 sepakat; 1 berbeda; 1 tidak didukung; 1 bukan jawaban yang sah

            """.ReplaceLineEndings("\n"),
            output);
    }

    private static IEnumerable<string> Members(JsonElement e) => e.ValueKind switch
    {
        JsonValueKind.Array => e.EnumerateArray().SelectMany(Members),
        JsonValueKind.Object => e.EnumerateObject().SelectMany(static m => Members(m.Value).Prepend(m.Name)),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonElement e) => e.ValueKind switch
    {
        JsonValueKind.String => [e.GetString()!],
        JsonValueKind.Array => e.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => e.EnumerateObject().SelectMany(static m => Texts(m.Value)),
        _ => [],
    };
}
