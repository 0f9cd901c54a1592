using System.CommandLine;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The verb <c>show</c>.</summary>
internal sealed partial class VerbaShow : Verba
{
    private readonly Argument<string?> _file;
    private readonly Option<string[]> _tingkat;
    private readonly Option<string[]> _kode;
    private readonly Option<string[]> _tahun;
    private readonly Option<string[]> _tabel;
    private readonly Option<string[]> _format;

    internal VerbaShow()
        : base("show")
    {
        _file = AddFile();
        _tingkat = Add("--tingkat");
        _kode = Add("--kode");
        _tahun = Add("--tahun");
        _tabel = Add("--tabel");
        _format = Add("--format");
    }

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryChoice(parsed, _format, "text, json", lingkungan, out var format)
            || !Pilihan.TryChoice(parsed, _tingkat, "bidangUrusan, program, kegiatan, subKegiatan", lingkungan, out var tingkat)
            || !Pilihan.TryText(parsed, _kode, "1.06.04", lingkungan, out var kode)
            || !Pilihan.TryText(parsed, _tabel, "2.8, 4.3, evaluasi, iku", lingkungan, out var tabel)
            || !Pilihan.TryTahun(parsed, _tahun, lingkungan, out var tahun))
        {
            return KodeKeluar.Gagal;
        }

        tabel = tabel?.Trim().TrimEnd('.');
        tabel = tabel?.StartsWith("tabel ", StringComparison.OrdinalIgnoreCase) == true ? tabel[6..].Trim() : tabel;
        var asked = new Permintaan(tabel, kode, tingkat is null ? TingkatKode.SubKegiatan : HimpunanTertutup<TingkatKode>.Parse(tingkat), tahun, format == "json")
        {
            TreeOption = tingkat is not null ? "--tingkat" : kode is not null ? "--kode" : null,
        };
        return parsed.GetValue(_file) is { } path ? await PerintahShow.RunAsync(path, asked, lingkungan) : await MissingFileAsync(lingkungan);
    }
}

/// <summary>What <c>show</c> is asked for.</summary>
internal sealed record Permintaan(string? Tabel, string? Kode, TingkatKode Tingkat, TahunAnggaran? Tahun, bool IsJson)
{
    /// <summary>An option that fits the tree only, if one was given.</summary>
    internal string? TreeOption { get; init; }
}
