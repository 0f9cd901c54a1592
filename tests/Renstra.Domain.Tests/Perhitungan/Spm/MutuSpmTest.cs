using System.Text;
using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>The quality of a service from a file: read, written, worked out, and refused with its place.</summary>
public sealed class MutuSpmTest
{
    private const string Dua = """{ "nama": "Barang dan jasa", "satuan": "Paket", "dibutuhkan": { "2024": 40 }, "tersedia": { "2024": 30 } }, { "nama": "SDM", "persenTercantum": { "2024": 85 } }""";

    [Fact]
    public void An_index_comes_from_a_file()
    {
        var hasil = Evaluate(Dua).First(static b => b.Tahun == 2024).Hasil;
        Assert.Equal((90m, 80m, 88m), (hasil.Penerima.Value.Poin, hasil.Mutu.Value.Poin, hasil.Indeks.Value.Poin));
        Assert.Equal(KategoriSpm.TuntasMadya, hasil.Kategori.Value);
        var mutu = hasil.Explain().Bagian.Single(static b => b.Rumus == Rumus.SpmMutu);
        Assert.Equal([("B1", "40"), ("A1", "30"), ("S2", "85")], mutu.Masukan.Select(static m => (m.Simbol, m.Nilai.Sebut())));
        Assert.Equal(["tersedia", "2024"], mutu.Masukan[1].Tempat!.Anggota);
    }

    [Theory]
    [InlineData("""{ "nama": "a", "persenTercantum": { "2024": 85 } }, { "nama": "b" }""", "dataTidakLengkap")]
    [InlineData("""{ "nama": "a", "persenTercantum": { "2023": 85 } }""", "tanpaMutu")]
    [InlineData("""{ "nama": "a", "dibutuhkan": { "2024": 0 }, "tersedia": { "2024": 0 }, "persenTercantum": { "2024": 85 } }""", "dataTidakLengkap")]
    [InlineData("""{ "nama": "a", "dibutuhkan": { "2024": 10 }, "tersedia": { "2024": { "tertulis": "#REF!" } }, "persenTercantum": { "2024": 85 } }""", "dataTidakLengkap")]
    [InlineData("", "tanpaMutu")]
    public void What_is_not_known_gives_no_index(string mutu, string sebab) =>
        Assert.Equal(sebab, Evaluate(mutu).First(static b => b.Tahun == 2024).Hasil.Indeks.Sebab!.Name);

    [Theory]
    [InlineData("""{ "nama": "a", "dibutuhkan": { "2024": 10 }, "persenTercantum": { "2024": 85 } }""", 85)]
    [InlineData("""{ "nama": "a", "dibutuhkan": { "2024": 10 }, "tersedia": { "2024": 9 }, "persenTercantum": { "2024": 85 } }""", 90)]
    [InlineData("""{ "nama": "a", "dibutuhkan": { "2024": 10 }, "tersedia": { "2024": 12 } }""", 100)]
    public void Counts_go_before_the_stated_percentage_and_count_at_most_100(string mutu, int persen) =>
        Assert.Equal(persen, Evaluate(mutu).First(static b => b.Tahun == 2024).Hasil.Mutu.Value.Poin);

    [Fact]
    public void What_was_read_is_written_and_read_again()
    {
        var dokumen = Read(Dua).Dokumen!;
        var tulisan = RenstraJson.Write(dokumen);
        var kembali = RenstraJson.Read(Encoding.UTF8.GetBytes(tulisan)).Dokumen!;
        Assert.Equal(dokumen, kembali);
        Assert.Equal(tulisan, RenstraJson.Write(kembali));
        Assert.Contains("""{ "nama": "SDM", "persenTercantum": { "2024": 85 } }""", tulisan, StringComparison.Ordinal);
        Assert.Equal(("Paket", 2), (kembali.CapaianSpm!.Baris[0].Mutu[0].Satuan.Teks, kembali.CapaianSpm.Baris[0].Mutu.Count));
    }

    [Theory]
    [InlineData("""{ "satuan": "Paket" }""", "$.capaianSpm.baris[0].mutu[0]")]
    [InlineData("""{ "nama": "a", "tersedia": { "2024": true } }""", "$.capaianSpm.baris[0].mutu[0].tersedia['2024']")]
    [InlineData("""{ "nama": "a", "harus": { "2024": 1 } }""", "$.capaianSpm.baris[0].mutu[0].harus")]
    public void Faults_have_their_place(string mutu, string jalur) => Assert.Equal(jalur, Assert.Single(Read(mutu).Galat).Letak.Jalur);

    private static Daftar<BarisEvaluasiSpm> Evaluate(string mutu) => EvaluasiSpm.Calculate(Read(mutu).Dokumen!, JenisDaerah.Kota).Baris;

    private static HasilBaca Read(string mutu) => RenstraJson.Read(Encoding.UTF8.GetBytes($$"""
        { "format": "renstra/1", "identitas": { "daerah": { "nama": "K", "jenis": "kota" }, "perangkatDaerah": { "nama": "D" }, "periode": { "awal": 2025, "akhir": 2026 } },
          "capaianSpm": { "baris": [ { "jenisPelayanan": "Pelayanan", "satuan": "%", "harusDilayani": { "2024": 40 }, "realisasi": { "2024": { "nilai": 90, "jumlah": 36, "satuan": "Orang" } }, "mutu": [ {{mutu}} ] } ] } }
        """));
}
