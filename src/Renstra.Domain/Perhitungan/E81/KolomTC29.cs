namespace Renstra.Domain.Perhitungan;

/// <summary>The columns that T-C.29 is worked out from: each what it states, of whatever kind, or its own reason for stating nothing.</summary>
internal sealed record KolomTC29
{
    internal required Terhitung<Target> TargetRenstra { get; init; }

    internal required Terhitung<Target> Sebelumnya { get; init; }

    internal required Terhitung<Target> TargetTahunLalu { get; init; }

    internal required Terhitung<Target> TahunLalu { get; init; }

    internal required Terhitung<Target> TargetBerjalan { get; init; }

    /// <summary>What counts of the current year: its realisasi, else its target.</summary>
    internal required Terhitung<Target> Berjalan { get; init; }

    /// <summary>Last year was the first of the Renstra: nothing can lie before it, not even a position of 0.</summary>
    internal bool IsTanpaSebelumnya { get; init; }

    /// <summary>How many years column 5 is a mean of; <see langword="null"/> where nobody says.</summary>
    internal int? TahunSebelumnya { get; init; }

    internal static KolomTC29 From(BarisTC29 baris)
    {
        var target = Of(baris.TargetTahunBerjalan, SebabTidakTerhitung.TanpaTarget);
        return new()
        {
            TargetRenstra = Of(baris.TargetRenstra, SebabTidakTerhitung.TanpaTarget),
            Sebelumnya = Of(baris.RealisasiSebelumnya, SebabTidakTerhitung.TanpaRealisasi),
            TargetTahunLalu = Of(baris.TargetTahunLalu, SebabTidakTerhitung.TanpaTarget),
            TahunLalu = Of(baris.RealisasiTahunLalu, SebabTidakTerhitung.TanpaRealisasi),
            TargetBerjalan = target,
            Berjalan = baris.RealisasiTahunBerjalan is { } realisasi ? (Target)realisasi : target,
        };
    }

    internal static KolomTC29 From(HasilKinerjaE81 lalu, TahunAnggaran tahun, HasilKinerjaE81? berjalan)
    {
        var target = berjalan is not null ? SelHitung.Target(berjalan.GetTercantum(berjalan.KolomAcuan))
            : lalu.Padanan is { IsPeriodeSama: true, Indikator: var rencana } ? SelHitung.Target(rencana.Target.GetTercantum(tahun))
            : SebabTidakTerhitung.TanpaTarget;
        var pertama = lalu.Isian.RealisasiSebelumnya.IsKosong && lalu.Konteks.IsTahunPertama;
        return new()
        {
            TargetRenstra = SelHitung.Target(lalu.Isian.TargetRenstra),
            Sebelumnya = pertama && lalu.Tafsir.Tahun == CaraAkumulasi.Jumlah ? (Target)0 : SelHitung.Realisasi(lalu.Isian.RealisasiSebelumnya),
            TargetTahunLalu = SelHitung.Target(lalu.GetTercantum(lalu.KolomAcuan)),
            TahunLalu = Realisasi(lalu),
            TargetBerjalan = target,
            Berjalan = target,
            IsTanpaSebelumnya = pertama,
            TahunSebelumnya = lalu.Konteks.TahunKe - 1,
        };
    }

    /// <summary>The same as bare numbers; blank where there is none.</summary>
    internal BarisTC29 ToBaris() => new()
    {
        TargetRenstra = Number(TargetRenstra),
        RealisasiSebelumnya = Number(Sebelumnya),
        TargetTahunLalu = Number(TargetTahunLalu),
        RealisasiTahunLalu = Number(TahunLalu),
        TargetTahunBerjalan = Number(TargetBerjalan),
    };

    // As stated, else from the quarters; where neither says anything, what was stated says why.
    private static Terhitung<Target> Realisasi(HasilKinerjaE81 lalu)
    {
        var tercantum = lalu.GetTercantum(KolomE81.RealisasiRenja);
        var triwulan = lalu.DariTriwulan.RealisasiRenja;
        return tercantum.IsKosong || (!tercantum.HasValue && triwulan.HasValue) ? triwulan : SelHitung.Realisasi(tercantum);
    }

    private static decimal? Number(Terhitung<Target> kolom) => Akumulasi.Number(kolom).TryGetValue(out var nilai) ? nilai : null;

    // The cast matters: a closed set converts to its number, and the reason would become one.
    private static Terhitung<Target> Of(decimal? angka, SebabTidakTerhitung sebab) => angka is { } nilai ? (Terhitung<Target>)(Target)nilai : sebab;
}
