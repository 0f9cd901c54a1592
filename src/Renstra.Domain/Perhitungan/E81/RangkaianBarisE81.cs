using System.Diagnostics.CodeAnalysis;

namespace Renstra.Domain.Perhitungan;

/// <summary>A row's money, or one of its indicators, through the forms E.81 of several years (rangkaian baris).</summary>
public sealed class RangkaianBarisE81
{
    private readonly SortedList<TahunAnggaran, HasilIsianE81> _tahun = [];

    internal RangkaianBarisE81(HasilBarisE81 baris, IndikatorE81? indikator) => (Baris, Indikator) = (baris, indikator);

    /// <summary>The row, as the first form that has it states it.</summary>
    public HasilBarisE81 Baris { get; }

    /// <summary>The indicator; <see langword="null"/> for the money of the row.</summary>
    public IndikatorE81? Indikator { get; }

    /// <summary>The years whose forms have it.</summary>
    public Daftar<TahunAnggaran> Tahun => _tahun.Keys.ToDaftar();

    /// <summary>The columns of a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="hasil">The columns, worked out; or <see langword="null"/>.</param>
    /// <returns>Whether the form of that year has it.</returns>
    public bool TryGet(TahunAnggaran tahun, [NotNullWhen(true)] out HasilIsianE81? hasil) => _tahun.TryGetValue(tahun, out hasil);

    /// <summary>
    /// What a form states as realised before the year, beside what the form of the year before came to: as stated there, else as worked out from
    /// its quarters.
    /// </summary>
    /// <param name="tahun">The later year.</param>
    /// <returns>Both; why there is no second one, where the form of the year before does not have the row.</returns>
    public (Tercantum<Target> Tercantum, Terhitung<Target> Seharusnya) GetSambungan(TahunAnggaran tahun)
    {
        var tercantum = TryGet(tahun, out var ini) ? ini.GetTercantum(KolomE81.RealisasiSebelumnya) : default;
        if (!TryGet(tahun - 1, out var lalu))
        {
            return (tercantum, SebabTidakTerhitung.TanpaData);
        }

        return (tercantum, lalu.GetTercantum(KolomE81.RealisasiRenstra).TryGetValue(out var stated) ? stated : lalu.GetTerhitung(KolomE81.RealisasiRenstra, DasarHitung.Triwulan));
    }

    // Where a form repeats a row in the same place, the first one counts.
    internal void Add(TahunAnggaran tahun, HasilIsianE81 hasil) => _tahun.TryAdd(tahun, hasil);
}
