using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Renstra.Benchmarks.Polos;
using Renstra.Domain.Json;

namespace Renstra.Benchmarks;

/// <summary>Reading a whole plan: into the model with all checks, into plain classes without any, and not at all.</summary>
[Config(typeof(Konfigurasi)), MemoryDiagnoser]
public class BacaRencana
{
    private byte[] _utf8 = [];

    [GlobalSetup]
    public void Setup()
    {
        _utf8 = RencanaContoh.Bytes();
        var hasil = RenstraJson.Read(_utf8);
        var polos = Serializer();
        if (!hasil.IsTerbaca || polos?.Pendanaan?.Bidang?.Count != hasil.Dokumen.Pendanaan?.Bidang.Count)
        {
            throw new InvalidOperationException("The readers do not agree on the file.");
        }
    }

    [Benchmark(Baseline = true, Description = "Utf8JsonReader, walk only")]
    public int Walk()
    {
        var reader = new Utf8JsonReader(_utf8);
        var jumlah = 0;
        while (reader.Read())
        {
            jumlah++;
        }

        return jumlah;
    }

    [Benchmark(Description = "RenstraJson.Read")]
    public HasilBaca Read() => RenstraJson.Read(_utf8);

    [Benchmark(Description = "JsonSerializer, source-generated")]
    public DokumenPolos? Serializer() => JsonSerializer.Deserialize(_utf8, PolosContext.Default.DokumenPolos);
}
