using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Every worked example of docs/calculations/capaian.md.</summary>
public sealed class ContohCapaianTest
{
    private static readonly decimal[] Nilai = [100, 90, 80, 70, 60, 50, 30];

    public static TheoryData<string, string, string, string, string> Contoh
    {
        get
        {
            var data = new TheoryData<string, string, string, string, string>();
            foreach (var r in ContohHalaman.Rows("capaian.md", "capaian"))
            {
                data.Add(r[0], r[1], r[2], r[3], r[4]);
            }

            return data;
        }
    }

    [Fact]
    public void The_page_has_its_examples() => Assert.Equal(50, Contoh.Count);

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Worked_example(string r, string t, string polaritas, string opsi, string capaian)
    {
        var (realisasi, target) = (ContohHalaman.Target(r), ContohHalaman.Target(t));
        var polarity = ContohHalaman.Member<Polaritas>(polaritas);
        var hasil = TingkatCapaian.Calculate(realisasi, target, polarity, Opsi(opsi));
        Assert.Equal(capaian, ContohHalaman.Text(hasil));

        // One code path: the explanation comes to the same, and bare numbers do.
        var penjelasan = TingkatCapaian.Explain(realisasi, target, polarity, Opsi(opsi));
        Assert.Equal(hasil.TryGetValue(out var p) ? $"{NotasiAngka.Indonesia.Format(p.Poin)} %" : $"tidak dapat dihitung: {hasil.Sebab!.Sebut()}", penjelasan.Hasil.Sebut());
        if (realisasi is Target.Angka a && target is Target.Angka b)
        {
            Assert.Equal(hasil, TingkatCapaian.Calculate(a.Nilai, b.Nilai, polarity!, Opsi(opsi)));
        }
    }

    private static OpsiCapaian? Opsi(string opsi) => opsi switch
    {
        "" => null,
        "rasioTerbalik" => new() { Turun = RumusTurun.RasioTerbalik },
        "samaAtauTidak" => new() { Tetap = RumusTetap.SamaAtauTidak },
        "terpenuhiSeratus" => new() { CaraBatas = CaraBatas.TerpenuhiSeratus },
        "batas 120" => new() { Batas = Persen.FromPoin(120) },
        "bernilai" => new() { Skala = [SkalaUrutan.Sakip with { Peringkat = SkalaUrutan.Sakip.Peringkat.Select(static (p, i) => p with { Nilai = Nilai[i] }).ToDaftar() }] },
        _ => throw new FormatException(opsi),
    };
}
