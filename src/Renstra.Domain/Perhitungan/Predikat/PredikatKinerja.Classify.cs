namespace Renstra.Domain.Perhitungan;

/// <content>From a percentage to its grade.</content>
public sealed partial class PredikatKinerja
{
    /// <summary>
    /// The grade of a percentage. What is classified is the value as printed, at two decimals, halves away from zero: 90,996 prints 91,00
    /// and is Sangat Tinggi. Every percentage has exactly one grade: above 100 the highest, below 0 the lowest.
    /// </summary>
    /// <param name="nilai">The percentage, as a rule an average tingkat capaian.</param>
    /// <param name="opsi">The options; <see cref="OpsiPredikat.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The grade with the value, the value as classified, and the options.</returns>
    public static HasilPredikat Classify(Persen nilai, OpsiPredikat? opsi = null)
    {
        opsi ??= OpsiPredikat.Standar;
        return new(nilai, nilai.Round(), Of(nilai, opsi, null), opsi);
    }

    /// <summary>The grade of a percentage that may not have been computable; the reason stays what it is.</summary>
    /// <param name="nilai">The percentage, or why there is none.</param>
    /// <param name="opsi">The options; <see cref="OpsiPredikat.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The grade, or the reason.</returns>
    public static Terhitung<HasilPredikat> Classify(Terhitung<Persen> nilai, OpsiPredikat? opsi = null) =>
        nilai.TryGetValue(out var persen) ? Classify(persen, opsi) : nilai.Sebab!;

    internal static Penjelasan Explain(Persen nilai, OpsiPredikat opsi)
    {
        var catat = new PencatatHitung { Rumus = opsi.Skala == SkalaPredikat.Permendagri86 ? Rumus.Predikat : Rumus.PredikatSkalaLain };
        catat.Input("N", new("nilai", "value"), PencatatHitung.Angka(nilai.Poin));
        var predikat = Of(nilai, opsi, catat);
        return catat.Finish(new("predikat kinerja", "grade of performance"), new(predikat.Sebut(), $"{predikat.Sebut()} ({predikat.Sebut(Bahasa.Inggris)})"), default);
    }

    // The one core.
    private static PredikatKinerja Of(Persen nilai, OpsiPredikat opsi, PencatatHitung? catat)
    {
        var value = nilai.Round().Poin;
        catat?.Choose("skala", opsi.Skala, SkalaPredikat.Permendagri86);
        catat?.Step("nilai sebagaimana tercetak (dua desimal, setengah menjauhi nol)", "value as printed (two decimals, halves away from zero)", "", $"{nilai:N}");
        var bercelah = opsi.Skala.IsBercelah;
        if (bercelah)
        {
            catat?.Choose("celah", opsi.Celah, KebijakanCelah.BatasBawah);
        }

        if (bercelah && opsi.Celah == KebijakanCelah.BulatkanDulu)
        {
            value = PembagianBulat.Round(value, 0, Pembulatan.SetengahMenjauhiNol);
            catat?.Step("dibulatkan ke bilangan bulat", "rounded to a whole number", "", PencatatHitung.Angka(value));
        }

        var terbuka = bercelah && opsi.Celah == KebijakanCelah.BatasAtasTerbuka;
        PredikatKinerja? hasil = null;
        foreach (var predikat in Semua)
        {
            // The lowest is reached by every value; the highest that is reached stands.
            if (predikat.Skala == opsi.Skala && (hasil is null || (terbuka ? value > hasil.Sampai : predikat.IsReachedBy(value))))
            {
                hasil = predikat;
            }
        }

        catat?.Step("termasuk interval", "lies in the interval", "", hasil!.Interval);
        catat?.Remark(opsi.Skala, value);
        return hasil!;
    }
}
