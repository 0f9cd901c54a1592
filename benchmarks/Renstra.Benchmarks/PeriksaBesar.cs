using BenchmarkDotNet.Attributes;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Benchmarks;

/// <summary>All rules over the seed and over documents 10 and 100 times its size: the time must grow with the size, no faster.</summary>
[Config(typeof(Konfigurasi)), MemoryDiagnoser]
public class PeriksaBesar
{
    private DokumenRenstra _dokumen = null!;

    [Params(1, 10, 100)]
    public int Kali { get; set; }

    [GlobalSetup]
    public void Siapkan() => _dokumen = RencanaBesar.Buat(Kali);

    [Benchmark]
    public HasilPemeriksaan Periksa() => Pemeriksa.Check(_dokumen);
}
