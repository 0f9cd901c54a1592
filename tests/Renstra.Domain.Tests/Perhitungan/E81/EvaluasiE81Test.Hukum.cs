using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Tests;

public sealed partial class EvaluasiE81Test
{
    private static readonly Gen<Tercantum<Rupiah>> SelRupiah = Gen.Frequency(
        (8, Gen.Choose(0, 1_000_000).Select(static n => (Tercantum<Rupiah>)Rupiah.FromRupiah(n))),
        (1, Gen.Constant(Tercantum<Rupiah>.Strip)),
        (1, Gen.Constant(Tercantum<Rupiah>.Kosong)),
        (1, Gen.Constant(Tercantum.TidakTerbaca<Rupiah>("#REF!"))));

    private static readonly Gen<Tercantum<Target>> SelTarget = Gen.Frequency(
        (8, Gen.Choose(0, 1000).Select(static n => (Tercantum<Target>)(Target)(n / 10m))),
        (1, Gen.Constant(Tercantum<Target>.Strip)),
        (1, Gen.Constant(Tercantum<Target>.Kosong)),
        (1, Gen.Constant((Tercantum<Target>)new Target.Predikat("BB"))),
        (1, Gen.Constant((Tercantum<Target>)new Target.Rentang(1, 9))),
        (1, Gen.Constant(Tercantum.TidakTerbaca<Target>("1.2.3"))));

    private static readonly Gen<BarisE81> Baris =
        from rp in Isian(SelRupiah)
        from k in Isian(SelTarget)
        from satuan in Gen.Elements("Persen", "Dokumen", "Nilai", "")
        select new BarisE81 { Nama = "Baris", Anggaran = rp, Indikator = [new() { Nama = "Indikator", Satuan = satuan.Length == 0 ? Satuan.Kosong : Satuan.Parse(satuan, null), Kinerja = k }] };

    private static readonly Gen<FormulirE81> Formulir =
        from program in Gen.ListOf(from p in Baris from r in Gen.ListOf(Baris, 3) from ada in Gen.Elements(true, false) select p with { Rincian = ada ? r.ToDaftar() : default }, 3)
        from tahun in Gen.Choose(2024, 2026)
        select new FormulirE81 { Tahun = tahun, AwalRenstra = 2024, AkhirRenstra = 2026, Baris = program.ToDaftar() };

    // Form E.81 of a plan is the sum of its parts, in whatever order they stand.
    [Property]
    public Property Totals_do_not_depend_on_the_order_of_rows() => Prop.ForAll(Formulir.ToArbitrary(), static f =>
    {
        var (a, b) = (EvaluasiE81.Calculate(f).DariBaris, EvaluasiE81.Calculate(f with { Baris = f.Baris.Reverse().ToDaftar() }).DariBaris);
        return (a.TargetRenstra, a.TargetRenja, a.RealisasiRenja, a.RealisasiRenstra) == (b.TargetRenstra, b.TargetRenja, b.RealisasiRenja, b.RealisasiRenstra);
    });

    // The total of a form is the total of one half of its rows and that of the other.
    [Property]
    public Property Totals_do_not_depend_on_grouping() => Prop.ForAll(Formulir.ToArbitrary(), Gen.Choose(0, 3).ToArbitrary(), static (f, at) =>
    {
        var baris = f.Baris.ToArray();
        at = Math.Min(at, baris.Length);
        Terhitung<Rupiah> Total(IEnumerable<BarisE81> b) => EvaluasiE81.Calculate(f with { Baris = b.ToDaftar() }).DariBaris.RealisasiRenja;
        var (whole, left, right) = (Total(baris), Total(baris[..at]), Total(baris[at..]));
        return left.HasValue && right.HasValue ? whole == left.Value + right.Value
            : (left.HasValue || left.Sebab == SebabTidakTerhitung.TanpaData) && (right.HasValue || right.Sebab == SebabTidakTerhitung.TanpaData) ? whole == (left.HasValue ? left : right)
            : !whole.HasValue;
    });

    // The quarters of money make the year, whatever their order.
    [Property]
    public Property Quarters_summed_equal_the_year() => Prop.ForAll(Formulir.ToArbitrary(), static f => EvaluasiE81.Calculate(f).GetBaris().All(static b =>
    {
        var sel = Triwulan.Semua.Select(t => b.Baris.Anggaran!.Triwulan![t]).ToArray();
        var readable = sel.All(static s => s.HasValue || s.Keadaan == KeadaanTercantum.Strip);
        var hasil = b.Anggaran!.DariTriwulan.RealisasiRenja;
        return hasil.HasValue == readable && (!readable || hasil.Value == Rupiah.Sum(sel.Where(static s => s.HasValue).Select(static s => s.Value)));
    }));

