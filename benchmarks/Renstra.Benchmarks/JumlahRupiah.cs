using BenchmarkDotNet.Attributes;
using Renstra.Domain;

namespace Renstra.Benchmarks;

/// <summary>The sum of 10,000 amounts.</summary>
[Config(typeof(Konfigurasi)), MemoryDiagnoser]
public class JumlahRupiah
{
    private readonly long[] _long = new long[10_000];
    private readonly decimal[] _decimal = new decimal[10_000];
    private readonly Rupiah[] _rupiah = new Rupiah[10_000];

    public JumlahRupiah()
    {
        for (var i = 0; i < _long.Length; i++)
        {
            _long[i] = ((long)i * 7919 % 9_000_000) * 1000;
            _decimal[i] = _long[i];
            _rupiah[i] = Rupiah.FromRupiah(_long[i]);
        }
    }

    [Benchmark(Baseline = true, Description = "long, checked")]
    public long Long()
    {
        long jumlah = 0;
        foreach (var nilai in _long)
        {
            jumlah = checked(jumlah + nilai);
        }

        return jumlah;
    }

    [Benchmark(Description = "Rupiah, operator +")]
    public Rupiah Operator()
    {
        var jumlah = Rupiah.Nol;
        foreach (var nilai in _rupiah)
        {
            jumlah += nilai;
        }

        return jumlah;
    }

    [Benchmark(Description = "Rupiah.Sum")]
    public Rupiah Sum() => Rupiah.Sum(_rupiah);

    [Benchmark(Description = "decimal")]
    public decimal Decimal()
    {
        decimal jumlah = 0;
        foreach (var nilai in _decimal)
        {
            jumlah += nilai;
        }

        return jumlah;
    }
}
