using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>The verb <c>check</c>: the findings of the catalogue's rules in one document or many.</summary>
internal sealed class VerbaCheck : Verba
{
    private const string Formats = "text, json, sarif, github, junit, csv, md";

    private readonly Argument<string[]> _files = new("files") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string[]> _format;
    private readonly Option<string[]> _failOn;
    private readonly Option<string[]> _select;
    private readonly Option<string[]> _ignore;
    private readonly Option<string[]> _nomenclature;
    private readonly Option<string[]> _config;
    private readonly Option<string[]> _baseline;
    private readonly Option<string[]> _worksheet;
    private readonly Option<string[]> _worksheetIn;
    private readonly Option<string[]> _jobs;
    private readonly Option<bool> _noConfig = new("--no-config");
    private readonly Option<bool> _update = new("--update-baseline");
    private readonly Option<bool> _ndjson = new("--ndjson");

    internal VerbaCheck()
        : base("check")
    {
        Command.Arguments.Add(_files);
        _format = Add("--format");
        _failOn = Add("--fail-on");
        _select = Add("--select");
        _ignore = Add("--ignore");
        _nomenclature = Add("--nomenclature");
        _config = Add("--config");
        _baseline = Add("--baseline");
        _worksheet = Add("--worksheet");
        _worksheetIn = Add("--worksheet-in");
        _jobs = Add("--jobs");
        Command.Options.Add(_noConfig);
        Command.Options.Add(_update);
        Command.Options.Add(_ndjson);
    }

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryChoice(parsed, _format, Formats, lingkungan, out var format)
            || !Pilihan.TryGet(parsed, _failOn, string.Join(", ", AmbangGagal.Semua), static t => AmbangGagal.TryParse(t, out var a) ? a : null, lingkungan, out var failOn)
            || !Pilihan.TryGet(parsed, _nomenclature, $"tahun, tanpa, {KataVersi.Pilihan}", Nomenclature, lingkungan, out var nomenklatur)
            || !Pilihan.TryText(parsed, _config, PencariKonfigurasi.NamaBerkas, lingkungan, out var config)
            || !Pilihan.TryText(parsed, _baseline, "baseline.json", lingkungan, out var baseline)
            || !Pilihan.TryText(parsed, _worksheet, "kertas-kerja.csv", lingkungan, out var worksheet)
            || !Pilihan.TryText(parsed, _worksheetIn, "kertas-kerja.csv", lingkungan, out var worksheetIn)
            || !Pilihan.TryGet(parsed, _jobs, "1 … 256", Jobs, lingkungan, out var jobs)
            || !TryRules(parsed, _select, lingkungan, out var select)
            || !TryRules(parsed, _ignore, lingkungan, out var ignore))
        {
            return KodeKeluar.Gagal;
        }

        var asked = new PermintaanCheck(parsed.GetValue(_files) ?? [])
        {
            Format = format ?? "text",
            GagalPada = failOn,
            Nomenklatur = nomenklatur,
            Konfigurasi = config,
            IsTanpaKonfigurasi = parsed.GetValue(_noConfig),
            Baseline = baseline,
            IsBaselineDitulis = parsed.GetValue(_update),
            KertasKerja = worksheet,
            KertasKerjaMasuk = worksheetIn,
            IsNdjson = parsed.GetValue(_ndjson),
            Pilih = select,
            Abaikan = ignore,
        };
        asked = jobs is { } n ? asked with { Jobs = n } : asked;
        if (Wrong(asked, parsed, lingkungan.Bahasa) is { } wrong)
        {
            await lingkungan.Error.WriteLineAsync(wrong);
            return KodeKeluar.Gagal;
        }

        return asked.Berkas.Count == 0 ? await MissingFileAsync(lingkungan) : await new PerintahCheck(asked, lingkungan).RunAsync();
    }

    private static string? Wrong(PermintaanCheck asked, ParseResult parsed, Bahasa bahasa)
    {
        // An argument of many values would take a mistyped option for a file; behind -- anything is one.
        if (!parsed.Tokens.Any(static t => t.Type == TokenType.DoubleDash) && asked.Berkas.FirstOrDefault(static f => f.Length > 1 && f[0] == '-') is { } option)
        {
            return Bantuan.UnknownArgument(option, bahasa);
        }

        return asked switch
        {
            { IsBaselineDitulis: true, Baseline: null } => BantuanCheck.UpdateWhat(bahasa),
            { IsTanpaKonfigurasi: true, Konfigurasi: not null } => BantuanCheck.NoConfigTwice(bahasa),
            { KertasKerja: null, KertasKerjaMasuk: not null } => BantuanCheck.PaperWhat(bahasa),
            { KertasKerja: { } path } when !IsPaper(path) => BantuanCheck.PaperEnding(TeksBersih.Of(path), bahasa),
            { KertasKerjaMasuk: { } path } when !IsPaper(path) => BantuanCheck.PaperEnding(TeksBersih.Of(path), bahasa),
            _ => null,
        };
    }

    private static bool IsPaper(string path) => BerkasKertas.IsMarkdown(path) || path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static string? Nomenclature(string text) =>
        text is KonfigurasiPemeriksaan.NomenklaturMenurutTahun or KonfigurasiPemeriksaan.TanpaNomenklatur ? text : KataVersi.Read(text)?.Name;

    private static int? Jobs(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= 256 ? n : null;

    // Ids, names and groups, several in one value or in several.
    private static bool TryRules(ParseResult parsed, Option<string[]> option, Lingkungan lingkungan, out Daftar<string> rules)
    {
        rules = default;
        if (parsed.GetResult(option) is not { Implicit: false })
        {
            return true;
        }

        string[] words = [.. (parsed.GetValue(option) ?? []).SelectMany(static v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        rules = words.ToDaftar();
        var unknown = Array.Find(words, static w => !KatalogAturan.IsKnown(w));
        if (words.Length > 0 && unknown is null)
        {
            return true;
        }

        lingkungan.Error.WriteLine(unknown is null
            ? Bantuan.MissingValue(option.Name, "PAGU, PAGU001, pagu-negatif, …", lingkungan.Bahasa)
            : BantuanCheck.UnknownRule(option.Name, TeksBersih.Of(unknown), KatalogAturan.Suggest(unknown), lingkungan.Bahasa));
        return false;
    }
}
