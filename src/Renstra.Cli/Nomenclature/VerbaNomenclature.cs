using System.CommandLine;
using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>The verb <c>nomenclature</c>: the versions, or the difference between two.</summary>
internal sealed partial class VerbaNomenclature : Verba
{
    private readonly Argument<string[]> _kata = new("words") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string[]> _prefix;
    private readonly Option<string[]> _daerah;
    private readonly Option<string[]> _format;

    internal VerbaNomenclature()
        : base("nomenclature")
    {
        Command.Arguments.Add(_kata);
        _prefix = Add("--prefix");
        _daerah = Add("--daerah");
        _format = Add("--format");
    }

    internal override async Task<int> RunAsync(ParseResult parsed, Lingkungan lingkungan)
    {
        if (!Pilihan.TryChoice(parsed, _format, "text, json", lingkungan, out var format)
            || !Pilihan.TryRead(parsed, _prefix, "1.06", VerbaLookup.ReadKode, lingkungan, out var awalan)
            || !Pilihan.TryGet(parsed, _daerah, VerbaLookup.PilihanDaerah, VerbaLookup.ReadDaerah, lingkungan, out var daerah))
        {
            return KodeKeluar.Gagal;
        }

        switch (parsed.GetValue(_kata) ?? [])
        {
            case [] when awalan is null && daerah is null:
                await WriteVersionsAsync(format == "json", lingkungan);
                return KodeKeluar.Selesai;

            case ["diff", var satu, var lain]:
                return ReadHeld(satu, lingkungan) is { } dari && ReadHeld(lain, lingkungan) is { } ke
                    ? await DiffAsync(dari, ke, awalan ?? default, daerah?.Lingkup, format == "json", lingkungan)
                    : KodeKeluar.Gagal;

            default:
                await lingkungan.Error.WriteLineAsync(lingkungan.Bahasa == Bahasa.Indonesia
                    ? "renstra nomenclature: tanpa kata lain untuk daftar versi, atau renstra nomenclature diff VERSI VERSI [--prefix KODE]."
                    : "renstra nomenclature: nothing more for the list of versions, or renstra nomenclature diff VERSION VERSION [--prefix CODE].");
                return KodeKeluar.Gagal;
        }
    }

    private static VersiNomenklatur? ReadHeld(string teks, Lingkungan lingkungan)
    {
        if (KataVersi.Read(teks) is not { } versi)
        {
            lingkungan.Error.WriteLine(Bantuan.BadValue("diff", TeksBersih.Of(teks), KataVersi.Pilihan, lingkungan.Bahasa));
            return null;
        }

        if (versi.IsDimiliki)
        {
            return versi;
        }

        lingkungan.Error.WriteLine(lingkungan.Bahasa == Bahasa.Indonesia
            ? $"renstra nomenclature: {versi.Sebut()} tidak ada dalam data, sehingga tidak dapat dibandingkan; lihat renstra nomenclature."
            : $"renstra nomenclature: {versi.Sebut(Bahasa.Inggris)} is not held, so that it cannot be compared; see renstra nomenclature.");
        return null;
    }

    private static async Task WriteVersionsAsync(bool isJson, Lingkungan lingkungan)
    {
        if (isJson)
        {
            await lingkungan.Out.WriteLineAsync(NomenclatureJson.Versions());
        }
        else
        {
            new TampilanVersi(lingkungan).Write();
        }
    }

    private static async Task<int> DiffAsync(VersiNomenklatur dari, VersiNomenklatur ke, KodeRekening awalan, LingkupDaerah? lingkup, bool isJson, Lingkungan lingkungan)
    {
        var id = lingkungan.Bahasa == Bahasa.Indonesia;
        if (dari == ke)
        {
            await lingkungan.Error.WriteLineAsync(id
                ? $"renstra nomenclature: kedua versi sama, {dari.Sebut()}; sebut dua versi yang berbeda."
                : $"renstra nomenclature: both versions are {dari.Sebut(Bahasa.Inggris)}; name two different ones.");
            return KodeKeluar.Gagal;
        }

        var beda = Nomenklatur.Diff(dari, ke, awalan, lingkup);
        if (beda.Lama != dari)
        {
            await lingkungan.Error.WriteLineAsync(id
                ? $"Perubahan disebut menurut urutan waktu: dari {beda.Lama.Sebut()} ke {beda.Baru.Sebut()}."
                : $"What changed is told as time went: from {beda.Lama.Sebut(Bahasa.Inggris)} to {beda.Baru.Sebut(Bahasa.Inggris)}.");
        }

        if (isJson)
        {
            await lingkungan.Out.WriteLineAsync(NomenclatureJson.Difference(beda));
        }
        else
        {
            new TampilanPerbedaan(lingkungan).Write(beda);
        }

        if (!beda.Baris.IsKosong)
        {
            return KodeKeluar.Selesai;
        }

        await lingkungan.Error.WriteLineAsync(id
            ? $"Tidak ada entri{(awalan.IsKosong ? "" : $" di bawah {awalan}")} pada daftar yang dibandingkan."
            : $"No entry{(awalan.IsKosong ? "" : $" below {awalan}")} in the lists that were compared.");
        return KodeKeluar.TidakDitemukan;
    }
}
