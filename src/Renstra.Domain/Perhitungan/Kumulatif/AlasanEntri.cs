using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>Why the quarters were read as increments or as positions (alasan entri).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<AlasanEntri>))]
public sealed class AlasanEntri : HimpunanTertutup<AlasanEntri>, IHimpunanTertutup<AlasanEntri>
{
    /// <summary>It is declared, or a policy took it before.</summary>
    public static readonly AlasanEntri Dinyatakan = new("dinyatakan", 1, "dinyatakan atau ditetapkan tafsir", "declared, or taken by the policy");

    /// <summary>How quarters make the year is declared, which leaves one reading.</summary>
    public static readonly AlasanEntri CaraAkumulasi = new("caraAkumulasi", 2, "ditentukan oleh cara akumulasi triwulan", "how quarters make the year decides");

    /// <summary>Together the quarters never exceed the target of the year: increments.</summary>
    public static readonly AlasanEntri TidakMelebihiTarget = new("tidakMelebihiTarget", 3, "jumlah triwulan tidak melebihi target tahun: tambahan", "together the quarters never exceed the target of the year: increments");

    /// <summary>Together the quarters exceed the target of the year: positions.</summary>
    public static readonly AlasanEntri MelebihiTarget = new("melebihiTarget", 4, "jumlah triwulan melebihi target tahun: posisi", "together the quarters exceed the target of the year: positions");

    /// <summary>A percentage where higher is not better does not add up: positions.</summary>
    public static readonly AlasanEntri BukanMakinTinggi = new("bukanMakinTinggi", 5, "bukan makin tinggi makin baik: posisi", "higher is not better: positions");

    /// <summary>There is one figure, which both readings give.</summary>
    public static readonly AlasanEntri SatuAngka = new("satuAngka", 6, "hanya satu angka: kedua pembacaan sama", "one figure only: both readings give it");

    /// <summary>Nothing decides.</summary>
    public static readonly AlasanEntri TidakJelas = new("tidakJelas", 7, "tidak ada yang menentukan", "nothing decides");

    private AlasanEntri(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All of them.</summary>
    public static ImmutableArray<AlasanEntri> Semua { get; } = [Dinyatakan, CaraAkumulasi, TidakMelebihiTarget, MelebihiTarget, BukanMakinTinggi, SatuAngka, TidakJelas];
}
