using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renstra.Domain.Perhitungan;
using Xunit;
using static Renstra.Domain.Tests.PohonPagu;

namespace Renstra.Domain.Tests;

public sealed class SkenarioTest
{
    [Fact]
    public void Docs_pagu_scale_to_a_ceiling_with_salaries_fixed()
    {
        var program = P("gaji", 60);
        var rekap = Rekap(program, P("a", 20), P("b", 20), P("c", 0));
        var skenario = SkenarioPagu.Calculate(rekap, 2025, R(81), PilihanNoda.WithNoda(program));
        Assert.Null(skenario.Sebab);
        Assert.Equal([60, 11, 10, 0], skenario.Usulan.Select(static u => u.Baru.ToDecimal()));
        Assert.Equal([SifatUsulan.Tetap, SifatUsulan.Disesuaikan, SifatUsulan.Disesuaikan, SifatUsulan.Disesuaikan], skenario.Usulan.Select(static u => u.Sifat));
        Assert.Equal(["a", "b"], skenario.Perubahan.Select(static u => u.Noda.Nama));
        Assert.Equal((R(-9), -45m), (skenario.Usulan[1].Selisih, skenario.Usulan[1].Persen.Value.Poin));
        Assert.Equal(R(81), skenario.GetBaru(rekap.Pendanaan.Bidang[0]));
        Assert.Contains("2 dari 4 noda berubah", skenario.Explain().Render(), StringComparison.Ordinal);
        Assert.Equal(Rp(20), rekap.Pendanaan.Bidang[0].Program[1].PaguTercantum[2025]);
    }

