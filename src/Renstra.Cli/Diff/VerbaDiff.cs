using System.CommandLine;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>The verb <c>diff</c>: what changed between two versions of a plan, recognised across a change of nomenclature.</summary>
internal sealed partial class VerbaDiff : Verba
{
    private readonly Argument<string[]> _files = new("files") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string[]> _format;
    private readonly Option<string[]> _kode;
    private readonly Option<string[]> _tahun;

    internal VerbaDiff()
        : base("diff")
    {
        Command.Arguments.Add(_files);
        _format = Add("--format");
        _kode = Add("--kode");
        _tahun = Add("--tahun");
    }

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryChoice(parsed, _format, "text, json, md", lingkungan, out var format)
            || !Pilihan.TryRead(parsed, _kode, "1.06.04", VerbaLookup.ReadKode, lingkungan, out var kode)
            || !Pilihan.TryTahun(parsed, _tahun, lingkungan, out var tahun))
        {
            return KodeKeluar.Gagal;
        }

        if (parsed.GetValue(_files) is not [var lama, var baru])
        {
            await lingkungan.Error.WriteLineAsync(lingkungan.Bahasa == Bahasa.Indonesia
                ? "renstra diff: sebut dua berkas, yang lama lalu yang baru. Contoh: renstra diff renstra.json perubahan.json"
                : "renstra diff: name two files, the old one and then the new one. Example: renstra diff renstra.json change.json");
            return KodeKeluar.Gagal;
        }

        if (lama == "-" && baru == "-")
        {
            await lingkungan.Error.WriteLineAsync(lingkungan.Bahasa == Bahasa.Indonesia
                ? "renstra diff: hanya satu dari keduanya dapat dibaca dari masukan standar."
                : "renstra diff: only one of the two can be read from standard input.");
            return KodeKeluar.Gagal;
        }

        if (await BacaBerkas.ReadAsync(lama, null, lingkungan) is not { Dokumen: { } sebelum } || await BacaBerkas.ReadAsync(baru, null, lingkungan) is not { Dokumen: { } sesudah })
        {
            return KodeKeluar.Gagal;
        }

        try
        {
            var hasil = PerbandinganRenstra.Compare(sebelum, sesudah, new PenerusKode(sesudah.Identitas.Daerah.Jenis).Find);
            var asked = new PermintaanDiff(lama, baru, kode ?? default, tahun);
            if (format == "json")
            {
                await lingkungan.Out.WriteLineAsync(DiffJson.Of(hasil, asked));
            }
            else
            {
                new TampilanDiff(lingkungan, isMarkdown: format == "md").Write(hasil, asked);
            }
        }
        catch (OverflowException)
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.TooLarge(lama, lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        return KodeKeluar.Selesai;
    }
}
