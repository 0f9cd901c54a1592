using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>Reads what was typed as a code if it is one, otherwise looks for the name, and writes the answer.</summary>
internal sealed class PerintahLookup(Lingkungan lingkungan)
{
    internal async Task<int> RunAsync(string teks, PermintaanLookup asked)
    {
        var bacaan = KodeRekening.ReadLenient(teks);
        if ((asked.Jenis is null or JenisDaftar.Kode) && bacaan.IsTerbaca)
        {
            return await AnswerAsync(JawabanKode.Find(bacaan, asked), asked);
        }

        if (JawabanDaftar.Find(teks, asked.Jenis) is { } daftar)
        {
            return await AnswerAsync(daftar, asked);
        }

        // Digits and marks alone are no name: another kind of code, or a wrong one.
        return teks.Any(static c => char.IsLetter(c) && c is not ('X' or 'x')) ? await SearchAsync(teks, asked) : await RefuseAsync(bacaan, asked.Jenis, asked.IsJson);
    }

    private async Task<int> SearchAsync(string teks, PermintaanLookup asked)
    {
        var kelompok = PencariSemua.Search(teks, asked);
        var ada = kelompok.Any(static k => k.Hasil.Count > 0);
        if (asked.IsJson)
        {
            await lingkungan.Out.WriteLineAsync(LookupJson.Of(teks, kelompok, asked));
        }
        else if (ada)
        {
            new TampilanCari(lingkungan).Write(kelompok, asked);
            await WarnAsync(kelompok, asked);
        }
        else
        {
            foreach (var baris in PesanLookup.NothingFound(Bantuan.Short(teks), kelompok, asked, lingkungan.Bahasa))
            {
                await lingkungan.Error.WriteLineAsync(baris);
            }
        }

        return ada ? KodeKeluar.Selesai : KodeKeluar.TidakDitemukan;
    }

    // On a terminal the foot says what was not searched; into a pipe go results alone.
    private async Task WarnAsync(IReadOnlyList<KelompokCari> kelompok, PermintaanLookup asked)
    {
        var kode = kelompok.Where(static k => k.Jenis == JenisDaftar.Kode && k.Hasil.Count > 0).SelectMany(k => KataKekurangan.Of(k, asked, lingkungan.Bahasa));
        if (!lingkungan.IsTerminal && kode.Concat(KataKekurangan.OfSilent(kelompok, asked, lingkungan.Bahasa)).ToArray() is { Length: > 0 } kurang)
        {
            await lingkungan.Error.WriteLineAsync($"{(lingkungan.Bahasa == Bahasa.Indonesia ? "catatan" : "note")}: {string.Join("; ", kurang)}.");
        }
    }

    private async Task<int> RefuseAsync(BacaanKode<KodeRekening> bacaan, JenisDaftar? jenis, bool isJson)
    {
        if (isJson)
        {
            await lingkungan.Out.WriteLineAsync(LookupJson.Refused(bacaan, jenis ?? JenisDaftar.Kode, lingkungan.Bahasa));
        }
        else
        {
            await lingkungan.Error.WriteLineAsync($"{Bantuan.Short(bacaan.Teks)}: {TeksBersih.Of(PesanLookup.Refused(bacaan, jenis ?? JenisDaftar.Kode, lingkungan.Bahasa))}");
        }

        return KodeKeluar.TidakDitemukan;
    }

    internal async Task<int> MapAsync(string teks, VersiNomenklatur dari, VersiNomenklatur ke, JenisDaerah? daerah, bool isJson)
    {
        var bacaan = KodeRekening.ReadLenient(teks);
        if (bacaan.Kode is not { } kode)
        {
            return await RefuseAsync(bacaan, JenisDaftar.Kode, isJson);
        }

        var hasil = JawabanKode.Sederajat(kode).Select(k => JawabanKode.Map(k, dari, ke, daerah)).ToArray();
        var terbaik = Array.Find(hasil, static h => h.AsEnumerable().Any(static s => !s.Asal.IsKosong)) is { IsKosong: false } ada ? ada : hasil[0];
        if (isJson)
        {
            await lingkungan.Out.WriteLineAsync(LookupJson.Of(bacaan, terbaik, lingkungan.Bahasa));
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
        if (asked.OpsiCariSaja is { } opsi)
        {
            await lingkungan.Error.WriteLineAsync(PesanLookup.OnlyName(opsi, jawaban.Kode.ToString(), lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        var juga = asked.Jenis is null ? JawabanDaftar.FindOthers(jawaban.Bacaan.Teks, JenisDaftar.Kode) : [];
        if (asked.IsJson)
        {
            await lingkungan.Out.WriteLineAsync(LookupJson.Of(jawaban, juga, asked, lingkungan.Bahasa));
        }
        else
        {
            new TampilanKode(lingkungan).Write(jawaban, asked);
            new TampilanDaftar(lingkungan).Others(juga);
        }

        return jawaban.Entri.IsKosong ? KodeKeluar.TidakDitemukan : KodeKeluar.Selesai;
    }

    private async Task<int> AnswerAsync(JawabanDaftar jawaban, PermintaanLookup asked)
    {
        if (asked.OpsiCariSaja is { } opsi)
        {
            await lingkungan.Error.WriteLineAsync(PesanLookup.OnlyName(opsi, jawaban.Kode, lingkungan.Bahasa));
            return KodeKeluar.Gagal;
        }

        var juga = asked.Jenis is null ? JawabanDaftar.FindOthers(jawaban.Teks, jawaban.Jenis) : [];
        if (asked.IsJson)
        {
            await lingkungan.Out.WriteLineAsync(LookupJson.Of(jawaban, juga, lingkungan.Bahasa));
        }
        else
        {
            new TampilanDaftar(lingkungan).Write(jawaban, juga);
        }

        return jawaban.Status == StatusKode.Ada ? KodeKeluar.Selesai : KodeKeluar.TidakDitemukan;
    }
}
