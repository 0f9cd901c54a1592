using BenchmarkDotNet.Attributes;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Benchmarks;

/// <summary>The tingkat capaian of 1,000 indicators against the same formula written inline.</summary>
[Config(typeof(Konfigurasi)), MemoryDiagnoser]
public class CapaianBenchmarks
{
    private readonly decimal[] _realisasi = new decimal[1000];
    private readonly decimal[] _target = new decimal[1000];

    public CapaianBenchmarks()
    {
        for (var i = 0; i < _target.Length; i++)
        {
            (_realisasi[i], _target[i]) = (i * 7919 % 40_000 / 100m, 1 + (i * 31 % 500));
        }
    }

    [Benchmark(Baseline = true, Description = "decimal, inline")]
    public decimal Inline()
    {
        decimal jumlah = 0;
        for (var i = 0; i < _target.Length; i++)
        {
            if (_target[i] > 0)
            {
                jumlah += _realisasi[i] * 100 / _target[i];
            }
        }

        return jumlah;
    }

    [Benchmark(Description = "TingkatCapaian.Calculate")]
    public decimal Calculate()
    {
        decimal jumlah = 0;
        for (var i = 0; i < _target.Length; i++)
        {
            if (TingkatCapaian.Calculate(_realisasi[i], _target[i], Polaritas.Naik).TryGetValue(out var persen))
            {
                jumlah += persen.Poin;
            }
        }

        return jumlah;
    }
}
