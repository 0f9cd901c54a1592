using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Every worked example of docs/calculations/kumulatif.md.</summary>
public sealed class ContohKumulatifTest
{
    [Fact]
    public void Quarters_to_the_year()
    {
        var rows = ContohHalaman.Rows("kumulatif.md", "triwulan");
        Assert.Equal(25, rows.Count);
        Assert.All(rows, static r =>
        {
            var sel = r[..4].Select(ContohHalaman.Sel).ToArray();
            var (entri, cara, polaritas) = (ContohHalaman.Member<BentukEntri>(r[4]), ContohHalaman.Member<CaraAkumulasi>(r[5]), Polaritas.Parse(r[6]));
            var (target, sampai, opsi) = (ContohHalaman.Sel(r[7]), Triwulan.Parse(r[8], null), Opsi(r[9]));
            var hasil = Akumulasi.CombineTriwulan([.. sel.Select(Akumulasi.FromRealisasi)], entri, cara, polaritas, Akumulasi.FromTarget(target), sampai, opsi);
            Assert.Equal(r[10], ContohHalaman.Text(hasil.Nilai));
            Assert.Equal(4, hasil.Terisi + hasil.Strip + hasil.Hilang + hasil.TidakTerbaca + hasil.BelumJatuhTempo + sel.Count(static s => s.TryGetValue(out var t) && t is Target.Predikat));
        });
    }

    [Fact]
    public void Target_of_the_period() => Assert.All(ContohHalaman.Rows("kumulatif.md", "target"), static r => Assert.Equal(
        r[5],
        ContohHalaman.Text(Akumulasi.CalculateTarget([.. r[..3].Select(static c => Akumulasi.FromTarget(ContohHalaman.Sel(c)))], CaraAkumulasi.Parse(r[3]), SifatTarget.Parse(r[4])))));

    [Fact]
    public void Progress_and_what_remains()
    {
        var rows = ContohHalaman.Rows("kumulatif.md", "kemajuan");
        Assert.Equal(5, rows.Count);
        Assert.All(rows, static row =>
        {
            var (b, r, t) = (ContohHalaman.Number(row[0]), ContohHalaman.Number(row[1]), ContohHalaman.Number(row[2]));
            var (polaritas, tersisa) = (Polaritas.Parse(row[3]), (int)ContohHalaman.Number(row[4]));
            Assert.Equal(row[5], ContohHalaman.Text(Kemajuan.Calculate(b, r, t)));
            Assert.Equal(row[6], ContohHalaman.Text((Terhitung<decimal>)Kemajuan.CalculateSisa(r, t, polaritas)));
            Assert.Equal(row[7], ContohHalaman.Text(Kemajuan.CalculateSisaPerTahun(r, t, polaritas, tersisa)));
            Assert.Equal(row[8], ContohHalaman.Text((Terhitung<decimal>)Kemajuan.CalculateHarapan(b, 2024, t, 2029, 2026)));
        });
    }

    private static OpsiKumulatif? Opsi(string opsi) => opsi switch
    {
        "" => null,
        "entri tidakDihitung" => new() { Entri = KebijakanEntri.TidakDihitung },
        "jumlah lewati" => new() { HilangPadaJumlah = KebijakanPeriodeHilang.Lewati },
        "lain tidakDihitung" => new() { HilangPadaLain = KebijakanPeriodeHilang.TidakDihitung },
        "strip sepertiKosong" => new() { Strip = KebijakanStrip.SepertiKosong },
        _ => throw new FormatException(opsi),
    };
}
