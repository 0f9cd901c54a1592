using System.Text.Json;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed class TercantumTest
{
    private static readonly Tercantum<Rupiah> Nilai = Rupiah.FromRupiah(5);
    private static readonly Tercantum<Rupiah> Galat = Tercantum.TidakTerbaca<Rupiah>("#REF!", SebabTidakTerbaca.TeksGalat, AsalKesalahan.Dokumen);

    public static TheoryData<int> Urutan => [0, 1, 2, 3, 4];

    private static Tercantum<Rupiah>[] Semua => [default, Tercantum<Rupiah>.Strip, Nilai, Galat, Rupiah.Nol];

    [Theory]
    [MemberData(nameof(Urutan))]
    public void Four_states_and_zero_are_all_different(int i)
    {
        for (var j = 0; j < Semua.Length; j++)
        {
            var (a, b) = (Semua[i], Semua[j]);
            Assert.Equal(i == j, a == b);
            Assert.Equal(i != j, a != b);
            Assert.Equal(i == j, a.Equals((object)b));
            Assert.True(i != j || a.GetHashCode() == b.GetHashCode());
        }

        Assert.False(Semua[i].Equals(new object()));
    }

    [Fact]
    public void States_and_texts()
    {
        Assert.Equal(
            [KeadaanTercantum.Kosong, KeadaanTercantum.Strip, KeadaanTercantum.Terbaca, KeadaanTercantum.TidakTerbaca, KeadaanTercantum.Terbaca],
            Semua.Select(static s => s.Keadaan));
        Assert.Equal(["", "-", "5", "#REF!", "0"], Semua.Select(static s => s.ToString()));
        Assert.Equal((SebabTidakTerbaca.TeksGalat, AsalKesalahan.Dokumen), (Galat.Sebab, Galat.Asal));
        Assert.Null(Nilai.Sebab);
        Assert.Equal((SebabTidakTerbaca.TidakDisebut, AsalKesalahan.BelumDiperiksa), (Tercantum.TidakTerbaca<Rupiah>("?").Sebab, Tercantum.TidakTerbaca<Rupiah>("?").Asal));
    }

    [Fact]
    public void Value_is_there_only_where_it_was_read()
    {
        Assert.Equal(Rupiah.FromRupiah(5), Nilai.Value);
        foreach (var sel in new[] { default, Tercantum<Rupiah>.Strip, Galat })
        {
            Assert.False(sel.HasValue || sel.TryGetValue(out _));
            Assert.Throws<InvalidOperationException>(() => sel.Value);
            Assert.Equal(sel.Keadaan, sel.Map(static r => r.ToString()).Keadaan);
            Assert.Equal(sel.Teks, sel.Map(static r => r.ToString()).Teks);
        }

        Assert.Equal("5", Nilai.Map(static r => r.ToString()).Value);
    }

    [Fact]
    public void Unreadable_needs_a_text()
    {
        Assert.Throws<ArgumentException>(static () => Tercantum.TidakTerbaca<Rupiah>(" "));
        Assert.Throws<ArgumentException>(static () => Tercantum.TidakTerbaca<Rupiah>("-"));
        Assert.Throws<ArgumentNullException>(static () => Tercantum.Terbaca<string>(null!));
    }

    [Fact]
    public void Json_goes_round_but_a_blank_is_not_written()
    {
        foreach (var sel in Semua[1..])
        {
            Assert.Equal(sel, JsonSerializer.Deserialize<Tercantum<Rupiah>>(JsonSerializer.Serialize(sel)));
        }

        Assert.Throws<JsonException>(static () => JsonSerializer.Serialize(default(Tercantum<Rupiah>)));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Tercantum<Rupiah>>("null"));
    }
}
