using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renstra.Domain.Perhitungan;
using Xunit;
using static Renstra.Domain.Tests.PohonPagu;

namespace Renstra.Domain.Tests;

public sealed class PosPaguTest
{
    private static readonly PeriodeRenstra Periode = PeriodeRenstra.Parse("2025-2025+2026");

    [Fact]
    public void Urusan_are_computed_where_no_row_states_them()
    {
        var pohon = new Pendanaan
        {
            Urusan = [new BarisUrusan { Kode = KodeRekening.Parse("1"), Nama = "Wajib", PaguTercantum = Deret(Rp(9)) }],
            Bidang = [Bidang("2.08", 4), Bidang("1.06", 3), Bidang("1.05", 2), new BidangUrusan { PaguTercantum = Deret(Rp(1)) }],
        };
        var rekap = RekapPagu.Calculate(pohon, Tahun);
        var urusan = rekap.GetUrusan().ToArray();
        Assert.Equal(["2", "1", ""], urusan.Select(static u => u.Kode.Teks));
        Assert.Equal([4, 5, 1], urusan.Select(static u => u.Get(2025).Jumlah.ToDecimal()));
        Assert.Equal(["", "Wajib", ""], urusan.Select(static u => u.Nama));
        Assert.Equal(Rp(9), urusan[1].PaguTercantum[2025]);
        Assert.Same(pohon.Urusan[0], urusan[1].Pemilik);
        Assert.Equal(Rupiah.FromRupiah(5), rekap.GetPos(pohon.Urusan[0]).Get(2025).Jumlah);
        Assert.Equal(2, rekap.GetPos(pohon.Urusan[0]).GetAnak().Count());
    }

    [Fact]
    public void Year_period_and_forward_year_are_kept_apart()
    {
        var pohon = new Pendanaan { Bidang = [new BidangUrusan { Nama = "B", PaguTercantum = Deret(Rp(1), Rp(2)) }] };
        var rekap = RekapPagu.Calculate(pohon, Tahun);
        var pos = rekap.GetPos(pohon.Bidang[0]);
        Assert.Equal([1, 1, 3], new[] { (CakupanTahun)new TahunAnggaran(2025), Periode, CakupanTahun.WithTransisi(Periode) }.Select(c => pos.Get(c).Jumlah.ToDecimal()));
        Assert.Equal(Rupiah.FromRupiah(3), rekap.Get(pohon.Bidang[0], CakupanTahun.WithTransisi(Periode)).Jumlah);
        Assert.Equal(Rupiah.FromRupiah(3), rekap.GetTotal(CakupanTahun.WithTransisi(Periode)).Jumlah);
        Assert.Equal(("2025", "2025–2026 dengan tahun transisi"), (CakupanTahun.FromPeriode(Periode).Sebut(), CakupanTahun.WithTransisi(Periode).Sebut()));
        Assert.Throws<ArgumentException>(static () => CakupanTahun.FromTahun(default));
    }

    [Fact]
    public void Explanation_lists_the_inputs_and_counts_the_others()
    {
        var program = Enumerable.Range(1, 30).Select(static i => new Program { Nama = $"P{i}", PaguTercantum = Deret(Rp(i)) })
            .Append(new Program { PaguTercantum = Deret(Tercantum<Rupiah>.Strip) })
            .Append(new Program { PaguTercantum = Deret(Tercantum.TidakTerbaca<Rupiah>("#REF!")) })
            .Append(new Program());
        var pohon = new Pendanaan { Bidang = [new BidangUrusan { Nama = "B", PaguTercantum = Deret(Rp(999)), Program = program.ToDaftar() }] };
        var jelas = RekapPagu.Calculate(pohon, Tahun).GetPosTotal().Explain(new TahunAnggaran(2025));
        Assert.Equal(21, jelas.Masukan.Count);
        Assert.Equal(("p1", "1", "P1"), (jelas.Masukan[0].Simbol, jelas.Masukan[0].Nilai.Sebut(), jelas.Masukan[0].Arti.Indonesia));
        Assert.Equal("11 lainnya, bersama-sama", jelas.Masukan[20].Arti.Indonesia);
        Assert.Equal(["paguTercantum", "2025"], jelas.Masukan[0].Tempat!.Anggota);
        Assert.Equal($"{(21 + 30) * 10 / 2} + ?", jelas.Masukan[20].Nilai.Sebut());
        Assert.Equal("465 + ?", jelas.Langkah[0].Hasil.Sebut());
        Assert.Contains("30 sel terbaca, 1 strip, 1 kosong, 1 tidak terbaca", jelas.Catatan.Select(static c => c.Indonesia));
        Assert.Contains("angka pokok dari 32 program", jelas.Catatan.Select(static c => c.Indonesia));
        Assert.Contains("belum lengkap: 1 sel tidak terbaca", jelas.Render(), StringComparison.Ordinal);
    }

    /// <summary>The primary nodes that a sum names add up to it, whatever level they stand at.</summary>
    [Property]
    public Property Primary_nodes_make_the_sum() => Prop.ForAll(Pohon.ToArbitrary(), static pohon =>
    {
        var rekap = RekapPagu.Calculate(pohon, Tahun);
        return pohon.GetNoda().Select(rekap.GetPos).Append(rekap.GetPosTotal()).All(pos => Tahun.All(tahun =>
            pos.GetPrimer().Aggregate(default(AngkaPagu), (s, n) => s + Sel(n, tahun)) == pos.Get(tahun)));
    });

    /// <summary>Grouping does not matter: urusan, bidang and years, added in any grouping, make the same total.</summary>
    [Property]
    public Property Grouping_does_not_matter() => Prop.ForAll(Pohon.ToArbitrary(), static pohon =>
    {
        var rekap = RekapPagu.Calculate(pohon, Tahun);
        var semua = CakupanTahun.WithTransisi(Periode);
        var total = rekap.GetTotal(semua);
        return total == Tahun.Aggregate(default(AngkaPagu), (s, t) => s + rekap.GetTotal(t))
            && total == rekap.GetUrusan().Aggregate(default(AngkaPagu), (s, u) => s + u.Get(semua))
            && total == rekap.GetPosTotal().GetAnak().Aggregate(default(AngkaPagu), (s, b) => s + b.Get(semua));
    });

    private static AngkaPagu Sel(NodaPendanaan noda, TahunAnggaran tahun) =>
        RekapPagu.Calculate(new Pendanaan { Bidang = [new BidangUrusan { PaguTercantum = noda.PaguTercantum }] }, [tahun]).GetTotal(tahun);

    private static BidangUrusan Bidang(string kode, long pagu) => new() { Kode = KodeRekening.Parse(kode), PaguTercantum = Deret(Rp(pagu)) };
}
