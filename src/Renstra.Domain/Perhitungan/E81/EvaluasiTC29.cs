namespace Renstra.Domain.Perhitungan;

/// <summary>
/// One row of table T-C.29 (rekapitulasi evaluasi pelaksanaan Renja), by the numbers of its eleven columns: 8 = 7 ÷ 6 × 100,
/// 10 = 5 + 7 + (this year's realisasi, else 9), 11 = 10 ÷ 4 × 100. Practice of applications in use.
/// </summary>
public sealed class EvaluasiTC29
{
    private readonly Polaritas _polaritas;

    private EvaluasiTC29(BarisTC29 baris, CaraAkumulasi cara, Polaritas polaritas)
    {
        (Baris, Cara, _polaritas) = (baris, cara, polaritas);
        CapaianRenja = Renja(null);
        RealisasiPerkiraan = Expected(null);
        CapaianRenstra = Renstra(null);
    }

    /// <summary>The stated columns.</summary>
    public BarisTC29 Baris { get; }

    /// <summary>How years make the period.</summary>
    public CaraAkumulasi Cara { get; }

    /// <summary>Column 8: the realisasi of last year's Renja in per cent of its target.</summary>
    public Terhitung<Persen> CapaianRenja { get; }

    /// <summary>Column 10: the realisasi of the Renstra expected up to the current year.</summary>
    public Terhitung<decimal> RealisasiPerkiraan { get; }

    /// <summary>Column 11: that in per cent of the target of the Renstra.</summary>
    public Terhitung<Persen> CapaianRenstra { get; }

    /// <summary>Works a row out.</summary>
    /// <param name="baris">The stated columns.</param>
    /// <param name="cara">How years make the period; a sum if <see langword="null"/>, as the heads of the columns have it.</param>
    /// <param name="polaritas">How realisasi and target compare; higher is better if <see langword="null"/>.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentException"><paramref name="cara"/> is a mean: the column before does not say of how many years.</exception>
    /// <exception cref="OverflowException">A figure is out of range.</exception>
    public static EvaluasiTC29 Calculate(BarisTC29 baris, CaraAkumulasi? cara = null, Polaritas? polaritas = null)
    {
        ArgumentNullException.ThrowIfNull(baris);
        return cara == CaraAkumulasi.RataRata
            ? throw new ArgumentException("A mean of means needs to know of how many years; T-C.29 does not say.", nameof(cara))
            : new(baris, cara ?? CaraAkumulasi.Jumlah, polaritas ?? Polaritas.Naik);
    }

    /// <summary>Explains column 11; columns 8 and 10 are its parts.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain()
    {
        var catat = new PencatatHitung();
        Input(catat, "R", "kolom 10", "column 10", RealisasiPerkiraan);
        Input(catat, "T", "kolom 4: target Renstra", "column 4: target of the Renstra", Number(Baris.TargetRenstra, target: true));
        catat.Add(ExplainPart(Rumus.Tc29CapaianRenja, catat => catat.Finish(Hal(Rumus.Tc29CapaianRenja), Renja(catat))));
        catat.Add(ExplainPart(Rumus.Tc29Realisasi, catat => catat.Finish(Hal(Rumus.Tc29Realisasi), Expected(catat))));
        var hasil = Renstra(catat);
        catat.Rumus = Rumus.Tc29Capaian;
        return catat.Finish(Hal(Rumus.Tc29Capaian), hasil);
    }

    private static TeksDwibahasa Hal(Rumus rumus) => new(rumus.Sebut(), rumus.Sebut(Bahasa.Inggris));

    private static Penjelasan ExplainPart(Rumus rumus, Func<PencatatHitung, Penjelasan> explain) => explain(new() { Rumus = rumus }) with { Rumus = rumus };

    private static void Input(PencatatHitung catat, string simbol, string indonesia, string inggris, Terhitung<decimal> nilai) =>
        catat.Input(simbol, new(indonesia, inggris), nilai.TryGetValue(out var angka) ? PencatatHitung.Angka(angka) : $"({nilai.Sebab!.Sebut()})");

    private static Terhitung<decimal> Number(decimal? angka, bool target) => angka is { } nilai ? (Terhitung<decimal>)nilai : target ? SebabTidakTerhitung.TanpaTarget : SebabTidakTerhitung.TanpaRealisasi;

    private static Terhitung<Target> General(Terhitung<decimal> angka) => angka.Map(static a => (Target)a);

    private Terhitung<Persen> Renja(PencatatHitung? catat) =>
        TingkatCapaian.Of(General(Number(Baris.RealisasiTahunLalu, target: false)), General(Number(Baris.TargetTahunLalu, target: true)), _polaritas, OpsiCapaian.Standar, catat);

    private Terhitung<Persen> Renstra(PencatatHitung? catat) =>
        TingkatCapaian.Of(General(RealisasiPerkiraan), General(Number(Baris.TargetRenstra, target: true)), _polaritas, OpsiCapaian.Standar, catat);

    // What the current year will bring: its realisasi where there is one, else what is promised.
    private Terhitung<decimal> Expected(PencatatHitung? catat)
    {
        var berjalan = Baris.RealisasiTahunBerjalan ?? Baris.TargetTahunBerjalan;
        if (catat is not null)
        {
            Input(catat, "5", "realisasi sampai dua tahun lalu", "realisasi up to two years ago", Number(Baris.RealisasiSebelumnya, target: false));
            Input(catat, "7", "realisasi tahun lalu", "realisasi of last year", Number(Baris.RealisasiTahunLalu, target: false));
            Input(catat, "9", Baris.RealisasiTahunBerjalan is null ? "target tahun berjalan" : "realisasi tahun berjalan", Baris.RealisasiTahunBerjalan is null ? "target of the current year" : "realisasi of the current year", Number(berjalan, target: true));
        }

        var hasil = Akumulasi.CombineTerhitung(
            [Number(Baris.RealisasiSebelumnya, target: false), Number(Baris.RealisasiTahunLalu, target: false), Number(berjalan, target: true)],
            Cara).Nilai;
        if (hasil.TryGetValue(out var nilai))
        {
            catat?.Step(Cara.Sebut(), Cara.Sebut(Bahasa.Inggris), "", PencatatHitung.Angka(nilai));
        }

        return hasil;
    }
}
