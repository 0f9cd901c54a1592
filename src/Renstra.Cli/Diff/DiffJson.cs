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
        json.WriteArray("kinerja", hasil.Kinerja, k =>
        {
            json.WriteString("jenis", k.Jenis.Name);
            json.WriteString("bagian", k.Bagian.Name);
            json.WriteOptional("namaLama", k.NamaLama);
            json.WriteOptional("namaBaru", k.NamaBaru);
            Indicators(json, k.Indikator, asked);
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
        json.WriteArray("pagu", asked.Values(n.Pagu), p =>
        {
            json.WriteNumber("tahun", p.Tahun.Nomor);
            json.WriteString("lama", p.Lama.Teks);
            json.WriteString("baru", p.Baru.Teks);
            if (p.Lama.TryGetValue(out var a) && p.Baru.TryGetValue(out var b))
            {
                json.WriteString("selisih", (b - a).ToString());
            }
        });
        Indicators(json, n.Indikator, asked);
    }

    private static void Indicators(Utf8JsonWriter json, Daftar<PerubahanIndikator> indikator, PermintaanDiff asked) => json.WriteArray("indikator", indikator, i =>
    {
        json.WriteString("jenis", i.Jenis.Name);
        json.WriteOptional("namaLama", i.Lama?.Nama);
        json.WriteOptional("namaBaru", i.Baru?.Nama);
        json.WriteOptional("satuanLama", i.Lama?.Satuan.Teks);
        json.WriteOptional("satuanBaru", i.Baru?.Satuan.Teks);
        json.WriteArray("target", asked.Values(i.Target), t =>
        {
            json.WriteNumber("tahun", t.Tahun.Nomor);
            json.WriteString("lama", t.Lama.Teks);
            json.WriteString("baru", t.Baru.Teks);
        });
    });
}
