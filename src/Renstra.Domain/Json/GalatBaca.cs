namespace Renstra.Domain.Json;

/// <summary>An error of reading (galat baca): where it is, what was found, what was expected, and what to do.</summary>
/// <param name="Jenis">The kind.</param>
/// <param name="Letak">Where it is.</param>
/// <param name="Ditemukan">What was found, as it stands in the file; empty where something is missing.</param>
/// <param name="Harapan">What was expected.</param>
public sealed record GalatBaca(JenisGalat Jenis, LetakJson Letak, string Ditemukan, HarapanBaca Harapan)
{
    /// <summary>The name of the member that is meant: unknown, duplicate, or missing. Empty if no member is.</summary>
    public string Anggota { get; init; } = "";

    /// <summary>What is allowed, where the choice is short.</summary>
    public Daftar<string> Pilihan { get; init; }

    /// <summary>"Did you mean" (saran): the nearest allowed member, word, id, or the number that a text probably means; <see langword="null"/> if nothing is near.</summary>
    public string? Saran { get; init; }

    /// <summary>The first place of a duplicate; <see langword="null"/> otherwise.</summary>
    public LetakJson? TempatPertama { get; init; }

    /// <summary>The line of the file (shortened around the place if it is long).</summary>
    public string BarisTeks { get; init; } = "";

    /// <summary>How many characters of <see cref="BarisTeks"/> stand before the place.</summary>
    public int Penunjuk { get; init; }

    /// <summary>Why a text is no value, where a text was read.</summary>
    public ParseError Sebab { get; init; }

    /// <summary>
    /// Whether the JSON schema of the format refuses such a file too. The reader alone finds what a schema cannot say or what validators
    /// tell apart differently: syntax and encoding, limits, duplicate members and ids, dangling references, exact digits, years, the order
    /// of a range, days that no calendar has, texts that are no unit or grade.
    /// </summary>
    public bool IsGalatSkema => Jenis switch
    {
        JenisGalat.VersiFormat or JenisGalat.AnggotaTakDikenal or JenisGalat.AnggotaWajib or JenisGalat.NilaiKosong => true,
        JenisGalat.JenisNilai => Harapan != HarapanBaca.RentangUrut,
        JenisGalat.Teks => Harapan == HarapanBaca.SalahSatu,
        _ => false,
    };

    /// <summary>The error in one or two sentences, without the source line.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The message.</returns>
    public string Describe(Bahasa bahasa = Bahasa.Indonesia) => PesanGalat.Describe(this, bahasa);

    /// <summary>The error as a planner reads it: place, source line with a caret, message.</summary>
    /// <param name="berkas">The name of the file, if it is known.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>Several lines, separated by LF.</returns>
    public string Render(string? berkas = null, Bahasa bahasa = Bahasa.Indonesia) => PesanGalat.Render(this, berkas, bahasa);
}
