using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>Where the achievement of penerima comes from (sumber penerima): from those served and those to be served, or from the percentage that the table prints.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<SumberPenerima>))]
public sealed class SumberPenerima : HimpunanTertutup<SumberPenerima>, IHimpunanTertutup<SumberPenerima>
{
    /// <summary>Computed from the counts; the stated percentage where the number to be served is missing, and said so. The default.</summary>
    public static readonly SumberPenerima DihitungAtauTercantum = new("dihitungAtauTercantum", 1, "dihitung dari jumlahnya, atau persen yang tercantum bila jumlah yang harus dilayani tidak ada", "computed from the counts, or the stated percentage where the number to be served is missing");

    /// <summary>Computed from the counts only: a stated percentage is never taken.</summary>
    public static readonly SumberPenerima HanyaDihitung = new("hanyaDihitung", 2, "hanya dihitung dari jumlahnya", "computed from the counts only");

    private SumberPenerima(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<SumberPenerima> Semua { get; } = [DihitungAtauTercantum, HanyaDihitung];
}
