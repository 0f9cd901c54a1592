using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>What a lenient reading corrected in the text of a code (jenis koreksi).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<JenisKoreksiKode>))]
public sealed class JenisKoreksiKode : HimpunanTertutup<JenisKoreksiKode>, IHimpunanTertutup<JenisKoreksiKode>
{
    /// <summary>A blank that does not belong, also a no-break blank or one without width.</summary>
    public static readonly JenisKoreksiKode Spasi = new("spasi", 1, "spasi dihapus", "blank removed");

    /// <summary>A mark of bold or slanted type: <c>**</c>, <c>__</c>, <c>*</c>, <c>&lt;b&gt;</c>.</summary>
    public static readonly JenisKoreksiKode TandaTebal = new("tandaTebal", 2, "tanda tebal dihapus", "bold mark removed");

    /// <summary>A quotation mark, such as the apostrophe that a spreadsheet puts before a number kept as text.</summary>
    public static readonly JenisKoreksiKode TandaKutip = new("tandaKutip", 3, "tanda kutip dihapus", "quotation mark removed");

    /// <summary>A comma, a hyphen, a dash or a blank that stands for a dot.</summary>
    public static readonly JenisKoreksiKode Pemisah = new("pemisah", 4, "pemisah diganti titik", "separator replaced by a dot");

    /// <summary>Several separators where one belongs.</summary>
    public static readonly JenisKoreksiKode PemisahGanda = new("pemisahGanda", 5, "pemisah ganda dijadikan satu titik", "repeated separators made one dot");

    /// <summary>Dots, dashes, a colon or other separators before or behind the code.</summary>
    public static readonly JenisKoreksiKode TitikTepi = new("titikTepi", 6, "tanda baca di tepi dihapus", "punctuation at the edge removed");

    /// <summary>Lower-case letters of a template, <c>x.xx</c>.</summary>
    public static readonly JenisKoreksiKode HurufTemplat = new("hurufTemplat", 7, "huruf templat dijadikan huruf besar", "letters of the template made upper case");

    /// <summary>A kewenangan in two digits, <c>02</c>.</summary>
    public static readonly JenisKoreksiKode KewenanganDuaDigit = new("kewenanganDuaDigit", 8, "kewenangan dua angka dijadikan satu angka", "kewenangan of two digits made one digit");

    /// <summary>A zero that is missing in front of a segment, <c>1.6</c> for <c>1.06</c>.</summary>
    public static readonly JenisKoreksiKode NolKurang = new("nolKurang", 9, "nol yang kurang ditambahkan", "missing zero added");

    /// <summary>A zero too many, an urusan <c>01</c>.</summary>
    public static readonly JenisKoreksiKode NolBerlebih = new("nolBerlebih", 10, "nol berlebih pada urusan dihapus", "zero too many in the urusan removed");

    /// <summary>Text behind the code, such as a name.</summary>
    public static readonly JenisKoreksiKode NamaDiBelakang = new("namaDiBelakang", 11, "teks di belakang kode dipisahkan", "text behind the code set apart");

    /// <summary>A sub kegiatan made four digits wide, because the caller asked for it.</summary>
    public static readonly JenisKoreksiKode SubKegiatanDiperlebar = new("subKegiatanDiperlebar", 12, "nomor sub kegiatan diperlebar menjadi empat angka", "number of the sub kegiatan widened to four digits");

    /// <summary>The mark of a footnote, a star that closes nothing: <c>1.06.04*</c>, <c>1.06.04 *)</c>.</summary>
    public static readonly JenisKoreksiKode TandaCatatan = new("tandaCatatan", 13, "tanda catatan kaki dihapus", "footnote mark removed");

    /// <summary>A word before the code that says that it is one: <c>No.</c>, <c>Kode:</c>.</summary>
    public static readonly JenisKoreksiKode LabelDiDepan = new("labelDiDepan", 14, "label di depan kode dihapus", "label before the code removed");

    private JenisKoreksiKode(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All kinds of correction.</summary>
    public static ImmutableArray<JenisKoreksiKode> Semua { get; } =
        [Spasi, TandaTebal, TandaKutip, Pemisah, PemisahGanda, TitikTepi, HurufTemplat, KewenanganDuaDigit, NolKurang, NolBerlebih, NamaDiBelakang, SubKegiatanDiperlebar, TandaCatatan, LabelDiDepan];
}
