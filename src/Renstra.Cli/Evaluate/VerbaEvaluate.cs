using System.CommandLine;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The verb <c>evaluate</c>: what a document states of its achievements beside what follows.</summary>
internal sealed class VerbaEvaluate : Verba
{
    private static readonly IBagianEvaluasi[] Bagian = [new BagianE81(), new BagianSpm(), new BagianAnggaran()];

    private readonly Argument<string?> _file;
    private readonly Option<string[]> _format;
    private readonly Option<string[]> _tahun;
    private readonly Option<string[]> _program;
    private readonly Option<string[]> _opsi;

    internal VerbaEvaluate()
        : base("evaluate")
    {
        _file = AddFile();
        _format = Add("--format");
        _tahun = Add("--tahun");
        _program = Add("--program");
        _opsi = Add("--opsi");
    }

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryChoice(parsed, _format, "text, json, csv", lingkungan, out var format)
            || !Pilihan.TryGet(parsed, _tahun, "1900 … 2999", static t => TahunAnggaran.TryParse(t, null, out var tahun) ? tahun : (TahunAnggaran?)null, lingkungan, out var tahun)
            || !Pilihan.TryText(parsed, _program, "1.06.04", lingkungan, out var program)
            || !DaftarOpsi.TryRead(parsed, _opsi, lingkungan, out var opsi, out var dipilih))
        {
            return KodeKeluar.Gagal;
        }

        return parsed.GetValue(_file) is { } path ? await RunAsync(path, new(format, tahun, program, opsi, dipilih), lingkungan) : await MissingFileAsync(lingkungan);
    }

    private static async Task<int> RunAsync(string path, PermintaanEvaluasi asked, Lingkungan lingkungan)
    {
        if (await BacaBerkas.ReadAsync(path, asked.Format == "json" ? KeluaranEvaluasiJson.Format : null, lingkungan) is not { Dokumen: not null } hasil)
        {
            return KodeKeluar.Gagal;
        }

        HasilBagian[] bagian;
        try
        {
            bagian = [.. Bagian.SelectMany(b => b.Evaluate(hasil, asked))];
        }
        catch (OverflowException)
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.TooLarge(path, lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        if (bagian.Length == 0)
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.NothingToEvaluate(TeksBersih.Of(path), asked.Tahun is not null || asked.Program is not null, lingkungan.Bahasa));
            return KodeKeluar.TidakDitemukan;
        }

        switch (asked.Format)
        {
            case "json":
                await lingkungan.Out.WriteLineAsync(KeluaranEvaluasiJson.Of(path, asked, bagian, lingkungan.Bahasa));
                break;
            case "csv":
                foreach (var line in KeluaranCsv.Lines(bagian, lingkungan.Bahasa))
                {
                    await lingkungan.Out.WriteAsync(line + "\n");
                }

                break;
            default:
                new KeluaranEvaluasiTeks(lingkungan).Write(bagian, asked);
                break;
        }

        return KodeKeluar.Selesai;
    }
}
