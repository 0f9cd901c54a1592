using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>What <c>lookup</c> says of wrong usage, of codes that it refuses, and of names that it does not find, in both languages.</summary>
internal static class PesanLookup
{
    internal static string Usage(Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? "renstra lookup: sebut satu kode atau nama (renstra lookup 1.06.04), atau --map KODE --from VERSI --to VERSI."
        : "renstra lookup: name one code or name (renstra lookup 1.06.04), or --map CODE --from VERSION --to VERSION.";

    internal static string Twice(string satu, string lain, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra lookup: {satu} dan {lain} tidak dapat dipakai bersama; pilih salah satu."
        : $"renstra lookup: {satu} and {lain} do not go together; choose one of them.";

    internal static string NotWithMap(string opsi, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra lookup: {opsi} tidak berlaku bersama --map, yang membandingkan versi --from dengan versi --to; hapus {opsi}."
        : $"renstra lookup: {opsi} does not go with --map, which compares the version of --from with that of --to; leave {opsi} out.";

    internal static string OnlyKode(string opsi, JenisDaftar jenis, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra lookup: {opsi} hanya untuk kode perencanaan, bukan untuk --jenis {jenis.Opsi}; hapus salah satunya."
        : $"renstra lookup: {opsi} is for planning codes only, not for --jenis {jenis.Opsi}; leave one of them out.";

    internal static string OnlyName(string opsi, string teks, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra lookup: {opsi} hanya untuk pencarian nama, sedangkan {teks} adalah kode; hapus {opsi}, atau tulis nama yang dicari."
        : $"renstra lookup: {opsi} is for a search by name only, and {teks} is a code; leave {opsi} out, or write the name to look for.";

    internal static string BadKode(string opsi, string teks, JenisDaftar jenis, string sebab, string contoh, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra lookup: {opsi} \"{teks}\" tidak terbaca sebagai {jenis.Sebut(bahasa)} ({sebab}); tulis misalnya {contoh}."
        : $"renstra lookup: {opsi} \"{teks}\" cannot be read as {(jenis == JenisDaftar.Akun ? "the " : "a ")}{jenis.Sebut(bahasa)} ({sebab}); write it like {contoh}.";

    /// <summary>Why a text is no code of the kind that was asked for.</summary>
    internal static string Refused(BacaanKode<KodeRekening> bacaan, JenisDaftar jenis, Bahasa bahasa) => jenis switch
    {
        JenisDaftar.Kode => bacaan.Describe(bahasa),
        JenisDaftar.Akun => KodeAkun.ReadLenient(bacaan.Teks, new() { PenomoranAkun = DaftarAkun.Penomoran }).Describe(bahasa),
        _ => WhyNot(bacaan.Teks, GetGalat(bacaan.Teks, jenis), jenis, bahasa),
    };

    private static ParseError GetGalat(string teks, JenisDaftar jenis)
    {
        _ = jenis == JenisDaftar.Wilayah ? KodeWilayah.TryParse(teks, out _, out ParseError galat) : KodeSumberDana.TryParse(teks, out _, out galat);
        return galat;
    }

    private static string WhyNot(string teks, ParseError galat, JenisDaftar jenis, Bahasa bahasa) =>
        bahasa == Bahasa.Indonesia ? $"bukan {jenis.Sebut(bahasa)}: {galat.Describe(teks, bahasa)}"
        : $"no {jenis.Sebut(bahasa)}: {galat.Describe(teks, bahasa)}";

    /// <summary>Nothing was found: where it was looked for, and what could not be looked through.</summary>
    internal static IEnumerable<string> NothingFound(string teks, IReadOnlyList<KelompokCari> kelompok, PermintaanLookup asked, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        var daftar = string.Join(", ", kelompok.Select(k => k.Jenis == JenisDaftar.Kode ? Searched(asked.Nomenklatur.Versi, bahasa) : k.Jenis.Daftar(bahasa)).Concat(Limits(asked, bahasa)));
        yield return id ? $"\"{teks}\": tidak ada nama yang cocok dalam {daftar}." : $"\"{teks}\": no name fits in {daftar}.";
        if (asked.Awalan.Length > 0 && !Exists(asked))
        {
            yield return id ? $"Kode {asked.Awalan} sendiri tidak ditemukan di sana." : $"The code {asked.Awalan} itself was not found there.";
        }

        string[] kurang = [.. kelompok.SelectMany(k => KataKekurangan.Of(k, asked, bahasa))];
        if (kurang.Length > 0)
        {
            yield return id ? $"Belum tentu tidak ada: {string.Join("; ", kurang)}." : $"It may exist all the same: {string.Join("; ", kurang)}.";
        }
    }

    private static string Searched(VersiNomenklatur versi, Bahasa bahasa) => versi.IsDimiliki ? versi.Sebut(bahasa)
        : bahasa == Bahasa.Indonesia ? $"daftar di sekitar {versi.Sebut()}"
        : $"the lists near {versi.Sebut(bahasa)}";

    /// <summary>What the search was narrowed to.</summary>
    private static IEnumerable<string> Limits(PermintaanLookup asked, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        if (asked.Daerah is { } daerah)
        {
            yield return $"{(id ? "daftar" : "the list of")} {daerah.Lingkup.Sebut(bahasa)}";
        }

        if (asked.Opsi.Tingkat is { } tingkat)
        {
            yield return $"{(id ? "tingkat" : "level")} {tingkat.Sebut()}";
        }

        if (asked.Awalan.Length > 0)
        {
            yield return $"{(id ? "di bawah" : "below")} {asked.Awalan}";
        }
    }

    private static bool Exists(PermintaanLookup asked) => asked.Jenis switch
    {
        JenisDaftar.Akun => DaftarAkun.Get().TryFind(asked.AwalanAkun, out _),
        JenisDaftar.Wilayah => DaftarWilayah.Get().TryFind(asked.AwalanWilayah, out _),
        JenisDaftar.SumberDana => DaftarSumberDana.Get().TryFind(asked.AwalanSumberDana, out _),
        _ => asked.Nomenklatur.Find(asked.Opsi.Awalan, asked.Daerah).IsAda,
    };
}
