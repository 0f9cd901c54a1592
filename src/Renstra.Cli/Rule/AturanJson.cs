using System.Globalization;
using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>Rules as JSON.</summary>
internal static class AturanJson
{
    internal const string Format = "renstra-rule/1";

    internal static string Of(IEnumerable<Aturan> aturan, Bahasa bahasa) =>
        JsonKeluaran.Write(Format, json => json.WriteArray("aturan", aturan, a => Write(json, a, bahasa)));

    private static void Write(Utf8JsonWriter json, Aturan a, Bahasa bahasa)
    {
        json.WriteString("id", a.Id);
        json.WriteString("nama", a.Nama);
        json.WriteString("kelompok", a.Kelompok);
        json.WriteString("keparahan", a.Keparahan.Name);
        json.WriteString("judul", a.Judul.Sebut(bahasa));
        json.WriteString("alasan", a.Alasan.Sebut(bahasa));
        json.WriteArray("dasar", a.Dasar.AsEnumerable(), d =>
        {
            json.WriteString("sebutan", d.Sebutan.Sebut(bahasa));
            json.WriteString("keyakinan", d.Keyakinan.Name);
        });
        json.WriteArray("ambang", a.Ambang.AsEnumerable(), m =>
        {
            json.WriteString("nama", m.Nama);
            json.WriteString("bawaan", m.Bawaan.ToString(CultureInfo.InvariantCulture));
            json.WriteString("satuan", m.Satuan);
            json.WriteString("arti", m.Arti.Sebut(bahasa));
        });
        json.WriteStartArray("mengalah");
        foreach (var id in a.Mengalah.AsEnumerable())
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        if (a.Contoh is { } contoh)
        {
            json.WriteStartObject("contoh");
            json.WriteString("salah", contoh.Salah);
            json.WriteString("benar", contoh.Benar);
            json.WriteEndObject();
        }
    }
}
