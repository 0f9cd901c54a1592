namespace Renstra.Domain.Perhitungan;

/// <summary>What every row of one form shares: its years and the options.</summary>
internal sealed record KonteksE81(TahunAnggaran? Tahun, TahunAnggaran? Awal, TahunAnggaran? Akhir, OpsiE81 Opsi, Func<IndikatorE81, PadananE81?>? Rencana)
{
    /// <summary>Nothing can have been realised before the first year of the Renstra.</summary>
    internal bool IsTahunPertama => Tahun is { } tahun && tahun == Awal;

    /// <summary>How many years the Renstra has; <see langword="null"/> if the form does not say.</summary>
    internal int? JumlahTahun => Awal is { } awal && Akhir is { } akhir && akhir >= awal ? akhir - awal + 1 : null;

    /// <summary>The which-th year of the Renstra this is, from 1; <see langword="null"/> if the form does not say.</summary>
    internal int? TahunKe => Tahun is { } tahun && Awal is { } awal && tahun >= awal ? tahun - awal + 1 : null;
}
