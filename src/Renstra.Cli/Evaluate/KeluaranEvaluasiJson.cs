using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The evaluation as JSON. A figure that is not computable is an object with its reason; a blank is left out.</summary>
internal static class KeluaranEvaluasiJson
{
    internal const string Format = "renstra-evaluate/1";

    internal static string Of(string path, PermintaanEvaluasi asked, IReadOnlyList<HasilBagian> bagian, Bahasa bahasa)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("berkas", path);
            json.WriteStartObject("opsi");
            foreach (var (nama, nilai) in asked.Dipilih)
            {
                json.WriteString(nama, nilai);
            }

            json.WriteEndObject();
            json.WriteStartArray("bagian");
            foreach (var b in bagian)
            {
                Write(json, b, bahasa);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter json, HasilBagian bagian, Bahasa bahasa)
    {
        json.WriteStartObject();
        json.WriteString("nama", bagian.Nama);
        json.WriteString("judul", bagian.Judul.Sebut(bahasa));
        if (bagian.Tahun is { } tahun)
        {
            json.WriteNumber("tahun", tahun.Nomor);
        }

        json.WriteStartArray("baris");
        foreach (var baris in bagian.Baris)
        {
            json.WriteStartObject();
            Text(json, "kode", baris.Kode);
            json.WriteString("nama", baris.Nama);
            Text(json, "indikator", baris.Indikator);
            Text(json, "satuan", baris.Satuan);
            json.WriteNumber("dalam", baris.Dalam);
            if (baris.Letak is { } letak)
            {
                json.WriteStartObject("letak");
                json.WriteString("jalur", letak.Jalur);
                json.WriteNumber("baris", letak.Baris);
                json.WriteNumber("kolom", letak.Kolom);
                json.WriteEndObject();
            }

            Write(json, baris.Sifat);
            Write(json, "angka", baris.Angka, bahasa);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "ringkasan", bagian.Ringkasan, bahasa);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string nama, IReadOnlyList<AngkaEvaluasi> angka, Bahasa bahasa)
    {
        json.WriteStartArray(nama);
        foreach (var a in angka)
        {
            json.WriteStartObject();
            json.WriteString("jenis", a.Jenis);
            json.WriteString("kolom", a.Kolom);
            if (a.Nomor is { } nomor)
            {
                json.WriteNumber("nomorKolom", nomor);
            }

            if (!a.Tercantum.IsKosong)
            {
                json.WritePropertyName("tercantum");
                if (a.Tercantum.TryGetValue(out var stated))
                {
                    Value(json, stated);
                }
                else
                {
                    json.WriteStringValue(a.Tercantum.Teks);
                }
            }

            Figure(json, "dariTriwulan", a.DariTriwulan);
            Figure(json, "dariTercantum", a.DariTercantum);
            Figure(json, "menurutKaidah", a.MenurutKaidah);
            Text(json, "status", a.Status);
            Text(json, "predikat", a.Predikat);
            Text(json, "alasan", a.Alasan.Sebut(bahasa) is { Length: > 0 } why ? why : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<SifatEvaluasi> sifat)
    {
        if (sifat.Count == 0)
        {
            return;
        }

        json.WriteStartObject("sifat");
        foreach (var s in sifat)
        {
            json.WriteStartObject(s.Hal);
            json.WriteString("nilai", s.Nilai);
            json.WriteString("asal", s.Asal);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Figure(Utf8JsonWriter json, string nama, Terhitung<Target>? nilai)
    {
        if (nilai is not { } n)
        {
            return;
        }

        json.WritePropertyName(nama);
        if (n.TryGetValue(out var target))
        {
            Value(json, target);
        }
        else
        {
            json.WriteStartObject();
            json.WriteString("sebab", n.Sebab!.Name);
            json.WriteEndObject();
        }
    }

    private static void Value(Utf8JsonWriter json, Target target)
    {
        if (target is Target.Angka angka)
        {
            json.WriteNumberValue(angka.Nilai);
        }
        else
        {
            json.WriteStringValue(target.ToString());
        }
    }

    private static void Text(Utf8JsonWriter json, string nama, string? nilai)
    {
        if (nilai is not null)
        {
            json.WriteString(nama, nilai);
        }
    }
}
