using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Shares and changes; every worked example of docs/calculations/statistik.md.</summary>
public sealed class StatistikTest
{
    private static readonly TeksDwibahasa Dasar = new("PPKS terdata", "PPKS listed");

    [Fact]
    public void Worked_examples()
    {
        var rows = ContohHalaman.Rows("statistik.md", "statistik");
        Assert.Equal(8, rows.Count);
        Assert.All(rows, static r => Assert.Equal(r[3], ContohHalaman.Text(Of(r[0], ContohHalaman.Number(r[1]), ContohHalaman.Number(r[2])).Hasil)));
    }

    [Fact]
    public void A_result_names_its_base()
    {
        var hasil = Statistik.Decline(8_108, 50_001, Dasar);
        Assert.Equal((Dasar, 50_001m, 8_108m, Rumus.StatistikPenurunan), (hasil.Dasar, hasil.NilaiDasar, hasil.Angka, hasil.Rumus));
        var penjelasan = hasil.Explain();
        Assert.Equal(["P = 8.108", "D = 50.001"], penjelasan.Masukan.Select(static m => $"{m.Simbol} = {m.Nilai.Sebut()}"));
        Assert.Equal("dasar: PPKS terdata", penjelasan.Masukan[1].Arti.Sebut());
        Assert.Equal("base: PPKS listed", penjelasan.Masukan[1].Arti.Sebut(Bahasa.Inggris));
        Assert.Equal("8.108 ÷ 50.001 × 100", Assert.Single(penjelasan.Langkah).Ekspresi);
        Assert.StartsWith("16,22%", penjelasan.Ditampilkan.Sebut(), StringComparison.Ordinal);
    }

    private static HasilStatistik Of(string hal, decimal a, decimal d) => hal switch
    {
        "bagian" => Statistik.Share(a, d, Dasar),
        "penurunan" => Statistik.Decline(a, d, Dasar),
        "kenaikan" => Statistik.Rise(a, d, Dasar),
        "perubahan" => Statistik.Change(d, a, Dasar),
        _ => throw new FormatException(hal),
    };
}
