using BenchmarkDotNet.Attributes;
using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;

namespace Renstra.Benchmarks;

/// <summary>The full roll-up, and the growth of every node, of one plan and of plans 10 and 100 times its size: the time must grow with the size, no faster.</summary>
[Config(typeof(Konfigurasi)), MemoryDiagnoser]
public class HitungPagu
{
    private Pendanaan _pendanaan = new();
    private PeriodeRenstra _periode = new(2025, 2029, 2030);

    [Params(1, 10, 100)]
    public int Kali { get; set; }

    [GlobalSetup]
    public void Siapkan()
    {
        var dokumen = RenstraJson.Read(RencanaContoh.Bytes()).Dokumen!;
        _periode = dokumen.Identitas.Periode;
        var bidang = dokumen.Pendanaan!.Bidang[0];

        // Copies, for a node stands once in a tree.
        var program = Enumerable.Range(0, Kali).SelectMany(_ => bidang.Program.Select(Salin)).ToDaftar();
        _pendanaan = dokumen.Pendanaan with { Bidang = [bidang with { Program = program }] };
    }

    [Benchmark(Description = "roll-up")]
    public AngkaPagu Rekap() => RekapPagu.Calculate(_pendanaan, _periode.GetKolom()).GetTotal(_periode);

    [Benchmark(Description = "roll-up and growth of every node")]
    public int RekapDanPertumbuhan()
    {
        var rekap = RekapPagu.Calculate(_pendanaan, _periode.GetKolom());
        return _pendanaan.GetNoda().Count(noda => Pertumbuhan.Calculate(rekap.GetPos(noda), _periode).RataRata.HasValue);
    }

    private static Domain.Program Salin(Domain.Program program) => program with
    {
        Kegiatan = program.Kegiatan.Select(static k => k with { SubKegiatan = k.SubKegiatan.Select(static s => s with { }).ToDaftar() }).ToDaftar(),
    };
}
