using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Tests;

public sealed partial class TingkatCapaianTest
{
    private static readonly OpsiCapaian[] Opsi =
    [
        OpsiCapaian.Standar,
        new() { Turun = RumusTurun.RasioTerbalik, Tetap = RumusTetap.SamaAtauTidak, CaraBatas = CaraBatas.TerpenuhiSeratus },
        new() { Batas = Persen.FromPoin(120) },
    ];

    // More is never worse where higher is better, and never better where lower is.
    [Property]
    public bool Monotone_in_realisasi_and_mirrored(int a, int b, PositiveInt t) => Opsi.All(o =>
    {
        var (kurang, lebih) = (Math.Min(a, b) / 10m, Math.Max(a, b) / 10m);
        var naik = Hasil(kurang, t.Get, Polaritas.Naik, o) <= Hasil(lebih, t.Get, Polaritas.Naik, o);
        return naik && (!TingkatCapaian.Calculate(kurang, t.Get, Polaritas.Turun, o).HasValue || Hasil(kurang, t.Get, Polaritas.Turun, o) >= Hasil(lebih, t.Get, Polaritas.Turun, o));
    });

    // The two polarities mirror each other at 100 %, up to twice the target.
    [Property]
    public bool Higher_and_lower_mirror_each_other(NonNegativeInt r, PositiveInt t)
    {
        var cermin = Hasil(r.Get, t.Get, Polaritas.Naik).Poin + Hasil(r.Get, t.Get, Polaritas.Turun).Poin;
        return r.Get > 2 * t.Get ? Hasil(r.Get, t.Get, Polaritas.Turun) == Persen.Nol : Math.Round(cermin, 10) == 200;
    }

    // A target that is exactly met is 100 % in every polarity; the floor and the cap never change that.
    [Property]
    public bool Met_is_100(PositiveInt t) => Polaritas.Semua.All(p => Opsi.All(o => Hasil(t.Get, t.Get, p, o) == Persen.Seratus));

    // Another unit for target and realisasi alike changes nothing.
    [Property]
    public bool Scaling_both_alike_changes_nothing(int r, PositiveInt t, PositiveInt k) => Polaritas.Semua.All(p => Opsi.All(o =>
    {
        var (satu, lain) = (TingkatCapaian.Calculate(r, t.Get, p, o), TingkatCapaian.Calculate((decimal)r * k.Get, (decimal)t.Get * k.Get, p, o));
        return satu.HasValue ? satu.Value.Round(10) == lain.Value.Round(10) : satu == lain;
    }));

    // Inside the range is 100; outside it is less, unless a direction is declared, and never below 0 on the far side.
    [Property]
    public bool Range_is_100_inside_and_less_outside(int r, PositiveInt dari, NonNegativeInt lebar)
    {
        var hasil = TingkatCapaian.Calculate(r, new Target.Rentang(dari.Get, dari.Get + lebar.Get)).Value;
        return r >= dari.Get && r <= dari.Get + lebar.Get ? hasil == Persen.Seratus : hasil < Persen.Seratus && hasil >= Persen.Nol;
    }

    // A cap never raises, and what it lets through is what would have been without it.
    [Property]
    public bool A_cap_is_the_smaller_of_the_two(int r, PositiveInt t) => Polaritas.Semua.All(p =>
        Hasil(r, t.Get, p, Opsi[2]).Poin == Math.Min(Hasil(r, t.Get, p).Poin, 120));

    // Whatever stands in the two cells, there is a percentage or a reason, and the explanation comes to the same in every culture.
    [Property]
    public Property Nothing_throws_and_every_explanation_agrees() => Prop.ForAll(Sel.ToArbitrary(), Sel.ToArbitrary(), static (r, t) => Budaya.DiSetiap(() =>
        Opsi.All(o => ((Polaritas?[])[null, .. Polaritas.Semua]).All(p =>
        {
            var hasil = TingkatCapaian.Calculate(r, t, p, o);
            var penjelasan = TingkatCapaian.Explain(r, t, p, o);
            _ = TingkatCapaian.GetCatatan(r, t, Satuan.PersenSatuan);
            return penjelasan.Render().Length > 0
                && penjelasan.Hasil.Indonesia == (hasil.TryGetValue(out var persen) ? $"{NotasiAngka.Indonesia.Format(persen.Poin)} %" : $"tidak dapat dihitung: {hasil.Sebab!.Sebut()}");
        }))));

    private static Gen<Tercantum<Target>> Sel { get; } =
        from n in Gen.Choose(-300, 300)
        from w in Gen.Choose(0, 50)
        from i in Gen.Choose(0, 9)
        select i switch
        {
            0 => default,
            1 => Tercantum<Target>.Strip,
            2 => Tercantum.TidakTerbaca<Target>("12 Dokumen"),
            3 => Tercantum.TidakTerbaca<Target>("Tidak ada indikator", SebabTidakTerbaca.TidakBerlaku),
            4 => new Target.Rentang(n / 10m, (n + w) / 10m),
            5 => new Target.Batas((JenisBatas)(w % 4), n / 10m),
            6 => new Target.Predikat(new[] { "AA", "B", "CC", "DD", "WTP", "meningkat" }[w % 6]),
            7 => new Target.AngkaDenganJumlah(n / 10m, w, Satuan.Orang),
            _ => (Tercantum<Target>)(Target)(n / 10m),
        };

    private static Persen Hasil(decimal r, decimal t, Polaritas polaritas, OpsiCapaian? opsi = null) => TingkatCapaian.Calculate(r, t, polaritas, opsi).Value;
}
