using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>
/// A layout of form E.81 (tata letak): which number a column has. At least four numberings circulate with the same arithmetic; names are what
/// the calculations know, numbers only what is shown.
/// </summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<TataLetakE81>))]
public sealed class TataLetakE81 : HimpunanTertutup<TataLetakE81>, IHimpunanTertutup<TataLetakE81>
{
    /// <summary>Sixteen columns, without the achievement of the Renja.</summary>
    public static readonly TataLetakE81 Kolom16 = new("kolom16", 1, "16 kolom", "16 columns", Keyakinan.Praktik, [5, 6, 7, 0, 8, 9, 10, 11, 12, 0, 13, 14]);

    /// <summary>Seventeen columns: 13 is the achievement of the Renja.</summary>
    public static readonly TataLetakE81 Kolom17 = new("kolom17", 2, "17 kolom", "17 columns", Keyakinan.Praktik, [5, 6, 7, 0, 8, 9, 10, 11, 12, 13, 14, 15]);

    /// <summary>That of the source document, Tabel 2.8, one number higher.</summary>
    public static readonly TataLetakE81 DokumenSumber = new("dokumenSumber", 3, "dokumen sumber (Tabel 2.8)", "source document (Tabel 2.8)", Keyakinan.Teks, [6, 7, 8, 0, 9, 10, 11, 12, 13, 0, 14, 15]);

    /// <summary>Original and changed target of the year in columns of their own. Custom: its numbers follow the order of the columns.</summary>
    public static readonly TataLetakE81 MurniPerubahan = new("murniPerubahan", 4, "murni dan perubahan terpisah", "original and changed apart", Keyakinan.Umum, [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);

    // By the order of the columns; 0 where the layout lacks one.
    private readonly int[] _nomor;

    private TataLetakE81(string name, int value, string indonesia, string inggris, Keyakinan keyakinan, int[] nomor)
        : base(name, value, indonesia, inggris)
    {
        Keyakinan = keyakinan;
        _nomor = nomor;
    }

    /// <summary>All four.</summary>
    public static ImmutableArray<TataLetakE81> Semua { get; } = [Kolom16, Kolom17, DokumenSumber, MurniPerubahan];

    /// <summary>How sure it is that the layout is in use as given.</summary>
    public Keyakinan Keyakinan { get; }

    /// <summary>The number of a column.</summary>
    /// <param name="kolom">The column.</param>
    /// <returns>The number; <see langword="null"/> where the layout has no such column.</returns>
    public int? GetNomor(KolomE81 kolom)
    {
        ArgumentNullException.ThrowIfNull(kolom);
        return kolom.Value <= _nomor.Length && _nomor[kolom.Value - 1] is > 0 and var nomor ? nomor : null;
    }

    /// <summary>The column of a number.</summary>
    /// <param name="nomor">The number.</param>
    /// <returns>The column; <see langword="null"/> where the number is that of none, as with names and remarks.</returns>
    public KolomE81? GetKolom(int nomor) => nomor > 0 && Array.IndexOf(_nomor, nomor) is >= 0 and var at ? KolomE81.Semua[at] : null;

    /// <summary>The head of a column as the layout prints it, such as <c>12 = 8 + 9 + 10 + 11</c>.</summary>
    /// <param name="kolom">The column.</param>
    /// <returns>The head; empty where the layout has no such column.</returns>
    public string GetKepala(KolomE81 kolom)
    {
        if (GetNomor(kolom) is not { } nomor)
        {
            return "";
        }

        int N(KolomE81 k) => GetNomor(k)!.Value;
        var acuan = GetNomor(KolomE81.TargetRenjaPerubahan) ?? N(KolomE81.TargetRenja);
        var sama =
            kolom == KolomE81.RealisasiRenja ? $" = {N(KolomE81.TriwulanI)} + {N(KolomE81.TriwulanII)} + {N(KolomE81.TriwulanIII)} + {N(KolomE81.TriwulanIV)}"
            : kolom == KolomE81.CapaianRenja ? $" = {N(KolomE81.RealisasiRenja)} ÷ {acuan} × 100"
            : kolom == KolomE81.RealisasiRenstra ? $" = {N(KolomE81.RealisasiSebelumnya)} + {N(KolomE81.RealisasiRenja)}"
            : kolom == KolomE81.CapaianRenstra ? $" = {N(KolomE81.RealisasiRenstra)} ÷ {N(KolomE81.TargetRenstra)} × 100"
            : "";
        return $"{nomor}{sama}";
    }
}
