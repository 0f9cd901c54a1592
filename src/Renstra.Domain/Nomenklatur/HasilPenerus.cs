namespace Renstra.Domain;

/// <summary>What a code has become by a year (hasil penerus).</summary>
/// <param name="Jenis">What happened: <see cref="JenisPemetaan.Tetap"/> where the code still stands.</param>
/// <param name="Asal">The list in which the code last stood.</param>
/// <param name="Acuan">The list that was asked. Where the decree in force is not held it is the list nearest to it.</param>
public sealed record HasilPenerus(JenisPemetaan Jenis, VersiNomenklatur Asal, VersiNomenklatur Acuan)
{
    /// <summary>The entries that took its place; none where it ended, or where nothing is known.</summary>
    public Daftar<EntriRujukan> Penerus { get; init; }

    /// <summary>The weakest basis on which they are taken for its successors; <see langword="null"/> if there are none.</summary>
    public DasarPemetaan? Dasar { get; init; }
}
