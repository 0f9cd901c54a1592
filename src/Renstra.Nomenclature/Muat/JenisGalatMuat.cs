namespace Renstra.Nomenclature;

/// <summary>The kind of an error or warning of loading (jenis galat muat).</summary>
public enum JenisGalatMuat
{
    /// <summary>The file is not UTF-8.</summary>
    Pengodean = 1,

    /// <summary>The file is larger than the limit.</summary>
    TerlaluBesar = 2,

    /// <summary>There are more entries than the limit.</summary>
    TerlaluBanyakBaris = 3,

    /// <summary>There are no entries.</summary>
    TanpaEntri = 4,

    /// <summary>Not valid JSON; reading stops there.</summary>
    Sintaks = 5,

    /// <summary>The format is missing or another.</summary>
    FormatTakDikenal = 6,

    /// <summary>A column or member that the format does not have.</summary>
    AnggotaTakDikenal = 7,

    /// <summary>A column or member given twice.</summary>
    AnggotaGanda = 8,

    /// <summary>A required column or member is missing.</summary>
    AnggotaWajib = 9,

    /// <summary>A JSON value of the wrong type.</summary>
    JenisNilai = 10,

    /// <summary>A line with too many or too few cells.</summary>
    JumlahSel = 11,

    /// <summary>A quoted cell; TSV has no quotation.</summary>
    TandaPetik = 12,

    /// <summary>A text that is no date.</summary>
    TanggalTidakSah = 13,

    /// <summary>The version to lay the file over is not one that is embedded.</summary>
    DasarTakDikenal = 14,

    /// <summary>A text that is no planning code.</summary>
    KodeTidakSah = 15,

    /// <summary>The level that is stated is not the code's.</summary>
    TingkatTidakCocok = 16,

    /// <summary>A sub kegiatan of another number of digits than the list's.</summary>
    JumlahDigit = 17,

    /// <summary>A word that names no list.</summary>
    LingkupTidakSah = 18,

    /// <summary>The kewenangan in the code is that of another list.</summary>
    KewenanganTidakCocok = 19,

    /// <summary>There is no name.</summary>
    NamaKosong = 20,

    /// <summary>Blanks at the ends, or two in a row.</summary>
    SpasiBerlebih = 21,

    /// <summary>Characters of a wrong encoding, or control characters.</summary>
    SandiRusak = 22,

    /// <summary>A text longer than the limit.</summary>
    TeksTerlaluPanjang = 23,

    /// <summary>A code that stands in the same list twice.</summary>
    KodeGanda = 24,

    /// <summary>The code one level up is not in the list.</summary>
    TanpaInduk = 25,

    /// <summary>A mark that is neither SPM nor empty.</summary>
    SpmTidakSah = 26,

    /// <summary>A text that is no unit.</summary>
    SatuanTidakSah = 27,

    /// <summary>A previous code that is no code.</summary>
    PendahuluTidakSah = 28,

    /// <summary>A code to be removed that the embedded version does not have.</summary>
    DihapusTidakAda = 29,

    /// <summary>A warning: a unit that no embedded list has.</summary>
    SatuanTakDikenal = 30,

    /// <summary>A warning: a name that ends where no name ends.</summary>
    NamaTampakTerpotong = 31,

    /// <summary>Objects and arrays of a JSON file lie deeper in each other than the limit; reading stops there.</summary>
    TerlaluDalam = 32,
}
