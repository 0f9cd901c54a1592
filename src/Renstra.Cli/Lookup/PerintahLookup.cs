using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>Reads what was typed as a code if it is one, otherwise looks for the name, and writes the answer.</summary>
internal sealed class PerintahLookup(Lingkungan lingkungan)
{
    internal async Task<int> RunAsync(string teks, PermintaanLookup asked)
    {
        var bacaan = KodeRekening.ReadLenient(teks);
        if (bacaan.IsTerbaca)
        {
            return await AnswerAsync(JawabanKode.Find(bacaan, asked), asked);
        }

        if (JawabanDaftar.Find(teks.Trim()) is { } daftar)
        {
            return await AnswerAsync(daftar, asked);
        }

        // Digits and marks alone are no name: another kind of code, or a wrong one.
        if (!teks.Any(static c => char.IsLetter(c) && c is not ('X' or 'x')))
        {
            await lingkungan.Error.WriteLineAsync($"{TeksBersih.Of(teks)}: {TeksBersih.Of(bacaan.Describe(lingkungan.Bahasa))}");
            return KodeKeluar.TidakDitemukan;
        }

        var hasil = asked.Nomenklatur.Search(teks, asked.Opsi);
        if (asked.IsJson)
        {
            await lingkungan.Out.WriteLineAsync(LookupJson.Of(teks, hasil, asked));
        }
        else if (hasil.IsKosong)
        {
            await lingkungan.Error.WriteLineAsync(NothingFound(TeksBersih.Of(teks), asked.Nomenklatur));
        }
        else
        {
            new TampilanCari(lingkungan).Write(hasil, asked);
        }

        return hasil.IsKosong ? KodeKeluar.TidakDitemukan : KodeKeluar.Selesai;
    }

    internal async Task<int> MapAsync(string teks, VersiNomenklatur dari, VersiNomenklatur ke, JenisDaerah? daerah, bool isJson)
    {
        var bacaan = KodeRekening.ReadLenient(teks);
        if (bacaan.Kode is not { } kode)
        {
            await lingkungan.Error.WriteLineAsync($"{TeksBersih.Of(teks)}: {TeksBersih.Of(bacaan.Describe(lingkungan.Bahasa))}");
            return KodeKeluar.TidakDitemukan;
        }

        var hasil = JawabanKode.Sederajat(kode).Select(k => JawabanKode.Map(k, dari, ke, daerah)).ToArray();
        var terbaik = Array.Find(hasil, static h => h.AsEnumerable().Any(static s => !s.Asal.IsKosong)) is { IsKosong: false } ada ? ada : hasil[0];
        if (isJson)
        {
            await lingkungan.Out.WriteLineAsync(LookupJson.Of(bacaan, terbaik));
        }
        else
        {
            new TampilanPemetaan(lingkungan).Write(bacaan, terbaik);
        }

        return terbaik.AsEnumerable().Any(static h => IsTerjawab(h.Jenis)) ? KodeKeluar.Selesai : KodeKeluar.TidakDitemukan;
    }

    private static bool IsTerjawab(JenisPemetaan jenis) =>
        jenis != JenisPemetaan.TidakDalamData && jenis != JenisPemetaan.TidakAdaDiAsal && jenis != JenisPemetaan.KodeDipakaiUlang;

    private async Task<int> AnswerAsync(JawabanKode jawaban, PermintaanLookup asked)
    {
        if (asked.IsJson)
        {
            await lingkungan.Out.WriteLineAsync(LookupJson.Of(jawaban, asked));
        }
        else
        {
            new TampilanKode(lingkungan).Write(jawaban, asked);
        }

        return jawaban.Entri.IsKosong ? KodeKeluar.TidakDitemukan : KodeKeluar.Selesai;
    }

    private async Task<int> AnswerAsync(JawabanDaftar jawaban, PermintaanLookup asked)
    {
        if (asked.IsJson)
        {
            await lingkungan.Out.WriteLineAsync(LookupJson.Of(jawaban));
        }
        else
        {
            new TampilanDaftar(lingkungan).Write(jawaban);
        }

        return jawaban.Status == StatusKode.Ada ? KodeKeluar.Selesai : KodeKeluar.TidakDitemukan;
    }

    private string NothingFound(string teks, Nomenklatur nomenklatur) => lingkungan.Bahasa == Bahasa.Indonesia
        ? $"\"{teks}\": tidak ada nama yang cocok dalam {nomenklatur.Versi.Sebut()}."
        : $"\"{teks}\": no name fits in {nomenklatur.Versi.Sebut(Bahasa.Inggris)}.";
}
