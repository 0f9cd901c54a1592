namespace Renstra.Domain;

/// <summary>Recognises what segments are that are not the code asked for.</summary>
internal static class PengenalTeksKode
{
    // Where a code of bidang, program, kegiatan and sub kegiatan ends.
    private static readonly int[] Splits = [2, 3, 5, 6];

    /// <summary>What can be told before any correction, for these are never the code asked for.</summary>
    internal static TafsiranKode? RecognizeFirst(PindaianKode p, string rapi)
    {
        if (KodePerangkatDaerah.TryParse(rapi, out _))
        {
            return TafsiranKode.Refuse(JenisTeksKode.KodePerangkatDaerah, new KemungkinanKode(JenisTeksKode.KodePerangkatDaerah, rapi));
        }

        var first = p.Ruas[0];
        return IsAgency(p) ? TafsiranKode.Refuse(JenisTeksKode.KodePerangkatDaerah)
            : p.Ruas.Count == 1 && first.Lebar > 1 ? RefuseOne(first)
            : IsTemplateOfZeros(p.Ruas) ? RefuseZeros(p)
            : IsDoubled(p) ? TafsiranKode.Refuse(JenisTeksKode.KodeLama)
            : IsDate(p.Ruas) ? TafsiranKode.Refuse(JenisTeksKode.Tanggal)
            : IsNumber(p.Ruas) ? TafsiranKode.Refuse(JenisTeksKode.Angka)
            : null;
    }

    /// <summary>What is left when no correction helps.</summary>
    internal static TafsiranKode RecognizeLast(PindaianKode p, string rapi)
    {
        if (IsOld(p))
        {
            return TafsiranKode.Refuse(JenisTeksKode.KodeLama);
        }

        if (p.Ruas[0].Lebar == 2 && KodeWilayah.TryParse(rapi, out _))
        {
            return TafsiranKode.Refuse(JenisTeksKode.KodeWilayah, new KemungkinanKode(JenisTeksKode.KodeWilayah, rapi));
        }

        return TafsiranKode.Refuse(JenisTeksKode.BukanKode);
    }

    /// <summary>A planning code with an account behind it: where the account begins, or 0, and its readings.</summary>
    internal static (int Split, IReadOnlyList<KemungkinanKode> Akun) FindAkun(PindaianKode p)
    {
        foreach (var split in Splits)
        {
            if (p.Ruas.Count >= split + 3 && KodeRekening.TryParse(p.Join(0, split), out _) && KodeAkun.TryParse(p.Join(split, p.Ruas.Count), out _))
            {
                return (split, [PenafsirUmum.Akun(p.Join(split, p.Ruas.Count))]);
            }
        }

        // A short one, or one that lacks zeros, is known by its first digit: pendapatan, belanja, pembiayaan.
        foreach (var split in Splits)
        {
            if (p.Ruas.Count >= split + 2 && p.Ruas[split].Isi is "4" or "5" or "6" && KodeRekening.TryParse(p.Join(0, split), out _)
                && PenafsirAkun.Readings(p.Ruas.GetRange(split, p.Ruas.Count - split)) is { Count: > 0 } akun)
            {
                return (split, akun);
            }
        }

        return (0, []);
    }

    /// <summary>Permendagri 13/2006: two digits in every segment behind the urusan, or an organisation that repeats urusan and bidang.</summary>
    private static bool IsOld(PindaianKode p) =>
        (p.HasWidths(1, 2, 2, 2) && !p.Ruas[3].IsNol && (p.Ruas[3].Isi[0] != '0' || p.Ruas[3].Isi[1] == '9'))
        || p.HasWidths(1, 2, 1, 2, 2, 2, 2);

    // An organisation that repeats urusan and bidang, alone or before programme and kegiatan: 1.20.1.20.03.01.
    private static bool IsDoubled(PindaianKode p) =>
        p.HasWidths(1, 2, 1, 2) && p.Ruas[0].Isi == p.Ruas[2].Isi && p.Ruas[1].Isi == p.Ruas[3].Isi && p.Ruas.TrueForAll(static r => r.Lebar <= 2);

    // 01 is a segment of something; 62 could be a province.
    private static TafsiranKode RefuseOne(RuasKode r) =>
        r.Lebar > 2 ? TafsiranKode.Refuse(JenisTeksKode.TanpaPemisah)
        : r.Isi[0] != '0' && KodeWilayah.TryParse(r.Isi, out _) ? TafsiranKode.Refuse(JenisTeksKode.KodeWilayah, new KemungkinanKode(JenisTeksKode.KodeWilayah, r.Isi))
        : TafsiranKode.Refuse(JenisTeksKode.BermaknaGanda);

    // 0.00.01: a template is written with X.
    private static bool IsTemplateOfZeros(List<RuasKode> r) => r.Count > 1 && r[0].Isi == "0" && r[1].Isi == "00";

    private static TafsiranKode RefuseZeros(PindaianKode p) => $"X.XX{p.Join()[4..]}" is var templat && KodeRekening.TryParse(templat, out _)
        ? TafsiranKode.Refuse(JenisTeksKode.Pola, PenafsirUmum.Rencana(templat))
        : TafsiranKode.Refuse(JenisTeksKode.Pola);

    // An agency's code with faults, or without its unit: 0.00 stands where a programme would.
    private static bool IsAgency(PindaianKode p) =>
        p.Ruas.Count >= 6 && p.Ruas[2] is { Isi: "0" } && !p.Ruas[3].IsHuruf && p.Ruas[3].IsNol;

    private static bool IsDate(List<RuasKode> r) => r.Count == 3 && r.TrueForAll(static x => !x.IsHuruf)
        && ((IsYear(r[0]) && r[1].Lebar <= 2 && r[2].Lebar <= 2) || (r[0].Lebar <= 2 && r[1].Lebar <= 2 && IsYear(r[2])));

    private static bool IsYear(RuasKode r) => r.Lebar == 4 && (r.Isi.StartsWith("19", StringComparison.Ordinal) || r.Isi.StartsWith("20", StringComparison.Ordinal));

    // 1.000.000, 1.000.000,00, 95,77; 1,06 is a code with a comma.
    private static bool IsNumber(List<RuasKode> r)
    {
        if (r.Count < 2 || r.Exists(static x => x.IsHuruf) || r[0].Lebar > 3)
        {
            return false;
        }

        var decimals = r[^1] is { Pemisah: PemisahRuas.Koma, Lebar: <= 2 };
        if (r.Count == 2 && decimals)
        {
            return r[0].Lebar > 1 && r[0].Isi[0] != '0';
        }

        return r.GetRange(1, r.Count - (decimals ? 2 : 1)).TrueForAll(static x => x.Lebar == 3 && x.Pemisah is PemisahRuas.Titik or PemisahRuas.Koma);
    }
}
