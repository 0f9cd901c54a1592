namespace Renstra.Domain.Perhitungan;

/// <summary>The ratio of realisasi to budget of one row in one year (rasio tahun), beside the percentage that the table states.</summary>
/// <param name="Baris">The row; <see langword="null"/> for the computed total and for several years together.</param>
/// <param name="Tahun">The year; the empty year for several together.</param>
/// <param name="Anggaran">The budget.</param>
/// <param name="Realisasi">The realisasi.</param>
/// <param name="Tercantum">The percentage that the table states.</param>
/// <param name="Nilai">The ratio that follows, or why there is none.</param>
/// <param name="Bentuk">In what form it is shown.</param>
public sealed record RasioTahun(
    BarisAnggaran? Baris,
    TahunAnggaran Tahun,
    Tercantum<Rupiah> Anggaran,
    Tercantum<Rupiah> Realisasi,
    Tercantum<Persen> Tercantum,
    Terhitung<Persen> Nilai,
    BentukRasio Bentuk)
{
    /// <summary>The ratio as a quotient, unrounded.</summary>
    public Terhitung<decimal> HasilBagi => Nilai.Map(static p => p.Poin / 100);

    /// <summary>Whether the table states a percentage that differs from the computed one at two decimals.</summary>
    public bool IsBerbeda => Tercantum.TryGetValue(out var stated) && Nilai.TryGetValue(out var computed) && stated.Round() != computed.Round();

    /// <summary>The ratio as it is shown, in the form asked for.</summary>
    /// <returns>The text; empty where there is no ratio.</returns>
    public string Show() => RasioAnggaran.Show(Nilai, Bentuk);

    /// <summary>How the ratio came about.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain()
    {
        var persen = Bentuk == BentukRasio.Persen;
        var catat = new PencatatHitung { Rumus = persen ? Rumus.RasioPersen : Rumus.RasioHasilBagi };
        catat.Choose("bentuk", Bentuk, BentukRasio.Persen);
        catat.Input("R", new("realisasi", "realisasi"), Show(Realisasi), Place("realisasi"));
        catat.Input("A", new("anggaran", "budget"), Show(Anggaran), Place("anggaran"));
        var hal = Tahun.IsKosong ? new TeksDwibahasa("realisasi terhadap anggaran, semua tahun", "realisasi against budget, all years") : new($"realisasi terhadap anggaran {Tahun}", $"realisasi against budget {Tahun}");
        if (Nilai.TryGetValue(out var rasio))
        {
            var angka = PencatatHitung.Angka(persen ? rasio.Poin : rasio.Poin / 100);
            catat.Step("dihitung", "computed", $"{Realisasi.Value:N} ÷ {Anggaran.Value:N}{(persen ? " × 100" : "")}", angka);
            Compare(catat, rasio);
            return persen ? catat.Finish(hal, Nilai) : catat.Finish(hal, PencatatHitung.Same(angka), new($"{Show()} (dibulatkan ke dua desimal, setengah menjauhi nol)", $"{Show()} (rounded to two decimals, halves away from zero)"));
        }

        return catat.Finish(hal, Nilai);
    }

    private void Compare(PencatatHitung catat, Persen rasio)
    {
        if (Tercantum.TryGetValue(out var stated))
        {
            catat.Note(
                IsBerbeda ? $"tercantum {stated:P}, berbeda dari yang terhitung {rasio:P}" : $"tercantum {stated:P}, sama dengan yang terhitung",
                IsBerbeda ? $"{stated:P} is stated, which differs from the computed {rasio:P}" : $"{stated:P} is stated, the same as computed");
        }
    }

    private TempatMasukan? Place(string anggota) => Baris is { } baris && !Tahun.IsKosong ? new(baris, [anggota, $"{Tahun}"], baris.Sumber) : null;

    private static string Show(Tercantum<Rupiah> cell) => cell.IsKosong ? PencatatHitung.Kosong : NotasiAngka.Indonesia.Format(cell);
}
