using System.Text;

namespace Renstra.Nomenclature.Import;

/// <summary>SOURCES OUT [DOCUMENT.md] [--strict]</summary>
internal static class Perintah
{
    private static int Main(string[] args)
    {
        var ketat = args.Contains("--strict");
        var jalur = args.Where(static a => a != "--strict").ToArray();
        if (jalur.Length is < 2 or > 3)
        {
            Console.Error.WriteLine("Usage: Renstra.Nomenclature.Import SOURCES OUT [DOCUMENT.md] [--strict]");
            Console.Error.WriteLine("Reads the tables in the folder SOURCES and writes the data and nomenklatur.manifest.txt into OUT.");
            Console.Error.WriteLine("Rows that are refused are left out and listed; with --strict nothing is written then.");
            return 2;
        }

        try
        {
            return Run(jalur, ketat);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or DecoderFallbackException or KeyNotFoundException)
        {
            Console.Error.WriteLine(e.Message);
            return 2;
        }
    }

    private static int Run(string[] jalur, bool ketat)
    {
        var impor = new Impor(jalur[0]);
        foreach (var tabel in impor.Tabel)
        {
            tabel.Peringatan.ForEach(static c => Console.Error.WriteLine($"warning: {c}"));
            tabel.Ditolak.ForEach(static c => Console.Error.WriteLine($"refused: {c}"));
        }

        foreach (var daftar in impor.Daftar)
        {
            daftar.Peringatan.ForEach(static c => Console.Error.WriteLine($"warning: {c}"));
            daftar.Ditolak.ForEach(static c => Console.Error.WriteLine($"refused: {c}"));
        }

        foreach (var putusan in impor.Putusan.TidakTerpakai)
        {
            Console.Error.WriteLine($"warning: no row for the ruling: {putusan}");
        }

        impor.Peta.Ditolak.ForEach(static c => Console.Error.WriteLine($"refused: {c}"));
        var ditolak = impor.Tabel.Sum(static t => t.Ditolak.Count) + impor.Daftar.Sum(static d => d.Ditolak.Count) + impor.Peta.Ditolak.Count;
        Console.Error.WriteLine($"{impor.Tabel.Sum(static t => t.Isi.Count) + impor.Daftar.Sum(static d => d.Isi.Count)} rows, {ditolak} refused");
        if (ketat && ditolak > 0)
        {
            return 1;
        }

        var isi = impor.Build();
        File.WriteAllBytes(Path.Combine(jalur[1], "nomenklatur.bin"), isi);
        foreach (var daftar in impor.Daftar)
        {
            File.WriteAllBytes(Path.Combine(jalur[1], daftar.Keluaran), daftar.Build());
        }

        File.WriteAllText(Path.Combine(jalur[1], "nomenklatur.manifest.txt"), Manifes.Write(impor, isi), new UTF8Encoding(false));
        if (jalur.Length == 3)
        {
            File.WriteAllText(jalur[2], TabelDokumen.Replace(File.ReadAllText(jalur[2]), impor), new UTF8Encoding(false));
        }

        return 0;
    }
}
