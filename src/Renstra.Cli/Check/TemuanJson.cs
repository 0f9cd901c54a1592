using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>A finding as JSON. Values are texts, plain decimals without thousands separators, so that no reader rounds them.</summary>
internal static class TemuanJson
{
    internal static void Write(Utf8JsonWriter json, TemuanBerkas t, Bahasa bahasa)
    {
        var temuan = t.Temuan;
        json.WriteString("aturan", temuan.Aturan.Id);
        json.WriteString("nama", temuan.Aturan.Nama);
        json.WriteString("status", t.Status);
        json.WriteString("keparahan", temuan.Keparahan.Name);
        json.WriteString("pesan", temuan.Pesan.Sebut(bahasa));
        Place(json, temuan.Tempat, t.Letak);
        json.WriteOptional("kode", temuan.Kode.IsKosong ? null : temuan.Kode.ToString());
        if (temuan.Tahun is { } tahun)
        {
            json.WriteNumber("tahun", tahun.Nomor);
        }

        Value(json, "tercantum", temuan.Tercantum, bahasa);
        Value(json, "terhitung", temuan.Terhitung, bahasa);
        Value(json, "selisih", temuan.Selisih, bahasa);
        Proposal(json, temuan.Usulan, bahasa);
        if (t.Lain.Count > 0)
        {
            json.WriteArray("tempatLain", t.Lain, l => Place(json, l.Tempat, l.Letak));
        }

        json.WriteOptional("alasan", temuan.Pengecualian?.Alasan);
        json.WriteString("sidikJari", temuan.SidikJari);
    }

    private static void Place(Utf8JsonWriter json, TempatTemuan tempat, LetakJson? letak)
    {
        json.WriteOptional("noda", tempat.Nama);
        json.WriteString("jalur", tempat.Jalur);
        if (letak is not null)
        {
            json.WriteNumber("baris", letak.Baris);
            json.WriteNumber("kolom", letak.Kolom);
        }

        if (tempat.Sumber is { } sumber)
        {
            json.WriteStartObject("sumber");
            json.WriteOptional("tabel", sumber.Tabel);
            Number(json, "halaman", sumber.Halaman);
            Number(json, "baris", sumber.Baris);
            json.WriteEndObject();
        }
    }

    private static void Value(Utf8JsonWriter json, string nama, NilaiTemuan? nilai, Bahasa bahasa)
    {
        if (nilai is null)
        {
            return;
        }

        json.WriteStartObject(nama);
        json.WriteString("nilai", nilai.Teks);
        json.WriteString("sebutan", nilai.Sebut(bahasa));
        json.WriteOptional("satuan", nilai.Satuan);
        json.WriteEndObject();
    }

    private static void Proposal(Utf8JsonWriter json, UsulanPerbaikan? usulan, Bahasa bahasa)
    {
        if (usulan is null)
        {
            return;
        }

        json.WriteStartObject("usulan");
        json.WriteString("uraian", usulan.Uraian.Sebut(bahasa));
        json.WriteString("keamanan", usulan.Keamanan.Name);
        json.WriteArray("perubahan", usulan.Perubahan.AsEnumerable(), p =>
        {
            json.WriteString("jalur", p.Tempat.Jalur);
            json.WriteString("nilai", p.Nilai);
        });
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string nama, int? nilai)
    {
        if (nilai is { } n)
        {
            json.WriteNumber(nama, n);
        }
    }
}
