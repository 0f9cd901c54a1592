using BenchmarkDotNet.Attributes;
using Renstra.Nomenclature;

namespace Renstra.Benchmarks;

/// <summary>Words within their typing errors, against a plain scan of the vocabulary.</summary>
[Config(typeof(Konfigurasi)), MemoryDiagnoser]
public class PencarianSatuKata
{
    [Benchmark(Baseline = true, Description = "plain Levenshtein over all words")]
    public int Scan()
    {
        var ada = 0;
        Span<int> baris = stackalloc int[64];
        foreach (var kueri in PencarianContoh.KueriKataSalah)
        {
            foreach (var kata in PencarianContoh.Kata)
            {
                ada += Polos.JarakPolos.Distance(kueri, kata, baris) <= BatasSalahKetik.ForKata(kueri.Length) ? 1 : 0;
            }
        }

        return ada;
    }

    [Benchmark(Description = "Kosakata.FindMirip")]
    public int Find()
    {
        var ada = 0;
        foreach (var kueri in PencarianContoh.KueriKataSalah)
        {
            var hasil = new DaftarSementara<Mirip>(64);
            PencarianContoh.Kosakata.FindMirip(kueri, ref hasil);
            ada += hasil.Count;
            hasil.Dispose();
        }

        return ada;
    }

    [Benchmark(Description = "IndeksNama.Search (names with the word, ranked)")]
    public int Search()
    {
        var ada = 0;
        foreach (var kueri in PencarianContoh.KueriKataSalah)
        {
            ada += PencarianContoh.Indeks.Search(kueri, 20, default(TanpaSaringan)).Length;
        }

        return ada;
    }
}
