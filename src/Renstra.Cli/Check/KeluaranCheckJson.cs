using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>The check as JSON: one indented object for one document; for several, an object a line and one for the totals.</summary>
internal sealed class KeluaranCheckJson(Lingkungan lingkungan, bool satu) : IKeluaranCheck
{
    internal const string Format = "renstra-check/1";

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public void Begin()
    {
    }

    public void Write(DokumenDiperiksa dokumen) => Line(json =>
    {
        json.WriteString("berkas", dokumen.Berkas);
        if (dokumen.Baris > 0)
        {
            json.WriteNumber("baris", dokumen.Baris);
        }

        json.WriteBoolean("terbaca", dokumen.Hasil is not null);
        if (dokumen.Hasil is { } hasil)
        {
            Checked(json, dokumen, hasil);
        }
        else
        {
            Unread(json, dokumen);
        }
    });

    public void End(JumlahCheck jumlah)
    {
        if (!satu)
        {
            Line(json => Totals(json, "jumlah", jumlah, withDocuments: true));
        }
    }

    private void Checked(Utf8JsonWriter json, DokumenDiperiksa dokumen, HasilPemeriksaan hasil)
    {
        var i = hasil.Dokumen.Identitas;
        json.WriteStartObject("dokumen");
        json.WriteString("perangkatDaerah", i.PerangkatDaerah.Nama);
        json.WriteString("daerah", i.Daerah.Nama);
        json.WriteString("periode", i.Periode.ToString());
        json.WriteEndObject();
        json.WriteString("nomenklatur", dokumen.Setelan.NamaNomenklatur);
        json.WriteOptional("konfigurasi", dokumen.Setelan.Konfigurasi);
        json.WriteString("failOn", dokumen.Setelan.GagalPada.Name);
        json.WriteBoolean("gagal", dokumen.IsGagal);
        var jumlah = JumlahCheck.Of(dokumen);
        Totals(json, "jumlah", jumlah, withDocuments: false);
        json.WriteArray("ringkasan", jumlah.Aturan, a =>
        {
            json.WriteString("aturan", a.Aturan.Id);
            json.WriteString("nama", a.Aturan.Nama);
            json.WriteString("keparahan", a.Keparahan.Name);
            json.WriteNumber("temuan", a.Temuan);
            json.WriteNumber("tidakDinilai", a.TidakDinilai);
            json.WriteNumber("dikecualikan", a.Dikecualikan);
            json.WriteNumber("dikenal", a.Dikenal);
        });
        json.WriteArray("temuan", dokumen.Temuan, t => TemuanJson.Write(json, t, lingkungan.Bahasa));
    }

    private void Unread(Utf8JsonWriter json, DokumenDiperiksa dokumen)
    {
        json.WriteString("pesan", dokumen.Pesan);
        json.WriteNumber("jumlahGalat", dokumen.JumlahGalat);
        json.WriteArray("galat", dokumen.Galat, g =>
        {
            json.WriteString("jenis", JsonNamingPolicy.CamelCase.ConvertName(g.Jenis.ToString()));
            json.WriteString("jalur", g.Letak.Jalur);
            json.WriteNumber("baris", g.Letak.Baris);
            json.WriteNumber("kolom", g.Letak.Kolom);
            json.WriteString("pesan", g.Describe(lingkungan.Bahasa));
        });
    }

    private static void Totals(Utf8JsonWriter json, string nama, JumlahCheck j, bool withDocuments)
    {
        json.WriteStartObject(nama);
        if (withDocuments)
        {
            json.WriteNumber("terbaca", j.Terbaca);
            json.WriteNumber("tidakTerbaca", j.TidakTerbaca);
        }

        foreach (var k in Keparahan.Semua.Reverse())
        {
            json.WriteNumber(k.Name, j.Count(k));
        }

        json.WriteNumber("tidakDinilai", j.TidakDinilai);
        json.WriteNumber("dikecualikan", j.Dikecualikan);
        json.WriteNumber("dikenal", j.Dikenal);
        json.WriteEndObject();
    }

    private void Line(Action<Utf8JsonWriter> isi)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = satu, NewLine = "\n", Encoder = Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            isi(json);
            json.WriteEndObject();
        }

        lingkungan.Out.Write(Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n");
    }
}
