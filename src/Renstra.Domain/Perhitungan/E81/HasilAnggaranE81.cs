namespace Renstra.Domain.Perhitungan;

/// <summary>The columns of money (Rp) of one row of form E.81, worked out (hasil anggaran). Money always adds up: over quarters, years and rows.</summary>
public sealed class HasilAnggaranE81 : HasilIsianE81<Rupiah>
{
    internal HasilAnggaranE81(object pemilik, Sumber? sumber, IsianE81<Rupiah> isian, KonteksE81 konteks)
        : base(pemilik, "anggaran", sumber, isian, konteks)
    {
        Fill();
    }

    /// <inheritdoc/>
    public override bool IsAnggaran => true;

    /// <summary>Whether any column that can be added up states something. A row without one states no money.</summary>
    internal bool IsTerisi => KolomE81.Semua.Any(k => !k.IsPersen && !GetTercantum(k).IsKosong);

    // What the row adds to a column of the total, as it states it. A row that was not changed counts as it was.
    internal Terhitung<Rupiah> Summand(KolomE81 kolom) =>
        kolom == KolomE81.TargetRenstra ? SelHitung.Target(Isian.TargetRenstra)
        : kolom == KolomE81.TargetRenja || (kolom == KolomE81.TargetRenjaPerubahan && Isian.TargetRenjaPerubahan.Keadaan is KeadaanTercantum.Kosong or KeadaanTercantum.Strip) ? SelHitung.Target(Isian.TargetRenja)
        : kolom == KolomE81.TargetRenjaPerubahan ? SelHitung.Target(Isian.TargetRenjaPerubahan)
        : kolom == KolomE81.RealisasiSebelumnya ? Isian.RealisasiSebelumnya.IsKosong && Konteks.IsTahunPertama ? Rupiah.Nol : ReadRealisasi(Isian.RealisasiSebelumnya)
        : kolom == KolomE81.RealisasiRenja ? ReadRealisasi(Isian.RealisasiRenjaTercantum)
        : kolom == KolomE81.RealisasiRenstra ? Isian.RealisasiRenstraTercantum.IsKosong ? DariTercantum.RealisasiRenstra : ReadRealisasi(Isian.RealisasiRenstraTercantum)
        : ReadRealisasi(Isian.Triwulan?[kolom.Triwulan] ?? default);

    private protected override Polaritas Arah => Polaritas.Naik;

    private protected override Terhitung<Rupiah> CombineTriwulan() => Isian.Triwulan is { } triwulan
        ? Akumulasi.CombineRupiah(new() { I = Dash(triwulan.I), II = Dash(triwulan.II), III = Dash(triwulan.III), IV = Dash(triwulan.IV) }, Opsi.SampaiTriwulan, Opsi.Kumulatif)
        : SebabTidakTerhitung.TanpaRealisasi;

    private protected override Terhitung<Rupiah> ReadRealisasi(Tercantum<Rupiah> sel) => SelHitung.Realisasi(Dash(sel));

    private protected override Terhitung<Rupiah> CombineTahun(Terhitung<Rupiah> sebelumnya, Terhitung<Rupiah> tahunIni, PencatatHitung? catat)
    {
        // Blank before the first year: nothing, by nature.
        var s = Isian.RealisasiSebelumnya.IsKosong && Konteks.IsTahunPertama ? Rupiah.Nol : sebelumnya;
        if (!s.TryGetValue(out var sebelum) || !tahunIni.TryGetValue(out var ini))
        {
            return s.HasValue ? tahunIni : s;
        }

        var hasil = sebelum + ini;
        catat?.Step("dijumlahkan", "summed", $"{sebelum:N} + {ini:N}", $"{hasil:N}");
        return hasil;
    }

    private protected override Target ToTarget(Rupiah nilai) => nilai.ToDecimal();

    private protected override string Text(Rupiah nilai) => nilai.ToString("N", null);

    // Money has one target: what it is to be spent on accumulates by nature.
    private protected override TargetKaidahE81 FindTargetKaidah() => new(SelHitung.Target(Isian.TargetRenstra).Map(ToTarget), AsalTargetKaidah.Tercantum);

    private protected override bool IsDijumlahkan => true;

    private protected override void Assume(PencatatHitung catat, bool tahun)
    {
    }

    private protected override Penjelasan ExplainTriwulan()
    {
        var catat = new PencatatHitung { Rumus = Rumus.E81RealisasiRenja };
        catat.Choose("e81.artiStrip", Opsi.ArtiStrip, ArtiStrip.Nihil);
        var suku = new List<string>();
        foreach (var kolom in KolomE81.Semua.Where(static k => !k.Triwulan.IsKosong))
        {
            Input(catat, kolom.Triwulan.ToString(), kolom);
            if (kolom.Triwulan <= Opsi.SampaiTriwulan && Dash(Isian.Triwulan?[kolom.Triwulan] ?? default).TryGetValue(out var nilai))
            {
                suku.Add(nilai.ToString("N", null));
            }
        }

        if (Opsi.SampaiTriwulan != Triwulan.IV)
        {
            catat.Note($"dihitung sampai triwulan {Opsi.SampaiTriwulan}", $"counted up to quarter {Opsi.SampaiTriwulan}");
        }

        var hasil = CombineTriwulan();
        if (hasil.TryGetValue(out var jumlah))
        {
            catat.Step("dijumlahkan", "summed", string.Join(" + ", suku), jumlah.ToString("N", null));
        }

        return catat.Finish(Hal(KolomE81.RealisasiRenja, DasarHitung.Triwulan), hasil.HasValue ? PencatatHitung.Same(jumlah.ToString("N", null)) : PencatatHitung.Reason(hasil.Sebab!), default);
    }

    private Tercantum<Rupiah> Dash(Tercantum<Rupiah> sel) => sel.Keadaan == KeadaanTercantum.Strip
        ? Opsi.ArtiStrip == ArtiStrip.Nihil ? Rupiah.Nol : Tercantum<Rupiah>.Kosong
        : sel;
}
