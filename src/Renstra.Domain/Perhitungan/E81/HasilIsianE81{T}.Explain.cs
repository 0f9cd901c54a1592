namespace Renstra.Domain.Perhitungan;

/// <content>Explanations.</content>
public abstract partial class HasilIsianE81<T>
{
    /// <inheritdoc/>
    public override Penjelasan Explain(KolomE81 kolom, DasarHitung dasar)
    {
        ArgumentNullException.ThrowIfNull(kolom);
        ArgumentNullException.ThrowIfNull(dasar);
        return kolom == KolomE81.RealisasiRenja ? ExplainTriwulan()
            : kolom == KolomE81.CapaianRenja ? ExplainCapaianRenja(dasar)
            : kolom == KolomE81.RealisasiRenstra ? ExplainRealisasiRenstra(dasar)
            : kolom.IsDihitung ? ExplainCapaianRenstra(dasar, kolom == KolomE81.CapaianRenstraKaidah)
            : throw new ArgumentException("The column is stated, not worked out.", nameof(kolom));
    }

    private protected abstract Penjelasan ExplainTriwulan();

    /// <summary>What the percentage assumes: the polarity, and for the target by rule how years make the period.</summary>
    private protected abstract void Assume(PencatatHitung catat, bool tahun);

    /// <summary>By what the realisasi of the Renstra is put together: the form's head knows the sum alone.</summary>
    private protected abstract bool IsDijumlahkan { get; }

    private protected TeksDwibahasa Hal(KolomE81 kolom, DasarHitung dasar)
    {
        var jenis = IsAnggaran ? "Rp" : "K";
        return new($"{kolom.Sebut()} ({jenis}, {dasar.Sebut()})", $"{kolom.Sebut(Bahasa.Inggris)} ({jenis}, {dasar.Sebut(Bahasa.Inggris)})");
    }

    private protected void Input(PencatatHitung catat, string simbol, KolomE81 kolom) =>
        catat.Input(simbol, new(kolom.Sebut(), kolom.Sebut(Bahasa.Inggris)), Text(Cell(kolom)), GetTempat(kolom));

    private protected string Text(Tercantum<T> sel) => sel.TryGetValue(out var nilai) ? Text(nilai) : sel.IsKosong ? PencatatHitung.Kosong : sel.Teks;

    private void InputRealisasi(PencatatHitung catat, KolomE81 kolom, DasarHitung dasar, Terhitung<T> nilai)
    {
        if (dasar == DasarHitung.Tercantum)
        {
            Input(catat, "R", kolom);
        }
        else
        {
            catat.Input("R", new(kolom.Sebut(), kolom.Sebut(Bahasa.Inggris)), PencatatHitung.Teks(nilai, Text));
            catat.Add(Explain(kolom, dasar));
        }
    }

    private Penjelasan ExplainCapaianRenja(DasarHitung dasar)
    {
        var catat = new PencatatHitung { Rumus = Rumus.CapaianNaik };
        InputRealisasi(catat, KolomE81.RealisasiRenja, dasar, Renja(dasar));
        Input(catat, "T", KolomAcuan);
        Assume(catat, tahun: false);
        catat.Choose("e81.acuanAnggaran", Opsi.AcuanAnggaran, AcuanAnggaran.PerubahanBilaAda);
        if (IsStripPerubahan && Opsi.AcuanAnggaran == AcuanAnggaran.PerubahanBilaAda)
        {
            catat.Assume("acuanAnggaran", KolomAcuan.Name, "tanda strip pada target perubahan dibaca sebagai tidak berubah", "a dash in the changed target is read as no change");
        }

        return catat.Finish(Hal(KolomE81.CapaianRenja, dasar), CapaianRenja(dasar, catat));
    }

    private Penjelasan ExplainRealisasiRenstra(DasarHitung dasar)
    {
        var catat = new PencatatHitung { Rumus = IsDijumlahkan ? Rumus.E81RealisasiRenstra : Rumus.E81RealisasiRenstraLain };
        Input(catat, "S", KolomE81.RealisasiSebelumnya);
        InputRealisasi(catat, KolomE81.RealisasiRenja, dasar, Renja(dasar));
        if (Isian.RealisasiSebelumnya.IsKosong && Konteks.IsTahunPertama)
        {
            catat.Note("tahun pertama Renstra: sebelumnya belum ada realisasi", "the first year of the Renstra: nothing was realised before");
        }

        var hasil = RealisasiRenstra(dasar, catat);
        return catat.Finish(Hal(KolomE81.RealisasiRenstra, dasar), hasil.TryGetValue(out var nilai) ? PencatatHitung.Same(Text(nilai)) : PencatatHitung.Reason(hasil.Sebab!), default);
    }

    private Penjelasan ExplainCapaianRenstra(DasarHitung dasar, bool kaidah)
    {
        var catat = new PencatatHitung { Rumus = Rumus.CapaianNaik };
        InputRealisasi(catat, KolomE81.RealisasiRenstra, dasar, Renstra(dasar));
        var aturan = FindTargetKaidah();
        if (kaidah && aturan.Asal != AsalTargetKaidah.Tercantum)
        {
            catat.Input("T", new($"target Renstra menurut kaidah: {aturan.Asal.Sebut()}", $"target of the Renstra by rule: {aturan.Asal.Sebut(Bahasa.Inggris)}"), Text(aturan));
            var tercantum = Text(Isian.TargetRenstra);
            catat.Note($"target tercantum: {tercantum}", $"stated target: {tercantum}");
            catat.Add(ExplainTargetKaidah(aturan));
        }
        else
        {
            Input(catat, "T", KolomE81.TargetRenstra);
        }

        if (kaidah)
        {
            catat.Note("target menurut kaidah adalah praktik, bukan bunyi peraturan", "the target by rule is practice, not the wording of a regulation");
        }

        Assume(catat, tahun: kaidah);
        return catat.Finish(Hal(kaidah ? KolomE81.CapaianRenstraKaidah : KolomE81.CapaianRenstra, dasar), CapaianRenstra(dasar, kaidah, catat));
    }

    private static TeksDwibahasa Text(TargetKaidahE81 aturan) => PencatatHitung.Teks(aturan.Nilai, PencatatHitung.Sel);

    private Penjelasan ExplainTargetKaidah(TargetKaidahE81 aturan)
    {
        var catat = new PencatatHitung { Rumus = Rumus.E81TargetKaidah };
        Input(catat, "T", KolomE81.TargetRenstra);
        Input(catat, "T₁", KolomAcuan);
        if (aturan.Nilai.TryGetValue(out var target))
        {
            catat.Step(aturan.Asal.Sebut(), aturan.Asal.Sebut(Bahasa.Inggris), "", PencatatHitung.Sel(target));
        }

        Assume(catat, tahun: true);
        return catat.Finish(new("target Renstra menurut kaidah (K)", "target of the Renstra by rule (K)"), aturan.Nilai);
    }
}
