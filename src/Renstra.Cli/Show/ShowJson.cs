using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary>What <c>show</c> shows, as JSON for programs. Cells are written as in the format itself.</summary>
internal static class ShowJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Parts(string berkas, Permintaan asked, IReadOnlyList<Bagian> parts) => Write(json =>
    {
        json.WriteString("berkas", berkas);
        json.WriteString("tabel", asked.Tabel);
        json.WriteStartArray("bagian");
        foreach (var part in parts)
        {
            json.WriteStartObject();
            json.WriteString("jalur", part.Jalur);
            json.WritePropertyName("isi");
            if (part.IsDaftar)
            {
                json.WriteStartArray();
            }

            foreach (var value in part.Isi)
            {
                Copy(json, value, asked.Tahun);
            }

            if (part.IsDaftar)
            {
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    internal static string Tree(string berkas, PohonShow pohon) => Write(json =>
    {
        json.WriteString("berkas", berkas);
        json.WriteStartArray("urusan");
        foreach (var urusan in pohon.Urusan)
        {
            json.WriteStartObject();
            json.WriteString("kode", urusan.Kode.Teks);
            json.WriteString("nama", urusan.Nama);
            json.WritePropertyName("paguTercantum");
            Series(json, urusan.PaguTercantum, pohon.Tahun);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("noda");
        foreach (var noda in pohon.Noda)
        {
            Node(json, noda, pohon.Tahun);
        }

        json.WriteEndArray();
        if (pohon.Jumlah is { } total)
        {
            json.WritePropertyName("jumlah");
            json.WriteStartObject();
            Figures(json, total, pohon.Tahun);
            json.WriteEndObject();
        }
    });

    private static void Node(Utf8JsonWriter json, NodaShow show, IReadOnlyList<TahunAnggaran> tahun)
    {
        var noda = show.Noda!;
        json.WriteStartObject();
        json.WriteNumber("dalam", show.Dalam);
        json.WriteString("tingkat", noda.Tingkat.Name);
        json.WriteString("kode", noda.Kode.Teks);
        json.WriteBoolean("kodeTerbaca", noda.Kode.HasValue);
        json.WriteString("nama", noda.Nama);
        Figures(json, show, tahun);
        if (noda is Domain.Program program)
        {
            json.WriteStartArray("mendukung");
            foreach (var id in program.Mendukung)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("hasil");
        foreach (var hasil in noda.Hasil)
        {
            json.WriteStartObject();
            if (hasil.Uraian is { } uraian)
            {
                json.WriteString("uraian", uraian);
            }

            json.WriteStartArray("indikator");
            foreach (var indikator in hasil.Indikator)
            {
                Indicator(json, indikator, tahun);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (noda.Keterangan is { } keterangan)
        {
            json.WriteString("keterangan", keterangan);
        }

        json.WriteEndObject();
    }

    private static void Figures(Utf8JsonWriter json, NodaShow show, IReadOnlyList<TahunAnggaran> tahun)
    {
        json.WritePropertyName("paguTercantum");
        Series(json, show.Tercantum, tahun);
        json.WriteStartObject("paguTerhitung");
        for (var i = 0; i < tahun.Count; i++)
        {
            json.WriteStartObject(tahun[i].ToString());
            if (show.Terhitung[i] is { IsAda: true } angka && (angka.Terbaca > 0 || angka.IsLengkap))
            {
                json.WriteNumber("jumlah", angka.Jumlah.ToDecimal());
            }

            json.WriteBoolean("lengkap", show.Terhitung[i].IsLengkap);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("sama", show.IsSama(tahun));
    }

    private static void Indicator(Utf8JsonWriter json, Indikator indikator, IReadOnlyList<TahunAnggaran> tahun)
    {
        json.WriteStartObject();
        if (indikator.Id is { } id)
        {
            json.WriteString("id", id);
        }

        json.WriteString("nama", indikator.Nama);
        if (!indikator.Satuan.IsKosong)
        {
            json.WriteString("satuan", indikator.Satuan.Teks);
        }

        if (indikator.Baseline is { } baseline)
        {
            json.WriteStartObject("baseline");
            if (baseline.Tahun is { } year)
            {
                json.WriteNumber("tahun", year.Nomor);
            }

            json.WritePropertyName("nilai");
            json.WriteRawValue(JsonSerializer.Serialize(baseline.Nilai, KonteksShow.Default.TercantumTarget));
            json.WriteEndObject();
        }

        json.WritePropertyName("target");
        Series(json, indikator.Target, tahun);
        json.WriteEndObject();
    }

    private static void Series(Utf8JsonWriter json, DeretTahunan<Tercantum<Rupiah>> series, IReadOnlyList<TahunAnggaran> tahun)
    {
        json.WriteStartObject();
        foreach (var t in tahun.Where(t => !series.GetTercantum(t).IsKosong))
        {
            json.WritePropertyName(t.ToString());
            json.WriteRawValue(JsonSerializer.Serialize(series[t], KonteksShow.Default.TercantumRupiah));
        }

        json.WriteEndObject();
    }

    private static void Series(Utf8JsonWriter json, DeretTahunan<Tercantum<Target>> series, IReadOnlyList<TahunAnggaran> tahun)
    {
        json.WriteStartObject();
        foreach (var t in tahun.Where(t => !series.GetTercantum(t).IsKosong))
        {
            json.WritePropertyName(t.ToString());
            json.WriteRawValue(JsonSerializer.Serialize(series[t], KonteksShow.Default.TercantumTarget));
        }

        json.WriteEndObject();
    }

    // A copy without the years that were not asked for.
    private static void Copy(Utf8JsonWriter json, JsonElement value, TahunAnggaran? only)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when only is not null:
                json.WriteStartObject();
                foreach (var member in value.EnumerateObject().Where(m => !TampilanBagian.IsYear(m.Name) || m.Name == only.ToString()))
                {
                    json.WritePropertyName(member.Name);
                    Copy(json, member.Value, only);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array when only is not null:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Copy(json, item, only);
                }

                json.WriteEndArray();
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }

    private static string Write(Action<Utf8JsonWriter> body)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", PerintahShow.Format);
            body(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
