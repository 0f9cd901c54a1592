using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>A comparison for programs.</summary>
internal static class DiffJson
{
    internal static string Of(PerbandinganRenstra hasil, PermintaanDiff asked) => JsonKeluaran.Write("renstra-diff/1", json =>
    {
        json.WriteString("lama", asked.Lama);
        json.WriteString("baru", asked.Baru);
        json.WriteStartObject("jumlah");
        foreach (var jenis in JenisPerubahan.Semua)
        {
            json.WriteNumber(jenis.Name, hasil.Count(jenis));
        }

        json.WriteEndObject();
        json.WriteArray("pagu", hasil.Pagu.Where(p => asked.Tahun is null || p.Tahun == asked.Tahun), p =>
        {
            json.WriteNumber("tahun", p.Tahun.Nomor);
            json.WriteString("lama", p.Lama.Jumlah.ToString());
            json.WriteString("baru", p.Baru.Jumlah.ToString());
            json.WriteString("selisih", p.Selisih.ToString());
        });
        json.WriteArray("noda", asked.Nodes(hasil), n => Node(json, n, asked));
        json.WriteArray("kinerja", asked.Whole(hasil.Kinerja), k =>
        {
            json.WriteString("jenis", k.Jenis.Name);
            json.WriteString("bagian", k.Bagian.Name);
            json.WriteOptional("dasar", k.Dasar?.Name);
            json.WriteOptional("namaLama", k.NamaLama);
            json.WriteOptional("namaBaru", k.NamaBaru);
            json.WriteOptional("indukLama", k.IndukLama);
            json.WriteOptional("indukBaru", k.IndukBaru);
            Indicators(json, k.Indikator, asked);
        });
        json.WriteArray("strategi", asked.Whole(hasil.Strategi), s => Strategi(json, s));
        json.WriteArray("arahKebijakan", asked.Whole(hasil.ArahKebijakan), s => Strategi(json, s));
        json.WriteArray("spm", asked.Whole(hasil.Spm), s =>
        {
            json.WriteString("jenis", s.Jenis.Name);
            json.WriteOptional("dasar", s.Dasar?.Name);
            json.WriteOptional("pelayananLama", s.Lama?.JenisPelayanan);
            json.WriteOptional("pelayananBaru", s.Baru?.JenisPelayanan);
            json.WriteOptional("indikatorLama", s.Lama?.Indikator);
            json.WriteOptional("indikatorBaru", s.Baru?.Indikator);
            json.WriteOptional("satuanLama", s.Lama?.Satuan.Teks);
            json.WriteOptional("satuanBaru", s.Baru?.Satuan.Teks);
            Values(json, "targetPenerima", s.TargetPenerima, asked);
            Values(json, "harusDilayani", s.HarusDilayani, asked);
            Values(json, "targetPersen", s.TargetPersen, asked);
        });
        json.WriteArray("prioritas", asked.Whole(hasil.Prioritas), p =>
        {
            json.WriteString("jenis", p.Jenis.Name);
            json.WriteOptional("dasar", p.Dasar?.Name);
            json.WriteOptional("jenjang", p.Jenjang?.Name);
            json.WriteOptional("namaLama", p.Lama?.Nama);
            json.WriteOptional("namaBaru", p.Baru?.Nama);
            json.WriteArray("dukungan", p.Dukungan, d =>
            {
                json.WriteString("jenis", d.Jenis.Name);
                json.WriteString("sebutan", d.Sebutan);
                json.WriteBoolean("rincianBerubah", d.IsRincianBerubah);
                Pagu(json, d.Pagu, asked);
                Values(json, "volume", d.Volume, asked);
            });
        });
    });

