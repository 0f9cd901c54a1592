namespace Renstra.Domain.Json;

/// <summary>The kind of an error of reading (jenis galat).</summary>
public enum JenisGalat
{
    /// <summary>Not valid JSON; reading stops there.</summary>
    Sintaks = 1,

    /// <summary>Not valid UTF-8, or another encoding; reading stops there.</summary>
    Pengodean,

    /// <summary>The file, or the line of a file of many documents, is larger than the limit.</summary>
    TerlaluBesar,

    /// <summary>Objects or arrays nest deeper than the limit; reading stops there.</summary>
    TerlaluDalam,

    /// <summary>An unknown version of the format. A file that names none lacks a required member, <see cref="AnggotaWajib"/>.</summary>
    VersiFormat,

    /// <summary>A value of the wrong JSON type.</summary>
    JenisNilai,

    /// <summary>A member that the format does not have.</summary>
    AnggotaTakDikenal,

    /// <summary>A member given twice in one object.</summary>
    AnggotaGanda,

    /// <summary>A required member is missing.</summary>
    AnggotaWajib,

    /// <summary><c>null</c>, an empty object or an empty text: absent means blank.</summary>
    NilaiKosong,

    /// <summary>A text that is no value of its type: date, grade, name of a closed set.</summary>
    Teks,

    /// <summary>A number that the type cannot hold exactly: too many digits or decimals, an exponent, out of range.</summary>
    Ketelitian,

    /// <summary>A year that is none, or too far from the other years of its series.</summary>
    Tahun,

    /// <summary>An id given to two things.</summary>
    IdGanda,

    /// <summary>A reference to an id that nothing has, or that something of another kind has.</summary>
    RujukanPutus,
}
