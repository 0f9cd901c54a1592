using Renstra.Domain;

namespace Renstra.Cli;

/// <summary><c>--as kode</c> and <c>--as akun</c>: the library's lenient reading.</summary>
internal sealed class NormalisatorKode<T>(NormalisatorKode<T>.Pembaca read, OpsiBacaKode opsi) : INormalisator
    where T : struct
{
    internal delegate BacaanKode<T> Pembaca(ReadOnlySpan<char> s, OpsiBacaKode? opsi);

    public HasilNormal Normalize(string line, Bahasa bahasa)
    {
        var bacaan = read(line, opsi);
        if (bacaan.Penolakan is { } p)
        {
            return HasilNormal.Refuse(line, p.Jenis.Name, bacaan.Describe(bahasa), [.. p.Kemungkinan.Select(static k => new KemungkinanNormal(k.Jenis.Name, k.Teks))]);
        }

        var corrections = bacaan.Koreksi.Select(static k => new KoreksiNormal(k.Jenis.Name, k.Posisi, k.Tertulis, k.Menjadi, k.IsPeringatan ? true : null));
        return new(line, bacaan.Kode.ToString(), [.. corrections], null) { Ikutan = bacaan.Ikutan, Keterangan = bacaan.Describe(bahasa) };
    }
}
