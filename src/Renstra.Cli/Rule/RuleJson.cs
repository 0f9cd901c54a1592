using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>Rules for programs.</summary>
internal static class RuleJson
{
    internal static string Of(IEnumerable<Aturan> aturan, Bahasa bahasa) => JsonKeluaran.Write("renstra-aturan/1", json => json.WriteArray("aturan", aturan, a =>
    {
        json.WriteString("id", a.Id);
        json.WriteString("nama", a.Nama);
        json.WriteString("kelompok", a.Kelompok);
        json.WriteString("keparahan", a.Keparahan.Name);
        json.WriteString("judul", a.Judul.Sebut(bahasa));
        json.WriteString("alasan", a.Alasan.Sebut(bahasa));
        json.WriteArray("dasar", a.Dasar, d =>
        {
            json.WriteString("sebutan", d.Sebutan.Sebut(bahasa));
            json.WriteString("keyakinan", d.Keyakinan.Name);
        });
        json.WriteArray("ambang", a.Ambang, t =>
        {
            json.WriteString("nama", t.Nama);
            json.WriteString("bawaan", t.Bawaan.ToString(System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("satuan", t.Satuan);
            json.WriteString("arti", t.Arti.Sebut(bahasa));
        });
        json.WriteArrayOfText("mengalah", a.Mengalah);
        json.WriteOptional("salah", a.Contoh?.Salah);
        json.WriteOptional("benar", a.Contoh?.Benar);
    }));
}
