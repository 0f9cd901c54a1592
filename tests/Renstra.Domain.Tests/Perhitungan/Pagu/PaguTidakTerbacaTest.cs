using Renstra.Domain.Perhitungan;
using Xunit;
using static Renstra.Domain.Tests.PohonPagu;

namespace Renstra.Domain.Tests;

/// <summary>A pagu that cannot be read is never told as 0, nor the rest as the whole.</summary>
public sealed class PaguTidakTerbacaTest
{
    private static readonly Tercantum<Rupiah> Buruk = Tercantum.TidakTerbaca<Rupiah>("#REF!");

    [Fact]
    public void A_sum_of_nothing_readable_is_not_computable_and_names_the_cell()
    {
        var teks = Explain(Buruk).Render();
        Assert.Contains("tidak dapat dihitung: 1 sel tidak terbaca", teks, StringComparison.Ordinal);
        Assert.Contains("tidak utuh, tidak terbaca pada: Noda 1", teks, StringComparison.Ordinal);
        Assert.DoesNotContain("Rp 0", teks, StringComparison.Ordinal);
        Assert.Contains("not whole, unreadable at: Noda 1", Explain(Buruk).Render(Bahasa.Inggris), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_of_a_part_says_that_it_is_one()
    {
        var teks = Explain(Rp(5), Buruk).Render();
        Assert.Contains("Rp 5, belum lengkap: 1 sel tidak terbaca", teks, StringComparison.Ordinal);
        Assert.Contains("5 + ?", teks, StringComparison.Ordinal);
        Assert.Contains("tidak terbaca pada: Noda 2", teks, StringComparison.Ordinal);
    }

    [Fact]
    public void Dashes_alone_are_no_0_and_a_whole_sum_has_no_such_note()
    {
        Assert.Equal("- (hanya tanda strip)", Explain(Tercantum<Rupiah>.Strip).Hasil.Indonesia);
        Assert.Equal("Rp 0", Explain(Rp(0)).Hasil.Indonesia);
        Assert.DoesNotContain("tidak utuh", Explain(Rp(0)).Render(), StringComparison.Ordinal);
    }

    private static Penjelasan Explain(params Tercantum<Rupiah>[] pagu)
    {
        var program = pagu.Select(static (p, i) => new Program { Nama = $"Noda {i + 1}", PaguTercantum = Deret(p) }).ToDaftar();
        return RekapPagu.Calculate(new() { Bidang = [new BidangUrusan { Program = program }] }, [2025]).GetPosTotal().Explain((TahunAnggaran)2025);
    }
}
