namespace Renstra.Domain;

/// <summary>What the interpreters of planning codes and of accounts have in common.</summary>
internal static class PenafsirUmum
{
    internal static KemungkinanKode Rencana(string teks) => new(JenisTeksKode.KodePerencanaan, teks);

    internal static KemungkinanKode Akun(string teks) => new(JenisTeksKode.KodeAkun, teks);

    /// <summary>Letters where they make no code for us: a template where an account is wanted, a template with an account behind it, or a pattern.</summary>
    internal static TafsiranKode RefuseLetters(PindaianKode p) =>
        RefuseAkunBehind(p, null)
        ?? (PemulihKode.Restore(p.Ruas, OpsiBacaKode.Standar) is { } templat
            ? TafsiranKode.Refuse(JenisTeksKode.KodePerencanaan, Rencana(templat.Normal))
            : TafsiranKode.Refuse(JenisTeksKode.Pola));

    /// <summary>An account behind a planning code; with two readings where the whole could be a planning code that lacks zeros.</summary>
    internal static TafsiranKode? RefuseAkunBehind(PindaianKode p, PulihanKode? rencana)
    {
        if (PengenalTeksKode.FindAkun(p) is not (> 0 and var split, var akun))
        {
            return null;
        }

        return rencana is null
            ? TafsiranKode.Refuse(JenisTeksKode.AkunSetelahBidang, [Rencana(p.Join(0, split)), .. akun])
            : TafsiranKode.Refuse(JenisTeksKode.BermaknaGanda, [Rencana(rencana.Normal), .. akun]);
    }

    /// <summary>
    /// Two readings where the third segment has both its digits and the second has one: either that one lacks a zero, or the text is an
    /// account and others lack theirs. Where the third lacks its zero too, zeros are gone throughout, and the reading asked for is taken
    /// with a warning.
    /// </summary>
    internal static TafsiranKode? RefuseTwoShapes(PindaianKode p, PulihanKode rencana, PulihanKode? akun) =>
        akun is not null && p.Ruas.Count > 2 && p.Ruas[1].Lebar == 1 && p.Ruas[2].Lebar == 2
            ? TafsiranKode.Refuse(JenisTeksKode.BermaknaGanda, Rencana(rencana.Normal), Akun(akun.Normal))
            : null;
}
