using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>Why a printed cell has no value (sebab).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<SebabTidakTerbaca>))]
public sealed class SebabTidakTerbaca : HimpunanTertutup<SebabTidakTerbaca>, IHimpunanTertutup<SebabTidakTerbaca>
{
    /// <summary>Not said; the word is left out in JSON.</summary>
    public static readonly SebabTidakTerbaca TidakDisebut = new("tidakDisebut", 0, "sebab tidak disebut", "no reason given");

    /// <summary>The error text of a spreadsheet, such as <c>#VALUE!</c>.</summary>
    public static readonly SebabTidakTerbaca TeksGalat = new("teksGalat", 1, "teks galat lembar kerja", "error text of a spreadsheet");

    /// <summary>A number whose separators fit no notation, such as <c>282.8100</c>, or two.</summary>
    public static readonly SebabTidakTerbaca NotasiAngka = new("notasiAngka", 2, "notasi angka tidak jelas", "unclear notation of a number");

    /// <summary>A code whose form is none of the nomenclature's, such as <c>1.06.04.2</c>.</summary>
    public static readonly SebabTidakTerbaca BentukKode = new("bentukKode", 3, "bentuk kode salah", "wrong form of a code");

    /// <summary>Words where a number is expected.</summary>
    public static readonly SebabTidakTerbaca BukanAngka = new("bukanAngka", 4, "bukan angka", "not a number");

    /// <summary>A value is printed, but it is not clear to which cell it belongs.</summary>
    public static readonly SebabTidakTerbaca LetakTidakPasti = new("letakTidakPasti", 5, "tercetak, tetapi tidak pasti untuk sel mana", "printed, but not certain for which cell");

    /// <summary>The value was lost when the document was converted.</summary>
    public static readonly SebabTidakTerbaca Hilang = new("hilang", 6, "hilang saat alih bentuk", "lost in conversion");

    /// <summary>The document says in words that nothing is to be stated here, such as <c>Tidak ada indikator</c>: neither blank nor 0.</summary>
    public static readonly SebabTidakTerbaca TidakBerlaku = new("tidakBerlaku", 7, "dinyatakan tidak berlaku", "said not to apply");

    private SebabTidakTerbaca(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All reasons.</summary>
    public static ImmutableArray<SebabTidakTerbaca> Semua { get; } = [TidakDisebut, TeksGalat, NotasiAngka, BentukKode, BukanAngka, LetakTidakPasti, Hilang, TidakBerlaku];
}
