using System.Text.Json;
using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>The answers of <c>lookup</c> as JSON for programs.</summary>
internal static class LookupJson
{
    internal const string Format = "renstra-lookup/1";

    internal static string Of(JawabanKode jawaban, IReadOnlyList<JawabanDaftar> juga, PermintaanLookup asked, Bahasa bahasa) => JsonKeluaran.Write(Format, json =>
    {
        json.WriteString("jenis", "kode");
        Reading(json, jawaban.Bacaan, bahasa);
        json.WriteString("versi", asked.Nomenklatur.Versi.Name);
        json.WriteString("status", jawaban.Rujukan.Status.Name);
        json.WriteOptional("alasan", jawaban.Rujukan.Alasan?.Name);
        json.WriteArray("entri", jawaban.Entri.AsEnumerable(), e => Entry(json, e));
        json.WriteArray("diVersiLain", jawaban.DiVersiLain.AsEnumerable(), h => Mapping(json, h));
        Others(json, juga);
    });

    internal static string Of(JawabanDaftar jawaban, IReadOnlyList<JawabanDaftar> juga, Bahasa bahasa) => JsonKeluaran.Write(Format, json =>
    {
        json.WriteString("jenis", jawaban.Jenis.Nama);
        json.WriteString("teks", jawaban.Teks);
        json.WriteString("kode", jawaban.Kode);
        json.WriteOptional("koreksi", jawaban.Bacaan?.Describe(bahasa));
        json.WriteString("tingkat", jawaban.Tingkat);
        json.WriteString("status", jawaban.Status.Name);
        json.WriteOptional("alasan", jawaban.Alasan?.Name);
        json.WriteOptional("nama", jawaban.Nama);
        json.WriteArray("leluhur", jawaban.Leluhur, l =>
        {
            json.WriteString("kode", l.Kode);
            json.WriteString("nama", l.Nama);
        });
        json.WriteNumber("jumlahAnak", jawaban.JumlahAnak);
        json.WriteArray("keraguan", jawaban.Keraguan.AsEnumerable(), k => Doubt(json, k));
        Others(json, juga);
    });

    /// <summary>The results of all lists, and of each list what was looked for in it and what is lacking of it.</summary>
    internal static string Of(string kueri, IReadOnlyList<KelompokCari> kelompok, PermintaanLookup asked) => JsonKeluaran.Write(Format, json =>
    {
        var pertama = kelompok[0];
        json.WriteString("jenis", "cari");
        json.WriteString("kueri", kueri);
        json.WriteOptional("versi", pertama.Jenis == JenisDaftar.Kode ? asked.Nomenklatur.Versi.Name : null);
        json.WriteString("status", (kelompok.Any(static k => k.Hasil.Count > 0) ? StatusKode.Ada : pertama.Status).Name);
        json.WriteOptional("alasan", pertama.Kekurangan?.Name);
        json.WriteArray("dicari", kelompok, k =>
        {
            json.WriteString("jenis", k.Jenis.Nama);
            json.WriteString("status", k.Status.Name);
            json.WriteOptional("alasan", k.Kekurangan?.Name);
            json.WriteNumber("jumlah", k.Hasil.Count);
            json.WriteNumber("batas", k.Batas);
        });
        json.WriteArray("hasil", kelompok.SelectMany(static k => k.Hasil.Select(h => (k.Jenis, Baris: h))), h =>
        {
            json.WriteString("jenis", h.Jenis.Nama);
            Result(json, h.Baris);
        });
    });

    /// <summary>A text that is no code: what it looks like, and what to do.</summary>
    internal static string Refused(BacaanKode<KodeRekening> bacaan, JenisDaftar jenis, Bahasa bahasa) => JsonKeluaran.Write(Format, json =>
    {
        json.WriteString("jenis", jenis.Nama);
        json.WriteString("teks", bacaan.Teks);
        json.WriteString("status", "tidakTerbaca");
        json.WriteStartObject("galat");
        json.WriteOptional("jenisTeks", jenis == JenisDaftar.Kode ? bacaan.Penolakan?.Jenis.Name : null);
        json.WriteString("pesan", PesanLookup.Refused(bacaan, jenis, bahasa));
        json.WriteEndObject();
    });

    internal static string Of(BacaanKode<KodeRekening> bacaan, Daftar<HasilPemetaan> hasil, Bahasa bahasa) => JsonKeluaran.Write(Format, json =>
    {
        json.WriteString("jenis", "pemetaan");
        Reading(json, bacaan, bahasa);
        json.WriteArray("hasil", hasil.AsEnumerable(), h => Mapping(json, h));
    });

