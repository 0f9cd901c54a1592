namespace Renstra.Domain.Perhitungan;

/// <summary>The columns of one row of form E.81, on both bases. What money and performance have in common.</summary>
/// <typeparam name="T"><see cref="Rupiah"/> for money, <see cref="Target"/> for performance.</typeparam>
public abstract partial class HasilIsianE81<T> : HasilIsianE81
    where T : notnull
{
    private readonly object _pemilik;
    private readonly string _anggota;
    private readonly Sumber? _sumber;

    private protected HasilIsianE81(object pemilik, string anggota, Sumber? sumber, IsianE81<T> isian, KonteksE81 konteks)
    {
        (_pemilik, _anggota, _sumber) = (pemilik, anggota, sumber);
        (Isian, Konteks) = (isian, konteks);
        KolomAcuan = konteks.Opsi.AcuanAnggaran == AcuanAnggaran.PerubahanBilaAda && !isian.TargetRenjaPerubahan.IsKosong && !IsStripPerubahan ? KolomE81.TargetRenjaPerubahan : KolomE81.TargetRenja;
    }

    /// <summary>The columns as the form states them.</summary>
    public IsianE81<T> Isian { get; }

    /// <summary>Which of the two columns of the year's target counts. A dash in the changed one is understood as no change, where the original states something.</summary>
    public KolomE81 KolomAcuan { get; }

    /// <summary>Each column worked out from the quarters all the way.</summary>
    public KolomHitungE81<T> DariTriwulan { get; private set; }

    /// <summary>Each column worked out from the columns that the row states in front of it.</summary>
    public KolomHitungE81<T> DariTercantum { get; private set; }

    /// <summary>The options.</summary>
    public OpsiE81 Opsi => Konteks.Opsi;

    internal KonteksE81 Konteks { get; }

    private protected abstract Polaritas Arah { get; }

    // Nothing was changed, so the original holds. That is an assumption, and explanations say so.
    private bool IsStripPerubahan => Isian.TargetRenjaPerubahan.Keadaan == KeadaanTercantum.Strip && !Isian.TargetRenja.IsKosong;

    private protected Tercantum<T> Acuan => KolomAcuan == KolomE81.TargetRenja ? Isian.TargetRenja : Isian.TargetRenjaPerubahan;

    /// <summary>The columns of a basis.</summary>
    /// <param name="dasar">The basis.</param>
    /// <returns>The columns.</returns>
    public KolomHitungE81<T> Get(DasarHitung dasar) => dasar == DasarHitung.Triwulan ? DariTriwulan : DariTercantum;

    /// <inheritdoc/>
    public override Tercantum<Target> GetTercantum(KolomE81 kolom)
    {
        ArgumentNullException.ThrowIfNull(kolom);
        return kolom == KolomE81.CapaianRenja ? Isian.CapaianRenjaTercantum.Map(static p => (Target)p.Poin)
            : kolom == KolomE81.CapaianRenstra ? Isian.CapaianRenstraTercantum.Map(static p => (Target)p.Poin)
            : Cell(kolom).Map(ToTarget);
    }

    /// <inheritdoc/>
    public override Terhitung<Target> GetTerhitung(KolomE81 kolom, DasarHitung dasar)
    {
        ArgumentNullException.ThrowIfNull(kolom);
        var hasil = Get(dasar);
        return kolom == KolomE81.RealisasiRenja ? hasil.RealisasiRenja.Map(ToTarget)
            : kolom == KolomE81.RealisasiRenstra ? hasil.RealisasiRenstra.Map(ToTarget)
            : kolom.IsDihitung ? hasil.GetCapaian(kolom).Map(static p => (Target)p.Poin)
            : SelHitung.Realisasi(Cell(kolom)).Map(ToTarget);
    }

    /// <inheritdoc/>
    public override TempatMasukan GetTempat(KolomE81 kolom)
    {
        ArgumentNullException.ThrowIfNull(kolom);
        return new(_pemilik, [_anggota, .. kolom.Anggota], _sumber);
    }

    // Virtual members need the derived class to be complete.
    private protected void Fill()
    {
        DariTriwulan = Compute(DasarHitung.Triwulan);
        DariTercantum = Compute(DasarHitung.Tercantum);
    }

    /// <summary>The quarters together.</summary>
    private protected abstract Terhitung<T> CombineTriwulan();

    /// <summary>A stated cell of realisasi; what a dash says depends on the kind.</summary>
    private protected abstract Terhitung<T> ReadRealisasi(Tercantum<T> sel);

    /// <summary>What was before and this year together.</summary>
    private protected abstract Terhitung<T> CombineTahun(Terhitung<T> sebelumnya, Terhitung<T> tahunIni, PencatatHitung? catat);

    private protected abstract Target ToTarget(T nilai);

    private protected abstract string Text(T nilai);

    private protected abstract TargetKaidahE81 FindTargetKaidah();

    private Terhitung<Target> General(Terhitung<T> nilai) => nilai.TryGetValue(out var value) ? ToTarget(value) : nilai.Sebab!;

    private Tercantum<T> Cell(KolomE81 kolom) =>
        kolom == KolomE81.TargetRenstra ? Isian.TargetRenstra
        : kolom == KolomE81.RealisasiSebelumnya ? Isian.RealisasiSebelumnya
        : kolom == KolomE81.TargetRenja ? Isian.TargetRenja
        : kolom == KolomE81.TargetRenjaPerubahan ? Isian.TargetRenjaPerubahan
        : kolom.Triwulan is { IsKosong: false } triwulan ? Isian.Triwulan?[triwulan] ?? default
        : kolom == KolomE81.RealisasiRenja ? Isian.RealisasiRenjaTercantum
        : kolom == KolomE81.RealisasiRenstra ? Isian.RealisasiRenstraTercantum
        : default;

    private KolomHitungE81<T> Compute(DasarHitung dasar) => new(
        CombineTriwulan(),
        CapaianRenja(dasar, null),
        RealisasiRenstra(dasar, null),
        CapaianRenstra(dasar, kaidah: false, null),
        CapaianRenstra(dasar, kaidah: true, null));

    // The realisasi of the Renja that the columns behind it rest on.
    private Terhitung<T> Renja(DasarHitung dasar) => dasar == DasarHitung.Triwulan ? CombineTriwulan() : ReadRealisasi(Isian.RealisasiRenjaTercantum);

    private Terhitung<T> Renstra(DasarHitung dasar) => dasar == DasarHitung.Triwulan ? RealisasiRenstra(dasar, null) : ReadRealisasi(Isian.RealisasiRenstraTercantum);

    // Blank in the first year of the Renstra is nothing by nature; in a later year it is missing.
    private Terhitung<T> Sebelumnya() => Isian.RealisasiSebelumnya.IsKosong && !Konteks.IsTahunPertama
        ? SebabTidakTerhitung.DataTidakLengkap
        : ReadRealisasi(Isian.RealisasiSebelumnya);

    private Terhitung<Persen> CapaianRenja(DasarHitung dasar, PencatatHitung? catat)
    {
        var acuan = SelHitung.Target(Acuan);
        return TingkatCapaian.Of(General(Renja(dasar)), acuan.Map(ToTarget), Arah, Opsi.Kumulatif.Capaian, catat);
    }

    private Terhitung<T> RealisasiRenstra(DasarHitung dasar, PencatatHitung? catat) => CombineTahun(Sebelumnya(), Renja(dasar), catat);

    private Terhitung<Persen> CapaianRenstra(DasarHitung dasar, bool kaidah, PencatatHitung? catat)
    {
        var target = kaidah ? FindTargetKaidah().Nilai : SelHitung.Target(Isian.TargetRenstra).Map(ToTarget);
        return TingkatCapaian.Of(General(Renstra(dasar)), target, Arah, Opsi.Kumulatif.Capaian, catat);
    }
}
