using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary><c>renstra review FILE</c>: reads a Renstra and prints one screen about it, or its errors.</summary>
internal static class PerintahReview
{
    internal static async Task<int> RunAsync(string path, bool json, Lingkungan lingkungan)
    {
        if (await BacaBerkas.ReadAsync(path, json ? KeluaranJson.Format : null, lingkungan) is not { } hasil)
        {
            return KodeKeluar.Gagal;
        }

        Ringkasan ringkasan;
        try
        {
            ringkasan = Ringkasan.Of(hasil, path);
        }
        catch (OverflowException)
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.TooLarge(path, lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        if (json)
        {
            await lingkungan.Out.WriteLineAsync(KeluaranJson.Of(ringkasan, lingkungan.Bahasa));
        }
        else
        {
            new KeluaranTeks(lingkungan).Write(ringkasan);
        }

        return KodeKeluar.Selesai;
    }
}
