namespace Renstra.Domain;

/// <summary>Makes segments those of a planning code, where their form leaves one reading.</summary>
internal static class PemulihKode
{
    /// <summary>The code and its corrections; null where the segments are none, or where a segment has two readings.</summary>
    internal static PulihanKode? Restore(IReadOnlyList<RuasKode> ruas, OpsiBacaKode opsi)
    {
        // Four segments are no level. One is only itself.
        if (ruas.Count is 0 or 4 or > 6)
        {
            return null;
        }

        var pemulih = new PemulihRuas();
        return (ruas[0].IsHuruf ? RestoreTemplate(ruas, pemulih) : RestoreBidang(ruas, pemulih))
            && (ruas.Count < 3 || pemulih.Two(ruas[2]))
            && (ruas.Count < 5 || (RestoreKewenangan(ruas, pemulih) && pemulih.Two(ruas[4])))
            && (ruas.Count < 6 || RestoreSubKegiatan(ruas[5], pemulih, opsi))
                ? pemulih.Hasil
                : null;
    }

    private static bool RestoreTemplate(IReadOnlyList<RuasKode> ruas, PemulihRuas pemulih) => ruas[0].Lebar == 1
        && pemulih.Raise(ruas[0])
        && (ruas.Count == 1 || (ruas[1].IsHuruf && ruas[1].Lebar == 2 && pemulih.Raise(ruas[1])));

    private static bool RestoreBidang(IReadOnlyList<RuasKode> ruas, PemulihRuas pemulih)
    {
        if (ruas[0].IsNol)
        {
            return false;
        }

        if (ruas.Count == 1)
        {
            return ruas[0].Lebar == 1 && pemulih.Keep(ruas[0]);
        }

        // 1.6.4 could be an account too, that lost its zeros: 1.6.04.
        if (ruas[0].Lebar == 1)
        {
            return pemulih.Keep(ruas[0]) && pemulih.Two(ruas[1], warn: true);
        }

        // 01.06 and 01.06.04 could be dates; 01.2.01 is more likely a programme without its bidang.
        return ruas[0].Lebar == 2 && ruas[0].Isi[0] == '0'
            && pemulih.DropZero(ruas[0], JenisKoreksiKode.NolBerlebih, warn: ruas.Count <= 3)
            && ruas[1].Lebar == 2 && pemulih.Two(ruas[1]);
    }

    private static bool RestoreKewenangan(IReadOnlyList<RuasKode> ruas, PemulihRuas pemulih)
    {
        var r = ruas[3];
        if (r.IsHuruf || r.Isi[^1] is < '1' or > '8')
        {
            return false;
        }

        // In five segments, or with a sub kegiatan of two digits, an older code looks the same. Who adds a zero here loses none in the bidang.
        return r.Lebar switch
        {
            1 => pemulih.Keep(r),
            2 when r.Isi[0] == '0' && ruas[1].Lebar == 2 => pemulih.DropZero(r, JenisKoreksiKode.KewenanganDuaDigit, warn: ruas.Count == 5 || ruas[5].Lebar < 3),
            _ => false,
        };
    }

    private static bool RestoreSubKegiatan(RuasKode r, PemulihRuas pemulih, OpsiBacaKode opsi) => !r.IsHuruf && !r.IsNol && r.Lebar switch
    {
        4 => pemulih.Keep(r),
        3 => pemulih.Pad(r, 1),
        2 when !opsi.SubKegiatanEmpatDigit => pemulih.Keep(r),
        1 or 2 when opsi.SubKegiatanEmpatDigit => pemulih.Pad(r, 4 - r.Lebar, JenisKoreksiKode.SubKegiatanDiperlebar, warn: true),
        _ => false,
    };
}
