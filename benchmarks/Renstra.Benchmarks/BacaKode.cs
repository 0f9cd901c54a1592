using System.Globalization;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Renstra.Domain;

namespace Renstra.Benchmarks;

/// <summary>Reading codes of sub kegiatan. The alternatives do less: they neither check the form nor keep the text.</summary>
[Config(typeof(Konfigurasi)), MemoryDiagnoser]
public class BacaKode
{
    private static readonly Regex Bentuk = new(
        @"^(\d|X)\.(\d{2}|XX)\.(\d{2})\.(\d)\.(\d{2})\.(\d{4})$", RegexOptions.Compiled | RegexOptions.CultureInvariant);

    private readonly string[] _kode = [.. Buat()];

    [Benchmark(Baseline = true, Description = "KodeRekening.Parse")]
    public int Parse()
    {
        var jumlah = 0;
        foreach (var kode in _kode)
        {
            jumlah += KodeRekening.Parse(kode, null).IsKosong ? 0 : 1;
        }

        return jumlah;
    }

    [Benchmark(Description = "string.Split + int.Parse")]
    public int Split()
    {
        var jumlah = 0;
        foreach (var kode in _kode)
        {
            foreach (var segmen in kode.Split('.'))
            {
                jumlah += int.Parse(segmen, NumberStyles.None, CultureInfo.InvariantCulture) > 0 ? 1 : 0;
            }
        }

        return jumlah;
    }

    [Benchmark(Description = "Regex (compiled) + int.Parse of groups")]
    public int Pola()
    {
        var jumlah = 0;
        foreach (var kode in _kode)
        {
            var cocok = Bentuk.Match(kode);
            for (var i = 1; i < cocok.Groups.Count; i++)
            {
                jumlah += int.Parse(cocok.Groups[i].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) > 0 ? 1 : 0;
            }
        }

        return jumlah;
    }

    private static IEnumerable<string> Buat()
    {
        for (var program = 1; program <= 7; program++)
        {
            for (var kegiatan = 1; kegiatan <= 8; kegiatan++)
            {
                for (var sub = 1; sub <= 9; sub++)
                {
                    yield return string.Create(CultureInfo.InvariantCulture, $"1.06.{program:D2}.2.{kegiatan:D2}.{sub:D4}");
                }
            }
        }
    }
}
