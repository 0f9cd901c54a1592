using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// The kewenangan, first digit of a kegiatan's segment: who may carry the kegiatan out. 1 and 2 are levels of government
/// (Permendagri 90/2019); 3 to 8 name special regions. The regions of 3 to 8 are read off the nomenclature's rows, not quoted from a
/// decree, and whether an entry is for provinces or for kabupaten/kota is the nomenclature's to say.
/// </summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<Kewenangan>))]
public sealed class Kewenangan : HimpunanTertutup<Kewenangan>, IHimpunanTertutup<Kewenangan>
{
    /// <summary>1: provinces.</summary>
    public static readonly Kewenangan Provinsi = new("provinsi", 1, "provinsi", "province");

    /// <summary>2: kabupaten and kota.</summary>
    public static readonly Kewenangan KabupatenKota = new("kabupatenKota", 2, "kabupaten/kota", "kabupaten/kota");

    /// <summary>3: special autonomy in the Papua provinces.</summary>
    public static readonly Kewenangan OtonomiKhususPapua3 = new("otonomiKhususPapua3", 3, "otonomi khusus Papua (3)", "special autonomy of Papua (3)");

    /// <summary>4: special autonomy in the Papua provinces.</summary>
    public static readonly Kewenangan OtonomiKhususPapua4 = new("otonomiKhususPapua4", 4, "otonomi khusus Papua (4)", "special autonomy of Papua (4)");

    /// <summary>5: Daerah Istimewa Yogyakarta.</summary>
    public static readonly Kewenangan Yogyakarta = new("yogyakarta", 5, "Daerah Istimewa Yogyakarta", "Special Region of Yogyakarta");

    /// <summary>6: Jakarta.</summary>
    public static readonly Kewenangan Jakarta = new("jakarta", 6, "Jakarta", "Jakarta");

    /// <summary>7: Aceh.</summary>
    public static readonly Kewenangan Aceh = new("aceh", 7, "Aceh", "Aceh");

    /// <summary>8: Bali.</summary>
    public static readonly Kewenangan Bali = new("bali", 8, "Bali", "Bali");

    private Kewenangan(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All eight, in the order of their digit.</summary>
    public static ImmutableArray<Kewenangan> Semua { get; } = [Provinsi, KabupatenKota, OtonomiKhususPapua3, OtonomiKhususPapua4, Yogyakarta, Jakarta, Aceh, Bali];

    /// <summary>The digit as the code writes it, 1 to 8.</summary>
    public int Digit => Value;

    internal static Kewenangan FromDigit(int digit) => Semua[digit - 1];
}
