using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>What one of the lists answered to a search by name.</summary>
/// <param name="Jenis">The list.</param>
/// <param name="Hasil">The results, the best first.</param>
/// <param name="Batas">How many were asked for at most.</param>
/// <param name="Kekurangan">What is lacking of the list, so that a name may exist that was not found; null if it is held wholly.</param>
internal sealed record KelompokCari(JenisDaftar Jenis, IReadOnlyList<BarisCari> Hasil, int Batas, AlasanTidakDalamData? Kekurangan)
{
    internal StatusKode Status => Hasil.Count > 0 ? StatusKode.Ada : Kekurangan is null ? StatusKode.TidakAda : StatusKode.TidakDalamData;

    /// <summary>Whether there may be more results than were asked for.</summary>
    internal bool IsPenuh => Hasil.Count == Batas;
}
