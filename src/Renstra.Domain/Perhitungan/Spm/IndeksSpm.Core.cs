namespace Renstra.Domain.Perhitungan;

/// <content>The formulas, each with its explanation.</content>
public static partial class IndeksSpm
{
    internal static Terhitung<Persen> Penerima(decimal dilayani, decimal harus, PencatatHitung? catat)
    {
        if (dilayani < 0 || harus < 0)
        {
            return SebabTidakTerhitung.NilaiDiLuarRentang;
        }

        if (harus == 0)
        {
            return SebabTidakTerhitung.TidakAdaYangHarusDilayani;
        }

        var hasil = Persen.FromRatio(dilayani, harus);
        catat?.Step("dihitung", "computed", $"{PencatatHitung.Angka(dilayani)} ÷ {PencatatHitung.Angka(harus)} × 100", PencatatHitung.Angka(hasil.Poin));
        return Cap(hasil, catat);
    }

    internal static Terhitung<Persen> Mutu(Daftar<KomponenMutu> komponen, PencatatHitung? catat)
    {
        if (komponen.IsKosong)
        {
            return SebabTidakTerhitung.TanpaMutu;
        }

        var jumlah = Persen.Nol;
        foreach (var k in komponen)
        {
            if (!k.Capaian.TryGetValue(out var capaian))
            {
                catat?.Step(PencatatHitung.Same(k.Nama), PencatatHitung.Reason(k.Capaian.Sebab!));
                return SebabTidakTerhitung.DataTidakLengkap;
            }

            if (capaian < Persen.Nol)
            {
                return SebabTidakTerhitung.NilaiDiLuarRentang;
            }

            catat?.Step(k.Nama, k.Nama, "", PencatatHitung.Angka(capaian.Poin));
            jumlah += Cap(capaian, catat);
        }

        var hasil = Persen.FromPoin(jumlah.Poin / komponen.Count);
        catat?.Step("rata-rata komponen", "mean of the components", $"{PencatatHitung.Angka(jumlah.Poin)} ÷ {komponen.Count}", PencatatHitung.Angka(hasil.Poin));
        return hasil;
    }

    internal static Terhitung<Persen> Indeks(Terhitung<Persen> penerima, Terhitung<Persen> mutu, OpsiSpm opsi, PencatatHitung? catat)
    {
        catat?.Choose(new(
            "bobot",
            $"{PencatatHitung.Angka(opsi.Bobot.Penerima)}/{PencatatHitung.Angka(opsi.Bobot.Mutu)}",
            new("bobot penerima/mutu", "weights of penerima/mutu"),
            opsi.Bobot == BobotSpm.Standar));
        catat?.Choose("mutuHilang", opsi.MutuHilang, KebijakanMutuHilang.TidakDihitung);
        if (!penerima.TryGetValue(out var p))
        {
            return penerima;
        }

        if (p < Persen.Nol)
        {
            return SebabTidakTerhitung.NilaiDiLuarRentang;
        }

        if (!mutu.TryGetValue(out var m))
        {
            if (mutu.Sebab != SebabTidakTerhitung.TanpaMutu || opsi.MutuHilang != KebijakanMutuHilang.PenerimaSaja)
            {
                return mutu;
            }

            catat?.Step("tanpa mutu: capaian penerima", "without mutu: the achievement of penerima", "", PencatatHitung.Angka(p.Poin));
            return p;
        }

        if (m < Persen.Nol)
        {
            return SebabTidakTerhitung.NilaiDiLuarRentang;
        }

        var (bp, bm) = (opsi.Bobot.Penerima, opsi.Bobot.Mutu);
        var hasil = Persen.FromPoin(((bp * p.Poin) + (bm * m.Poin)) / 100);
        catat?.Step(
            "dihitung",
            "computed",
            $"{PencatatHitung.Angka(bp)} % × {PencatatHitung.Angka(p.Poin)} + {PencatatHitung.Angka(bm)} % × {PencatatHitung.Angka(m.Poin)}",
            PencatatHitung.Angka(hasil.Poin));
        return hasil;
    }

    /// <summary>The mean of indices, of which some may be missing.</summary>
    internal static Terhitung<Persen> Mean(IReadOnlyList<(TeksDwibahasa Nama, Terhitung<Persen> Indeks)> indeks, OpsiSpm opsi, PencatatHitung? catat)
    {
        catat?.Choose("hilang", opsi.Hilang, KebijakanSpmHilang.TidakDihitung);
        var jumlah = Persen.Nol;
        var ada = 0;
        foreach (var (nama, satu) in indeks)
        {
            if (satu.TryGetValue(out var persen))
            {
                jumlah += persen;
                ada++;
            }

            catat?.Step(nama, satu.HasValue ? PencatatHitung.Same(PencatatHitung.Angka(persen.Poin)) : PencatatHitung.Reason(satu.Sebab!));
        }

        if (ada == 0)
        {
            return SebabTidakTerhitung.TanpaData;
        }

        if (ada < indeks.Count && opsi.Hilang == KebijakanSpmHilang.TidakDihitung)
        {
            return SebabTidakTerhitung.DataTidakLengkap;
        }

        var pembagi = opsi.Hilang == KebijakanSpmHilang.HitungNol ? indeks.Count : ada;
        var hasil = Persen.FromPoin(jumlah.Poin / pembagi);
        catat?.Step("rata-rata", "mean", $"{PencatatHitung.Angka(jumlah.Poin)} ÷ {pembagi}", PencatatHitung.Angka(hasil.Poin));
        return hasil;
    }

    internal static Persen Cap(Persen value, PencatatHitung? catat = null)
    {
        if (value <= Persen.Seratus)
        {
            return value;
        }

        catat?.Step("paling tinggi 100", "at most 100", "", "100");
        return Persen.Seratus;
    }
}
