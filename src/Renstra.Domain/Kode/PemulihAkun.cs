namespace Renstra.Domain;

/// <summary>Makes segments those of an account, where their form leaves one reading.</summary>
internal static class PemulihAkun
{
    /// <summary>The account and its corrections; null where the segments are none, or where a segment fits several numberings.</summary>
    internal static PulihanKode? Restore(IReadOnlyList<RuasKode> ruas, OpsiBacaKode opsi)
    {
        if (ruas.Count is 0 or > 6 || ruas.Any(static r => r.IsHuruf || r.IsNol) || ruas[0].Lebar != 1 || (ruas.Count > 1 && ruas[1].Lebar != 1))
        {
            return null;
        }

        // 5.1.2 could be a planning code too, that lost its zeros: 5.01.02.
        var pemulih = new PemulihRuas();
        return pemulih.Keep(ruas[0])
            && (ruas.Count < 2 || pemulih.Keep(ruas[1]))
            && (ruas.Count < 3 || pemulih.Two(ruas[2], warn: ruas.Count is 3 or 5 or 6))
            && (ruas.Count < 4 || pemulih.Two(ruas[3]))
            && (ruas.Count < 5 || RestoreRincian(ruas, pemulih, opsi))
            && (ruas.Count < 6 || RestoreSub(ruas, pemulih, opsi))
                ? pemulih.Hasil
                : null;
    }

    private static bool RestoreRincian(IReadOnlyList<RuasKode> ruas, PemulihRuas pemulih, OpsiBacaKode opsi)
    {
        var wide = RincianWidth(ruas, opsi);
        return wide >= ruas[4].Lebar && (wide == ruas[4].Lebar ? pemulih.Keep(ruas[4]) : pemulih.Pad(ruas[4], wide - ruas[4].Lebar));
    }

    // A sub rincian objek of five digits follows one of three, a narrower one follows one of two; 0 where it is not clear, also in
    // 5.1.01.01.01.00001, which has a zero too few or one too many.
    private static int RincianWidth(IReadOnlyList<RuasKode> ruas, OpsiBacaKode opsi) => (ruas[4].Lebar, ruas.Count == 6 ? ruas[5].Lebar : 0) switch
    {
        (2, 5) when ruas[5].Isi[0] == '0' && opsi.PenomoranAkun != PenomoranAkun.Kepmendagri861 => 0,
        (1 or 2, 5) => 3,
        (1, 3 or 4) => 2,
        (1, _) => opsi.PenomoranAkun?.LebarRincianObjek ?? 0,
        var (rincian, _) => rincian,
    };

    private static bool RestoreSub(IReadOnlyList<RuasKode> ruas, PemulihRuas pemulih, OpsiBacaKode opsi)
    {
        var r = ruas[5];
        var rincian = RincianWidth(ruas, opsi);
        if ((rincian, r.Lebar) is (2, 3 or 4) or (3, 5))
        {
            return pemulih.Keep(r);
        }

        return opsi.PenomoranAkun is { } penomoran && penomoran.LebarRincianObjek == rincian && r.Lebar < penomoran.LebarSubRincianObjek
            && pemulih.Pad(r, penomoran.LebarSubRincianObjek - r.Lebar);
    }
}
