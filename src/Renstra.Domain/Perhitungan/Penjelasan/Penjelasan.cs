namespace Renstra.Domain.Perhitungan;

/// <summary>
/// How a result came about (penjelasan): formula, inputs with their places, assumptions, options, steps, rounding and law, so that whoever
/// gets the result can do it again with a pocket calculator.
/// </summary>
public sealed record Penjelasan
{
    /// <summary>What was computed, such as "tingkat capaian 2025: Jumlah laporan".</summary>
    public required TeksDwibahasa Hal { get; init; }

    /// <summary>The formula.</summary>
    public required Rumus Rumus { get; init; }

    /// <summary>The inputs, in the order of the formula.</summary>
    public Daftar<MasukanHitung> Masukan { get; init; }

    /// <summary>What was assumed, because the document does not declare it.</summary>
    public Daftar<AsumsiTafsir> Asumsi { get; init; }

    /// <summary>The options in force.</summary>
    public Daftar<PilihanHitung> Pilihan { get; init; }

    /// <summary>The steps.</summary>
    public Daftar<LangkahHitung> Langkah { get; init; }

    /// <summary>The result as it was computed, exact to the digits of a decimal, or why there is none.</summary>
    public required TeksDwibahasa Hasil { get; init; }

    /// <summary>The result as it is shown, with its rounding, such as "14,17 % (dua desimal, setengah menjauhi nol)"; empty where nothing is rounded.</summary>
    public TeksDwibahasa Ditampilkan { get; init; }

    /// <summary>What is to be noted about the result.</summary>
    public Daftar<TeksDwibahasa> Catatan { get; init; }

    /// <summary>The explanations of the results that this one rests on.</summary>
    public Daftar<Penjelasan> Bagian { get; init; }

    /// <summary>Renders the explanation for a person, on several lines.</summary>
    /// <param name="bahasa">The language.</param>
    /// <param name="tempat">Says where an input stands, as text; <see langword="null"/> for the source's own table and line.</param>
    /// <returns>The text, its lines ended by LF.</returns>
    public string Render(Bahasa bahasa = Bahasa.Indonesia, Func<TempatMasukan, string?>? tempat = null) => PenulisPenjelasan.Render(this, bahasa, tempat);
}
