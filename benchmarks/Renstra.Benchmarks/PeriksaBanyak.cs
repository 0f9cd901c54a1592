using BenchmarkDotNet.Attributes;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Renstra.Nomenclature;

namespace Renstra.Benchmarks;

/// <summary>A thousand documents read and checked, on one core and on two.</summary>
[Config(typeof(Konfigurasi))]
public class PeriksaBanyak
{
    private const int Banyak = 1_000;
    private readonly byte[] _utf8 = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "contoh-dinas-sosial-kabupaten.json"));

    [Benchmark(Baseline = true, Description = "1,000 documents, 1 core")]
    public int Satu() => Run(1);

    [Benchmark(Description = "1,000 documents, 2 cores")]
    public int Dua() => Run(2);

    private int Run(int inti)
    {
        var jumlah = 0;
        Parallel.For(0, Banyak, new ParallelOptions { MaxDegreeOfParallelism = inti }, _ =>
            Interlocked.Add(ref jumlah, Pemeriksa.Check(RenstraJson.Read(_utf8), null, Nomenklatur.MenurutTahun).Temuan.Count));
        return jumlah;
    }
}
