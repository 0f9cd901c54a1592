namespace Renstra.Domain.Perhitungan;

/// <content>Targets of every kind, and cells that state them.</content>
public static partial class TingkatCapaian
{
    /// <summary>The achievement of what was reached against what was promised, whatever kind it is of.</summary>
    /// <param name="realisasi">What was achieved. A count behind a value plays no part.</param>
    /// <param name="target">What was promised: a number, a range, a bound or a grade.</param>
    /// <param name="polaritas">
    /// How the two compare. Where it is <see langword="null"/>, a range is to be kept, a bound says by its side what is better, and of numbers
    /// higher is better. Grades compare by their scale alone.
    /// </param>
    /// <param name="opsi">The options; <see cref="OpsiCapaian.Standar"/> if <see langword="null"/>.</param>
    /// <returns>
    /// The percentage, or why there is none. A grade reached or passed is 100 %; one that falls short has no percentage unless the scale gives
    /// values. A realisasi that is itself a range or a bound is 100 % where it lies within the target, else it is not computable.
    /// </returns>
    /// <exception cref="ArgumentNullException">A target is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The percentage is out of range.</exception>
    public static Terhitung<Persen> Calculate(Target realisasi, Target target, Polaritas? polaritas = null, OpsiCapaian? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(realisasi);
        ArgumentNullException.ThrowIfNull(target);
        return Of(realisasi, target, polaritas, opsi ?? OpsiCapaian.Standar, null);
    }

    /// <summary>The achievement by what two cells state.</summary>
    /// <param name="realisasi">The cell of the realisasi.</param>
    /// <param name="target">The cell of the target.</param>
    /// <returns>The percentage, or why there is none: a blank, a dash, an unreadable cell and one that does not apply each have their own reason.</returns>
    /// <exception cref="OverflowException">The percentage is out of range.</exception>
    /// <inheritdoc cref="Calculate(Target, Target, Polaritas?, OpsiCapaian?)"/>
    public static Terhitung<Persen> Calculate(Tercantum<Target> realisasi, Tercantum<Target> target, Polaritas? polaritas = null, OpsiCapaian? opsi = null) =>
        Of(SelHitung.Realisasi(realisasi), SelHitung.Target(target), polaritas, opsi ?? OpsiCapaian.Standar, null);

    /// <summary>Computes as <see cref="Calculate(Tercantum{Target}, Tercantum{Target}, Polaritas?, OpsiCapaian?)"/> does, and explains it.</summary>
    /// <inheritdoc cref="Calculate(Tercantum{Target}, Tercantum{Target}, Polaritas?, OpsiCapaian?)"/>
    /// <returns>The explanation.</returns>
    public static Penjelasan Explain(Tercantum<Target> realisasi, Tercantum<Target> target, Polaritas? polaritas = null, OpsiCapaian? opsi = null)
    {
        var catat = new PencatatHitung();
        catat.Cells(realisasi, target);
        return catat.Finish(Hal, Of(SelHitung.Realisasi(realisasi), SelHitung.Target(target), polaritas, opsi ?? OpsiCapaian.Standar, catat));
    }

    /// <summary>What is to be noted about the achievement: nothing here is judged.</summary>
    /// <param name="realisasi">The cell of the realisasi.</param>
    /// <param name="target">The cell of the target.</param>
    /// <param name="satuan">The unit.</param>
    /// <returns>The notes; empty if there are none.</returns>
    public static Daftar<CatatanCapaian> GetCatatan(Tercantum<Target> realisasi, Tercantum<Target> target, Satuan satuan)
    {
        if (!Akumulasi.FromRealisasi(realisasi).TryGetValue(out var r))
        {
            return default;
        }

        var catatan = new List<CatatanCapaian>();
        if (target.TryGetValue(out var t) && t is Target.Batas { Jenis: JenisBatas.LebihDari or JenisBatas.KurangDari } batas && r == batas.Nilai)
        {
            catatan.Add(CatatanCapaian.BatasTegasHanyaSama);
        }

        if (r < 0)
        {
            catatan.Add(CatatanCapaian.RealisasiNegatif);
        }
        else if (r > 100 && satuan.IsPersen)
        {
            catatan.Add(CatatanCapaian.RealisasiDiAtasSeratusPersen);
        }

        return catatan.ToDaftar();
    }

