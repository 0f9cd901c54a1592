using NodaTime;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>Options of loading a file (opsi muat). What a JSON file says itself goes before what stands here.</summary>
public sealed record OpsiMuat
{
    /// <summary>The form of the file; <see langword="null"/>: JSON if it begins with a brace, otherwise TSV.</summary>
    public FormatNomenklatur? Format { get; init; }

    /// <summary>What to call the nomenclature, such as <c>Kepmendagri Nomor 900.1-999 Tahun 2027</c>; shown wherever a decree is.</summary>
    public string? Nama { get; init; }

    /// <summary>The number of the decree.</summary>
    public string? Nomor { get; init; }

    /// <summary>The day from which it is in force.</summary>
    public LocalDate? Berlaku { get; init; }

    /// <summary>The embedded version that the file's entries are laid over; <see langword="null"/>: the file stands by itself.</summary>
    public VersiNomenklatur? Dasar { get; init; }

    /// <summary>Codes of the embedded version that are no more, each with everything below it.</summary>
    public Daftar<KodeRekening> Dihapus { get; init; }

    /// <summary>
    /// The lists that are held wholly once the file is loaded, so that a missing code does not exist; <see langword="null"/>: nothing is
    /// known of missing codes beyond what is known of the embedded version.
    /// </summary>
    public LingkupDaerah? Lengkap { get; init; }
}
