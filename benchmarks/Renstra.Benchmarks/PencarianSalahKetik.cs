using BenchmarkDotNet.Attributes;
using Renstra.Nomenclature;

namespace Renstra.Benchmarks;

/// <summary>Whole names with two typing errors, against a bit-parallel scan (Myers 1999) over all different names.</summary>
[Config(typeof(Konfigurasi)), MemoryDiagnoser]
public class PencarianSalahKetik
{
    [Benchmark(Baseline = true, Description = "bit-parallel scan of all names")]
    public int Scan()
    {
        var ada = 0;
        foreach (var kueri in PencarianContoh.KueriNama)
        {
            var pola = new Polos.PolaMyers(kueri);
            foreach (var nama in PencarianContoh.Normal)
            {
                ada += Math.Abs(nama.Length - kueri.Length) <= 2 && pola.Distance(nama) <= 2 ? 1 : 0;
            }
        }

        return ada;
    }

    [Benchmark(Description = "the same without leaving names out by length")]
    public int ScanWhole()
    {
        var ada = 0;
        foreach (var kueri in PencarianContoh.KueriNama)
        {
            var pola = new Polos.PolaMyers(kueri);
            foreach (var nama in PencarianContoh.Normal)
            {
                ada += pola.Distance(nama) <= 2 ? 1 : 0;
            }
        }

        return ada;
    }

    [Benchmark(Description = "IndeksNama.FindNama")]
    public int Find()
    {
        var ada = 0;
        foreach (var kueri in PencarianContoh.KueriNama)
        {
            var hasil = new DaftarSementara<Mirip>(64);
            PencarianContoh.Indeks.FindNama(kueri, ref hasil);
            ada += hasil.Count;
            hasil.Dispose();
        }

        return ada;
    }

    [Benchmark(Description = "IndeksNama.Search (with words, ranked)")]
    public int Search()
    {
        var ada = 0;
        foreach (var kueri in PencarianContoh.KueriNama)
        {
            ada += PencarianContoh.Indeks.Search(kueri, 20, default(TanpaSaringan)).Length;
        }

        return ada;
    }
}
