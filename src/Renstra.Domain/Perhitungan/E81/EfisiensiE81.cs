namespace Renstra.Domain.Perhitungan;

/// <summary>Performance against money in one row of form E.81 (efisiensi). Above 0 points, or above 1, more was achieved than spent, each by its own target.</summary>
/// <param name="Kolom">By which column.</param>
/// <param name="Dasar">From what it is worked out.</param>
/// <param name="Kinerja">The achievement of performance (K).</param>
/// <param name="Anggaran">The achievement of money (Rp).</param>
public sealed record EfisiensiE81(KolomE81 Kolom, DasarHitung Dasar, Terhitung<Persen> Kinerja, Terhitung<Persen> Anggaran)
{
    /// <summary>K − Rp in percentage points.</summary>
    public Terhitung<Persen> Selisih => Both(static (k, rp) => k - rp);

    /// <summary>K ÷ Rp; not computable where nothing was spent.</summary>
    public Terhitung<decimal> Rasio => !Selisih.HasValue ? Selisih.Sebab!
        : Anggaran.Value.Poin == 0 ? SebabTidakTerhitung.PembagiNol
        : (Terhitung<decimal>)(Kinerja.Value.Poin / Anggaran.Value.Poin);

    /// <summary>Explains both.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain()
    {
        var catat = new PencatatHitung { Rumus = Rumus.E81Efisiensi };
        catat.Input("K", new($"{Kolom.Sebut()}, kinerja", $"{Kolom.Sebut(Bahasa.Inggris)}, performance"), Text(Kinerja));
        catat.Input("Rp", new($"{Kolom.Sebut()}, anggaran", $"{Kolom.Sebut(Bahasa.Inggris)}, money"), Text(Anggaran));
        if (Selisih.HasValue)
        {
            catat.Step("selisih", "difference", $"{PencatatHitung.Angka(Kinerja.Value.Poin)} − {PencatatHitung.Angka(Anggaran.Value.Poin)}", PencatatHitung.Angka(Selisih.Value.Poin));
        }

        if (Rasio.TryGetValue(out var rasio))
        {
            catat.Step("rasio", "ratio", $"{PencatatHitung.Angka(Kinerja.Value.Poin)} ÷ {PencatatHitung.Angka(Anggaran.Value.Poin)}", PencatatHitung.Angka(rasio));
        }

        return catat.Finish(new($"efisiensi menurut {Kolom.Sebut()} ({Dasar.Sebut()})", $"efficiency by {Kolom.Sebut(Bahasa.Inggris)} ({Dasar.Sebut(Bahasa.Inggris)})"), Selisih);
    }

    private static TeksDwibahasa Text(Terhitung<Persen> nilai) => PencatatHitung.Teks(nilai, static p => PencatatHitung.Angka(p.Poin));

    private Terhitung<Persen> Both(Func<Persen, Persen, Persen> combine) =>
        !Kinerja.TryGetValue(out var k) ? Kinerja.Sebab! : !Anggaran.TryGetValue(out var rp) ? Anggaran.Sebab! : combine(k, rp);
}
