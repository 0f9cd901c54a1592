namespace Renstra.Domain.Perhitungan;

/// <summary>
/// Money of an upper row from the rows below it (rincian), added up and never averaged; percentages are of the sums. A row below that states
/// no money at all adds nothing; one that lacks a figure leaves the sum without one.
/// </summary>
public sealed class RincianE81
{
    private readonly Daftar<HasilBarisE81> _baris;
    private readonly OpsiE81 _opsi;

    internal RincianE81(Daftar<HasilBarisE81> baris, OpsiE81 opsi)
    {
        (_baris, _opsi) = (baris, opsi);
        TargetRenstra = Fold(static (a, _) => SelHitung.Target(a.Isian.TargetRenstra), static r => r.TargetRenstra, null);
        TargetRenja = Fold(static (a, _) => SelHitung.Target(a.KolomAcuan == KolomE81.TargetRenja ? a.Isian.TargetRenja : a.Isian.TargetRenjaPerubahan), static r => r.TargetRenja, null);
        RealisasiRenja = Fold(static (a, _) => a.DariTriwulan.RealisasiRenja, static r => r.RealisasiRenja, null);
        RealisasiRenstra = Fold(static (a, _) => a.DariTriwulan.RealisasiRenstra, static r => r.RealisasiRenstra, null);
    }

    /// <summary>How many rows below state money.</summary>
    public int Dihitung => _baris.Count(static b => b.Anggaran is { IsTerisi: true } || b.DariRincian is { Dihitung: > 0 });

    /// <summary>How many rows are below.</summary>
    public int Dari => _baris.Count;

    /// <summary>The targets of the Renstra together.</summary>
    public Terhitung<Rupiah> TargetRenstra { get; }

    /// <summary>The targets of the year together, each by the option of the form.</summary>
    public Terhitung<Rupiah> TargetRenja { get; }

    /// <summary>The realisasi of the Renja together, from the quarters.</summary>
    public Terhitung<Rupiah> RealisasiRenja { get; }

    /// <summary>The realisasi of the Renstra together, from the quarters.</summary>
    public Terhitung<Rupiah> RealisasiRenstra { get; }

    /// <summary>The achievement of the Renja: of the sums.</summary>
    public Terhitung<Persen> CapaianRenja => Share(RealisasiRenja, TargetRenja);

    /// <summary>The achievement of the Renstra: of the sums.</summary>
    public Terhitung<Persen> CapaianRenstra => Share(RealisasiRenstra, TargetRenstra);

    /// <summary>What the rows below state in a column of money, together. In the changed target a row that was not changed counts as it was.</summary>
    /// <param name="kolom">A column that can be added up.</param>
    /// <returns>The sum, or why there is none.</returns>
    /// <exception cref="ArgumentException">The column is a percentage.</exception>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public Terhitung<Rupiah> GetTercantum(KolomE81 kolom)
    {
        ArgumentNullException.ThrowIfNull(kolom);
        return kolom.IsPersen
            ? throw new ArgumentException("Percentages are never added up.", nameof(kolom))
            : Fold((a, _) => a.Summand(kolom), r => r.GetTercantum(kolom), null);
    }

    /// <summary>Explains the realisasi of the Renja.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain()
    {
        var catat = new PencatatHitung { Rumus = Rumus.E81Rincian };
        var hasil = Fold(static (a, _) => a.DariTriwulan.RealisasiRenja, static r => r.RealisasiRenja, catat);
        if (hasil.TryGetValue(out var nilai))
        {
            catat.Step("dijumlahkan", "summed", "", nilai.ToString("N", null));
        }

        return catat.Finish(new("realisasi Renja dari rinciannya", "realisasi of the Renja from the rows below"), hasil.HasValue ? PencatatHitung.Same(nilai.ToString("N", null)) : PencatatHitung.Reason(hasil.Sebab!), default);
    }

    private Terhitung<Persen> Share(Terhitung<Rupiah> realisasi, Terhitung<Rupiah> target) =>
        TingkatCapaian.Of(realisasi.Map(static r => (Target)r.ToDecimal()), target.Map(static t => (Target)t.ToDecimal()), Polaritas.Naik, _opsi.Kumulatif.Capaian, null);

    private Terhitung<Rupiah> Fold(Func<HasilAnggaranE81, int, Terhitung<Rupiah>> own, Func<RincianE81, Terhitung<Rupiah>> below, PencatatHitung? catat)
    {
        var (jumlah, ada) = (Rupiah.Nol, false);
        SebabTidakTerhitung? sebab = null;
        for (var i = 0; i < _baris.Count; i++)
        {
            var baris = _baris[i];
            var nilai = baris.Anggaran is { IsTerisi: true } anggaran ? own(anggaran, i) : baris.DariRincian is { Dihitung: > 0 } rincian ? below(rincian) : (Terhitung<Rupiah>?)null;
            if (nilai is not { } sel)
            {
                continue;
            }

            catat?.Input($"R{i + 1}", HasilBarisE81.Sebut(baris.Baris), PencatatHitung.Teks(sel, static r => r.ToString("N", null)), new(baris.Baris, ["anggaran"], baris.Baris.Sumber));
            ada = true;
            if (sel.TryGetValue(out var rupiah))
            {
                jumlah += rupiah;
            }
            else if (sebab is null || IsUnreadable(sel.Sebab!))
            {
                sebab = IsUnreadable(sel.Sebab!) ? SebabTidakTerhitung.DataTidakTerbaca : SebabTidakTerhitung.DataTidakLengkap;
            }
        }

        return sebab ?? (ada ? jumlah : (Terhitung<Rupiah>)SebabTidakTerhitung.TanpaData);
    }

    private static bool IsUnreadable(SebabTidakTerhitung sebab) =>
        sebab == SebabTidakTerhitung.DataTidakTerbaca || sebab == SebabTidakTerhitung.TargetTidakTerbaca || sebab == SebabTidakTerhitung.RealisasiTidakTerbaca;
}
