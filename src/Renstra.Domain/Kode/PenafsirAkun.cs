namespace Renstra.Domain;

/// <summary>Interprets segments as an account.</summary>
internal static class PenafsirAkun
{
    internal static TafsiranKode Interpret(PindaianKode p, OpsiBacaKode opsi)
    {
        var rapi = p.Join();
        if (p.Ruas.Exists(static r => r.IsHuruf))
        {
            return PenafsirUmum.RefuseLetters(p);
        }

        if (KodeAkun.TryParse(rapi, out _))
        {
            return TafsiranKode.Correct([]);
        }

        if (p.Ruas is [{ Lebar: 2 } one] && one.Isi[0] != '0')
        {
            return TafsiranKode.Refuse(JenisTeksKode.TanpaPemisah);
        }

        if (PengenalTeksKode.RecognizeFirst(p, rapi) is { } other)
        {
            return other;
        }

        var rencana = PemulihKode.Restore(p.Ruas, opsi);
        if (PenafsirUmum.RefuseAkunBehind(p, rencana) is { } behind)
        {
            return behind;
        }

        if (PemulihAkun.Restore(p.Ruas, opsi) is { } akun)
        {
            return (rencana is null ? null : PenafsirUmum.RefuseTwoShapes(p, rencana, akun)) ?? TafsiranKode.Correct(akun.Koreksi);
        }

        return TwoNumberings(p.Ruas)
            ?? (rencana is null ? PengenalTeksKode.RecognizeLast(p, rapi) : TafsiranKode.Refuse(JenisTeksKode.KodePerencanaan, PenafsirUmum.Rencana(rencana.Normal)));
    }

    // A segment that lacks zeros is as wide as its numbering says, and several fit.
    private static TafsiranKode? TwoNumberings(IReadOnlyList<RuasKode> ruas) => Readings(ruas) is { Count: > 1 } readings
        ? TafsiranKode.Refuse(JenisTeksKode.BermaknaGanda, [.. readings])
        : null;

    /// <summary>The account in each numbering that it fits.</summary>
    internal static List<KemungkinanKode> Readings(IReadOnlyList<RuasKode> ruas)
    {
        var readings = new List<KemungkinanKode>();
        foreach (var penomoran in PenomoranAkun.Semua)
        {
            if (PemulihAkun.Restore(ruas, new OpsiBacaKode { PenomoranAkun = penomoran }) is { } akun && !readings.Exists(r => r.Teks == akun.Normal))
            {
                readings.Add(PenafsirUmum.Akun(akun.Normal));
            }
        }

        // A zero too many in the last segment.
        if (ruas is [.., { Lebar: 2 }, { Lebar: 5 } last] && last.Isi[0] == '0'
            && PemulihAkun.Restore([.. ruas.SkipLast(1), last with { Isi = last.Isi[1..], Letak = last.Letak[1..] }], OpsiBacaKode.Standar) is { } narrow)
        {
            readings.Add(PenafsirUmum.Akun(narrow.Normal));
        }

        return readings;
    }
}
