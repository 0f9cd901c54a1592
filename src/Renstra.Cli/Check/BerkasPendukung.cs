using System.Text;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>The files beside a document that <c>check</c> reads and writes: configuration, baseline, working paper.</summary>
internal static class BerkasPendukung
{
    /// <summary>The configuration named, else the one beside the documents or in a folder above them; null, with everything said, if it is wrong, or not the same for all.</summary>
    internal static async Task<KonfigurasiPemeriksaan?> ReadConfigAsync(string? path, SumberDokumen sumber, Lingkungan lingkungan)
    {
        string?[] nearest = path is null ? [.. sumber.Berkas.Select(static b => Nearest(b.Path)).Distinct(StringComparer.Ordinal)] : [path];
        if (nearest.Length > 1)
        {
            var names = string.Join(", ", nearest.Select(n => n ?? (lingkungan.Bahasa == Bahasa.Indonesia ? "tanpa pengaturan" : "no configuration")).Take(5));
            await lingkungan.Error.WriteLineAsync(TeksBersih.Line(lingkungan.Bahasa == Bahasa.Indonesia
                ? $"renstra check: dokumen-dokumen ini mempunyai pengaturan yang berlainan ({names}); sebut satu untuk semuanya dengan --config, atau periksa terpisah."
                : $"renstra check: these documents have different configurations ({names}); name one for all of them with --config, or check them by themselves."));
            return null;
        }

        path = nearest.FirstOrDefault();
        if (path is null)
        {
            return new();
        }

        if (await ReadAsync(path, lingkungan) is not { } utf8)
        {
            return null;
        }

        var konfigurasi = KonfigurasiPemeriksaan.Read(utf8);
        foreach (var galat in (IReadOnlyList<GalatKonfigurasi>)konfigurasi.Galat)
        {
            await lingkungan.Error.WriteLineAsync(TeksBersih.Line($"{path}:{galat.Letak.Baris}:{galat.Letak.Kolom}: {galat.Letak.Jalur}: {galat.Pesan.Sebut(lingkungan.Bahasa)}"));
        }

        return konfigurasi.Galat.IsKosong ? konfigurasi : null;
    }

    /// <summary>The baseline; an empty one if none is named, or if the first is to be written.</summary>
    internal static async Task<GarisDasar?> ReadBaselineAsync(string? path, bool update, Lingkungan lingkungan)
    {
        if (path is null || (update && !File.Exists(path)))
        {
            return new();
        }

        if (await ReadAsync(path, lingkungan) is not { } utf8)
        {
            return null;
        }

        var dikenal = GarisDasar.Read(utf8);
        if (dikenal is null)
        {
            await lingkungan.Error.WriteLineAsync(lingkungan.Bahasa == Bahasa.Indonesia
                ? $"renstra check: {TeksBersih.Of(path)} bukan garis dasar ({GarisDasar.Format}); tulis yang baru ke nama lain dengan --update-baseline."
                : $"renstra check: {TeksBersih.Of(path)} is no baseline ({GarisDasar.Format}); write a new one to another name with --update-baseline.");
        }

        return dikenal;
    }

    internal static async Task<KertasKerja?> ReadWorksheetAsync(string? path, Lingkungan lingkungan)
    {
        var kertas = new KertasKerja(lingkungan.Bahasa);
        if (path is null)
        {
            return kertas;
        }

        if (await ReadAsync(path, lingkungan) is not { } utf8)
        {
            return null;
        }

        if (kertas.Read(Encoding.UTF8.GetString(utf8), KertasKerja.IsMarkdown(path)))
        {
            return kertas;
        }

        await lingkungan.Error.WriteLineAsync(lingkungan.Bahasa == Bahasa.Indonesia
            ? $"renstra check: {TeksBersih.Of(path)} bukan kertas kerja; baris judulnya harus memuat sidik dan tanggapan."
            : $"renstra check: {TeksBersih.Of(path)} is no working paper; its heads have to hold sidik and tanggapan.");
        return null;
    }

    /// <summary>The nomenclature by the name of a version, a year, or "tanpa" for none; by the years of the plan for "tahun" and if nothing is said.</summary>
    internal static bool TryNomenclature(string? teks, Lingkungan lingkungan, out INomenklatur? nomenklatur)
    {
        nomenklatur = Nomenklatur.MenurutTahun;
        if (teks is null or "tahun")
        {
            return true;
        }

        if (teks is "tanpa" or "none")
        {
            nomenklatur = null;
            return true;
        }

        if (KataVersi.Read(teks) is { } versi && versi.IsDimiliki)
        {
            nomenklatur = Nomenklatur.Get(versi);
            return true;
        }

        lingkungan.Error.WriteLine(Bantuan.BadValue("--nomenclature", TeksBersih.Of(teks), $"tahun, tanpa, {string.Join(", ", VersiNomenklatur.Semua.Where(static v => v.IsDimiliki).Select(static v => v.Name))}", lingkungan.Bahasa));
        return false;
    }

    internal static Task<bool> WriteAsync(string verb, string path, string isi, bool overwrite, Lingkungan lingkungan) => overwrite
        ? TulisBerkas.ReplaceAsync(verb, path, Encoding.UTF8.GetBytes(isi), lingkungan)
        : TulisBerkas.NewAsync(verb, path, Encoding.UTF8.GetBytes(isi), lingkungan);

    // "-" is a name like any other here: standard input is for documents.
    private static Task<byte[]?> ReadAsync(string path, Lingkungan lingkungan) => BacaBerkas.GuardAsync(path, lingkungan, () => File.ReadAllBytesAsync(path));

    private static string? Nearest(string dokumen)
    {
        if (dokumen == "-")
        {
            return File.Exists(KonfigurasiPemeriksaan.NamaBerkas) ? KonfigurasiPemeriksaan.NamaBerkas : null;
        }

        // A name that is none is told when it is opened.
        if (dokumen.Length == 0)
        {
            return null;
        }

        var full = Path.GetFullPath(dokumen);
        for (var folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, KonfigurasiPemeriksaan.NamaBerkas);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
