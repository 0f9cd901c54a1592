using System.CommandLine;
using System.Text;
using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>The verb <c>migrate</c>: which codes of a plan end in another version of the nomenclature, what follows them, and what pagu moves. A proposal, not a fait accompli.</summary>
internal sealed partial class VerbaMigrate : Verba
{
    private readonly Argument<string?> _file;
    private readonly Option<string[]> _from;
    private readonly Option<string[]> _to;
    private readonly Option<string[]> _tahun;
    private readonly Option<string[]> _format;
    private readonly Option<string[]> _output;

    internal VerbaMigrate()
        : base("migrate")
    {
        _file = AddFile();
        _from = Add("--from");
        _to = Add("--to");
        _tahun = Add("--tahun");
        _format = Add("--format");
        _output = Add("--output");
    }

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryGet(parsed, _from, KataVersi.Pilihan, KataVersi.Read, lingkungan, out var dari)
            || !Pilihan.TryGet(parsed, _to, KataVersi.Pilihan, KataVersi.Read, lingkungan, out var ke)
            || !Pilihan.TryTahun(parsed, _tahun, lingkungan, out var tahun)
            || !Pilihan.TryChoice(parsed, _format, "text, json", lingkungan, out var format)
            || !Pilihan.TryTarget(parsed, _output, "usulan.json", lingkungan, out var output))
        {
            return KodeKeluar.Gagal;
        }

        if (parsed.GetValue(_file) is not { } path)
        {
            return await MissingFileAsync(lingkungan);
        }

        if (ke is null)
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.MissingValue("--to", KataVersi.Pilihan, lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        if (await BacaBerkas.ReadAsync(path, null, lingkungan) is not { Dokumen: { } dokumen })
        {
            return KodeKeluar.Gagal;
        }

        dari ??= UsulanMigrasi.HeldBefore(ke, dokumen);
        if (dari is null || !dari.IsDimiliki || !ke.IsDimiliki || dari == ke)
        {
            await lingkungan.Error.WriteLineAsync(NotPossible(dari, ke, lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        var usulan = UsulanMigrasi.Of(dokumen, dari, ke, tahun);
        if (output is not null && !await TulisBerkas.NewAsync(Name, output, Encoding.UTF8.GetBytes(MigrateJson.Of(path, usulan) + "\n"), lingkungan))
        {
            return KodeKeluar.Gagal;
        }

        if (format == "json")
        {
            await lingkungan.Out.WriteLineAsync(MigrateJson.Of(path, usulan));
        }
        else
        {
            new TampilanMigrate(lingkungan).Write(usulan, output);
        }

        return usulan.Baris.Any(static b => b.IsPerluKeputusan) ? KodeKeluar.TidakDitemukan : KodeKeluar.Selesai;
    }

    private static string NotPossible(VersiNomenklatur? dari, VersiNomenklatur ke, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        var missing = !ke.IsDimiliki ? ke : dari is { IsDimiliki: false } ? dari : null;
        return missing is not null
            ? id ? $"renstra migrate: {missing.Sebut()} tidak ada dalam data; lihat renstra nomenclature." : $"renstra migrate: {missing.Sebut(Bahasa.Inggris)} is not held; see renstra nomenclature."
            : dari is null
                ? id ? $"renstra migrate: tidak ada versi sebelum {ke.Sebut()} dalam data; sebut --from." : $"renstra migrate: no version before {ke.Sebut(Bahasa.Inggris)} is held; give --from."
                : id ? "renstra migrate: --from dan --to menyebut versi yang sama." : "renstra migrate: --from and --to name the same version.";
    }
}
