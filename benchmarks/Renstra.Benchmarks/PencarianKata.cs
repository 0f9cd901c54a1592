using BenchmarkDotNet.Attributes;
using Renstra.Nomenclature;

namespace Renstra.Benchmarks;

/// <summary>Words and beginnings of words: the first twenty names, ranked, against looking into every name, which ranks nothing.</summary>
[Config(typeof(Konfigurasi)), MemoryDiagnoser]
public class PencarianKata
{
    private readonly string[] _nama = PencarianContoh.Nama;

    [Benchmark(Baseline = true, Description = "string.Contains(OrdinalIgnoreCase) over all names")]
    public int Contains()
    {
        var ada = 0;
        foreach (var kueri in PencarianContoh.KueriKata)
        {
            foreach (var nama in _nama)
            {
                ada += nama.Contains(kueri, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            }
        }

        return ada;
    }

    [Benchmark(Description = "IndeksNama.Search")]
    public int Search()
    {
        var ada = 0;
        foreach (var kueri in PencarianContoh.KueriKata)
        {
            ada += PencarianContoh.Indeks.Search(kueri, 20, default(TanpaSaringan)).Length;
        }

        return ada;
    }

    [Benchmark(Description = "IndeksNama.Build")]
    public int Build() => PencarianContoh.Build().Count;
}