    // What does not apply goes before what is missing, the target before the realisasi.
    internal static Terhitung<Persen> Of(Terhitung<Target> realisasi, Terhitung<Target> target, Polaritas? polaritas, OpsiCapaian opsi, PencatatHitung? catat)
    {
        if (realisasi.TryGetValue(out var r) && target.TryGetValue(out var t))
        {
            return Of(r, t, polaritas, opsi, catat);
        }

        // Without figures there is still a formula that would have been used.
        catat?.Rumus ??= polaritas == Polaritas.Turun ? Rumus.CapaianTurun
            : polaritas == Polaritas.Rentang ? Rumus.CapaianRentang
            : polaritas == Polaritas.Tetap ? Rumus.CapaianTetap
            : Rumus.CapaianNaik;
        return realisasi.Sebab == SebabTidakTerhitung.TidakBerlaku ? SebabTidakTerhitung.TidakBerlaku : target.Sebab ?? realisasi.Sebab!;
    }

    private static Terhitung<Persen> Of(Target realisasi, Target target, Polaritas? polaritas, OpsiCapaian opsi, PencatatHitung? catat)
    {
        if (realisasi is Target.Predikat || target is Target.Predikat)
        {
            return realisasi is Target.Predikat r && target is Target.Predikat t ? Predikat(r.Nilai, t.Nilai, opsi, catat) : Mixed(catat);
        }

        if (realisasi is not (Target.Angka or Target.AngkaDenganJumlah))
        {
            return Within(realisasi, target, catat);
        }

        var nilai = Number(realisasi);
        return target switch
        {
            Target.Rentang t => Of(nilai, t.Dari, t.Sampai, polaritas ?? Assume(Polaritas.Rentang, "targetnya sebuah rentang", "its target is a range", catat), opsi, catat),
            Target.Batas t => Batas(nilai, t, polaritas, opsi, catat),
            _ => Of(nilai, Number(target), Number(target), polaritas ?? Assume(Polaritas.Naik, "polaritas tidak dinyatakan: makin tinggi makin baik", "no polarity is declared: higher is better", catat), opsi, catat),
        };
    }

    private static Polaritas Assume(Polaritas polaritas, string indonesia, string inggris, PencatatHitung? catat)
    {
        catat?.Assume("polaritas", polaritas.Name, indonesia, inggris);
        return polaritas;
    }

    private static decimal Number(Target target) => target is Target.Angka angka ? angka.Nilai : ((Target.AngkaDenganJumlah)target).Nilai;

    private static Terhitung<Persen> Mixed(PencatatHitung? catat)
    {
        catat?.Rumus = Rumus.CapaianPredikat;
        return SebabTidakTerhitung.BedaJenis;
    }

    private static Terhitung<Persen> Batas(decimal r, Target.Batas t, Polaritas? polaritas, OpsiCapaian opsi, PencatatHitung? catat)
    {
        // A bound has one side: "within a range" says no more of it than its own side does.
        if (polaritas is null || polaritas == Polaritas.Rentang)
        {
            polaritas = Assume(Direction(t.Jenis), "arah batas pada targetnya", "the side of the bound in its target", catat);
        }

        catat?.Choose("caraBatas", opsi.CaraBatas, CaraBatas.Rumus);
        if (opsi.CaraBatas == CaraBatas.TerpenuhiSeratus && IsKept(r, t))
        {
            catat?.Begin(polaritas == Polaritas.Turun ? Rumus.CapaianTurun : Rumus.CapaianNaik, t.Nilai);
            catat?.Step("batas terpenuhi", "the bound is kept", $"{PencatatHitung.Angka(r)} {Symbol(t.Jenis)} {PencatatHitung.Angka(t.Nilai)}", "100");
            return Cap(Persen.Seratus, opsi, catat);
        }

        return Of(r, t.Nilai, t.Nilai, polaritas, opsi, catat);
    }

    internal static Polaritas Direction(JenisBatas jenis) => jenis is JenisBatas.Minimal or JenisBatas.LebihDari ? Polaritas.Naik : Polaritas.Turun;

    private static bool IsKept(decimal r, Target.Batas t) => t.Jenis switch
    {
        JenisBatas.Minimal => r >= t.Nilai,
        JenisBatas.Maksimal => r <= t.Nilai,
        JenisBatas.LebihDari => r > t.Nilai,
        _ => r < t.Nilai,
    };

    private static string Symbol(JenisBatas jenis) => jenis switch { JenisBatas.Minimal => "≥", JenisBatas.Maksimal => "≤", JenisBatas.LebihDari => ">", _ => "<" };

    // A realisasi that is no figure has no percentage, but it can lie within the target.
    private static Terhitung<Persen> Within(Target realisasi, Target target, PencatatHitung? catat)
    {
        catat?.Rumus = Rumus.CapaianRentang;
        if (realisasi == target || (realisasi is Target.Rentang r && target is Target.Rentang t && r.Dari >= t.Dari && r.Sampai <= t.Sampai))
        {
            catat?.Step("di dalam target", "inside the target", "", "100");
            return Persen.Seratus;
        }

        return SebabTidakTerhitung.BukanAngka;
    }
}
