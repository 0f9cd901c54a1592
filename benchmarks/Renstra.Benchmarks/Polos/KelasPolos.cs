using System.Text.Json.Serialization;

namespace Renstra.Benchmarks.Polos;

// The format in plain classes, as one writes them for a serializer: no checks, no places, cells by a small converter.
#pragma warning disable CA2227, CA1002 // Setters and lists are what a serializer fills best.

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DokumenPolos))]
internal sealed partial class PolosContext : JsonSerializerContext;

public sealed class DokumenPolos
{
    public string? Format { get; set; }

    public IdentitasPolos? Identitas { get; set; }

    public List<TujuanPolos>? Tujuan { get; set; }

    public PendanaanPolos? Pendanaan { get; set; }

    public List<BarisIndikatorPolos>? Iku { get; set; }

    public List<BarisIndikatorPolos>? Ikk { get; set; }

    public List<SpmPolos>? Spm { get; set; }

    public TabelPolos? Belanja { get; set; }

    public TabelPolos? AnggaranRealisasi { get; set; }
}

public sealed class IdentitasPolos
{
    public string? Judul { get; set; }

    public DaerahPolos? Daerah { get; set; }

    public PerangkatPolos? PerangkatDaerah { get; set; }

    public PeriodePolos? Periode { get; set; }

    public PeraturanPolos? Peraturan { get; set; }

    public SumberPolos? Sumber { get; set; }
}

public sealed class DaerahPolos
{
    public string? Kode { get; set; }

    public string? Nama { get; set; }

    public string? Jenis { get; set; }

    public string? Provinsi { get; set; }
}

public sealed class PerangkatPolos
{
    public string? Kode { get; set; }

    public string? Nama { get; set; }

    public List<SelPolos>? Bidang { get; set; }
}

public sealed class PeriodePolos
{
    public int Awal { get; set; }

    public int Akhir { get; set; }

    public int? Transisi { get; set; }
}

public sealed class PeraturanPolos
{
    public string? Bentuk { get; set; }

    public string? Nomor { get; set; }

    public int? Tahun { get; set; }

    public string? Tentang { get; set; }

    public DateOnly? Ditetapkan { get; set; }

    public DateOnly? Diundangkan { get; set; }

    public SumberPolos? Sumber { get; set; }
}

public sealed class SumberPolos
{
    public string? Tabel { get; set; }

    public int? Baris { get; set; }

    public int? Halaman { get; set; }

    public string? Catatan { get; set; }
}

public sealed class TujuanPolos
{
    public string? Id { get; set; }

    public string? Nama { get; set; }

    public string? Acuan { get; set; }

    public List<IndikatorPolos>? Indikator { get; set; }

    public List<SasaranPolos>? Sasaran { get; set; }

    public SumberPolos? Sumber { get; set; }
}

public sealed class SasaranPolos
{
    public string? Id { get; set; }

    public string? Nama { get; set; }

    public List<IndikatorPolos>? Indikator { get; set; }

    public SumberPolos? Sumber { get; set; }
}

public sealed class PendanaanPolos
{
    public Dictionary<string, SelPolos>? PaguTercantum { get; set; }

    public SumberPolos? SumberJumlah { get; set; }

    public List<NodaPolos>? Urusan { get; set; }

    public List<NodaPolos>? Bidang { get; set; }

    public SumberPolos? Sumber { get; set; }
}

public sealed class NodaPolos
{
    public string? Id { get; set; }

    public SelPolos? Kode { get; set; }

    public string? Nama { get; set; }

    public List<string>? Mendukung { get; set; }

    public List<HasilPolos>? Hasil { get; set; }

    public Dictionary<string, SelPolos>? PaguTercantum { get; set; }

    public Dictionary<string, SelPolos>? Pagu { get; set; }

    public List<NodaPolos>? Program { get; set; }

    public List<NodaPolos>? Kegiatan { get; set; }

    public List<NodaPolos>? SubKegiatan { get; set; }

    public string? Keterangan { get; set; }

    public SumberPolos? Sumber { get; set; }
}

public sealed class HasilPolos
{
    public string? Uraian { get; set; }

    public List<IndikatorPolos>? Indikator { get; set; }

    public SumberPolos? Sumber { get; set; }
}

public sealed class IndikatorPolos
{
    public string? Id { get; set; }

    public string? Nama { get; set; }

    public string? Satuan { get; set; }

    public string? Polaritas { get; set; }

    public AkumulasiPolos? Akumulasi { get; set; }

    public string? SifatTarget { get; set; }

    public BaselinePolos? Baseline { get; set; }

    public Dictionary<string, SelPolos>? Target { get; set; }

    public MetadataPolos? Metadata { get; set; }

    public string? Keterangan { get; set; }

    public SumberPolos? Sumber { get; set; }
}

public sealed class AkumulasiPolos
{
    public string? Entri { get; set; }

    public string? Triwulan { get; set; }

    public string? Tahun { get; set; }
}

public sealed class BaselinePolos
{
    public int? Tahun { get; set; }

    public SelPolos? Nilai { get; set; }
}

public sealed class MetadataPolos
{
    public string? DefinisiOperasional { get; set; }

    public string? Formula { get; set; }

    public string? Pembilang { get; set; }

    public string? Penyebut { get; set; }

    public string? SumberData { get; set; }

    public string? PenanggungJawab { get; set; }
}

public sealed class BarisIndikatorPolos
{
    public string? Nomor { get; set; }

    public string? Mengulang { get; set; }

    public IndikatorPolos? Indikator { get; set; }

    public SumberPolos? Sumber { get; set; }
}

public sealed class SpmPolos
{
    public string? Nomor { get; set; }

    public string? JenisPelayanan { get; set; }

    public string? Indikator { get; set; }

    public string? Satuan { get; set; }

    public Dictionary<string, SelPolos>? TargetPenerima { get; set; }

    public Dictionary<string, SelPolos>? HarusDilayani { get; set; }

    public Dictionary<string, SelPolos>? TargetPersen { get; set; }

    public SumberPolos? Sumber { get; set; }
}

public sealed class TabelPolos
{
    public string? Judul { get; set; }

    public List<BarisAnggaranPolos>? Baris { get; set; }

    public BarisAnggaranPolos? Jumlah { get; set; }

    public SumberPolos? Sumber { get; set; }
}

public sealed class BarisAnggaranPolos
{
    public string? Nomor { get; set; }

    public SelPolos? Kode { get; set; }

    public string? Tingkat { get; set; }

    public string? Nama { get; set; }

    public Dictionary<string, SelPolos>? Anggaran { get; set; }

    public Dictionary<string, SelPolos>? Realisasi { get; set; }

    public Dictionary<string, SelPolos>? PersenTercantum { get; set; }

    public List<BarisAnggaranPolos>? Rincian { get; set; }

    public SumberPolos? Sumber { get; set; }
}
