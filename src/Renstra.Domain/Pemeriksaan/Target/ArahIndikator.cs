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

    /// <summary>Whether words and custom disagree, so that no way can be told.</summary>
    internal bool IsKabur { get; private init; }

    /// <summary>Whether going from one number to another is for the worse; <see langword="false"/> where neither way is.</summary>
    internal bool IsLebihBuruk(decimal dari, decimal ke) => !IsKabur && ((Polaritas == Polaritas.Naik && ke < dari) || (Polaritas == Polaritas.Turun && ke > dari));

    // A word tells the way only of what is measured itself: "Persentase Penduduk Miskin", but not "Persentase Daerah yang Mendata Fakir Miskin".
    private static bool IsAboutWord(KonteksPemeriksaan konteks, Indikator indikator)
    {
        var head = KataIndikator.First(indikator.Nama, 3) ?? "";
        return !KataIndikator.Has(indikator.Nama, "yang")
            && IsTurun(head)
            && (KataIndikator.First(indikator.Nama, 2) is not { } two || two.IndexOf(' ', StringComparison.Ordinal) is var cut && (cut < 0 || !IsWork(two[(cut + 1)..]) || IsTurun(two)));

        bool IsTurun(string nama) => konteks.Opsi.Tafsir.Interpret(new() { Nama = nama, Satuan = indikator.Satuan }).Polaritas == Polaritas.Turun;
    }

    // Pendataan, pelayanan, pembinaan: work on what follows.
    private static bool IsWork(string word) => word.StartsWith("pe", StringComparison.OrdinalIgnoreCase) && word.EndsWith("an", StringComparison.OrdinalIgnoreCase);

    internal static ArahIndikator Of(KonteksPemeriksaan konteks, KelompokIndikator kelompok)
    {
        if (kelompok.PolaritasDinyatakan is { } declared)
        {
            return new(declared, true, null);
        }

        var tafsir = konteks.Interpret(kelompok.Indikator);
        var asumsi = tafsir.Asumsi.FirstOrDefault(static a => a.Hal == "polaritas");

        // Higher is better is assumed of whatever says nothing; only a bound in the targets tells it.
        var bound = HasBound(kelompok.Indikator);
        if (tafsir.Polaritas == Polaritas.Turun && !bound && !IsAboutWord(konteks, kelompok.Indikator))
        {
            return new(tafsir.Polaritas, false, null) { IsKabur = true };
        }

        return new(tafsir.Polaritas, false, bound || tafsir.Polaritas != Polaritas.Naik ? asumsi : null);
    }

    private static bool HasBound(Indikator indikator)
    {
        foreach (var sel in indikator.Target.Values)
        {
            if (sel.TryGetValue(out var t) && t is Target.Batas)
            {
                return true;
            }
        }

        return false;
    }
}
