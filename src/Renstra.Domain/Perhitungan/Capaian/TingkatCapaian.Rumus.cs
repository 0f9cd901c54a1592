namespace Renstra.Domain.Perhitungan;

/// <content>The formulas. One code path computes and, where a recorder is given, explains.</content>
public static partial class TingkatCapaian
{
    // The one core: numbers against a number, or against a range whose ends differ.
    private static Terhitung<Persen> Of(decimal r, decimal dari, decimal sampai, Polaritas polaritas, OpsiCapaian opsi, PencatatHitung? catat)
    {
        catat?.Input("R", new("realisasi", "realisasi"), PencatatHitung.Angka(r));
        var hasil =
            ReferenceEquals(polaritas, Polaritas.Rentang) || dari != sampai ? Rentang(r, dari, sampai, polaritas, opsi, catat)
            : ReferenceEquals(polaritas, Polaritas.Naik) ? Naik(r, dari, catat)
            : ReferenceEquals(polaritas, Polaritas.Turun) ? Turun(r, dari, opsi, catat)
            : Tetap(r, dari, opsi, catat);
        return Cap(hasil, opsi, catat);
    }

    private static Terhitung<Persen> Naik(decimal r, decimal t, PencatatHitung? catat = null)
    {
        catat?.Begin(Rumus.CapaianNaik, t);
        if (Unusable(t) is { } sebab)
        {
            return sebab;
        }

        var hasil = Persen.FromRatio(r, t);
        catat?.Ratio($"{PencatatHitung.Angka(r)} ÷ {PencatatHitung.Angka(t)} × 100", hasil);
        return hasil;
    }

    private static Terhitung<Persen> Turun(decimal r, decimal t, OpsiCapaian opsi, PencatatHitung? catat)
    {
        var terbalik = opsi.Turun == RumusTurun.RasioTerbalik;
        catat?.Begin(terbalik ? Rumus.CapaianTurunTerbalik : Rumus.CapaianTurun, t);
        catat?.Choose("turun", opsi.Turun, RumusTurun.Selisih);
        if (r == 0 && t == 0)
        {
            catat?.Step("target 0 tercapai", "a target of 0 is reached", "", "100");
            return Persen.Seratus;
        }

        if (Unusable(t) is { } sebab)
        {
            return sebab;
        }

        if (terbalik)
        {
            if (r <= 0)
            {
                return r == 0 ? SebabTidakTerhitung.RealisasiNol : SebabTidakTerhitung.RealisasiNegatif;
            }

            var rasio = Persen.FromRatio(t, r);
            catat?.Ratio($"{PencatatHitung.Angka(t)} ÷ {PencatatHitung.Angka(r)} × 100", rasio);
            return rasio;
        }

        var hasil = Persen.FromRatio((2 * t) - r, t);
        catat?.Ratio($"(2 × {PencatatHitung.Angka(t)} − {PencatatHitung.Angka(r)}) ÷ {PencatatHitung.Angka(t)} × 100", hasil);
        return Floor(hasil, catat);
    }

    // Outside it the nearer end is the target. A declared direction makes the far side a gain instead of a fault.
    private static Terhitung<Persen> Rentang(decimal r, decimal dari, decimal sampai, Polaritas polaritas, OpsiCapaian opsi, PencatatHitung? catat)
    {
        catat?.AsRange(dari, sampai);
        if (r < dari)
        {
            var bawah = polaritas == Polaritas.Turun ? Turun(r, dari, opsi, catat) : Naik(r, dari, catat);
            catat?.AsRange(dari, sampai);
            return bawah.TryGetValue(out var persen) ? Floor(persen, catat) : bawah;
        }

        if (r > sampai)
        {
            var atas = polaritas == Polaritas.Naik ? Naik(r, sampai, catat) : Turun(r, sampai, opsi, catat);
            catat?.AsRange(dari, sampai);
            return atas;
        }

        catat?.Step("di dalam rentang", "inside the range", $"{PencatatHitung.Angka(dari)} ≤ {PencatatHitung.Angka(r)} ≤ {PencatatHitung.Angka(sampai)}", "100");
        return Persen.Seratus;
    }

    private static Terhitung<Persen> Tetap(decimal r, decimal t, OpsiCapaian opsi, PencatatHitung? catat)
    {
        var sama = opsi.Tetap == RumusTetap.SamaAtauTidak;
        catat?.Begin(sama ? Rumus.CapaianTetapSama : Rumus.CapaianTetap, t);
        catat?.Choose("tetap", opsi.Tetap, RumusTetap.Penyimpangan);
        if (r == t || sama)
        {
            catat?.Step("dibandingkan", "compared", $"{PencatatHitung.Angka(r)} {(r == t ? "=" : "≠")} {PencatatHitung.Angka(t)}", r == t ? "100" : "0");
            return r == t ? Persen.Seratus : Persen.Nol;
        }

        if (Unusable(t) is { } sebab)
        {
            return sebab;
        }

        var hasil = Persen.FromRatio(t - Math.Abs(r - t), t);
        catat?.Ratio($"({PencatatHitung.Angka(t)} − |{PencatatHitung.Angka(r)} − {PencatatHitung.Angka(t)}|) ÷ {PencatatHitung.Angka(t)} × 100", hasil);
        return Floor(hasil, catat);
    }

    private static SebabTidakTerhitung? Unusable(decimal t) => t == 0 ? SebabTidakTerhitung.TargetNol : t < 0 ? SebabTidakTerhitung.TargetNegatif : null;

    private static Persen Floor(Persen hasil, PencatatHitung? catat)
    {
        if (hasil >= Persen.Nol)
        {
            return hasil;
        }

        catat?.Step("paling rendah 0", "at least 0", "", "0");
        return Persen.Nol;
    }

    private static Terhitung<Persen> Cap(Terhitung<Persen> hasil, OpsiCapaian opsi, PencatatHitung? catat)
    {
        if (opsi.Batas is not { } batas)
        {
            return hasil;
        }

        catat?.Choose(new("batas", batas.Poin.ToString(System.Globalization.CultureInfo.InvariantCulture), new($"capaian paling tinggi {batas:P}", $"achievement of at most {batas:P}"), false));
        if (!hasil.TryGetValue(out var persen) || persen <= batas)
        {
            return hasil;
        }

        catat?.Step("dibatasi", "capped", "", $"{batas:N}");
        return batas;
    }

    private static void Begin(this PencatatHitung catat, Rumus rumus, decimal target)
    {
        catat.Rumus = rumus;
        catat.Input("T", new("target", "target"), PencatatHitung.Angka(target));
    }

    private static void AsRange(this PencatatHitung catat, decimal dari, decimal sampai)
    {
        catat.Rumus = Rumus.CapaianRentang;
        catat.Input("A", new("batas bawah rentang", "lower end of the range"), PencatatHitung.Angka(dari));
        catat.Input("B", new("batas atas rentang", "upper end of the range"), PencatatHitung.Angka(sampai));
    }

    private static void Ratio(this PencatatHitung catat, string ekspresi, Persen hasil) => catat.Step("dihitung", "computed", ekspresi, PencatatHitung.Angka(hasil.Poin));
}
