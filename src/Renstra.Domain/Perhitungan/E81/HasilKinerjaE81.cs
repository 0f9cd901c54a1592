namespace Renstra.Domain.Perhitungan;

/// <summary>
/// The columns of performance (K) of one indicator of form E.81, worked out (hasil kinerja) by its three declarations: how a quarter is
/// entered, how quarters make the year, how years make the period. What is not declared there is assumed, and named.
/// </summary>
public sealed partial class HasilKinerjaE81 : HasilIsianE81<Target>
{
    internal HasilKinerjaE81(IndikatorE81 indikator, IsianE81<Target> isian, KonteksE81 konteks)
        : base(indikator, "kinerja", indikator.Sumber, isian, konteks)
    {
        Indikator = indikator;
        Padanan = konteks.Rencana?.Invoke(indikator);
        var rencana = Padanan?.Indikator;
        Tafsir = konteks.Opsi.Tafsir.Interpret(new Indikator
        {
            Nama = indikator.Nama,
            Satuan = indikator.Satuan,
            Polaritas = indikator.Polaritas ?? rencana?.Polaritas,
            Akumulasi = Declared(indikator.Akumulasi, rencana?.Akumulasi),
            SifatTarget = indikator.SifatTarget ?? rencana?.SifatTarget,
            Target = konteks.Tahun is { } tahun ? DeretTahunan.Tercantum(tahun, Acuan) : default,
        });
        Triwulan = KumulatifTriwulan.Calculate(isian.Triwulan ?? new(), Tafsir, Acuan, Opsi.SampaiTriwulan, Opsi.Kumulatif, new(indikator, ["kinerja", "triwulan"], indikator.Sumber));
        TargetKaidah = FindTargetKaidah();
        Fill();
    }

    /// <summary>The indicator.</summary>
    public IndikatorE81 Indikator { get; }

    /// <summary>The indicator of the plan that it repeats; <see langword="null"/> where none is known.</summary>
    public PadananE81? Padanan { get; }

    /// <summary>How it is understood: by its own declarations, else by those of the plan's indicator, else by the policy of the options.</summary>
    public HasilTafsir Tafsir { get; }

    /// <summary>The quarters put together.</summary>
    public KumulatifTriwulan Triwulan { get; }

    /// <summary>The target of the Renstra by rule.</summary>
    public TargetKaidahE81 TargetKaidah { get; }

    /// <inheritdoc/>
    public override bool IsAnggaran => false;

    private protected override Polaritas Arah => Tafsir.Polaritas;

    private protected override Terhitung<Target> CombineTriwulan() => Triwulan.Realisasi;

    // A dash adds nothing to a sum; it is no position.
    private protected override Terhitung<Target> ReadRealisasi(Tercantum<Target> sel) =>
        sel.Keadaan == KeadaanTercantum.Strip && Tafsir.Tahun == CaraAkumulasi.Jumlah && Opsi.Kumulatif.Strip == KebijakanStrip.TidakMenambah ? (Target)0 : SelHitung.Realisasi(sel);

    private protected override Target ToTarget(Target nilai) => nilai;

    private protected override string Text(Target nilai) => PencatatHitung.Sel(nilai);

    private protected override bool IsDijumlahkan => Tafsir.Tahun == CaraAkumulasi.Jumlah;

    private protected override void Assume(PencatatHitung catat, bool tahun)
    {
        Assume(catat, "polaritas", Tafsir.Polaritas.Name);
        if (tahun)
        {
            Assume(catat, "tahun", Tafsir.Tahun.Name);
        }
    }

    private protected override Penjelasan ExplainTriwulan() => Triwulan.ExplainRealisasi();

    private protected override Terhitung<Target> CombineTahun(Terhitung<Target> sebelumnya, Terhitung<Target> tahunIni, PencatatHitung? catat)
    {
        if (catat is not null)
        {
            Assume(catat, "tahun", Tafsir.Tahun.Name);
        }

        var cara = Tafsir.Tahun;
        if ((Isian.RealisasiSebelumnya.IsKosong && Konteks.IsTahunPertama) || (cara == CaraAkumulasi.PosisiAkhir && tahunIni.HasValue))
        {
            Step(catat, cara, "", tahunIni);
            return tahunIni;
        }

        var (s, r) = (Akumulasi.Number(sebelumnya), Akumulasi.Number(tahunIni));
        var hasil = cara == CaraAkumulasi.RataRata ? Mean(s, r) : Akumulasi.CombineTerhitung([s, r], cara, Opsi.Kumulatif).Nilai;
        if (!hasil.TryGetValue(out var nilai))
        {
            return tahunIni.HasValue ? hasil.Sebab! : tahunIni.Sebab!;
        }

        Step(catat, cara, cara == CaraAkumulasi.Jumlah ? $"{Text(sebelumnya)} + {Text(tahunIni)}" : cara == CaraAkumulasi.RataRata ? $"({Text(sebelumnya)} × {Konteks.TahunKe - 1} + {Text(tahunIni)}) ÷ {Konteks.TahunKe}" : "", (Target)nilai);
        return (Target)nilai;
    }

    private static void Step(PencatatHitung? catat, CaraAkumulasi cara, string ekspresi, Terhitung<Target> hasil)
    {
        if (hasil.TryGetValue(out var nilai))
        {
            catat?.Step(cara.Sebut(), cara.Sebut(Bahasa.Inggris), ekspresi, PencatatHitung.Sel(nilai));
        }
    }

    private static string Text(Terhitung<Target> nilai) => nilai.TryGetValue(out var target) ? PencatatHitung.Sel(target) : "0";

    // The column states the mean of the years before: each of them weighs as much as this one.
    private Terhitung<decimal> Mean(Terhitung<decimal> sebelumnya, Terhitung<decimal> tahunIni) =>
        !sebelumnya.TryGetValue(out var s) || !tahunIni.TryGetValue(out var r) || Konteks.TahunKe is not { } ke ? SebabTidakTerhitung.DataTidakLengkap
        : (Terhitung<decimal>)(((s * (ke - 1)) + r) / ke);
}
