using System.Text.Json;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed class DeretTahunanTest
{
    private static readonly DeretTahunan<int> D = DeretTahunan.From(2025, 1, 2, 3);

    [Fact]
    public void Missing_is_not_zero()
    {
        Assert.Equal(3, D[2027]);
        foreach (TahunAnggaran luar in new TahunAnggaran[] { 2024, 2028, 1900, 2999, default })
        {
            Assert.False(D.TryGetValue(luar, out _));
            Assert.False(default(DeretTahunan<int>).TryGetValue(luar, out _));
            Assert.Throws<KeyNotFoundException>(() => D[luar]);
        }

        Assert.True(DeretTahunan.Tercantum<Rupiah>(2025, Rupiah.Nol).GetTercantum(2026).IsKosong);
        Assert.Equal(Rupiah.Nol, DeretTahunan.Tercantum<Rupiah>(2025, Rupiah.Nol).GetTercantum(2025).Value);
    }

    [Fact]
    public void Map_and_fold_see_the_year()
    {
        Assert.Equal(DeretTahunan.From(2025, 2026, 2028, 2030), D.Map(static (tahun, n) => tahun.Nomor + n));
        Assert.Equal("2025:1 2026:2 2027:3 ", D.Fold("", static (teks, tahun, n) => $"{teks}{tahun}:{n} "));
        Assert.Equal("2025: 1, 2026: 2, 2027: 3", D.ToString());
        Assert.True(default(DeretTahunan<int>).Map(static (_, n) => n).IsKosong);
    }

    [Theory]
    [InlineData(2025, 2027, "2025: 1, 2026: 2, 2027: 3")]
    [InlineData(1900, 2999, "2025: 1, 2026: 2, 2027: 3")]
    [InlineData(2026, 2026, "2026: 2")]
    [InlineData(2027, 2030, "2027: 3")]
    [InlineData(2028, 2030, "")]
    [InlineData(2020, 2024, "")]
    [InlineData(2027, 2025, "")]
    public void Slice_has_both_its_years(int dari, int sampai, string isi) => Assert.Equal(isi, D.Slice(dari, sampai).ToString());

    [Fact]
    public void Zip_takes_the_years_of_both()
    {
        Assert.Equal("2026: 20, 2027: 60", D.Zip(DeretTahunan.From(2026, 10, 20, 30), static (_, a, b) => a * b).ToString());
        Assert.True(D.Zip(DeretTahunan.From(2030, 1), static (_, a, b) => a + b).IsKosong);
        Assert.True(D.Zip(default(DeretTahunan<int>), static (_, a, b) => a + b).IsKosong);
        Assert.True(default(DeretTahunan<int>).Zip(D, static (_, a, b) => a + b).IsKosong);
    }

    [Fact]
    public void Add_does_with_missing_years_what_the_policy_says()
    {
        var lain = DeretTahunan.From(2026, 10, 20, 30);
        Assert.Throws<ArgumentException>(() => D.Add(lain, KebijakanTahunHilang.Tolak));
        Assert.Equal("2025: 2, 2026: 4, 2027: 6", D.Add(D, KebijakanTahunHilang.Tolak).ToString());
        Assert.Equal("2026: 12, 2027: 23", D.Add(lain, KebijakanTahunHilang.TahunBersama).ToString());
        Assert.Equal("2025: 1, 2026: 12, 2027: 23, 2028: 30", D.Add(lain, KebijakanTahunHilang.YangAda).ToString());
        Assert.Equal(D, D.Add(default, KebijakanTahunHilang.YangAda));
        Assert.Equal(D, default(DeretTahunan<int>).Add(D, KebijakanTahunHilang.YangAda));
        Assert.Throws<ArgumentException>(() => D.Add(DeretTahunan.From(2030, 1), KebijakanTahunHilang.YangAda));
        Assert.Throws<ArgumentOutOfRangeException>(() => D.Add(D, (KebijakanTahunHilang)9));
        Assert.Throws<OverflowException>(static () => DeretTahunan.From(2025, Rupiah.MaxValue).Add(DeretTahunan.From(2025, Rupiah.FromSen(1)), KebijakanTahunHilang.Tolak));
    }

    [Fact]
    public void Equality_is_by_years_and_values()
    {
        Assert.True(D == DeretTahunan.From(2025, 1, 2, 3));
        Assert.Equal(D.GetHashCode(), DeretTahunan.From(2025, 1, 2, 3).GetHashCode());
        Assert.True(D != DeretTahunan.From(2026, 1, 2, 3));
        Assert.True(DeretTahunan.From<int>(2025) == default);
        Assert.False(D.Equals(new object()));
    }

    [Fact]
    public void Years_and_columns()
    {
        Assert.Equal((2025, 2027, 3), (D.Awal.Nomor, D.Akhir.Nomor, D.Count));
        Assert.Equal([2025, 2026, 2027], D.GetTahun().Select(static t => t.Nomor));
        Assert.Equal([(2024, false, 0), (2025, true, 1)], D.Over([2024, 2025]).Select(static o => (o.Tahun.Nomor, o.Ada, o.Nilai)));
        Assert.True(default(DeretTahunan<int>).Akhir.IsKosong);
        Assert.Equal(2999, DeretTahunan.From(2998, 1, 2).Akhir.Nomor);
        Assert.Throws<ArgumentException>(static () => DeretTahunan.From(2999, 1, 2));
        Assert.Throws<ArgumentException>(static () => DeretTahunan.From(default, 1));
    }

    [Fact]
    public void Blank_ends_say_nothing_but_a_blank_inside_stays()
    {
        Tercantum<Rupiah> satu = Rupiah.FromRupiah(1);
        var deret = DeretTahunan.Tercantum(2025, default, satu, default, Tercantum<Rupiah>.Strip, default);
        Assert.Equal((2026, 2028), (deret.Awal.Nomor, deret.Akhir.Nomor));
        Assert.True(deret[2027].IsKosong);
        Assert.True(DeretTahunan.Tercantum<Rupiah>(2025, default, default).IsKosong);
    }

    [Fact]
    public void Json_is_an_object_of_years()
    {
        var deret = DeretTahunan.Tercantum<Rupiah>(2025, Rupiah.FromRupiah(5), Rupiah.FromSen(150));
        Assert.Equal(deret, JsonSerializer.Deserialize<DeretTahunan<Tercantum<Rupiah>>>(JsonSerializer.Serialize(deret)));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<DeretTahunan<Tercantum<Rupiah>>>("null"));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<DeretTahunan<Tercantum<Rupiah>>>("""{"20x5":1}"""));
        Assert.Throws<JsonException>(static () => JsonSerializer.Serialize(default(DeretTahunan<Tercantum<Rupiah>>)));
    }
}
