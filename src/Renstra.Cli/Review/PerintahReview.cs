using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary><c>renstra review FILE</c>: reads a Renstra and prints one screen about it, or its errors.</summary>
internal static class PerintahReview
{
    internal static async Task<int> RunAsync(string path, bool json, Lingkungan lingkungan)
    {
        HasilBaca hasil;
        try
        {
            await using var stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            hasil = await RenstraJson.ReadAsync(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await lingkungan.Error.WriteLineAsync(Bantuan.CannotOpen(path, Why(e, path, lingkungan.Bahasa), lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        if (!hasil.IsTerbaca)
        {
            await WriteErrorsAsync(hasil, path, json, lingkungan);
            return KodeKeluar.Gagal;
        }

        Ringkasan ringkasan;
        try
        {
            ringkasan = Ringkasan.Of(hasil, path);
        }
        catch (OverflowException)
        {
            await lingkungan.Error.WriteLineAsync(lingkungan.Bahasa == Bahasa.Indonesia
                ? $"{path}: jumlah rupiahnya melampaui 92 kuadriliun (92.233.720.368.547.758); periksa angka yang terlalu besar."
                : $"{path}: a sum of rupiah exceeds 92 quadrillion (92.233.720.368.547.758); look for a figure that is too large.");
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

    private static async Task WriteErrorsAsync(HasilBaca hasil, string path, bool json, Lingkungan lingkungan)
    {
        if (json)
        {
            await lingkungan.Out.WriteLineAsync(KeluaranJson.Of(hasil, path, lingkungan.Bahasa));
            return;
        }

        foreach (var galat in (IReadOnlyList<GalatBaca>)hasil.Galat)
        {
            await lingkungan.Error.WriteLineAsync(galat.Render(path, lingkungan.Bahasa));
        }

        var more = hasil.JumlahGalat - hasil.Galat.Count;
        var id = lingkungan.Bahasa == Bahasa.Indonesia;
        await lingkungan.Error.WriteLineAsync(id
            ? $"{path}: {hasil.JumlahGalat} galat{(more > 0 ? $", {more} tidak ditampilkan" : "")}; berkas tidak terbaca."
            : $"{path}: {hasil.JumlahGalat} {(hasil.JumlahGalat == 1 ? "error" : "errors")}{(more > 0 ? $", {more} not shown" : "")}; the file was not read.");
    }

    // The runtime's own messages are English and name no remedy.
    private static string Why(Exception e, string path, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        return e switch
        {
            FileNotFoundException or DirectoryNotFoundException => id ? "berkas tidak ada" : "there is no such file",
            UnauthorizedAccessException when Directory.Exists(path) => id ? "itu sebuah folder, bukan berkas" : "it is a folder, not a file",
            UnauthorizedAccessException => id ? "tidak ada izin membacanya" : "no permission to read it",
            _ => id ? "berkas tidak dapat dibaca" : "the file cannot be read",
        };
    }
}
