namespace Renstra.Domain.Perhitungan;

/// <content>Explanations.</content>
public sealed partial class KumulatifPeriode
{
    /// <summary>Explains the achievement against the target by rule; realisasi, target, expectation, progress and what remains are its parts.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain()
    {
        var catat = new PencatatHitung();
        catat.Input("R", new($"realisasi sampai {Sampai}", $"realisasi up to {Sampai}"), Text(Realisasi));
        catat.Input("T", new("target periode menurut aturan", "target of the period by rule"), Text(Target.Aturan));
        catat.Assume(Tafsir.Asumsi.Where(static a => a.Hal == "polaritas").ToDaftar());
        if (Target.IsBerbeda)
        {
            var tercantum = PencatatHitung.Sel(Target.Tercantum);
            catat.Note($"target periode yang tercantum berbeda: {tercantum}", $"the stated target of the period differs: {tercantum}");
        }

        catat.Add(ExplainRealisasi());
        catat.Add(ExplainTarget());
        catat.Add(ExplainHarapan());
        catat.Add(ExplainKemajuan());
        catat.Add(ExplainSisa());
        return catat.Finish(
            new($"tingkat capaian periode {Periode.Awal}–{Periode.Akhir} sampai {Sampai}: {Indikator.Nama}", $"achievement of the period {Periode.Awal}–{Periode.Akhir} up to {Sampai}: {Indikator.Nama}"),
            TingkatCapaian.Of(Realisasi, Target.Aturan, Tafsir.Polaritas, Opsi.Capaian, catat));
    }

    private static string Text(Terhitung<Target> nilai) => nilai.TryGetValue(out var target) ? PencatatHitung.Sel(target) : "";

    private static string Text(Terhitung<decimal> nilai) => nilai.TryGetValue(out var angka) ? PencatatHitung.Angka(angka) : "";

    private Penjelasan ExplainRealisasi()
    {
        var catat = new PencatatHitung();
        catat.Assume(Tafsir.Asumsi.Where(static a => a.Hal == "tahun").ToDaftar());
        var penulis = new PencatatAkumulasi(catat);
        foreach (var tahun in Periode.GetTahun())
        {
            var tempat = _tempat is null ? null : _tempat with { Anggota = [.. _tempat.Anggota, tahun.ToString()] };
            penulis.Add(tahun.ToString(), new($"realisasi {tahun}", $"realisasi {tahun}"), _realisasi.GetTercantum(tahun), tahun <= Sampai, tempat);
        }

        penulis.Finish(Akumulasi, Opsi);
        return catat.Finish(new($"realisasi sampai {Sampai}", $"realisasi up to {Sampai}"), Realisasi);
    }

    private Penjelasan ExplainTarget()
    {
        var catat = new PencatatHitung();
        catat.Assume(Tafsir.Asumsi.Where(static a => a.Hal is "tahun" or "sifatTarget").ToDaftar());
        var jumlah = Perhitungan.Akumulasi.IsSumOfYears(Tafsir.Tahun, Tafsir.SifatTarget);
        catat.Rumus = jumlah ? Rumus.TargetPeriodeJumlah : Rumus.TargetPeriodeAkhir;
        foreach (var tahun in Periode.GetTahun().Where(t => jumlah || t == Periode.Akhir))
        {
            catat.Input($"T{tahun}", new($"target {tahun}", $"target {tahun}"), PencatatHitung.Sel(Indikator.Target.GetTercantum(tahun)), new(Indikator, ["target", tahun.ToString()], Indikator.Sumber));
        }

        return catat.Finish(new("target periode menurut aturan", "target of the period by rule"), Target.Aturan);
    }

    private Penjelasan ExplainHarapan()
    {
        var catat = new PencatatHitung { Rumus = Opsi.Harapan == JalurHarapan.Linear ? Rumus.HarapanLinear : Rumus.HarapanTargetTahunan };
        catat.Choose("harapan", Opsi.Harapan, JalurHarapan.TargetTahunan);
        if (Opsi.Harapan == JalurHarapan.Linear)
        {
            catat.Input("B", new($"kondisi awal ({TahunAwal})", $"baseline ({TahunAwal})"), Text(KondisiAwal));
            catat.Input("T", new($"target periode ({Periode.Akhir})", $"target of the period ({Periode.Akhir})"), Text(Target.Aturan));
        }

        if (CapaianHarapan.TryGetValue(out var capaian))
        {
            catat.Note($"realisasi terhadap harapan: {capaian:P}", $"realisasi against what is expected: {capaian:P}");
        }

        return catat.Finish(new($"harapan sampai {Sampai}", $"expected by {Sampai}"), Harapan);
    }

    private Penjelasan ExplainKemajuan()
    {
        var catat = new PencatatHitung { Rumus = Rumus.Kemajuan };
        catat.Input("B", new($"kondisi awal ({TahunAwal})", $"baseline ({TahunAwal})"), Text(KondisiAwal), Tafsir.Tahun == CaraAkumulasi.Jumlah ? null : new(Indikator, ["baseline", "nilai"], Indikator.Sumber));
        if (Tafsir.Tahun == CaraAkumulasi.Jumlah)
        {
            catat.Note("yang dijumlahkan mulai dari 0", "what is summed begins with 0");
        }

        var hasil = WithTarget((k, r, t) => k.KondisiAwal.TryGetValue(out var b) ? Perhitungan.Kemajuan.Of(b, r, t, catat) : k.KondisiAwal.Sebab!);
        return catat.Finish(new("kemajuan dari kondisi awal ke target akhir", "progress from the baseline to the end target"), hasil);
    }

    private Penjelasan ExplainSisa()
    {
        var catat = new PencatatHitung { Rumus = Rumus.SisaPerTahun };
        var tersisa = Periode.Akhir - Sampai;
        catat.Input("T", new("target periode menurut aturan", "target of the period by rule"), Text(Target.Aturan));
        catat.Input("R", new($"realisasi sampai {Sampai}", $"realisasi up to {Sampai}"), Text(Akumulasi.Nilai));
        catat.Input("n", new($"tahun tersisa setelah {Sampai}", $"years left after {Sampai}"), PencatatHitung.Angka(tersisa));
        if (Sisa.TryGetValue(out var sisa))
        {
            catat.Step("sisa", "what remains", "T − R", PencatatHitung.Angka(sisa));
        }

        return catat.Finish(new("sisa per tahun", "what remains by year"), SisaPerTahun);
    }
}
