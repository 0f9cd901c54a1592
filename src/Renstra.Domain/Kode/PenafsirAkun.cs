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

        return TwoNumberings(p)
            ?? (rencana is null ? PengenalTeksKode.RecognizeLast(p, rapi) : TafsiranKode.Refuse(JenisTeksKode.KodePerencanaan, PenafsirUmum.Rencana(rencana.Normal)));
    }

    // A segment that lacks zeros is as wide as its numbering says, and several fit.
    private static TafsiranKode? TwoNumberings(PindaianKode p)
    {
        var readings = new List<KemungkinanKode>();
        foreach (var penomoran in PenomoranAkun.Semua)
        {
            if (PemulihAkun.Restore(p.Ruas, new OpsiBacaKode { PenomoranAkun = penomoran }) is { } akun && !readings.Exists(r => r.Teks == akun.Normal))
            {
                readings.Add(PenafsirUmum.Akun(akun.Normal));
            }
        }

        return readings.Count > 1 ? TafsiranKode.Refuse(JenisTeksKode.BermaknaGanda, [.. readings]) : null;
    }
}
