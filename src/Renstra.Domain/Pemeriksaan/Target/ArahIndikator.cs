namespace Renstra.Domain.Pemeriksaan;

/// <summary>Which way an indicator should go, and what that rests on.</summary>
/// <param name="Polaritas">Which way.</param>
/// <param name="Dinyatakan">Whether the document declares it.</param>
/// <param name="Dasar">What it was taken from, where its words or bounds tell; <see langword="null"/> if declared, or taken from nothing but custom.</param>
internal sealed record ArahIndikator(Polaritas Polaritas, bool Dinyatakan, AsumsiTafsir? Dasar)
{
    /// <summary>Declared, or told by the indicator itself: not merely the custom that higher is better.</summary>
    internal bool IsPasti => Dinyatakan || Dasar is not null;

    internal string Alasan(Bahasa bahasa) => Dinyatakan
        ? (bahasa == Bahasa.Indonesia ? $"polaritas yang dinyatakan: {Polaritas.Sebut(bahasa)}" : $"declared polarity: {Polaritas.Sebut(bahasa)}")
        : Dasar is { } d ? $"{Polaritas.Sebut(bahasa)}, {(bahasa == Bahasa.Indonesia ? "sebab" : "because")} {d.Alasan(bahasa)}"
        : bahasa == Bahasa.Indonesia ? $"polaritas tidak dinyatakan dan dianggap {Polaritas.Sebut(bahasa)}" : $"no polarity is declared; taken as {Polaritas.Sebut(bahasa)}";

    /// <summary>Whether going from one number to another is for the worse; <see langword="false"/> where neither way is.</summary>
    internal bool IsLebihBuruk(decimal dari, decimal ke) => (Polaritas == Polaritas.Naik && ke < dari) || (Polaritas == Polaritas.Turun && ke > dari);

    internal static ArahIndikator Of(KonteksPemeriksaan konteks, KelompokIndikator kelompok)
    {
        if (kelompok.PolaritasDinyatakan is { } declared)
        {
            return new(declared, true, null);
        }

        var tafsir = konteks.Interpret(kelompok.Indikator);
        var asumsi = tafsir.Asumsi.FirstOrDefault(static a => a.Hal == "polaritas");

        // Higher is better is assumed of whatever says nothing; only a bound in the targets tells it.
        var told = tafsir.Polaritas != Polaritas.Naik || kelompok.Indikator.Target.Values.ToArray().Any(static c => c.TryGetValue(out var t) && t is Target.Batas);
        return new(tafsir.Polaritas, false, told ? asumsi : null);
    }
}