    private static void Node(Utf8JsonWriter json, PerubahanNoda n, PermintaanDiff asked)
    {
        json.WriteString("jenis", n.Jenis.Name);
        json.WriteString("tingkat", n.Noda.Tingkat.Name);
        json.WriteOptional("dasar", n.Dasar?.Name);
        json.WriteOptional("kodeLama", n.Lama?.Noda.Kode.Teks);
        json.WriteOptional("namaLama", n.Lama?.Noda.Nama);
        json.WriteOptional("kodeBaru", n.Baru?.Noda.Kode.Teks);
        json.WriteOptional("namaBaru", n.Baru?.Noda.Nama);
        Pagu(json, n.Pagu, asked);
        Indicators(json, n.Indikator, asked);
    }

    // What is declared of an indicator, where that differs.
    private static void Declarations(Utf8JsonWriter json, PerubahanIndikator i)
    {
        if (i.IsBaselineBerubah)
        {
            Baseline(json, "baselineLama", i.Lama!.Baseline);
            Baseline(json, "baselineBaru", i.Baru!.Baseline);
        }

        if (i.IsPolaritasBerubah)
        {
            json.WriteOptional("polaritasLama", i.Lama!.Polaritas?.Name);
            json.WriteOptional("polaritasBaru", i.Baru!.Polaritas?.Name);
        }

        if (i.IsSifatBerubah)
        {
            json.WriteBoolean("sifatBerubah", true);
        }
    }

    private static void Baseline(Utf8JsonWriter json, string nama, Baseline? baseline)
    {
        if (baseline is null)
        {
            return;
        }

        json.WriteStartObject(nama);
        if (baseline.Tahun is { } tahun)
        {
            json.WriteNumber("tahun", tahun.Nomor);
        }

        json.WriteString("nilai", baseline.Nilai.Teks);
        json.WriteEndObject();
    }

    private static void Strategi(Utf8JsonWriter json, PerubahanStrategi s)
    {
        json.WriteString("jenis", s.Jenis.Name);
        json.WriteOptional("dasar", s.Dasar?.Name);
        json.WriteOptional("namaLama", s.NamaLama);
        json.WriteOptional("namaBaru", s.NamaBaru);
        json.WriteArrayOfText("kaitanDihapus", s.KaitanDihapus);
        json.WriteArrayOfText("kaitanDitambah", s.KaitanDitambah);
        json.WriteBoolean("acuanBerubah", s.IsAcuanBerubah);
    }

    private static void Pagu(Utf8JsonWriter json, Daftar<PerubahanNilai<Rupiah>> pagu, PermintaanDiff asked) => json.WriteArray("pagu", asked.Values(pagu), p =>
    {
        json.WriteNumber("tahun", p.Tahun.Nomor);
        json.WriteString("lama", p.Lama.Teks);
        json.WriteString("baru", p.Baru.Teks);
        if (p.Lama.TryGetValue(out var a) && p.Baru.TryGetValue(out var b))
        {
            json.WriteString("selisih", (b - a).ToString());
        }
    });

    private static void Values<T>(Utf8JsonWriter json, string nama, Daftar<PerubahanNilai<T>> nilai, PermintaanDiff asked)
        where T : notnull => json.WriteArray(nama, asked.Values(nilai), t =>
        {
            json.WriteNumber("tahun", t.Tahun.Nomor);
            json.WriteString("lama", t.Lama.Teks);
            json.WriteString("baru", t.Baru.Teks);
        });

    private static void Indicators(Utf8JsonWriter json, Daftar<PerubahanIndikator> indikator, PermintaanDiff asked) => json.WriteArray("indikator", indikator, i =>
    {
        json.WriteString("jenis", i.Jenis.Name);
        json.WriteOptional("namaLama", i.Lama?.Nama);
        json.WriteOptional("namaBaru", i.Baru?.Nama);
        json.WriteOptional("satuanLama", i.Lama?.Satuan.Teks);
        json.WriteOptional("satuanBaru", i.Baru?.Satuan.Teks);
        Declarations(json, i);
        Values(json, "target", i.Target, asked);
    });
}
