namespace Renstra.Domain.Perhitungan;

/// <summary>One row of the targets of SPM in one year (target evaluasi SPM), judged or not judged with the reason: the law's target is 100 % each year.</summary>
public sealed record TargetEvaluasiSpm
{
    internal TargetEvaluasiSpm(TargetSpm baris, TahunAnggaran tahun, PengenalanSpm pengenalan)
    {
        Baris = baris;
        Tahun = tahun;
        Pengenalan = pengenalan;
        Persen = SelSpm.ReadTarget(baris.TargetPersen.GetTercantum(tahun)).Map(Domain.Persen.FromPoin);
        Penerima = SelSpm.ReadTarget(baris.TargetPenerima.GetTercantum(tahun));
        HarusDilayani = SelSpm.ReadHarus(baris.HarusDilayani.GetTercantum(tahun));
    }

    /// <summary>The row.</summary>
    public TargetSpm Baris { get; }

    /// <summary>The year.</summary>
    public TahunAnggaran Tahun { get; }

    /// <summary>What the row's jenis pelayanan was recognised as.</summary>
    public PengenalanSpm Pengenalan { get; }

    /// <summary>The target in per cent.</summary>
    public Terhitung<Persen> Persen { get; }

    /// <summary>How many are to be served.</summary>
    public Terhitung<decimal> Penerima { get; }

    /// <summary>How many must be served.</summary>
    public Terhitung<decimal> HarusDilayani { get; }

    /// <summary>Whether the target in per cent is 100, as it must be.</summary>
    public Terhitung<bool> IsSeratus => Persen.Map(static p => p == Domain.Persen.Seratus);

    /// <summary>Whether the persons to be served are all who must be served; not judged where that number is not stated.</summary>
    public Terhitung<bool> IsSemuaDilayani
    {
        get
        {
            var harus = HarusDilayani;
            return harus.Sebab is { } sebab && Penerima.HasValue ? sebab : Penerima.Map(p => p >= harus.Value);
        }
    }

    /// <summary>How the judgement came about, with the places of its inputs.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain()
    {
        var catat = new PencatatHitung { Rumus = Rumus.SpmTarget };
        if (Persen.TryGetValue(out var persen))
        {
            catat.Input("S", new("target persen", "target in per cent"), PencatatHitung.Angka(persen.Poin), PlaceOf("targetPersen"));
        }

        if (Penerima.TryGetValue(out var penerima))
        {
            catat.Input("J", new("target penerima", "target of penerima"), PencatatHitung.Angka(penerima), PlaceOf("targetPenerima"));
        }

        if (HarusDilayani.TryGetValue(out var harus))
        {
            catat.Input("H", new("jumlah yang harus dilayani", "number to be served"), PencatatHitung.Angka(harus), PlaceOf("harusDilayani"));
        }

        var (seratus, semua) = (Say(IsSeratus), Say(IsSemuaDilayani));
        var nama = Baris.JenisPelayanan;
        return catat.Finish(
            new($"target SPM {Tahun}: {nama}", $"SPM target {Tahun}: {nama}"),
            new($"100 %: {seratus.Indonesia}; semua yang harus dilayani: {semua.Indonesia}", $"100 %: {seratus.Inggris}; all who must be served: {semua.Inggris}"),
            default);
    }

    private static TeksDwibahasa Say(Terhitung<bool> hasil) => hasil.TryGetValue(out var ya)
        ? ya ? new("ya", "yes") : new("tidak", "no")
        : new($"tidak dinilai, {hasil.Sebab!.Sebut()}", $"not judged, {hasil.Sebab.Sebut(Bahasa.Inggris)}");

    private TempatMasukan PlaceOf(string anggota) => new(Baris, [anggota, Tahun.ToString()], Baris.Sumber);
}
