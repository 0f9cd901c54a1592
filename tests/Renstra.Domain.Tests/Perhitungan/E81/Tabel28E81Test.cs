using Renstra.Domain.Perhitungan;
using Renstra.Domain.Tests.Benih;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Tabel 2.8 of the source document, the only printed form E.81 we have: every readable percentage against what follows from its own row.</summary>
public sealed class Tabel28E81Test
{
    private static readonly EvaluasiE81 Evaluasi = EvaluasiE81.Calculate(Assert.Single(BenihSeruyan.Dokumen.Evaluasi));
    private static readonly PerbandinganE81[] Perbandingan = [.. PerbandinganE81.Compare(Evaluasi)];

    [Fact]
    public void Tabel_2_8_every_readable_percentage_follows_from_its_own_row()
    {
        var capaian = Perbandingan.Where(static p => p.Kolom == KolomE81.CapaianRenstra && p.Tercantum.HasValue && p.DariTercantum.HasValue).ToArray();
        Assert.Equal(84, capaian.Length);
        Assert.All(capaian, static p => Assert.Contains(p.Status, new[] { StatusE81.Sama, StatusE81.MengikutiTercantumSaja }));
        Assert.All(capaian, static p => Assert.Equal(Poin(p.Tercantum.Value), Persen.FromPoin(Poin(p.DariTercantum.Value)).Round().Poin));
    }

    [Fact]
    public void Dump() => File.WriteAllText("/tmp/w/e81-dump.txt", string.Join('\n', Perbandingan.Where(static p => p.Status != StatusE81.Sama && p.Status != StatusE81.TidakTercantum).Select(Line)) + "\n" + Show(Evaluasi));

    private static string Show(EvaluasiE81 e) => string.Join("\n", new[] { DasarHitung.Triwulan, DasarHitung.Tercantum }.Select(d => e.GetRataRata(d)).SelectMany(r => new[] { r.Kinerja, r.Anggaran }.SelectMany(k => new[] { k.CapaianRenja, k.CapaianRenstra, k.CapaianRenstraKaidah })).Select(x => $"{x.Nilai} {x.Dihitung}/{x.Dari} {(x.Predikat.HasValue ? x.Predikat.Value.Predikat : x.Predikat.Sebab)}"));

    private static string Line(PerbandinganE81 p) => $"{(p.Indikator?.Sumber ?? p.Baris.Sumber)!.Baris} {(p.Isian.IsAnggaran ? "Rp" : "K")} {p.Kolom} tercantum {p.Tercantum} triwulan {p.DariTriwulan} baris {p.DariTercantum} {p.Status} {p.Alasan.Indonesia}";

    private static decimal Poin(Target target) => Assert.IsType<Target.Angka>(target).Nilai;
}
