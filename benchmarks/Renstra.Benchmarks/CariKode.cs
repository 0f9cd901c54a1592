using BenchmarkDotNet.Attributes;
using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Benchmarks;

/// <summary>
/// Looking up all codes of kabupaten and kota in the SIPD list, in an order that jumps about, and as many that are not there. The
/// dictionaries hold the row's number alone and know one list, not two.
/// </summary>
[Config(typeof(Konfigurasi)), MemoryDiagnoser]
public class CariKode
{
    private static readonly Nomenklatur Sipd = Nomenklatur.Get(VersiNomenklatur.Sipd2027);

    private readonly Dictionary<ulong, int> _menurutNomor;
    private readonly Dictionary<KodeRekening, int> _menurutKode;
    private KodeRekening[] _dicari = [];

    public CariKode()
    {
        var kode = Sipd.Enumerate(lingkup: LingkupDaerah.KabupatenKota).Select(static e => e.Kode).ToArray();
        _menurutNomor = kode.Select(static (k, i) => (k, i)).ToDictionary(static p => p.k.ToUInt64(), static p => p.i);
        _menurutKode = kode.Select(static (k, i) => (k, i)).ToDictionary(static p => p.k, static p => p.i);
    }

    [Params(true, false)]
    public bool Ada { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        // Codes that are not there: the next number after each sub kegiatan's last one that is free.
        var kode = _menurutKode.Keys.Where(static k => k.Tingkat == TingkatKode.SubKegiatan).ToArray();
        _dicari = Ada ? kode : [.. kode.Select(static k => k.Induk.AddSubKegiatan(9_999 - k.NomorSubKegiatan!.Value))];
        new Random(7).Shuffle(_dicari);
        if (_dicari.Any(k => _menurutKode.ContainsKey(k) != Ada || Sipd.TryFind(k, LingkupDaerah.KabupatenKota, out _) != Ada))
        {
            throw new InvalidOperationException("The codes are not what the benchmark says.");
        }
    }

    [Benchmark(Baseline = true, Description = "Dictionary<ulong, int>")]
    public int MenurutNomor()
    {
        var jumlah = 0;
        foreach (var kode in _dicari)
        {
            jumlah += _menurutNomor.TryGetValue(kode.ToUInt64(), out _) ? 1 : 0;
        }

        return jumlah;
    }

    [Benchmark(Description = "Dictionary<KodeRekening, int>")]
    public int MenurutKode()
    {
        var jumlah = 0;
        foreach (var kode in _dicari)
        {
            jumlah += _menurutKode.TryGetValue(kode, out _) ? 1 : 0;
        }

        return jumlah;
    }

    [Benchmark(Description = "Nomenklatur.TryFind")]
    public int Cari()
    {
        var jumlah = 0;
        foreach (var kode in _dicari)
        {
            jumlah += Sipd.TryFind(kode, LingkupDaerah.KabupatenKota, out _) ? 1 : 0;
        }

        return jumlah;
    }
}
