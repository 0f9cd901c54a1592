using System.CommandLine;
using System.Text;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>The verb <c>rule</c>: the page of a rule, the list of all, or all pages as files.</summary>
internal sealed class VerbaRule : Verba
{
    private readonly Argument<string?> _rule = new("rule") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> _format;
    private readonly Option<string[]> _semua;

    internal VerbaRule()
        : base("rule")
    {
        Command.Arguments.Add(_rule);
        _format = Add("--format");
        _semua = Add("--semua");
    }

    /// <summary>Every page by its path below the folder of pages.</summary>
    internal static IEnumerable<(string Path, string Text)> Pages()
    {
        yield return ("README.md", "# Aturan pemeriksaan / Rules of the check\n\n- [Bahasa Indonesia](id/README.md)\n- [English](en/README.md)\n");
        foreach (var (folder, bahasa) in new[] { ("id", Bahasa.Indonesia), ("en", Bahasa.Inggris) })
        {
            yield return ($"{folder}/README.md", HalamanAturan.Index(bahasa));
            foreach (var a in KatalogAturan.Semua)
            {
                yield return ($"{folder}/{a.Id}.md", HalamanAturan.Write(a, bahasa, tautan: true));
            }
        }
    }

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryChoice(parsed, _format, "text, json, md", lingkungan, out var format)
            || !Pilihan.TryText(parsed, _semua, "docs/rules", lingkungan, out var folder))
        {
            return KodeKeluar.Gagal;
        }

        var asked = parsed.GetValue(_rule);
        if (folder is not null)
        {
            return asked is null && format is null or "md" ? await WritePagesAsync(folder, lingkungan) : await FailAsync(SemuaAlone(lingkungan.Bahasa), lingkungan);
        }

        if (asked is null)
        {
            await WriteAllAsync(format, lingkungan);
            return KodeKeluar.Selesai;
        }

        if (!KatalogAturan.TryGet(asked, out var aturan))
        {
            await lingkungan.Error.WriteLineAsync(Unknown(TeksBersih.Of(asked), KatalogAturan.Suggest(asked), lingkungan.Bahasa));
            return KodeKeluar.TidakDitemukan;
        }

        await WriteAsync(aturan, format, lingkungan);
        return KodeKeluar.Selesai;
    }

    private static async Task WriteAllAsync(string? format, Lingkungan lingkungan)
    {
        switch (format)
        {
            case "json":
                await lingkungan.Out.WriteLineAsync(AturanJson.Of(KatalogAturan.Semua, lingkungan.Bahasa));
                break;
            case "md":
                await lingkungan.Out.WriteAsync(HalamanAturan.Index(lingkungan.Bahasa));
                break;
            default:
                new TampilanAturan(lingkungan).WriteAll();
                break;
        }
    }

    private static async Task WriteAsync(Aturan aturan, string? format, Lingkungan lingkungan)
    {
        switch (format)
        {
            case "json":
                await lingkungan.Out.WriteLineAsync(AturanJson.Of([aturan], lingkungan.Bahasa));
                break;
            case "md":
                await lingkungan.Out.WriteAsync(HalamanAturan.Write(aturan, lingkungan.Bahasa, tautan: false));
                break;
            default:
                new TampilanAturan(lingkungan).Write(aturan);
                break;
        }
    }

    private static async Task<int> WritePagesAsync(string folder, Lingkungan lingkungan)
    {
        var many = 0;
        try
        {
            foreach (var (path, text) in Pages())
            {
                var file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllTextAsync(file, text, new UTF8Encoding(false));
                many++;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return await FailAsync(lingkungan.Bahasa == Bahasa.Indonesia
                ? $"renstra rule: {TeksBersih.Of(folder)} tidak dapat ditulis; periksa folder dan izinnya."
                : $"renstra rule: cannot write to {TeksBersih.Of(folder)}; check the folder and its permissions.", lingkungan);
        }

        await lingkungan.Out.WriteLineAsync(lingkungan.Bahasa == Bahasa.Indonesia ? $"{many} halaman ditulis ke {folder}." : $"{many} pages written to {folder}.");
        return KodeKeluar.Selesai;
    }

    private static async Task<int> FailAsync(string message, Lingkungan lingkungan)
    {
        await lingkungan.Error.WriteLineAsync(message);
        return KodeKeluar.Gagal;
    }

    private static string SemuaAlone(Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? "renstra rule: --semua FOLDER menulis semua halaman sebagai Markdown; tanpa aturan lain dan tanpa format lain."
        : "renstra rule: --semua FOLDER writes all pages as Markdown; name no rule and no other format beside it.";

    private static string Unknown(string asked, string? near, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra rule: tidak ada aturan \"{asked}\".{(near is null ? " Daftarnya: renstra rule." : $" Apakah maksudnya {near}?")}"
        : $"renstra rule: there is no rule \"{asked}\".{(near is null ? " renstra rule lists them." : $" Did you mean {near}?")}";
}
