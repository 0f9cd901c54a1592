using Renstra.Domain;
using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>What several sections do to results: points of a percentage, money as a number, a reason in both languages, how an indicator is understood.</summary>
internal static class SebutanAngka
{
    internal static Terhitung<Target> Points(Terhitung<Persen> persen) => persen.Map(static p => (Target)p.Poin);

    internal static Tercantum<Target> Points(Tercantum<Persen> persen) => persen.Map(static p => (Target)p.Poin);

    internal static Terhitung<Target> Number(Terhitung<Rupiah> rupiah) => rupiah.Map(static r => (Target)r.ToDecimal());

    internal static TeksDwibahasa Why(SebabTidakTerhitung sebab) => new(sebab.Sebut(), sebab.Sebut(Bahasa.Inggris));

    /// <summary>Why there is no figure; nothing where there is one.</summary>
    internal static TeksDwibahasa WhyNot<T>(Terhitung<T> hasil)
        where T : notnull => hasil.Sebab is { } sebab ? Why(sebab) : default;

    /// <summary>Polarity, and how years make the period.</summary>
    internal static IReadOnlyList<SifatEvaluasi> Sifat(HasilTafsir tafsir, Func<string, AsalDeklarasi> asal) =>
    [
        new("polaritas", tafsir.Polaritas.Name, Short(tafsir.Polaritas), asal("polaritas").Name, asal("polaritas") == AsalDeklarasi.Tafsir),
        new("tahun", tafsir.Tahun.Name, new(tafsir.Tahun.Sebut(), tafsir.Tahun.Sebut(Bahasa.Inggris)), asal("tahun").Name, asal("tahun") == AsalDeklarasi.Tafsir),
    ];

    /// <summary>The same where only what was assumed is known; the rest is the plan's.</summary>
    internal static IReadOnlyList<SifatEvaluasi> Sifat(HasilTafsir tafsir) =>
        Sifat(tafsir, hal => tafsir.Asumsi.Any(a => a.Hal == hal) ? AsalDeklarasi.Tafsir : AsalDeklarasi.Rencana);

    private static TeksDwibahasa Short(Polaritas polaritas) =>
        polaritas == Polaritas.Naik ? new("naik", "higher better")
        : polaritas == Polaritas.Turun ? new("turun", "lower better")
        : polaritas == Polaritas.Rentang ? new("rentang", "range")
        : new("tetap", "fixed");
}
