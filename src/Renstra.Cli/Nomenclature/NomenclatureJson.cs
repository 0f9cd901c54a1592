using System.Globalization;
using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>The answers of <c>nomenclature</c> as JSON for programs.</summary>
internal static class NomenclatureJson
{
    internal const string Format = "renstra-nomenclature/1";
    internal const string FormatDiff = "renstra-nomenclature-diff/1";

    internal static string Versions() => JsonKeluaran.Write(Format, json => json.WriteArray("versi", VersiNomenklatur.Semua, v =>
    {
        json.WriteString("nama", v.Name);
        json.WriteString("judul", v.Judul);
        json.WriteOptional("berlaku", v.Berlaku is { } d ? string.Create(CultureInfo.InvariantCulture, $"{d.Year:0000}-{d.Month:00}-{d.Day:00}") : null);
        json.WriteBoolean("dimiliki", v.IsDimiliki);
        var jumlah = JumlahVersi.Of(v);
        json.WriteStartObject("jumlah");
        foreach (var (tingkat, banyak) in JumlahVersi.Tingkat.Zip(jumlah.MenurutTingkat))
        {
            json.WriteNumber(tingkat.Name, banyak);
        }

        json.WriteEndObject();
        json.WriteString("provinsi", Word(v.Kelengkapan, v.Kelengkapan.Provinsi));
        json.WriteString("kabupatenKota", Word(v.Kelengkapan, v.Kelengkapan.KabupatenKota));
        json.WriteNumber("barisYatimTidakDimuat", v.Kelengkapan.JumlahBarisYatim);
        json.WriteArray("bagianTidakDimiliki", v.Kelengkapan.BagianTidakDimiliki.AsEnumerable(), b =>
        {
            json.WriteString("awalan", b.Awalan.ToString());
            json.WriteString("lingkup", b.Lingkup.Name);
        });
    }));

    internal static string Difference(PerbedaanVersi beda) => JsonKeluaran.Write(FormatDiff, json =>
    {
        json.WriteString("lama", beda.Lama.Name);
        json.WriteString("baru", beda.Baru.Name);
        json.WriteOptional("awalan", beda.Awalan.ToString());
        json.WriteStartObject("jumlah");
        foreach (var jenis in JenisPemetaan.Semua.Where(static j => j != JenisPemetaan.TidakAdaDiAsal))
        {
            json.WriteNumber(jenis.Name, beda.Count(jenis));
        }

        json.WriteEndObject();
        json.WriteArray("tidakDibandingkan", beda.TidakDibandingkan.AsEnumerable(), t =>
        {
            json.WriteString("lingkup", t.Lingkup.Name);
            json.WriteString("versiKurang", t.VersiKurang.Name);
            json.WriteNumber("jumlahEntri", t.JumlahEntri);
        });
        json.WriteArray("baris", beda.Baris.Where(static b => b.Jenis != JenisPemetaan.Tetap), b =>
        {
            json.WriteString("jenis", b.Jenis.Name);
            json.WriteString("lingkup", b.Lingkup.Name);
            json.WriteOptional("perubahanNama", b.PerubahanNama?.Name);
            json.WriteOptional("dasar", b.DasarTerlemah?.Name);
            if (b.DasarLangkah.Count > 1)
            {
                json.WriteStartArray("dasarLangkah");
                foreach (var dasar in b.DasarLangkah)
                {
                    json.WriteStringValue(dasar.Name);
                }

                json.WriteEndArray();
            }

            json.WriteOptional("alasan", b.Alasan?.Name);
            json.WriteArray("lama", b.Lama.AsEnumerable(), e => LookupJson.Brief(json, e));
            json.WriteArray("baru", b.Baru.AsEnumerable(), e => LookupJson.Brief(json, e));
        });
    });

    private static string Word(Kelengkapan kelengkapan, StatusKelengkapan status) => status switch
    {
        StatusKelengkapan.Seluruhnya when kelengkapan.IsTanpaBarisYatim => "hampirSeluruhnya",
        StatusKelengkapan.Seluruhnya => "seluruhnya",
        StatusKelengkapan.Sebagian => "sebagian",
        _ => "tidakAda",
    };
}