    internal static void Brief(Utf8JsonWriter json, EntriNomenklatur entri)
    {
        json.WriteString("kode", entri.Kode.ToString());
        json.WriteString("nama", entri.Nama);
        json.WriteString("tingkat", entri.Tingkat.Name);
        json.WriteString("lingkup", entri.Lingkup!.Name);
        json.WriteString("sumber", entri.Versi!.Name);
    }

    private static void Result(Utf8JsonWriter json, BarisCari baris)
    {
        if (baris.Entri.IsKosong)
        {
            json.WriteString("kode", baris.Kode);
            json.WriteString("nama", baris.Nama);
            json.WriteString("tingkat", baris.NamaTingkat);
        }
        else
        {
            Brief(json, baris.Entri);
        }

        json.WriteString("kecocokan", JsonNamingPolicy.CamelCase.ConvertName(baris.Kecocokan.ToString()));
        json.WriteNumber("salahKetik", baris.SalahKetik);
        json.WriteNumber("tanpaPadanan", baris.TanpaPadanan);
        json.WriteArray("kata", baris.Kata.AsEnumerable(), k =>
        {
            json.WriteString("diketik", k.Diketik);
            json.WriteString("nama", k.Nama);
        });
    }

    private static void Others(Utf8JsonWriter json, IReadOnlyList<JawabanDaftar> juga) => json.WriteArray("juga", juga, j =>
    {
        json.WriteString("jenis", j.Jenis.Nama);
        json.WriteString("kode", j.Kode);
        json.WriteString("nama", j.Nama);
    });

    private static void Reading(Utf8JsonWriter json, BacaanKode<KodeRekening> bacaan, Bahasa bahasa)
    {
        json.WriteString("teks", bacaan.Teks);
        json.WriteString("kode", bacaan.Kode.ToString());
        json.WriteOptional("koreksi", bacaan.Describe(bahasa));
    }

    private static void Entry(Utf8JsonWriter json, EntriNomenklatur entri)
    {
        Brief(json, entri);
        json.WriteOptional("kinerja", entri.Kinerja);
        json.WriteOptional("indikator", entri.Indikator);
        json.WriteOptional("satuan", entri.Satuan.ToString());
        json.WriteBoolean("spm", entri.IsSpm);
        json.WriteOptional("templat", entri.IsDariTemplat ? entri.Kode.ToTemplate().ToString() : null);
        json.WriteStartArray("pendahulu");
        foreach (var kode in entri.GetPendahulu())
        {
            json.WriteStringValue(kode.ToString());
        }

        json.WriteEndArray();
        json.WriteArray("keraguan", entri.GetKeraguan().AsEnumerable(), k => Doubt(json, k));
        json.WriteArray("leluhur", entri.GetLeluhur().Reverse(), l =>
        {
            json.WriteString("kode", l.Kode.ToString());
            json.WriteString("nama", l.Nama);
        });
        json.WriteNumber("jumlahAnak", entri.GetAnak().Count());
    }

    private static void Doubt(Utf8JsonWriter json, Keraguan k)
    {
        json.WriteString("bidang", JsonNamingPolicy.CamelCase.ConvertName(k.Bidang.ToString()));
        json.WriteString("jenis", JsonNamingPolicy.CamelCase.ConvertName(k.Jenis.ToString()));
        json.WriteOptional("bacaanLain", k.BacaanLain);
    }

    private static void Mapping(Utf8JsonWriter json, HasilPemetaan hasil)
    {
        json.WriteString("kode", hasil.Kode.ToString());
        json.WriteOptional("nama", hasil.Asal.Nama);
        json.WriteString("dari", hasil.Dari.Name);
        json.WriteString("ke", hasil.Ke.Name);
        json.WriteString("lingkup", hasil.Lingkup.Name);
        json.WriteString("jenis", hasil.Jenis.Name);
        json.WriteOptional("alasan", hasil.Alasan?.Name);
        json.WriteOptional("versiKurang", hasil.VersiKurang?.Name);
        json.WriteArray("tujuan", hasil.Tujuan.AsEnumerable(), t =>
        {
            Brief(json, t.Entri);
            json.WriteString("perubahanNama", t.PerubahanNama.Name);
            json.WriteString("dasar", t.DasarTerlemah.Name);
            json.WriteArray("langkah", t.Langkah.AsEnumerable(), l =>
            {
                json.WriteString("lama", l.Lama.Name);
                json.WriteString("kodeLama", l.KodeLama.ToString());
                json.WriteString("baru", l.Baru.Name);
                json.WriteString("kodeBaru", l.KodeBaru.ToString());
                json.WriteString("dasar", l.Dasar.Name);
            });
        });
        json.WriteArray("sesama", hasil.Sesama.AsEnumerable(), e => Brief(json, e));
        if (!hasil.Sekode.IsKosong)
        {
            json.WriteStartObject("sekode");
            Brief(json, hasil.Sekode);
            json.WriteEndObject();
        }
    }
}
