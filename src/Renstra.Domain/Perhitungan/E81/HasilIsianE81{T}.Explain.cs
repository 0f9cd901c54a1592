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

    private protected abstract void Assume(PencatatHitung catat);

    private protected TeksDwibahasa Hal(KolomE81 kolom, DasarHitung dasar)
    {
        var jenis = IsAnggaran ? "Rp" : "K";
        return new($"{kolom.Sebut()} ({jenis}, {dasar.Sebut()})", $"{kolom.Sebut(Bahasa.Inggris)} ({jenis}, {dasar.Sebut(Bahasa.Inggris)})");
    }

    private protected void Input(PencatatHitung catat, string simbol, KolomE81 kolom) =>
        catat.Input(simbol, new(kolom.Sebut(), kolom.Sebut(Bahasa.Inggris)), Text(Cell(kolom)), GetTempat(kolom));

    private protected string Text(Tercantum<T> sel) => sel.TryGetValue(out var nilai) ? Text(nilai) : sel.IsKosong ? "(kosong)" : sel.Teks;

    private void InputRealisasi(PencatatHitung catat, KolomE81 kolom, DasarHitung dasar, Terhitung<T> nilai)
    {
        if (dasar == DasarHitung.Tercantum)
        {
            Input(catat, "R", kolom);
        }
        else
        {
            catat.Input("R", new(kolom.Sebut(), kolom.Sebut(Bahasa.Inggris)), nilai.TryGetValue(out var r) ? Text(r) : $"({nilai.Sebab!.Sebut()})");
            catat.Add(Explain(kolom, dasar));
        }
    }

    private Penjelasan ExplainCapaianRenja(DasarHitung dasar)
    {
        var catat = new PencatatHitung { Rumus = Rumus.CapaianNaik };
        InputRealisasi(catat, KolomE81.RealisasiRenja, dasar, Renja(dasar));
        Input(catat, "T", KolomAcuan);
        Assume(catat);
        catat.Choose("e81.acuanAnggaran", Opsi.AcuanAnggaran, AcuanAnggaran.PerubahanBilaAda);
        return catat.Finish(Hal(KolomE81.CapaianRenja, dasar), CapaianRenja(dasar, catat));
    }

    private Penjelasan ExplainRealisasiRenstra(DasarHitung dasar)
    {
        var catat = new PencatatHitung { Rumus = Rumus.E81RealisasiRenstra };
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
            catat.Input("T", new($"target Renstra menurut kaidah: {aturan.Asal.Sebut()}", $"target of the Renstra by rule: {aturan.Asal.Sebut(Bahasa.Inggris)}"), aturan.Nilai.TryGetValue(out var t) ? PencatatHitung.Sel(t) : $"({aturan.Nilai.Sebab!.Sebut()})");
            var tercantum = Text(Isian.TargetRenstra);
            catat.Note($"target tercantum: {tercantum}", $"stated target: {tercantum}");
        }
        else
        {
            Input(catat, "T", KolomE81.TargetRenstra);
        }

        Assume(catat);
        return catat.Finish(Hal(kaidah ? KolomE81.CapaianRenstraKaidah : KolomE81.CapaianRenstra, dasar), CapaianRenstra(dasar, kaidah, catat));
    }
}
