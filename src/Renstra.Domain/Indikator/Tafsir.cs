namespace Renstra.Domain;

/// <summary>
/// The policy (tafsir) by which an indicator is understood where its document declares nothing. Named and replaceable: derive from it, or
/// take <see cref="Standar"/>. What it assumed is part of every result that rests on it.
/// </summary>
public abstract class Tafsir
{
    /// <summary>The default policy; see <see cref="TafsirStandar"/>.</summary>
    public static Tafsir Standar { get; } = new TafsirStandar();

    /// <summary>The name of the policy, for reports.</summary>
    public abstract string Nama { get; }

    /// <summary>Says how an indicator is to be understood.</summary>
    /// <param name="indikator">The indicator.</param>
    /// <returns>Its declarations, each declared or assumed.</returns>
    public abstract HasilTafsir Interpret(Indikator indikator);
}

/// <summary>How an indicator is understood (hasil tafsir): every declaration, with what was assumed and why.</summary>
/// <param name="Polaritas">The polarity.</param>
/// <param name="Entri">How a quarter is entered; <see langword="null"/> where that is judged by the figures of the quarters.</param>
/// <param name="Triwulan">How quarters make the year; <see langword="null"/> where that too is judged by the figures of the quarters.</param>
/// <param name="Tahun">How years make the period.</param>
/// <param name="SifatTarget">Whether yearly targets are cumulative.</param>
/// <param name="Asumsi">What was assumed, because the document does not declare it.</param>
public sealed record HasilTafsir(
    Polaritas Polaritas,
    BentukEntri? Entri,
    CaraAkumulasi? Triwulan,
    CaraAkumulasi Tahun,
    SifatTarget SifatTarget,
    Daftar<AsumsiTafsir> Asumsi);

/// <summary>One assumption (asumsi): what a document does not declare, what was taken instead, and why.</summary>
/// <param name="Hal">What was not declared: <c>polaritas</c>, <c>entri</c>, <c>triwulan</c>, <c>tahun</c>, <c>sifatTarget</c>; in explanations of form E.81 also <c>acuanAnggaran</c>.</param>
/// <param name="Diambil">What was taken, by its name.</param>
/// <param name="AlasanIndonesia">Why, in Indonesian.</param>
/// <param name="AlasanInggris">Why, in English.</param>
public sealed record AsumsiTafsir(string Hal, string Diambil, string AlasanIndonesia, string AlasanInggris)
{
    /// <summary>Why, in a language.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The reason.</returns>
    public string Alasan(Bahasa bahasa = Bahasa.Indonesia) => bahasa == Bahasa.Indonesia ? AlasanIndonesia : AlasanInggris;
}
