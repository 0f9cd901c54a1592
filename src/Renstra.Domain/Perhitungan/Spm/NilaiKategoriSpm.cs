using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>Which value of the index its category goes by (nilai kategori). No text settles it.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<NilaiKategoriSpm>))]
public sealed class NilaiKategoriSpm : HimpunanTertutup<NilaiKategoriSpm>, IHimpunanTertutup<NilaiKategoriSpm>
{
    /// <summary>The exact value. The default: 99,996 is not yet 100, for somebody is still unserved.</summary>
    public static readonly NilaiKategoriSpm Tepat = new("tepat", 1, "nilai tepat, tanpa pembulatan", "the exact value, unrounded");

    /// <summary>The value as printed, at two decimals, halves away from zero: 99,996 prints 100,00.</summary>
    public static readonly NilaiKategoriSpm Tercetak = new("tercetak", 2, "nilai sebagaimana tercetak (dua desimal)", "the value as printed (two decimals)");

    private NilaiKategoriSpm(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<NilaiKategoriSpm> Semua { get; } = [Tepat, Tercetak];
}
