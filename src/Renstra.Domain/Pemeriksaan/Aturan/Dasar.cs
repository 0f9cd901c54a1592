using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>What the rules of the catalogue rest on, named once.</summary>
internal static class Dasar
{
    /// <summary>The form of codes and the lists of names.</summary>
    internal static readonly DasarHukum Nomenklatur = Teks(
        "Permendagri 90/2019 dan pemutakhirannya (Kepmendagri 050-3708/2020, 050-5889/2021, 900.1.15.5-1317/2023, 900.1.15.5-3406/2024, 900.1-2850/2025, 900.1-861/2026)",
        "Permendagri 90/2019 and the decrees that update it (Kepmendagri 050-3708/2020, 050-5889/2021, 900.1.15.5-1317/2023, 900.1.15.5-3406/2024, 900.1-2850/2025, 900.1-861/2026)");

    /// <summary>The form of a Renstra 2025–2029.</summary>
    internal static readonly DasarHukum Inmendagri2 = Teks("Inmendagri 2/2025 tentang Renstra 2025–2029", "Inmendagri 2/2025 on Renstra 2025–2029");

    /// <summary>How plans are made, evaluated and changed.</summary>
    internal static readonly DasarHukum Permendagri86 = Teks("Permendagri 86/2017", "Permendagri 86/2017");

    /// <summary>The review of RPJMD and Renstra.</summary>
    internal static readonly DasarHukum Reviu = Teks("Permendagri 9/2018 tentang reviu RPJMD dan Renstra", "Permendagri 9/2018 on the review of RPJMD and Renstra");

    /// <summary>The evaluation of a Renja.</summary>
    internal static readonly DasarHukum E81 = Teks("Permendagri 86/2017, formulir E.81", "Permendagri 86/2017, form E.81");

    /// <summary>Minimum service standards.</summary>
    internal static readonly DasarHukum Spm = Teks("PP 2/2018 dan Permendagri 59/2021 tentang SPM", "PP 2/2018 and Permendagri 59/2021 on minimum service standards");

    /// <summary>Grades of SAKIP, as applications use them.</summary>
    internal static readonly DasarHukum Sakip = Praktik("PermenPANRB 88/2021, sebagaimana dipakai aplikasi", "PermenPANRB 88/2021, as applications use it");

    /// <summary>Arithmetic alone.</summary>
    internal static readonly DasarHukum Hitungan = Umum("kaidah hitung", "arithmetic");

    /// <summary>What reviewers look at, whatever the regulation.</summary>
    internal static readonly DasarHukum Kelaziman = Umum("kelaziman pereviu", "the custom of reviewers");

    internal static DasarHukum Teks(string indonesia, string inggris) => new(new(indonesia, inggris), Keyakinan.Teks);

    internal static DasarHukum Praktik(string indonesia, string inggris) => new(new(indonesia, inggris), Keyakinan.Praktik);

    internal static DasarHukum Umum(string indonesia, string inggris) => new(new(indonesia, inggris), Keyakinan.Umum);
}
