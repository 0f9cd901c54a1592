namespace Renstra.Domain.Perhitungan;

/// <content>How the growth came about.</content>
public sealed partial class HasilPertumbuhan
{
    /// <summary>How the growth over the years came about, with every year that was left out and why.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain()
    {
        var catat = new PencatatHitung();
        catat.Choose("pertumbuhan", Opsi.Cara, CaraPertumbuhan.RataRataTahunan);
        foreach (var tahun in Deret.GetTahun())
        {
            var cell = Deret[tahun];
            catat.Input($"A{tahun}", PencatatHitung.Same($"{tahun}"), cell.IsKosong ? PencatatHitung.Kosong : NotasiAngka.Indonesia.Format(cell), _tempat?.Invoke(tahun));
        }

        return Opsi.Cara == CaraPertumbuhan.RataRataTahunan ? ExplainMean(catat)
            : Opsi.Cara == CaraPertumbuhan.Majemuk ? ExplainCompound(catat)
            : ExplainDifference(catat);
    }

    private Penjelasan ExplainMean(PencatatHitung catat)
    {
        catat.Rumus = Rumus.PertumbuhanRataRata;
        var terms = new List<string>();
        foreach (var pair in Tahunan)
        {
            if (pair.Nilai.TryGetValue(out var persen))
            {
                terms.Add(PencatatHitung.Angka(persen.Poin));
                catat.Step($"pertumbuhan {pair.Tahun}", $"growth {pair.Tahun}", $"({pair.Sesudah.Value:N} − {pair.Sebelum.Value:N}) ÷ {pair.Sebelum.Value:N} × 100", terms[^1]);
            }
        }

        LeftOut(catat, Dikecualikan);
        if (RataRata.TryGetValue(out var mean))
        {
            catat.Step("rata-rata", "mean", $"({string.Join(" + ", terms)}) ÷ {terms.Count}", PencatatHitung.Angka(mean.Poin));
        }

        return catat.Finish(_hal, RataRata);
    }

    private Penjelasan ExplainCompound(PencatatHitung catat)
    {
        catat.Rumus = Rumus.PertumbuhanMajemuk;
        var (first, last) = Ends();
        if (RataRata.TryGetValue(out var persen))
        {
            catat.Step($"{first}–{last}", $"{first}–{last}", $"(({Deret[last].Value:N} ÷ {Deret[first].Value:N})^(1/{last - first}) − 1) × 100", PencatatHitung.Angka(persen.Poin));
            catat.Note($"akarnya dibulatkan ke {Opsi.Desimal} desimal, setengah menjauhi nol", $"the root is rounded to {Opsi.Desimal} decimals, halves away from zero");
        }

        foreach (var tahun in Deret.GetTahun().Where(t => !Deret[t].HasValue))
        {
            catat.Note($"{tahun} tanpa angka yang terbaca", $"{tahun} has no amount that can be read");
        }

        return catat.Finish(_hal, RataRata);
    }

    private Penjelasan ExplainDifference(PencatatHitung catat)
    {
        catat.Rumus = Rumus.SelisihRataRata;
        var terms = new List<string>();
        foreach (var pair in Tahunan)
        {
            if (pair.Sebelum.HasValue && pair.Sesudah.HasValue)
            {
                terms.Add($"({pair.Sesudah.Value:N} − {pair.Sebelum.Value:N})");
            }
        }

        LeftOut(catat, Tahunan.Where(static t => !(t.Sebelum.HasValue && t.Sesudah.HasValue)));
        var hasil = SelisihRataRata;
        if (!hasil.TryGetValue(out var mean))
        {
            return catat.Finish(_hal, PencatatHitung.Reason(hasil.Sebab!), default);
        }

        catat.Step("rata-rata selisih", "mean difference", $"({string.Join(" + ", terms)}) ÷ {terms.Count}", PencatatHitung.Angka(mean));
        return catat.Finish(_hal, PencatatHitung.Same($"Rp {PencatatHitung.Angka(mean)}"), default);
    }

    private static void LeftOut(PencatatHitung catat, IEnumerable<PertumbuhanTahun> pairs)
    {
        foreach (var pair in pairs)
        {
            var sebab = pair.Nilai.Sebab ?? SebabTidakTerhitung.DataTidakLengkap;
            catat.Note($"{pair.Tahun} tidak ikut: {sebab.Sebut()}", $"{pair.Tahun} is left out: {sebab.Sebut(Bahasa.Inggris)}");
        }
    }
}
