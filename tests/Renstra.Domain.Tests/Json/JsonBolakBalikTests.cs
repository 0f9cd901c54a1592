using System.Buffers;
using System.Reflection;
using System.Text;
using Renstra.Domain.Json;
using Xunit;

namespace Renstra.Domain.Tests;

public class JsonBolakBalikTests
{
    [Fact]
    public void Full_document_is_written_and_read_back_equal() => UjiJson.BolakBalik(DokumenLengkap.Buat());

    [Fact]
    public void Full_document_leaves_no_member_at_its_default()
    {
        var dilihat = new HashSet<Type>();
        Periksa(DokumenLengkap.Buat(), dilihat);
        Assert.Contains(typeof(MetadataIndikator), dilihat);
        Assert.Contains(typeof(BarisAnggaran), dilihat);
    }

    [Fact]
    public void Writing_what_was_read_gives_the_same_bytes()
    {
        var bytes = RenstraJson.WriteUtf8(DokumenLengkap.Buat());
        Assert.Equal(bytes, RenstraJson.WriteUtf8(RenstraJson.Read(bytes).Dokumen!));
        var buffer = new ArrayBufferWriter<byte>();
        RenstraJson.Write(DokumenLengkap.Buat(), buffer);
        Assert.Equal(bytes, buffer.WrittenSpan.ToArray());
    }

    [Fact]
    public void Writing_normalizes_once()
    {
        var bebas = UjiJson.Dengan("""
            "pendanaan" : { "paguTercantum":{"2026":1.50,"2025":{ "tertulis":"-" }}, "bidang":[{"nama":"S\u006fsial","kode":"1.06"}] }
            """).Replace("\n", "\r\n", StringComparison.Ordinal);
        var sekali = RenstraJson.Write(UjiJson.Terima(bebas));
        Assert.Equal(sekali, RenstraJson.Write(UjiJson.Terima(sekali)));
        Assert.Contains("\"paguTercantum\": { \"2025\": { \"tertulis\": \"-\" }, \"2026\": 1.5 }", sekali, StringComparison.Ordinal);
        Assert.Contains("\"Sosial\"", sekali, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', sekali);
    }

    [Fact]
    public void Canonical_form_of_a_small_document()
    {
        var dokumen = new DokumenRenstra
        {
            Identitas = new()
            {
                Daerah = new() { Kode = KodeWilayah.Parse("62.07"), Nama = "Kabupaten Seruyan", Jenis = JenisDaerah.Kabupaten },
                PerangkatDaerah = new() { Nama = "Dinas Sosial", Bidang = [DokumenLengkap.Kode("1.06")] },
                Periode = new(2025, 2029, 2030),
            },
            Pendanaan = new()
            {
                PaguTercantum = DeretTahunan.From(2025, Tercantum<Rupiah>.Strip, Rupiah.FromSen(350_000_050)),
                Bidang = [new() { Kode = DokumenLengkap.Kode("1.06"), Nama = "Sosial & \"lain\"", Program = [new() { Nama = "P", Mendukung = ["T1", "T2"] }] }],
            },
            Tujuan = [new() { Id = "T1", Nama = "Satu" }, new() { Id = "T2", Nama = "Dua" }],
        };
        const string Harapan = """
            {
              "format": "renstra/1",
              "identitas": {
                "daerah": { "kode": "62.07", "nama": "Kabupaten Seruyan", "jenis": "kabupaten" },
                "perangkatDaerah": { "nama": "Dinas Sosial", "bidang": ["1.06"] },
                "periode": { "awal": 2025, "akhir": 2029, "transisi": 2030 }
              },
              "tujuan": [
                {
                  "id": "T1",
                  "nama": "Satu"
                },
                {
                  "id": "T2",
                  "nama": "Dua"
                }
              ],
              "pendanaan": {
                "paguTercantum": { "2025": { "tertulis": "-" }, "2026": 3500000.5 },
                "bidang": [
                  {
                    "kode": "1.06",
                    "nama": "Sosial & \"lain\"",
                    "program": [
                      {
                        "nama": "P",
                        "mendukung": ["T1", "T2"]
                      }
                    ]
                  }
                ]
              }
            }

            """;
        Assert.Equal(Harapan.ReplaceLineEndings("\n"), UjiJson.BolakBalik(dokumen));
        Assert.False(RenstraJson.WriteUtf8(dokumen).AsSpan().StartsWith(Encoding.UTF8.Preamble));
    }

    [Theory]
    [InlineData("Kabupaten \u0001 dan \u2028")]
    [InlineData("a\\b/c\"d'e<f>")]
    [InlineData("😀 中 é \u00A0")]
    public void Any_text_comes_back(string teks) => UjiJson.BolakBalik(Minimal() with { Tujuan = [new() { Nama = teks }] });

    [Fact]
    public void Amounts_at_the_ends_of_the_range_come_back() => UjiJson.BolakBalik(Minimal() with
    {
        Pendanaan = new() { PaguTercantum = DeretTahunan.From<Tercantum<Rupiah>>(2025, Rupiah.MaxValue, Rupiah.MinValue, Rupiah.Nol, Rupiah.FromSen(-1)) },
    });

    [Fact]
    public void Optional_object_that_says_nothing_is_left_out()
    {
        var dokumen = Minimal() with
        {
            Belanja = new() { Jumlah = new() { Sumber = new() } },
            Pendanaan = new() { SumberJumlah = new() },
            Tujuan = [new() { Nama = "T", Sumber = new(), Indikator = [new() { Nama = "I", Akumulasi = new(), Baseline = new(), Metadata = new() }] }],
        };
        Assert.Equal(
            Minimal() with { Tujuan = [new() { Nama = "T", Indikator = [new() { Nama = "I" }] }] },
            UjiJson.Terima(RenstraJson.Write(dokumen)));
    }

    internal static DokumenRenstra Minimal() => new()
    {
        Identitas = new() { Daerah = new() { Nama = "Kabupaten Seruyan", Jenis = JenisDaerah.Kabupaten }, PerangkatDaerah = new() { Nama = "Dinas Sosial" }, Periode = new(2025, 2029) },
    };

    // Every public property of the model's records with an init setter is set to something.
    private static void Periksa(object noda, HashSet<Type> dilihat)
    {
        if (!dilihat.Add(noda.GetType()))
        {
            return;
        }

        foreach (var sifat in noda.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => p.SetMethod is not null))
        {
            var nilai = sifat.GetValue(noda);
            Assert.True(nilai is not null && !nilai.Equals(Activator.CreateInstance(nilai.GetType().IsValueType ? nilai.GetType() : typeof(object))), $"{noda.GetType().Name}.{sifat.Name}");
            foreach (var anak in nilai is System.Collections.IEnumerable daftar and not string ? daftar.Cast<object>() : [nilai])
            {
                if (anak.GetType() is { IsClass: true, Namespace: "Renstra.Domain" } jenis && jenis != typeof(string))
                {
                    Periksa(anak, dilihat);
                }
            }
        }
    }
}
