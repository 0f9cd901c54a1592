namespace Renstra.Domain.Perhitungan;

/// <summary>
/// What a component of a SAKIP evaluation scored (nilai komponen), by its three sub components in per cent of each, 0–100: keberadaan weighs
/// 20 %, kualitas 30 % and pemanfaatan 50 % (PermenPANRB 88/2021, as applications have it).
/// </summary>
/// <param name="Komponen">The component.</param>
/// <param name="Keberadaan">Existence.</param>
/// <param name="Kualitas">Quality.</param>
/// <param name="Pemanfaatan">Use.</param>
public sealed record NilaiKomponenSakip(KomponenSakip Komponen, Persen Keberadaan, Persen Kualitas, Persen Pemanfaatan)
{
    internal bool IsDalamRentang => InRange(Keberadaan) && InRange(Kualitas) && InRange(Pemanfaatan);

    // In points of the whole score.
    internal decimal Poin => Komponen.Bobot * ((20 * Keberadaan.Poin) + (30 * Kualitas.Poin) + (50 * Pemanfaatan.Poin)) / 10_000;

    private static bool InRange(Persen value) => value >= Persen.Nol && value <= Persen.Seratus;
}