    [Fact]
    public void Docs_pagu_multiples_of_a_thousand_place_the_rest_and_say_where()
    {
        var skenario = SkenarioPagu.Calculate(Rekap(P("a", 5000), P("b", 3000), P("c", 2000)), 2025, R(12_500), opsi: new() { Kelipatan = 1000 });
        Assert.Equal([6000, 4000, 2500], skenario.Usulan.Select(static u => u.Baru.ToDecimal()));
        Assert.Equal("c", skenario.PenerimaSisa!.Nama);
        Assert.Contains("ditempatkan pada \"c\"", skenario.Explain().Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void Set_amounts_go_before_what_is_fixed()
    {
        var (a, b) = (P("a", 10), P("b", 10));
        var skenario = SkenarioPagu.Calculate(Rekap(a, b, P("c", 30)), 2025, R(100), PilihanNoda.WithNoda(a, b), [new(b, R(25))]);
        Assert.Equal([10, 25, 65], skenario.Usulan.Select(static u => u.Baru.ToDecimal()));
        Assert.Equal(SifatUsulan.Ditetapkan, skenario.Usulan[1].Sifat);
        Assert.Throws<ArgumentException>(() => SkenarioPagu.Calculate(Rekap(a), 2025, R(1), null, [new(b, R(1))]));
        Assert.Throws<ArgumentException>(() => SkenarioPagu.Calculate(Rekap(a), 2025, R(1), null, [new(a, R(1)), new(a, R(1))]));
        var luar = Assert.Throws<ArgumentOutOfRangeException>(() => SkenarioPagu.Calculate(Rekap(a), 2031, R(1)));
        Assert.Equal("tahun", luar.ParamName);
        Assert.StartsWith($"The roll-up has the years {string.Join(", ", Tahun)}.", luar.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_chosen_as_fixed_and_matches_nothing_is_told()
    {
        var a = new Program { Id = "A", Nama = "a", Kode = KodeRekening.Parse("1.06.01"), PaguTercantum = Deret(Rp(10)) };
        var pilihan = PilihanNoda.WithKode(KodeRekening.Parse("1.06.01"), KodeRekening.Parse("1.06.09"))
            .Or(PilihanNoda.WithId("A", "B"))
            .Or(PilihanNoda.WithNoda(a, P("tamu", 1)))
            .Or(PilihanNoda.Where(static n => n.Nama == "z", "bernama z"));
        var skenario = SkenarioPagu.Calculate(Rekap(a, P("b", 5)), 2025, R(12), pilihan);
        Assert.Equal(["1.06.09", "B", "tamu", "bernama z"], skenario.TetapTanpaNoda);
        Assert.Equal([10, 2], skenario.Usulan.Select(static u => u.Baru.ToDecimal()));
        Assert.Contains("tidak cocok dengan noda mana pun: 1.06.09, B, tamu, bernama z", skenario.Explain().Render(), StringComparison.Ordinal);
        Assert.Contains("matching no node: 1.06.09", skenario.Explain().Render(Bahasa.Inggris), StringComparison.Ordinal);
        Assert.True(SkenarioPagu.Calculate(Rekap(a), 2025, R(12), PilihanNoda.WithId("A")).TetapTanpaNoda.IsKosong);
        Assert.True(SkenarioPagu.Calculate(Rekap(a), 2025, R(12)).TetapTanpaNoda.IsKosong);
        Assert.Throws<ArgumentException>(() => PilihanNoda.Where(static _ => true, " "));
    }

    [Fact]
    public void A_fixed_grandparent_fixes_and_its_sibling_does_not()
    {
        var tetap = new Program { Nama = "tetap", Kegiatan = [new Kegiatan { SubKegiatan = [new SubKegiatan { Nama = "s", PaguTercantum = Deret(Rp(7)) }] }] };
        var bebas = new Program { Nama = "bebas", Kegiatan = [new Kegiatan { SubKegiatan = [new SubKegiatan { Nama = "t", PaguTercantum = Deret(Rp(7)) }] }] };
        var skenario = SkenarioPagu.Calculate(Rekap(tetap, bebas), 2025, R(7), PilihanNoda.WithNoda(tetap));
        Assert.Equal([(SifatUsulan.Tetap, 7m), (SifatUsulan.Disesuaikan, 0m)], skenario.Usulan.Select(static u => (u.Sifat, u.Baru.ToDecimal())));
        Assert.Null(skenario.Sebab);
        Assert.Equal((R(7), R(0)), (skenario.GetBaru(tetap), skenario.GetBaru(bebas)));
    }

    [Fact]
    public void Impossible_ceilings_say_why()
    {
        var (a, nol, buruk, minus) = (P("a", 10), P("nol", 0), new Program { Nama = "buruk", PaguTercantum = Deret(Tercantum.TidakTerbaca<Rupiah>("#REF!")) }, P("minus", -1));
        Sebab(SebabTidakTerhitung.PlafonTerlampaui, "1 di atas plafon 9", SkenarioPagu.Calculate(Rekap(a, nol), 2025, R(9), PilihanNoda.WithNoda(a)));
        Sebab(SebabTidakTerhitung.TanpaPaguBebas, "tersisa 1", SkenarioPagu.Calculate(Rekap(a, nol), 2025, R(11), PilihanNoda.WithNoda(a)));
        Sebab(SebabTidakTerhitung.TanpaPaguBebas, "tersisa 1", SkenarioPagu.Calculate(Rekap(a), 2025, R(11), PilihanNoda.WithNoda(a)));
        Sebab(SebabTidakTerhitung.DataTidakTerbaca, "buruk", SkenarioPagu.Calculate(Rekap(a, buruk), 2025, R(11)));
        Sebab(SebabTidakTerhitung.JumlahNegatif, "negatif", SkenarioPagu.Calculate(Rekap(a), 2025, R(-1)));
        Sebab(SebabTidakTerhitung.JumlahNegatif, "negatif", SkenarioPagu.Calculate(Rekap(a, minus), 2025, R(20)));
        Assert.Null(SkenarioPagu.Calculate(Rekap(a, buruk), 2025, R(11), null, [new(buruk, R(1))]).Sebab);
    }

    [Fact]
    public void A_ceiling_that_what_is_fixed_just_reaches_is_met()
    {
        var (a, b) = (P("a", 10), P("b", 5));
        Assert.Equal([10, 0], SkenarioPagu.Calculate(Rekap(a, b), 2025, R(10), PilihanNoda.WithNoda(a)).Usulan.Select(static u => u.Baru.ToDecimal()));
        Assert.Null(SkenarioPagu.Calculate(Rekap(a), 2025, R(10), PilihanNoda.WithNoda(a)).Sebab);
    }

    [Fact]
    public void A_ceiling_of_nothing_is_met_by_nothing()
    {
        var (a, b) = (P("a", 10), P("b", 5));
        Assert.Equal([0, 0], SkenarioPagu.Calculate(Rekap(a, b), 2025, R(0)).Usulan.Select(static u => u.Baru.ToDecimal()));
        Assert.Equal([0, 0], SkenarioPagu.Calculate(Rekap(a, b), 2025, R(0), null, [new(a, R(0))]).Usulan.Select(static u => u.Baru.ToDecimal()));
    }

    [Fact]
    public void What_lies_below_a_fixed_node_is_fixed()
    {
        var tetap = new Program { Nama = "tetap", Kegiatan = [new Kegiatan { PaguTercantum = Deret(Rp(7)) }, new Kegiatan { PaguTercantum = Deret(Rp(3)) }] };
        var skenario = SkenarioPagu.Calculate(Rekap(tetap, P("b", 5)), 2025, R(12), PilihanNoda.WithNoda(tetap));
        Assert.Equal([7, 3, 2], skenario.Usulan.Select(static u => u.Baru.ToDecimal()));
        Assert.Equal(R(10), skenario.GetBaru(tetap));
    }

    [Fact]
    public void Nodes_are_chosen_by_code_template_and_id()
    {
        var sub = new SubKegiatan { Id = "S", Kode = KodeRekening.Parse("1.06.01.2.02.0001") };
        Assert.True(PilihanNoda.WithKode(KodeRekening.Parse("X.XX.01.2.02.0001")).Contains(sub));
        Assert.True(PilihanNoda.WithKode(KodeRekening.Parse("1.06.01")).Contains(sub));
        Assert.False(PilihanNoda.WithKode(KodeRekening.Parse("1.06.02"), KodeRekening.Parse("X.XX.02")).Contains(sub));
        Assert.False(PilihanNoda.WithKode(KodeRekening.Parse("1")).Contains(new SubKegiatan()));
        Assert.True(PilihanNoda.WithId("S").Contains(sub));
        Assert.False(PilihanNoda.WithId("S").Contains(new BidangUrusan()));
    }

    /// <summary>
    /// Parts of a proportional split add up exactly; each is less than one multiple away from its exact share; all but one are multiples;
    /// nothing goes where nothing was.
    /// </summary>
    [Hukum]
    public bool Proportional_parts_add_up_and_keep_near_their_share(NonEmptyArray<NonNegativeInt> sekarang, NonNegativeInt jumlah, PositiveInt kelipatan)
    {
        Rupiah[] lama = [.. sekarang.Get.Select(static n => Rupiah.FromSen(n.Get * 37L))];
        var baru = Rupiah.FromSen(jumlah.Get * 101L);
        long k = (kelipatan.Get % 50) + 1, unit = k * 100;
        long total = Rupiah.Sum(lama).Sen;
        if (total == 0 || total == baru.Sen)
        {
            return true;
        }

        var bagian = PembagianSebanding.Calculate(lama, baru, k).Value;
        return Rupiah.Sum(bagian) == baru
            && bagian.Count(b => b.Sen % unit != 0) <= 1
            && bagian.Zip(lama).All(p =>
                Int128.Abs(((Int128)p.First.Sen * total) - ((Int128)baru.Sen * p.Second.Sen)) < (Int128)unit * total
                && p.First.Sign >= 0
                && (p.Second != Rupiah.Nol || p.First == Rupiah.Nol));
    }

    /// <summary>A ceiling equal to the present total changes nothing, even where the amounts are no multiples.</summary>
    [Hukum]
    public bool The_present_total_changes_nothing(NonEmptyArray<NonNegativeInt> sekarang, PositiveInt kelipatan)
    {
        Rupiah[] lama = [.. sekarang.Get.Select(static n => Rupiah.FromSen(n.Get))];
        return PembagianSebanding.Calculate(lama, Rupiah.Sum(lama), (kelipatan.Get % 1000) + 1).Value.SequenceEqual(lama);
    }

    /// <summary>
    /// The proposals add up to the ceiling, or there are none and a reason; what is fixed is untouched; the order of the nodes changes
    /// nothing about that.
    /// </summary>
    [Property]
    public Property Proposals_meet_the_ceiling() => Prop.ForAll(Pohon.ToArbitrary(), Gen.Choose(-10, 5000).ToArbitrary(), static (pohon, plafon) =>
    {
        static bool Tetap(NodaPendanaan n) => n.PaguTercantum.GetTercantum(2025).TryGetValue(out var r) && r.Sen % 300 == 0;
        var balik = pohon with { Bidang = pohon.Bidang.Reverse().ToDaftar() };
        var hasil = new[] { pohon, balik }.Select(p => SkenarioPagu.Calculate(RekapPagu.Calculate(p, Tahun), 2025, R(plafon), PilihanNoda.Where(Tetap, "kelipatan"))).ToArray();
        return hasil[0].Sebab is null == (hasil[1].Sebab is null) && hasil.All(s => s.Sebab is null
            ? Rupiah.Sum(s.Usulan.Select(static u => u.Baru)) == R(plafon) && s.Usulan.All(static u => u.Sifat == SifatUsulan.Disesuaikan || !u.IsBerubah)
                && Rupiah.Sum(s.Rekap.Pendanaan.Bidang.Select(b => s.GetBaru(b))) == R(plafon)
            : s.Usulan.IsKosong && s.Alasan.Indonesia.Length > 0);
    });

    private static void Sebab(SebabTidakTerhitung sebab, string alasan, SkenarioPagu skenario)
    {
        Assert.Equal(sebab, skenario.Sebab);
        Assert.Contains(alasan, skenario.Alasan.Indonesia, StringComparison.Ordinal);
        Assert.True(skenario.Usulan.IsKosong);
        Assert.Contains(alasan, skenario.Explain().Render(), StringComparison.Ordinal);
    }

    private static Rupiah R(long rupiah) => Rupiah.FromRupiah(rupiah);

    private static Program P(string nama, long pagu) => new() { Nama = nama, PaguTercantum = Deret(Rp(pagu)) };

    private static RekapPagu Rekap(params Program[] program) => RekapPagu.Calculate(new Pendanaan { Bidang = [new BidangUrusan { Program = program.ToDaftar() }] }, Tahun);
}