    // A further quarter never lowers the realisasi of money.
    [Property]
    public Property A_later_quarter_never_lowers_money() => Prop.ForAll(Formulir.ToArbitrary(), static f => Triwulan.Semua.Zip(Triwulan.Semua.Skip(1)).All(q =>
        EvaluasiE81.Calculate(f, new() { SampaiTriwulan = q.First }).GetBaris().Zip(EvaluasiE81.Calculate(f, new() { SampaiTriwulan = q.Second }).GetBaris()).All(static p =>
            !p.Second.Anggaran!.DariTriwulan.RealisasiRenja.TryGetValue(out var later) || later >= p.First.Anggaran!.DariTriwulan.RealisasiRenja.Value)));

    // Money by rule is money by the stated target; so is performance where the rule takes the stated target.
    [Property]
    public Property By_rule_is_by_stated_target_where_the_two_agree() => Prop.ForAll(Formulir.ToArbitrary(), static f => EvaluasiE81.Calculate(f).GetBaris().All(static b =>
        b.Anggaran!.DariTriwulan.CapaianRenstra == b.Anggaran.DariTriwulan.CapaianRenstraKaidah
        && b.Indikator.ToArray().All(static i => i.Kinerja!.TargetKaidah.Asal != AsalTargetKaidah.Tercantum || i.Kinerja.DariTercantum.CapaianRenstra == i.Kinerja.DariTercantum.CapaianRenstraKaidah)));

    // Target and realisasi scaled alike change no percentage.
    [Property]
    public Property Scaling_changes_no_percentage() => Prop.ForAll(Formulir.ToArbitrary(), Gen.Choose(1, 1000).ToArbitrary(), static (f, n) =>
    {
        var besar = f with { Baris = f.Baris.Select(b => Scale(b, n)).ToDaftar() };
        return EvaluasiE81.Calculate(f).GetBaris().Zip(EvaluasiE81.Calculate(besar).GetBaris()).All(static p =>
            p.First.Anggaran!.DariTriwulan.CapaianRenja == p.Second.Anggaran!.DariTriwulan.CapaianRenja
            && p.First.Anggaran.DariTercantum.CapaianRenstra == p.Second.Anggaran.DariTercantum.CapaianRenstra);
    });

    // Nothing throws, and every result explains itself in both languages to the same result.
    [Property(MaxTest = 40)]
    public Property Every_result_explains_itself() => Prop.ForAll(Formulir.ToArbitrary(), static f =>
    {
        var e = EvaluasiE81.Calculate(f);
        return e.GetBaris().All(b => KolomE81.Semua.Where(static k => k.IsDihitung).All(k => DasarHitung.Semua.All(d => Explains(b.Anggaran!, k, d) && Explains(b.Indikator[0].Kinerja!, k, d))))
            && PerbandinganE81.Compare(e).Count() == e.GetBaris().Count() * 8
            && e.RataRata.Kinerja.CapaianRenja.Explain().Render().Length > 0;
    });

    private static bool Explains(HasilIsianE81 hasil, KolomE81 kolom, DasarHitung dasar)
    {
        var (nilai, p) = (hasil.GetTerhitung(kolom, dasar), hasil.Explain(kolom, dasar));
        return p.Render(Bahasa.Indonesia).Length > 0 && p.Render(Bahasa.Inggris).Length > 0
            && nilai.HasValue == !p.Hasil.Indonesia.StartsWith("tidak dapat dihitung", StringComparison.Ordinal);
    }

    private static BarisE81 Scale(BarisE81 baris, int n)
    {
        Tercantum<Rupiah> Times(Tercantum<Rupiah> sel) => sel.Map(r => Rupiah.FromSen(r.Sen * n));
        var a = baris.Anggaran!;
        return baris with
        {
            Anggaran = a with
            {
                TargetRenstra = Times(a.TargetRenstra),
                RealisasiSebelumnya = Times(a.RealisasiSebelumnya),
                TargetRenja = Times(a.TargetRenja),
                TargetRenjaPerubahan = Times(a.TargetRenjaPerubahan),
                Triwulan = new() { I = Times(a.Triwulan!.I), II = Times(a.Triwulan.II), III = Times(a.Triwulan.III), IV = Times(a.Triwulan.IV) },
                RealisasiRenjaTercantum = Times(a.RealisasiRenjaTercantum),
                RealisasiRenstraTercantum = Times(a.RealisasiRenstraTercantum),
            },
            Rincian = baris.Rincian.Select(r => Scale(r, n)).ToDaftar(),
        };
    }

    private static Gen<IsianE81<T>> Isian<T>(Gen<Tercantum<T>> sel)
        where T : notnull => Gen.ListOf(sel, 10).Select(static s => s.ToArray()).Select(static s => new IsianE81<T>
        {
            TargetRenstra = s[0],
            RealisasiSebelumnya = s[1],
            TargetRenja = s[2],
            TargetRenjaPerubahan = s[3],
            Triwulan = new() { I = s[4], II = s[5], III = s[6], IV = s[7] },
            RealisasiRenjaTercantum = s[8],
            RealisasiRenstraTercantum = s[9],
        });
}
