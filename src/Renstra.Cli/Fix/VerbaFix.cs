using System.CommandLine;
using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>The verb <c>fix</c>: shows the changes that are safe, and writes them to a copy if one is named. The file itself is never touched.</summary>
internal sealed partial class VerbaFix : Verba
{
    private readonly Argument<string?> _file;
    private readonly Option<string[]> _output;
    private readonly Option<string[]> _select;
    private readonly Option<string[]> _ignore;

    internal VerbaFix()
        : base("fix")
    {
        _file = AddFile();
        _output = Add("--output");
        _select = Add("--select");
        _ignore = Add("--ignore");
    }

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryTarget(parsed, _output, "renstra-diperbaiki.json", lingkungan, out var output)
            || !SebutanAturan.TryRead(parsed, Name, _select, lingkungan, out var select)
            || !SebutanAturan.TryRead(parsed, Name, _ignore, lingkungan, out var ignore))
        {
            return KodeKeluar.Gagal;
        }

        if (parsed.GetValue(_file) is not { } path)
        {
            return await MissingFileAsync(lingkungan);
        }

        if (await BacaBerkas.ReadBytesAsync(path, lingkungan) is not { } utf8)
        {
            return KodeKeluar.Gagal;
        }

        var baca = RenstraJson.Read(utf8);
        if (!baca.IsTerbaca)
        {
            await BacaBerkas.WriteErrorsAsync(baca, path, null, lingkungan);
            return KodeKeluar.Gagal;
        }

        var hasil = PenerapUsulan.Apply(utf8, Pemeriksa.Check(baca, new() { Pilih = select, Abaikan = ignore }, Nomenklatur.MenurutTahun).Temuan);

        // A copy is written also where there is nothing to fix, so that what comes next finds it; what was not written is not told as done.
        if (output is not null && !await TulisBerkas.NewAsync(Name, output, hasil.Isi, lingkungan))
        {
            return KodeKeluar.Gagal;
        }

        new TampilanFix(lingkungan).Write(path, output, utf8, hasil);
        return KodeKeluar.Selesai;
    }
}
