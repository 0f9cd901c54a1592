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

    /// <summary>
    /// Works out the row that a form E.81 of last year leads to: its columns 4 to 7 are the form's target of the Renstra, what was realised
    /// before, target and realisasi of the year; column 9 is what the form of the current year, else the plan of the same Renstra, promises.
    /// An indicator that is a mean over the years is taken at its last position, for the table does not say of how many years its column 5 is.
    /// </summary>
    /// <param name="lalu">The indicator in the form of last year.</param>
    /// <param name="tahun">The current year.</param>
    /// <param name="berjalan">The same indicator in the form of the current year; <see langword="null"/> where there is none yet.</param>
    /// <returns>The row.</returns>
    /// <exception cref="OverflowException">A figure is out of range.</exception>
    public static EvaluasiTC29 FromE81(HasilKinerjaE81 lalu, TahunAnggaran tahun, HasilKinerjaE81? berjalan = null)
    {
        ArgumentNullException.ThrowIfNull(lalu);
        var target = berjalan is not null ? Akumulasi.FromTarget(berjalan.GetTercantum(berjalan.KolomAcuan))
            : lalu.Padanan is { IsPeriodeSama: true, Indikator: var rencana } ? Akumulasi.FromTarget(rencana.Target.GetTercantum(tahun))
            : SebabTidakTerhitung.TanpaTarget;
        var pertama = lalu.Isian.RealisasiSebelumnya.IsKosong && lalu.Konteks.IsTahunPertama;
        var realisasi = lalu.GetTercantum(KolomE81.RealisasiRenja).TryGetValue(out var stated) ? (Terhitung<Target>)stated : lalu.DariTriwulan.RealisasiRenja;
        return new(
            new()
            {
                TargetRenstra = OrBlank(Akumulasi.FromTarget(lalu.Isian.TargetRenstra)),
                RealisasiSebelumnya = pertama ? 0 : OrBlank(Akumulasi.FromRealisasi(lalu.Isian.RealisasiSebelumnya)),
                TargetTahunLalu = OrBlank(Akumulasi.FromTarget(lalu.GetTercantum(lalu.KolomAcuan))),
                RealisasiTahunLalu = OrBlank(Akumulasi.Number(realisasi)),
                TargetTahunBerjalan = OrBlank(target),
            },
            lalu.Tafsir.Tahun == CaraAkumulasi.RataRata ? CaraAkumulasi.PosisiAkhir : lalu.Tafsir.Tahun,
            lalu.Tafsir.Polaritas);
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

    private static decimal? OrBlank(Terhitung<decimal> angka) => angka.TryGetValue(out var nilai) ? nilai : null;

    private static TeksDwibahasa Hal(Rumus rumus) => new(rumus.Sebut(), rumus.Sebut(Bahasa.Inggris));

    private static Penjelasan ExplainPart(Rumus rumus, Func<PencatatHitung, Penjelasan> explain) => explain(new() { Rumus = rumus }) with { Rumus = rumus };

    private static void Input(PencatatHitung catat, string simbol, string indonesia, string inggris, Terhitung<decimal> nilai) =>
        catat.Input(simbol, new(indonesia, inggris), PencatatHitung.Teks(nilai, PencatatHitung.Angka));

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
