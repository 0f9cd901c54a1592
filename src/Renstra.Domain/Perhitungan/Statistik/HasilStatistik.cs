namespace Renstra.Domain.Perhitungan;

/// <summary>
/// A percentage with its base (hasil statistik). A percentage without a named base cannot be judged: 8.108 persons handled are 16,22 % of
/// 50.001 persons listed, which is no decline of poverty.
/// </summary>
public sealed record HasilStatistik
{
    internal HasilStatistik(Rumus rumus, decimal angka, decimal nilaiDasar, TeksDwibahasa dasar)
    {
        (Rumus, Angka, NilaiDasar, Dasar) = (rumus, angka, nilaiDasar, dasar);
        Hasil = Of(null);
    }

    /// <summary>The percentage, or why there is none: the base is 0.</summary>
    public Terhitung<Persen> Hasil { get; }

    /// <summary>What the percentage is of, in words.</summary>
    public TeksDwibahasa Dasar { get; }

    /// <summary>The base (D).</summary>
    public decimal NilaiDasar { get; }

    /// <summary>The part, the amount of the change, or the value after it.</summary>
    public decimal Angka { get; }

    /// <summary>The formula.</summary>
    public Rumus Rumus { get; }

    /// <summary>Explains the percentage.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain()
    {
        var catat = new PencatatHitung { Rumus = Rumus };
        return catat.Finish(new($"{Rumus.Sebut()}: {Dasar.Sebut()}", $"{Rumus.Sebut(Bahasa.Inggris)}: {Dasar.Sebut(Bahasa.Inggris)}"), Of(catat));
    }

    private Terhitung<Persen> Of(PencatatHitung? catat)
    {
        var (simbol, arti) =
            Rumus == Rumus.StatistikPenurunan ? ("P", new TeksDwibahasa("besar penurunan", "amount of the decline"))
            : Rumus == Rumus.StatistikKenaikan ? ("K", new TeksDwibahasa("besar kenaikan", "amount of the rise"))
            : Rumus == Rumus.StatistikPerubahan ? ("A", new TeksDwibahasa("nilai akhir", "value after"))
            : ("A", new TeksDwibahasa("bagian", "part"));
        catat?.Input(simbol, arti, PencatatHitung.Angka(Angka));
        catat?.Input("D", new($"dasar: {Dasar.Sebut()}", $"base: {Dasar.Sebut(Bahasa.Inggris)}"), PencatatHitung.Angka(NilaiDasar));
        if (NilaiDasar == 0)
        {
            return SebabTidakTerhitung.PembagiNol;
        }

        // A change of a negative value has the sign of the change: the base counts by its size.
        var perubahan = Rumus == Rumus.StatistikPerubahan;
        var hasil = perubahan ? Persen.FromRatio(Angka - NilaiDasar, Math.Abs(NilaiDasar)) : Persen.FromRatio(Angka, NilaiDasar);
        var ekspresi = perubahan
            ? $"({PencatatHitung.Angka(Angka)} − {PencatatHitung.Angka(NilaiDasar)}) ÷ {PencatatHitung.Angka(Math.Abs(NilaiDasar))} × 100"
            : $"{PencatatHitung.Angka(Angka)} ÷ {PencatatHitung.Angka(NilaiDasar)} × 100";
        catat?.Step("dihitung", "computed", ekspresi, PencatatHitung.Angka(hasil.Poin));
        return hasil;
    }
}
