using BenchmarkDotNet.Attributes;
using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Benchmarks;

/// <summary>The full evaluation of the seed and of documents 10 and 100 times its size: form E.81 with its comparisons, pagu, budget.</summary>
[Config(typeof(Konfigurasi)), MemoryDiagnoser]
public class EvaluasiLengkap
{
    private DokumenRenstra _dokumen = null!;

    [Params(1, 10, 100)]
    public int Kali { get; set; }

    [GlobalSetup]
    public void Siapkan() => _dokumen = RencanaBesar.Buat(Kali);

    [Benchmark]
    public int Evaluasi()
    {
        var jumlah = 0;
        foreach (var formulir in _dokumen.Evaluasi)
        {
            jumlah += PerbandinganE81.Compare(EvaluasiE81.Calculate(_dokumen, formulir)).Count();
        }

        if (_dokumen.Pendanaan is { } pendanaan)
        {
            jumlah += PerbandinganPagu.Compare(pendanaan, RekapPagu.Calculate(pendanaan, _dokumen.Identitas.Periode.GetKolom())).Count();
        }

        foreach (var tabel in new[] { _dokumen.Belanja, _dokumen.AnggaranRealisasi })
        {
            jumlah += tabel is null ? 0 : EvaluasiAnggaran.Calculate(tabel).Baris.Count;
        }

        return jumlah;
    }
}
