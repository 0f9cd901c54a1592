using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>Views as files, to be changed and loaded again.</content>
public sealed partial class Nomenklatur
{
    /// <summary>
    /// Writes the entries as a file that <see cref="Load"/> reads. With a code, the entries above it are written too, so that the file stands
    /// by itself. Doubts are not written. The same view gives the same bytes.
    /// </summary>
    /// <param name="alur">Where to; it is left open.</param>
    /// <param name="format">TSV or JSON.</param>
    /// <param name="awalan">Only this code, what lies below it and above it; <see cref="KodeRekening.Kosong"/>: everything.</param>
    public void Write(Stream alur, FormatNomenklatur format, KodeRekening awalan = default)
    {
        ArgumentNullException.ThrowIfNull(alur);
        List<EntriNomenklatur> entri = [];
        foreach (var atas in awalan.GetLeluhur().Reverse())
        {
            Collect(atas, Keduanya, entri);
        }

        entri.AddRange(Enumerate(awalan));
        if (format == FormatNomenklatur.Json)
        {
            WriteJson(alur, entri);
        }
        else
        {
            WriteTsv(alur, entri);
        }
    }

    private static void WriteTsv(Stream alur, List<EntriNomenklatur> entri)
    {
        using var tulis = new StreamWriter(alur, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        tulis.WriteLine(string.Join('\t', KolomMuat.Daftar));
        foreach (var satu in entri)
        {
            tulis.WriteLine(string.Join(
                '\t', satu.Kode, satu.Nama, satu.Tingkat.Name, satu.Kinerja, satu.Indikator, satu.Satuan.Teks, satu.LingkupBerlaku.Name, satu.IsSpm ? PenyusunMuat.TandaSpm : "", string.Join(' ', satu.GetPendahulu())));
        }
    }

    private void WriteJson(Stream alur, List<EntriNomenklatur> entri)
    {
        using var tulis = new Utf8JsonWriter(alur, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        tulis.WriteStartObject();
        tulis.WriteString("format", PembacaMuatJson.Format);
        tulis.WriteString("nama", ToString());
        tulis.WriteStartArray("entri");
        foreach (var satu in entri)
        {
            WriteEntri(tulis, satu);
        }

        tulis.WriteEndArray();
        tulis.WriteEndObject();
    }

    private static void WriteEntri(Utf8JsonWriter tulis, EntriNomenklatur entri)
    {
        void Write(int kolom, string teks)
        {
            if (teks.Length > 0)
            {
                tulis.WriteString(KolomMuat.Daftar[kolom], teks);
            }
        }

        tulis.WriteStartObject();
        Write(KolomMuat.Kode, entri.Kode.ToString());
        Write(KolomMuat.Nama, entri.Nama);
        Write(KolomMuat.Kinerja, entri.Kinerja);
        Write(KolomMuat.Indikator, entri.Indikator);
        Write(KolomMuat.Satuan, entri.Satuan.Teks);
        Write(KolomMuat.Lingkup, entri.LingkupBerlaku.Name);
        if (entri.IsSpm)
        {
            tulis.WriteBoolean(KolomMuat.Daftar[KolomMuat.Spm], true);
        }

        if (entri.GetPendahulu() is { IsKosong: false } pendahulu)
        {
            tulis.WriteStartArray(KolomMuat.Daftar[KolomMuat.Pendahulu]);
            foreach (var kode in pendahulu)
            {
                tulis.WriteStringValue(kode.ToString());
            }

            tulis.WriteEndArray();
        }

        tulis.WriteEndObject();
    }
}
