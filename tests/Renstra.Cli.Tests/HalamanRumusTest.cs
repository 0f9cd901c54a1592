using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>docs/calculations.md: every formula of the catalogue with what it rests on, and a case that the library computes to the same end.</summary>
public class HalamanRumusTest
{
    private static readonly string[] Halaman = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "contoh", "calculations.md"));

    // Formulas that most of their cases use in passing.
    private static readonly Dictionary<Rumus, Func<Vektor, bool>> Pokok = new()
    {
        [Rumus.E81RealisasiRenja] = static v => Has(v, "kolom", "realisasiRenja"),
        [Rumus.E81RealisasiRenstra] = static v => Has(v, "kolom", "realisasiRenstra") && Has(v, "realisasiSebelumnya"),
        [Rumus.E81RealisasiRenstraLain] = static v => Has(v, "kolom", "realisasiRenstra") && Has(v, "realisasiSebelumnya"),
        [Rumus.E81TargetKaidah] = static v => Has(v, "kolom", "capaianRenstraKaidah"),
        [Rumus.Tc29CapaianRenja] = static v => Has(v, "kolom", "8"),
        [Rumus.Tc29Realisasi] = static v => Has(v, "kolom", "10"),
        [Rumus.Tc29Capaian] = static v => Has(v, "kolom", "11"),
        [Rumus.SpmMutu] = static v => Has(v, "mutu") && Has(v, "dilayani"),
        [Rumus.SpmIndeks] = static v => Has(v, "mutu") && Has(v, "dilayani"),
        [Rumus.SpmPenerima] = static v => Has(v, "dilayani"),
        [Rumus.Kemajuan] = static v => Has(v, "hal", "kemajuan") || v.Operasi.EndsWith("kemajuan", StringComparison.Ordinal),
        [Rumus.SisaPerTahun] = static v => Has(v, "hal", "sisaPerTahun") || v.Operasi.EndsWith("sisaPerTahun", StringComparison.Ordinal),
        [Rumus.HarapanLinear] = static v => Has(v, "hal", "harapan"),
        [Rumus.HarapanTargetTahunan] = static v => Has(v, "hal", "harapan"),
        [Rumus.TargetPeriodeJumlah] = static v => Has(v, "hal", "target"),
        [Rumus.TargetPeriodeAkhir] = static v => Has(v, "hal", "target"),
        [Rumus.AkumulasiJumlah] = static v => v.Operasi == "kumulatif.gabung",
        [Rumus.AkumulasiPosisiAkhir] = static v => v.Operasi == "kumulatif.gabung",
        [Rumus.AkumulasiRataRata] = static v => v.Operasi == "kumulatif.gabung",
        [Rumus.AkumulasiMaksimum] = static v => v.Operasi == "kumulatif.gabung",
        [Rumus.CapaianNaik] = static v => v.Operasi == "capaian",
    };

    [Fact]
    public async Task Every_formula_has_its_row_with_a_case_worked_out()
    {
        var contoh = new Dictionary<Rumus, Vektor>();
        await using var library = new PenjawabPustaka(rumus: (vektor, rumus) =>
        {
            if (!vektor.Harapan.TryGetProperty("sebab", out _) && (!contoh.TryGetValue(rumus, out var other) || Rank(rumus, vektor).CompareTo(Rank(rumus, other)) < 0))
            {
                contoh[rumus] = vektor;
            }
        });
        foreach (var vektor in BerkasVektor.ReadOwn())
        {
            Assert.Equal(StatusJawaban.Sepakat, (await library.AnswerAsync(vektor)).Status);
        }

        var rows = Rumus.Semua.Select(r => Row(r, contoh[r])).ToArray();
        Assert.True(rows.SequenceEqual(Halaman.Where(static l => l.StartsWith("| `", StringComparison.Ordinal))), $"docs/calculations.md must have these rows:\n{string.Join('\n', rows)}\n");
    }

    [Fact]
    public void Every_page_of_the_calculations_is_linked()
    {
        var pages = Rumus.Semua.Select(Page).Distinct().ToArray();
        Assert.All(pages, static p => Assert.Contains(Halaman, l => l.Contains($"(calculations/{p}.md)", StringComparison.Ordinal)));
        Assert.All(pages, static p => Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "contoh", "calculations", $"{p}.md")), p));
        Assert.Equal(pages.Order(), Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "contoh", "calculations")).Select(Path.GetFileNameWithoutExtension).Order());
    }

    // A case that is about the formula itself goes before one that uses it in passing; figures that say little come last; then the shortest.
    private static (int, int, int) Rank(Rumus rumus, Vektor vektor)
    {
        var own = Pokok.TryGetValue(rumus, out var about) ? about(vektor) : !vektor.Masukan.TryGetProperty("opsi", out _);
        var harapan = Text(vektor.Harapan);
        return (own ? 0 : 1, harapan.Contains(" 0.00", StringComparison.Ordinal) || harapan.Contains("100.00", StringComparison.Ordinal) || harapan.EndsWith(" 0", StringComparison.Ordinal) ? 1 : 0, Text(vektor.Masukan).Length);
    }

    private static bool Has(Vektor vektor, string member, string? value = null) => vektor.Masukan.TryGetProperty(member, out var v) && (value is null || v.ToString() == value);

    private static string Row(Rumus rumus, Vektor contoh) =>
        $"| `{rumus.Name}` | {rumus.Ekspresi.Inggris} | {rumus.Dasar.Keyakinan.Sebut(Bahasa.Inggris)}: {rumus.Dasar.Sebutan.Inggris} | `{Text(contoh.Masukan)}` → `{Text(contoh.Harapan)}` | [{Page(rumus)}](calculations/{Page(rumus)}.md) |";

    private static string Page(Rumus rumus) => rumus.Value switch
    {
        < 20 => "capaian",
        < 40 => "kumulatif",
        < 60 => "e81",
        < 80 => "pagu",
        < 90 => "anggaran",
        < 110 => rumus.Name.StartsWith("sakip", StringComparison.Ordinal) ? "sakip" : "predikat",
        < 130 => "spm",
        _ => "statistik",
    };

    // Members without their quotes: shorter, and no less clear.
    private static string Text(JsonElement json) => string.Join(", ", json.EnumerateObject().Select(static m => $"{m.Name} {m.Value.ToString().ReplaceLineEndings(" ").Replace('|', '/')}"));
}
