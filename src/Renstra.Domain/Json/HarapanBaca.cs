namespace Renstra.Domain.Json;

/// <summary>What the reader expected where an error stands (harapan).</summary>
public enum HarapanBaca
{
    /// <summary>Nothing in particular, or what <see cref="GalatBaca.Pilihan"/> lists.</summary>
    TidakAda = 0,

    /// <summary>A JSON object.</summary>
    Objek,

    /// <summary>A JSON array.</summary>
    Larik,

    /// <summary>A text.</summary>
    Teks,

    /// <summary>A whole number from 1.</summary>
    BilanganBulat,

    /// <summary>An amount of money: a number with at most two decimals, or a cell that says what is printed.</summary>
    Rupiah,

    /// <summary>A percentage: a number, or a cell that says what is printed.</summary>
    Persen,

    /// <summary>A target: number, grade, range, bound, value with count, or a cell that says what is printed.</summary>
    Target,

    /// <summary>A planning code as text, or a cell that says what is printed.</summary>
    Kode,

    /// <summary>A year as a number, such as 2025.</summary>
    Tahun,

    /// <summary>A year as the name of a member, such as <c>"2025"</c>.</summary>
    TahunAnggota,

    /// <summary>A date as text, such as <c>"2025-09-19"</c>.</summary>
    Tanggal,

    /// <summary>One of a closed set of words.</summary>
    SalahSatu,

    /// <summary>The member is to be left out.</summary>
    Dihilangkan,

    /// <summary>Another value for this id.</summary>
    IdUnik,

    /// <summary>The id of something that exists.</summary>
    IdYangAda,

    /// <summary>The version of the format, <c>"renstra/1"</c>.</summary>
    Format,

    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>Valid JSON.</summary>
    Json,

    /// <summary>A number of at most 28 digits, without exponent.</summary>
    BilanganTepat,

    /// <summary>An upper end that is not below the lower.</summary>
    RentangUrut,

    /// <summary>A last year that follows the first, and a forward year right behind it.</summary>
    PeriodeUrut,

    /// <summary>The limits of the reader.</summary>
    Batas,

    /// <summary>A series: an object whose members are years.</summary>
    Deret,

    /// <summary>A count or another plain number, or a cell that says what is printed.</summary>
    Bilangan,

    /// <summary>A region's code as text, or a cell that says what is printed.</summary>
    KodeWilayah,

    /// <summary>An agency's code as text, or a cell that says what is printed.</summary>
    KodePerangkatDaerah,
}
