namespace Renstra.Domain;

/// <summary>Interprets segments as a planning code.</summary>
internal static class PenafsirKode
{
    internal static TafsiranKode Interpret(PindaianKode p, OpsiBacaKode opsi)
    {
        var rapi = p.Join();
        var pulihan = PemulihKode.Restore(p.Ruas, opsi);
        if (KodeRekening.TryParse(rapi, out _) && pulihan is not null)
        {
            return TafsiranKode.Correct(pulihan.Koreksi);
        }

        if (p.Ruas.Exists(static r => r.IsHuruf))
        {
            return pulihan is null ? PenafsirUmum.RefuseLetters(p) : PenafsirUmum.RefuseAkunBehind(p, pulihan) ?? TafsiranKode.Correct(pulihan.Koreksi);
        }

        if (PengenalTeksKode.RecognizeFirst(p, rapi) is { } other)
        {
            return other;
        }

        // Second segment of one digit, third of two: the shape of an account.
        if (p.Ruas.Count > 2 && KodeAkun.TryParse(rapi, out _))
        {
            return TafsiranKode.Refuse(JenisTeksKode.KodeAkun, PenafsirUmum.Akun(rapi));
        }

        return PenafsirUmum.RefuseAkunBehind(p, pulihan)
            ?? Ambiguous(p, pulihan, opsi)
            ?? (pulihan is not null ? TafsiranKode.Correct(pulihan.Koreksi) : null)
            ?? AkunWithoutZeros(p, opsi)
            ?? Incomplete(p)
            ?? PengenalTeksKode.RecognizeLast(p, rapi);
    }

    private static TafsiranKode? Ambiguous(PindaianKode p, PulihanKode? pulihan, OpsiBacaKode opsi)
    {
        var r = p.Ruas;

        // 5.1: a zero before the digit, or behind it where a spreadsheet took 5.10 for a number, or an account.
        if (r.Count == 2 && r[0].LacksZero && r[1].LacksZero)
        {
            return TafsiranKode.Refuse(
                JenisTeksKode.BermaknaGanda,
                PenafsirUmum.Rencana($"{r[0].Isi}.0{r[1].Isi}"),
                PenafsirUmum.Rencana($"{r[0].Isi}.{r[1].Isi}0"),
                PenafsirUmum.Akun(p.Join()));
        }

        if (pulihan is not null)
        {
            return PenafsirUmum.RefuseTwoShapes(p, pulihan, PemulihAkun.Restore(r, opsi));
        }

        // 01.2.01: an urusan with its zero and a bidang without, or a programme without its bidang.
        if (r.Count is 3 or 5 && r[0].Lebar == 2 && r[0].Isi[0] == '0' && r[1].LacksZero && r[2].Lebar == 2)
        {
            return TafsiranKode.Refuse(JenisTeksKode.BermaknaGanda);
        }

        // A sub kegiatan of one digit: 01 or 0001.
        if (r.Count == 6 && r[5].LacksZero && PemulihKode.Restore(r.GetRange(0, 5), opsi) is { } kegiatan)
        {
            return TafsiranKode.Refuse(
                JenisTeksKode.BermaknaGanda,
                PenafsirUmum.Rencana($"{kegiatan.Normal}.0{r[5].Isi}"),
                PenafsirUmum.Rencana($"{kegiatan.Normal}.000{r[5].Isi}"));
        }

        return null;
    }

    // 5.1.02.1: an account that lacks zeros, whichever they are.
    private static TafsiranKode? AkunWithoutZeros(PindaianKode p, OpsiBacaKode opsi) =>
        p.Ruas.Count is < 4 or > 6 || !p.HasWidths(1, 1, 2) ? null
        : PemulihAkun.Restore(p.Ruas, opsi) is { } akun ? TafsiranKode.Refuse(JenisTeksKode.KodeAkun, PenafsirUmum.Akun(akun.Normal))
        : TafsiranKode.Refuse(JenisTeksKode.KodeAkun);

    // 1.06.04.2: the kewenangan without the kegiatan's number.
    private static TafsiranKode? Incomplete(PindaianKode p) =>
        p.Ruas is { Count: 4 } r && (r[3].Lebar == 1 || r[3].Isi[0] == '0') && r[3].Lebar <= 2 && r[3].Isi[^1] is >= '1' and <= '8'
        && PemulihKode.Restore(r.GetRange(0, 3), OpsiBacaKode.Standar) is { } program
            ? TafsiranKode.Refuse(JenisTeksKode.AntaraTingkat, PenafsirUmum.Rencana(program.Normal))
            : null;
}
