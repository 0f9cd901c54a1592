namespace Renstra.Domain.Perhitungan;

/// <summary>
/// The realisasi and the tingkat capaian of one indicator in a year, from the quarters that a form states (kumulatif triwulan). The divisor is
/// always the target of the whole year, never that of the quarters that happen to be filled.
/// </summary>
public sealed class KumulatifTriwulan
{
    private KumulatifTriwulan(IsianTriwulan<Target> isian, HasilTafsir tafsir, Tercantum<Target> target, Triwulan? sampai, OpsiKumulatif opsi)
    {
        (Isian, Tafsir, Target, Sampai, Opsi) = (isian, tafsir, target, sampai, opsi);
        Akumulasi = Perhitungan.Akumulasi.CombineTriwulan(
            [Number(Triwulan.I), Number(Triwulan.II), Number(Triwulan.III), Number(Triwulan.IV)],
            tafsir.Entri,
            tafsir.Triwulan,
            tafsir.Polaritas,
            Perhitungan.Akumulasi.FromTarget(target),
            sampai,
            opsi);
        Realisasi = Figure();
        Capaian = TingkatCapaian.Of(Realisasi, SelHitung.Target(target), tafsir.Polaritas, opsi.Capaian, null);
    }

    /// <summary>The quarters.</summary>
    public IsianTriwulan<Target> Isian { get; }

    /// <summary>How the indicator is understood.</summary>
    public HasilTafsir Tafsir { get; }

    /// <summary>The target of the whole year.</summary>
    public Tercantum<Target> Target { get; }

    /// <summary>The last quarter that is due; <see langword="null"/> for all four.</summary>
    public Triwulan? Sampai { get; }

    /// <summary>The options.</summary>
    public OpsiKumulatif Opsi { get; }

    /// <summary>The accumulated number, with how the quarters were read and how many of them say something.</summary>
    public HasilAkumulasi Akumulasi { get; }

    /// <summary>The realisasi of the year: a number, or the last known grade, range or bound where quarters hold positions of that kind.</summary>
    public Terhitung<Target> Realisasi { get; }

    /// <summary>The tingkat capaian: the realisasi against the target of the whole year.</summary>
    public Terhitung<Persen> Capaian { get; }

    /// <summary>Where the quarters stand, for the explanation: the node, and the members down to that of the quarters.</summary>
    internal TempatMasukan? Tempat { get; private init; }

    /// <summary>Puts the quarters of a year together and compares them with its target.</summary>
    /// <param name="isian">The quarters as stated.</param>
    /// <param name="tafsir">How the indicator is understood.</param>
    /// <param name="target">The target of the whole year.</param>
    /// <param name="sampai">The last quarter that is due; <see langword="null"/> for all four. What stands behind it is not counted.</param>
    /// <param name="opsi">The options; <see cref="OpsiKumulatif.Standar"/> if <see langword="null"/>.</param>
    /// <param name="tempat">Where the quarters stand, for the explanation: the node, and the members down to that of the quarters.</param>
    /// <returns>The result.</returns>
    /// <exception cref="OverflowException">A figure is out of range.</exception>
    public static KumulatifTriwulan Calculate(IsianTriwulan<Target> isian, HasilTafsir tafsir, Tercantum<Target> target, Triwulan? sampai = null, OpsiKumulatif? opsi = null, TempatMasukan? tempat = null)
    {
        ArgumentNullException.ThrowIfNull(isian);
        ArgumentNullException.ThrowIfNull(tafsir);
        return new(isian, tafsir, target, sampai, opsi ?? OpsiKumulatif.Standar) { Tempat = tempat };
    }

    /// <summary>Explains the tingkat capaian; the realisasi of the quarters is a part of it.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain()
    {
        var catat = new PencatatHitung();
        catat.Input("R", new("realisasi tahun", "realisasi of the year"), Realisasi.TryGetValue(out var r) ? PencatatHitung.Sel(r) : "");
        catat.Input("T", new("target setahun penuh", "target of the whole year"), PencatatHitung.Sel(Target));
        catat.Assume(Tafsir.Asumsi.Where(static a => a.Hal == "polaritas").ToDaftar());
        catat.Add(ExplainRealisasi());
        return catat.Finish(
            new("tingkat capaian tahun dari triwulannya", "achievement of the year from its quarters"),
            TingkatCapaian.Of(Realisasi, SelHitung.Target(Target), Tafsir.Polaritas, Opsi.Capaian, catat));
    }

    /// <summary>Explains the realisasi of the year.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan ExplainRealisasi()
    {
        var catat = new PencatatHitung();
        catat.Assume(Tafsir.Asumsi.Where(static a => a.Hal is "entri" or "triwulan" && a.Diambil != "belumDitentukan").ToDaftar());
        if (Akumulasi.Asumsi is { } asumsi)
        {
            catat.Assume([asumsi]);
        }

        catat.Choose("strip", Opsi.Strip, KebijakanStrip.TidakMenambah);
        var penulis = new PencatatAkumulasi(catat);
        foreach (var triwulan in Triwulan.Semua)
        {
            var tempat = Tempat is null ? null : Tempat with { Anggota = [.. Tempat.Anggota, triwulan.ToString()] };
            penulis.Add(triwulan.ToString(), new($"realisasi triwulan {triwulan}", $"realisasi of quarter {triwulan}"), Isian[triwulan], IsDue(triwulan), tempat);
        }

        penulis.Finish(Akumulasi, Opsi);
        return catat.Finish(new("realisasi tahun dari triwulannya", "realisasi of the year from its quarters"), Realisasi);
    }

    private bool IsDue(Triwulan triwulan) => Sampai is not { } sampai || triwulan <= sampai;

    private Terhitung<decimal> Number(Triwulan triwulan) => Perhitungan.Akumulasi.FromRealisasi(Isian[triwulan]);

    // Grades have positions, but no sum and no mean.
    private Terhitung<Target> Figure()
    {
        if (Akumulasi.Nilai.TryGetValue(out var angka))
        {
            return (Target)angka;
        }

        var posisi = Tafsir.Triwulan == CaraAkumulasi.PosisiAkhir || Tafsir.Entri == BentukEntri.Posisi || (Tafsir.Triwulan is null && Tafsir.Entri is null);
        if (Akumulasi.Nilai.Sebab == SebabTidakTerhitung.BukanAngka && posisi && Opsi.HilangPadaLain == KebijakanPeriodeHilang.Lewati)
        {
            for (var nomor = Sampai?.Nomor ?? 4; nomor > 0; nomor--)
            {
                if (Isian[Triwulan.FromNomor(nomor)].TryGetValue(out var target))
                {
                    return target;
                }
            }
        }

        return Akumulasi.Nilai.Sebab!;
    }
}
