using System.CommandLine;
using System.Text;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>The verb <c>rule</c>: the page of a rule, the list of them all, or all pages into a folder.</summary>
internal sealed partial class VerbaRule : Verba
{
    private readonly Argument<string?> _aturan = new("rule") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> _format;
    private readonly Option<string[]> _output;

    internal VerbaRule()
        : base("rule")
    {
        Command.Arguments.Add(_aturan);
        _format = Add("--format");
        _output = Add("--output");
    }

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryChoice(parsed, _format, "text, json, md", lingkungan, out var format)
            || !Pilihan.TryTarget(parsed, _output, "docs/rules", lingkungan, out var output))
        {
            return KodeKeluar.Gagal;
        }

        if (output is not null)
        {
            if (parsed.GetValue(_aturan) is { } one)
            {
                await lingkungan.Error.WriteLineAsync(Bantuan.UnknownArgument(one, Name, lingkungan.Bahasa));
                return KodeKeluar.Gagal;
            }

            return await WriteAsync(output, lingkungan);
        }

        var sebutan = parsed.GetValue(_aturan);
        Aturan[] kelompok = [.. KatalogAturan.Semua.Where(a => sebutan is null || a.Kelompok.Equals(sebutan, StringComparison.OrdinalIgnoreCase))];
        if (sebutan is null || kelompok.Length > 0)
        {
            await lingkungan.Out.WriteAsync(format switch
            {
                "json" => RuleJson.Of(kelompok, lingkungan.Bahasa) + "\n",
                "md" => HalamanAturan.Index(kelompok, lingkungan.Bahasa),
                _ => HalamanAturan.List(kelompok, lingkungan.Bahasa),
            });
            return KodeKeluar.Selesai;
        }

        if (!KatalogAturan.TryGet(sebutan, out var aturan))
        {
            await lingkungan.Error.WriteLineAsync(lingkungan.Bahasa == Bahasa.Indonesia
                ? $"renstra rule: tidak ada aturan \"{TeksBersih.Cut(TeksBersih.Of(sebutan), 60)}\"; renstra rule menampilkan semuanya."
                : $"renstra rule: there is no rule \"{TeksBersih.Cut(TeksBersih.Of(sebutan), 60)}\"; renstra rule lists them all.");
            return KodeKeluar.TidakDitemukan;
        }

        await lingkungan.Out.WriteAsync(format switch
        {
            "json" => RuleJson.Of([aturan], lingkungan.Bahasa) + "\n",
            "md" => HalamanAturan.Page(aturan, lingkungan.Bahasa),
            _ => HalamanAturan.Text(aturan, lingkungan.Bahasa),
        });
        return KodeKeluar.Selesai;
    }

    private async Task<int> WriteAsync(string folder, Lingkungan lingkungan)
    {
        if (File.Exists(folder))
        {
            await lingkungan.Error.WriteLineAsync(lingkungan.Bahasa == Bahasa.Indonesia
                ? $"renstra rule: {TeksBersih.Of(folder)} sebuah berkas, bukan folder; sebut nama lain."
                : $"renstra rule: {TeksBersih.Of(folder)} is a file, not a folder; name another.");
            return KodeKeluar.Gagal;
        }

        var jumlah = 0;
        foreach (var (nama, isi) in HalamanAturan.All())
        {
            if (!await TulisBerkas.IntoAsync(Name, folder, nama, Encoding.UTF8.GetBytes(isi), lingkungan))
            {
                return KodeKeluar.Gagal;
            }

            jumlah++;
        }

        await lingkungan.Out.WriteLineAsync(lingkungan.Bahasa == Bahasa.Indonesia ? $"{jumlah} halaman ditulis ke {TeksBersih.Of(folder)}." : $"{jumlah} pages written to {TeksBersih.Of(folder)}.");
        return KodeKeluar.Selesai;
    }
}
