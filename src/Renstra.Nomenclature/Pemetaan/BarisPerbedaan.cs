using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>
/// A row of the difference between two versions (baris perbedaan): entries that belong together, on one side or both; for
/// <see cref="JenisPemetaan.KodeDipakaiUlang"/> the two that have the code.
/// </summary>
/// <param name="Jenis">What happened.</param>
/// <param name="Lingkup">In whose list; both if both lists say the same.</param>
/// <param name="Lama">The entries of the older version; none for <see cref="JenisPemetaan.Baru"/>.</param>
/// <param name="Baru">The entries of the newer version; none for <see cref="JenisPemetaan.Berakhir"/>.</param>
public sealed record BarisPerbedaan(JenisPemetaan Jenis, LingkupDaerah Lingkup, Daftar<EntriNomenklatur> Lama, Daftar<EntriNomenklatur> Baru)
{
    /// <summary>The weakest basis on which they are taken to belong together; <see langword="null"/> where one side has none.</summary>
    public DasarPemetaan? DasarTerlemah { get; init; }

    /// <summary>
    /// The bases of all steps between them, the strongest first: several where the way goes over another version, or where several entries
    /// belong together; empty where one side has none.
    /// </summary>
    public Daftar<DasarPemetaan> DasarLangkah { get; init; }

    /// <summary>How far the name is another, where one entry became one.</summary>
    public PerubahanNama? PerubahanNama { get; init; }

    /// <summary>Why nothing can be said, for <see cref="JenisPemetaan.TidakDalamData"/>.</summary>
    public AlasanTidakDalamData? Alasan { get; init; }

    internal KodeRekening KodePertama => (Lama.IsKosong ? Baru : Lama)[0].Kode;
}
