using BenchmarkDotNet.Attributes;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Renstra.Nomenclature;

namespace Renstra.Benchmarks;

/// <summary>All rules over the seed, against reading it.</summary>
[Config(typeof(Konfigurasi)), MemoryDiagnoser]
public class PeriksaBenih
{
    private readonly byte[] _utf8 = RencanaContoh.Bytes();
    private readonly HasilBaca _baca;

    public PeriksaBenih() => _baca = RenstraJson.Read(_utf8);

    [Benchmark(Baseline = true, Description = "RenstraJson.Read")]
    public HasilBaca Baca() => RenstraJson.Read(_utf8);

    [Benchmark(Description = "Pemeriksa.Check")]
    public HasilPemeriksaan Periksa() => Pemeriksa.Check(_baca, null, Nomenklatur.MenurutTahun);

    [Benchmark(Description = "Pemeriksa.Check, no nomenclature")]
    public HasilPemeriksaan TanpaNomenklatur() => Pemeriksa.Check(_baca);
}
