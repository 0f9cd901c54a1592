namespace Renstra.Domain.Perhitungan;

/// <summary>
/// One column of one row of form E.81 that the form works out: what it states beside what follows (perbandingan). Compared as printed:
/// percentages at two decimals, rupiah and figures of performance exactly.
/// </summary>
/// <param name="Baris">The row.</param>
/// <param name="Indikator">The indicator; <see langword="null"/> for the money of the row itself.</param>
/// <param name="Isian">The columns that it is one of.</param>
/// <param name="Kolom">The column.</param>
/// <param name="Tercantum">What is stated.</param>
/// <param name="DariTriwulan">What follows from the quarters.</param>
/// <param name="DariTercantum">What follows from the columns that the row states in front of it.</param>
/// <param name="Status">How they compare.</param>
/// <param name="Alasan">Why, in words; empty where they agree.</param>
public sealed record PerbandinganE81(
    BarisE81 Baris,
    IndikatorE81? Indikator,
    HasilIsianE81 Isian,
    KolomE81 Kolom,
    Tercantum<Target> Tercantum,
    Terhitung<Target> DariTriwulan,
    Terhitung<Target> DariTercantum,
    StatusE81 Status,
    TeksDwibahasa Alasan)
{
    private static readonly KolomE81[] Dihitung = [KolomE81.RealisasiRenja, KolomE81.CapaianRenja, KolomE81.RealisasiRenstra, KolomE81.CapaianRenstra];

    /// <summary>Compares every column that a form works out, its total too.</summary>
    /// <param name="evaluasi">The evaluation of the form.</param>
    /// <returns>All of them in the order of the form: money of a row, then its indicators.</returns>
    public static IEnumerable<PerbandinganE81> Compare(EvaluasiE81 evaluasi)
    {
        ArgumentNullException.ThrowIfNull(evaluasi);
        var baris = evaluasi.Jumlah is { } jumlah ? evaluasi.GetBaris().Append(jumlah) : evaluasi.GetBaris();
        return baris.SelectMany(Of);
    }

    /// <summary>Compares the columns of one row that a form works out.</summary>
    /// <param name="baris">The row.</param>
    /// <param name="indikator">The indicator; <see langword="null"/> for the money of the row itself.</param>
    /// <param name="isian">The columns, worked out.</param>
    /// <returns>The columns in the order of the form.</returns>
    public static IEnumerable<PerbandinganE81> Compare(BarisE81 baris, IndikatorE81? indikator, HasilIsianE81 isian)
    {
        ArgumentNullException.ThrowIfNull(baris);
        ArgumentNullException.ThrowIfNull(isian);
        return Dihitung.Select(k => Of(baris, indikator, isian, k));
    }

    private static IEnumerable<PerbandinganE81> Of(HasilBarisE81 baris)
    {
        var isian = new List<(IndikatorE81? Indikator, HasilIsianE81? Hasil)> { (null, baris.Anggaran) };
        foreach (var indikator in baris.Indikator)
        {
            isian.Add((indikator.Indikator, indikator.Kinerja));
            isian.Add((indikator.Indikator, indikator.Anggaran));
        }

        return isian.Where(static i => i.Hasil is not null).SelectMany(i => Compare(baris.Baris, i.Indikator, i.Hasil!));
    }

    private static PerbandinganE81 Of(BarisE81 baris, IndikatorE81? indikator, HasilIsianE81 isian, KolomE81 kolom)
    {
        var tercantum = isian.GetTercantum(kolom);
        var triwulan = isian.GetTerhitung(kolom, DasarHitung.Triwulan);
        var dariTercantum = isian.GetTerhitung(kolom, DasarHitung.Tercantum);
        var (status, alasan) = Judge(tercantum, triwulan, dariTercantum, kolom.IsPersen);
        return new(baris, indikator, isian, kolom, tercantum, triwulan, dariTercantum, status, alasan);
    }

    private static (StatusE81 Status, TeksDwibahasa Alasan) Judge(Tercantum<Target> tercantum, Terhitung<Target> triwulan, Terhitung<Target> dariTercantum, bool persen)
    {
        if (tercantum.IsKosong)
        {
            return (StatusE81.TidakTercantum, default);
        }

        if (tercantum.Keadaan == KeadaanTercantum.TidakTerbaca)
        {
            return (StatusE81.TidakTerbaca, new($"tercetak \"{tercantum.Teks}\"", $"printed \"{tercantum.Teks}\""));
        }

        var strip = tercantum.Keadaan == KeadaanTercantum.Strip;
        if (Agrees(tercantum, triwulan, persen))
        {
            return (StatusE81.Sama, strip ? new("tanda strip untuk 0", "a dash for 0") : default);
        }

        if (Agrees(tercantum, dariTercantum, persen))
        {
            return (StatusE81.MengikutiTercantumSaja, triwulan.HasValue
                ? new($"dari triwulan {Show(triwulan, persen)}", $"from the quarters {Show(triwulan, persen)}")
                : new($"dari triwulan tidak dapat dihitung: {triwulan.Sebab!.Sebut()}", $"not computable from the quarters: {triwulan.Sebab!.Sebut(Bahasa.Inggris)}"));
        }

        if (!triwulan.HasValue && !dariTercantum.HasValue)
        {
            return (strip ? StatusE81.TidakTercantum : StatusE81.TidakDapatDihitung, new(triwulan.Sebab!.Sebut(), triwulan.Sebab!.Sebut(Bahasa.Inggris)));
        }

        return (StatusE81.Berbeda, triwulan == dariTercantum || !dariTercantum.HasValue
            ? new($"seharusnya {Show(triwulan.HasValue ? triwulan : dariTercantum, persen)}", $"should be {Show(triwulan.HasValue ? triwulan : dariTercantum, persen)}")
            : new($"dari triwulan {Show(triwulan, persen)}, dari kolom tercantum {Show(dariTercantum, persen)}", $"from the quarters {Show(triwulan, persen, Bahasa.Inggris)}, from the stated columns {Show(dariTercantum, persen, Bahasa.Inggris)}"));
    }

    private static bool Agrees(Tercantum<Target> tercantum, Terhitung<Target> terhitung, bool persen)
    {
        if (!terhitung.TryGetValue(out var hasil))
        {
            return false;
        }

        return tercantum.TryGetValue(out var printed)
            ? AsPrinted(printed, persen) == AsPrinted(hasil, persen)
            : Akumulasi.Number(terhitung).TryGetValue(out var angka) && angka == 0;
    }

    private static Target AsPrinted(Target target, bool persen) =>
        target is Target.AngkaDenganJumlah dengan ? dengan.Nilai
        : persen && target is Target.Angka angka ? Persen.FromPoin(angka.Nilai).Round().Poin
        : target;

    private static string Show(Terhitung<Target> nilai, bool persen, Bahasa bahasa = Bahasa.Indonesia) => nilai.TryGetValue(out var target) ? PencatatHitung.Sel(AsPrinted(target, persen)) : $"({nilai.Sebab!.Sebut(bahasa)})";
}
