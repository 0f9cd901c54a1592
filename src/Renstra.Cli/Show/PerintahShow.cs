using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary><c>renstra show FILE</c>: the funding tree, or any part by the name of its table.</summary>
internal static class PerintahShow
{
    internal const string Format = "renstra-show/1";

    internal static async Task<int> RunAsync(string path, Permintaan asked, Lingkungan lingkungan)
    {
        if (await BacaBerkas.ReadAsync(path, asked.IsJson ? Format : null, lingkungan) is not { Dokumen: { } dokumen })
        {
            return KodeKeluar.Gagal;
        }

        var isTree = asked.Tabel is null || (dokumen.Pendanaan is { } p && (asked.Tabel == p.Sumber?.Tabel || PencariBagian.IsName("pendanaan", asked.Tabel)));
        if (!isTree && asked.TreeOption is { } option)
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.OnlyTree(option, lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        return isTree && (asked.Tabel is null || !asked.IsJson) ? Tree(path, dokumen, asked, lingkungan) : Part(path, dokumen, asked, lingkungan);
    }

    private static int Tree(string path, DokumenRenstra dokumen, Permintaan asked, Lingkungan lingkungan)
    {
        PohonShow? pohon;
        try
        {
            pohon = PohonShow.Of(dokumen, asked);
        }
        catch (OverflowException)
        {
            lingkungan.Error.WriteLine(Bantuan.TooLarge(path, lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        if (pohon is null)
        {
            lingkungan.Error.WriteLine(Bantuan.NothingInTree(path, asked, dokumen.Pendanaan is null, lingkungan.Bahasa));
            return KodeKeluar.TidakDitemukan;
        }

        if (asked.IsJson)
        {
            lingkungan.Out.WriteLine(ShowJson.Tree(path, pohon));
        }
        else
        {
            new TampilanPohon(lingkungan).Write(pohon);
        }

        return KodeKeluar.Selesai;
    }

    private static int Part(string path, DokumenRenstra dokumen, Permintaan asked, Lingkungan lingkungan)
    {
        using var json = JsonDocument.Parse(RenstraJson.WriteUtf8(dokumen), new JsonDocumentOptions { MaxDepth = 1000 });
        var parts = PencariBagian.Find(json.RootElement, asked.Tabel!);
        if (parts.Count == 0)
        {
            lingkungan.Error.WriteLine(Bantuan.NoSuchTable(path, asked.Tabel!, PencariBagian.Names(json.RootElement), lingkungan.Bahasa));
            return KodeKeluar.TidakDitemukan;
        }

        if (asked.IsJson)
        {
            lingkungan.Out.WriteLine(ShowJson.Parts(path, asked, parts));
        }
        else
        {
            new TampilanBagian(lingkungan, asked.Tahun).Write(parts, Title(dokumen, asked.Tabel!));
        }

        return KodeKeluar.Selesai;
    }

    // The titles of the tables that have this number.
    private static string? Title(DokumenRenstra dokumen, string table)
    {
        var titles = (dokumen.Kerangka?.Tabel ?? default).Where(t => t.Nomor == table).Select(static t => t.Judul).ToArray();
        return titles.Length == 0 ? null : $"Tabel {table} {string.Join(" / ", titles)}";
    }
}
