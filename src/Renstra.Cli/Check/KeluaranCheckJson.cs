using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>A check for programs: one object; figures as texts of plain decimals. Written document by document.</summary>
internal sealed class KeluaranCheckJson(Lingkungan lingkungan) : IKeluaranCheck
{
    internal const string Format = "renstra-check/1";

    private bool _any;

    public void Begin() => lingkungan.Out.Write($"{{\n  \"format\": \"{Format}\",\n  \"dokumen\": [");

    public void Write(DokumenDiperiksa dokumen)
    {
        lingkungan.Out.Write(_any ? ",\n" : "\n");
        _any = true;
        lingkungan.Out.Write(Piece(json =>
        {
            json.WriteString("berkas", dokumen.Bacaan.Berkas);
            if (dokumen.Bacaan.Baris > 0)
            {
                json.WriteNumber("baris", dokumen.Bacaan.Baris);
            }

            json.WriteBoolean("terbaca", dokumen.Hasil is not null);
            if (dokumen.Hasil is not { } hasil)
            {
                json.WriteOptional("pesan", dokumen.Pesan);
                json.WriteArray("galat", dokumen.Galat, g =>
                {
                    json.WriteString("jalur", g.Letak.Jalur);
                    json.WriteNumber("baris", g.Letak.Baris);
                    json.WriteNumber("kolom", g.Letak.Kolom);
                    json.WriteString("pesan", g.Describe(lingkungan.Bahasa));
                });
                return;
            }

            json.WriteString("dokumen", dokumen.Pengenal);
            json.WriteArray("temuan", dokumen.Temuan, t => Finding(json, t));
            json.WriteArray("tidakDinilai", hasil.TidakDinilai, t => Finding(json, t));
            json.WriteArray("dikecualikan", hasil.Dikecualikan, t => Finding(json, t));
            json.WriteArray("garisDasar", dokumen.GarisDasar, t => Finding(json, t));
        }));
    }

    public void End(JumlahCheck jumlah)
    {
        lingkungan.Out.Write("\n  ],\n  \"ringkasan\": ");
        lingkungan.Out.Write(Piece(json =>
        {
            json.WriteNumber("terbaca", jumlah.Terbaca);
            json.WriteNumber("tidakTerbaca", jumlah.TidakTerbaca);
            foreach (var k in Keparahan.Semua.Reverse())
            {
                json.WriteNumber(k.Name, jumlah.Count(k));
            }

            json.WriteNumber("tidakDinilai", jumlah.TidakDinilai);
            json.WriteNumber("dikecualikan", jumlah.Dikecualikan);
            json.WriteNumber("garisDasar", jumlah.GarisDasar);
            json.WriteArray("aturan", jumlah.Rows(), r =>
            {
                json.WriteString("id", r.Aturan.Id);
                json.WriteNumber("temuan", r.Temuan);
                json.WriteNumber("tidakDinilai", r.TidakDinilai);
            });
        }).TrimStart());
        lingkungan.Out.Write("\n}\n");
    }

    private void Finding(Utf8JsonWriter json, Temuan t)
    {
        json.WriteString("aturan", t.Aturan.Id);
        json.WriteString("nama", t.Aturan.Nama);
        json.WriteString("keparahan", t.Keparahan.Name);
        json.WriteString("sidik", t.SidikJari);
        json.WriteString("pesan", t.Pesan.Sebut(lingkungan.Bahasa));
        json.WriteOptional("kode", t.Kode.IsKosong ? null : t.Kode.ToString());
        if (t.Tahun is { } tahun)
        {
            json.WriteNumber("tahun", tahun.Nomor);
        }

        Value(json, "tercantum", t.Tercantum);
        Value(json, "terhitung", t.Terhitung);
        Value(json, "selisih", t.Selisih);
        json.WriteOptional("satuan", (t.Tercantum ?? t.Terhitung)?.Satuan);
        json.WriteStartObject("tempat");
        Place(json, t.Tempat);
        json.WriteEndObject();
        json.WriteArray("tempatLain", t.TempatLain, p => Place(json, p));
        if (t.Usulan is { } usulan)
        {
            json.WriteStartObject("usulan");
            json.WriteString("uraian", usulan.Uraian.Sebut(lingkungan.Bahasa));
            json.WriteString("keamanan", usulan.Keamanan.Name);
            json.WriteArray("perubahan", usulan.Perubahan, p =>
            {
                json.WriteString("jalur", p.Tempat.Jalur);
                json.WritePropertyName("nilai");
                json.WriteRawValue(p.Nilai);
            });
            json.WriteEndObject();
        }

        json.WriteOptional("alasan", t.Pengecualian?.Alasan);
    }

    private static void Place(Utf8JsonWriter json, TempatTemuan p)
    {
        json.WriteString("jalur", p.Jalur);
        if (p.Letak is { } letak)
        {
            json.WriteNumber("baris", letak.Baris);
            json.WriteNumber("kolom", letak.Kolom);
        }

        json.WriteOptional("nama", p.Nama);
        json.WriteOptional("tabel", p.Sumber?.Tabel);
        if (p.Sumber?.Baris is { } baris)
        {
            json.WriteNumber("barisSumber", baris);
        }
    }

    private static void Value(Utf8JsonWriter json, string nama, NilaiTemuan? nilai) => json.WriteOptional(nama, nilai?.Teks);

    // An object by itself, set in by four.
    private static string Piece(Action<Utf8JsonWriter> isi)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            isi(json);
            json.WriteEndObject();
        }

        return "    " + System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan).Replace("\n", "\n    ", StringComparison.Ordinal);
    }
}
