using System.CommandLine;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>The verb <c>evaluate</c>: what a document states of its achievements beside what follows.</summary>
internal sealed partial class VerbaEvaluate : Verba
{
    private static readonly IBagianEvaluasi[] Bagian = [new BagianE81(), new BagianRangkaian(), new BagianTC29(), new BagianSpm(), new BagianAnggaran(), new BagianRenstra(), new BagianSakip()];

    private readonly Argument<string?> _file;
    private readonly Option<string[]> _format;
    private readonly Option<string[]> _tahun;
    private readonly Option<string[]> _program;
    private readonly Option<string[]> _opsi;
    private readonly Option<string[]> _bagian;
    private readonly Option<string[]> _tataLetak;
    private readonly Option<string[]> _pemisah;
    private readonly Option<string[]> _desimal;
    private readonly Option<bool> _bom = new("--bom");

    internal VerbaEvaluate()
        : base("evaluate")
    {
        _file = AddFile();
        _format = Add("--format");
        _tahun = Add("--tahun");
        _program = Add("--program");
        _opsi = Add("--opsi");
        _bagian = Add("--bagian");
        _tataLetak = Add("--tata-letak");
        _pemisah = Add("--pemisah");
        _desimal = Add("--desimal");
        Command.Options.Add(_bom);
    }

    /// <summary>The sections, for the help and for messages.</summary>
    internal static string Jenis => string.Join(", ", Bagian.Select(static b => b.Nama));

    /// <summary>The layouts of form E.81, for the help and for messages.</summary>
    internal static string TataLetak => string.Join(", ", TataLetakE81.Semua.Select(static t => t.Name));

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryChoice(parsed, _format, "text, json, csv", lingkungan, out var format)
            || !Pilihan.TryTahun(parsed, _tahun, lingkungan, out var tahun)
            || !Pilihan.TryText(parsed, _program, "1.06.04", lingkungan, out var program)
            || !Pilihan.TryGet(parsed, _bagian, Jenis, static t => Sections(t), lingkungan, out var bagian)
            || !Pilihan.TryGet(parsed, _tataLetak, TataLetak, static t => HimpunanTertutup<TataLetakE81>.TryParse(t, out var tata) ? tata : null, lingkungan, out var tataLetak)
            || !Pilihan.TryChoice(parsed, _pemisah, BentukCsv.PilihanPemisah, lingkungan, out var pemisah)
            || !Pilihan.TryChoice(parsed, _desimal, BentukCsv.PilihanDesimal, lingkungan, out var desimal)
            || !DaftarOpsi.TryRead(parsed, _opsi, lingkungan, out var opsi, out var dipilih))
        {
            return KodeKeluar.Gagal;
        }

        if (parsed.GetValue(_file) is not { } path)
        {
            return await MissingFileAsync(lingkungan);
        }

        var asked = new PermintaanEvaluasi(format, tahun, program, opsi, dipilih)
        {
            Bagian = bagian,
            TataLetak = tataLetak,
            Csv = BentukCsv.Of(pemisah, desimal, parsed.GetValue(_bom)),
        };
        return await RunAsync(path, asked, lingkungan);
    }

    // Names parted by commas, each of them known.
    private static string[]? Sections(string text)
    {
        string[] names = [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return names.Length > 0 && Array.TrueForAll(names, static n => Array.Exists(Bagian, b => b.Nama == n)) ? names : null;
    }

    private static async Task<int> RunAsync(string path, PermintaanEvaluasi asked, Lingkungan lingkungan)
    {
        if (await BacaBerkas.ReadAsync(path, asked.Format == "json" ? KeluaranEvaluasiJson.Format : null, lingkungan) is not { Dokumen: not null } hasil)
        {
            return KodeKeluar.Gagal;
        }

        asked = asked with { NamaProgram = NamaMenurutKode.Of(hasil.Dokumen, asked.Program, bawah: true) };
        HasilBagian[] bagian;
        try
        {
            bagian = [.. Bagian.Where(b => asked.Bagian is { } names ? names.Contains(b.Nama) : !b.IsHanyaDiminta).SelectMany(b => b.Evaluate(hasil, asked))];
        }
        catch (OverflowException)
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.TooLarge(path, lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        if (bagian.Length == 0)
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.NothingToEvaluate(TeksBersih.Of(path), asked.Tahun is not null || asked.Program is not null || asked.Bagian is not null, lingkungan.Bahasa));
            return KodeKeluar.TidakDitemukan;
        }

        switch (asked.Format)
        {
            case "json":
                await lingkungan.Out.WriteLineAsync(KeluaranEvaluasiJson.Of(path, asked, bagian, lingkungan.Bahasa));
                break;
            case "csv":
                await lingkungan.Out.WriteAsync(asked.Csv.Bom ? "\uFEFF" : "");
                foreach (var line in KeluaranCsv.Lines(bagian, asked.Csv, lingkungan.Bahasa))
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
