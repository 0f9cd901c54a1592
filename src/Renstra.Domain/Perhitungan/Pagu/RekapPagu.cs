namespace Renstra.Domain.Perhitungan;

/// <summary>
/// The roll-up of pagu (rekap pagu): for every node of the funding tree and every year, the sum of the primary figures below it. The primary
/// figure is the one at the lowest level that states any: as a rule the sub kegiatan, in an RPJMD the program. What upper levels state is
/// never used where something below them states a figure, and never overwritten.
/// </summary>
public sealed partial class RekapPagu
{
    private readonly Dictionary<NodaPendanaan, (AngkaPagu[] Sums, NodaPendanaan? Induk)> _noda = new(ReferenceEqualityComparer.Instance);
    private readonly AngkaPagu[] _total;

    private RekapPagu(Pendanaan pendanaan, TahunAnggaran[] tahun)
    {
        Pendanaan = pendanaan;
        Tahun = tahun.ToDaftar();
        _total = new AngkaPagu[tahun.Length];
        foreach (var bidang in pendanaan.Bidang)
        {
            AddTo(_total, Fold(bidang, null, tahun).Sums);
        }
    }

    /// <summary>The funding tree that was rolled up.</summary>
    public Pendanaan Pendanaan { get; }

    /// <summary>The years of the roll-up, in their order.</summary>
    public Daftar<TahunAnggaran> Tahun { get; }

    /// <summary>Rolls the pagu up.</summary>
    /// <param name="pendanaan">The funding tree.</param>
    /// <param name="tahun">The years, as a rule the columns of the table: <see cref="PeriodeRenstra.GetKolom"/>.</param>
    /// <returns>The roll-up.</returns>
    /// <exception cref="OverflowException">A sum is out of range.</exception>
    public static RekapPagu Calculate(Pendanaan pendanaan, IEnumerable<TahunAnggaran> tahun)
    {
        ArgumentNullException.ThrowIfNull(pendanaan);
        ArgumentNullException.ThrowIfNull(tahun);
        return new(pendanaan, [.. tahun]);
    }

    /// <summary>The computed pagu of a node in a year.</summary>
    /// <param name="noda">A node of the tree that was rolled up.</param>
    /// <param name="tahun">One of <see cref="Tahun"/>.</param>
    /// <returns>The sum, with what it rests on.</returns>
    /// <exception cref="KeyNotFoundException">The node or the year is not part of this roll-up.</exception>
    public AngkaPagu Get(NodaPendanaan noda, TahunAnggaran tahun) => _noda[noda].Sums[IndexOf(tahun)];

    /// <summary>The computed total of the tree in a year.</summary>
    /// <param name="tahun">One of <see cref="Tahun"/>.</param>
    /// <returns>The sum, with what it rests on.</returns>
    /// <exception cref="KeyNotFoundException">The year is not part of this roll-up.</exception>
    public AngkaPagu GetTotal(TahunAnggaran tahun) => _total[IndexOf(tahun)];

    /// <summary>The computed pagu of a node over the years of a period, without the forward year.</summary>
    /// <param name="noda">A node of the tree that was rolled up.</param>
    /// <param name="periode">The period; years that this roll-up lacks count nothing.</param>
    /// <returns>The sum, with what it rests on.</returns>
    /// <exception cref="KeyNotFoundException">The node is not part of this roll-up.</exception>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public AngkaPagu GetPeriode(NodaPendanaan noda, PeriodeRenstra periode)
    {
        ArgumentNullException.ThrowIfNull(periode);
        return SumOver(_noda[noda].Sums, periode);
    }

    /// <summary>The computed total over the years of a period, without the forward year.</summary>
    /// <param name="periode">The period.</param>
    /// <returns>The sum, with what it rests on.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public AngkaPagu GetTotalPeriode(PeriodeRenstra periode)
    {
        ArgumentNullException.ThrowIfNull(periode);
        return SumOver(_total, periode);
    }

    private static void AddTo(AngkaPagu[] sums, AngkaPagu[] more)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += more[i];
        }
    }

    internal int IndexOf(TahunAnggaran tahun)
    {
        var index = Tahun.AsSpan().IndexOf(tahun);
        return index >= 0 ? index : throw new KeyNotFoundException($"The year {tahun} is not part of this roll-up.");
    }

    internal AngkaPagu SumOver(AngkaPagu[] sums, CakupanTahun cakupan)
    {
        var sum = default(AngkaPagu);
        for (var i = 0; i < sums.Length; i++)
        {
            sum = cakupan.Contains(Tahun[i]) ? sum + sums[i] : sum;
        }

        return sum;
    }

    // States: whether the node or anything below it states a figure in any year at all. Depth is bounded by the four levels.
    private (AngkaPagu[] Sums, bool States) Fold(NodaPendanaan noda, NodaPendanaan? induk, TahunAnggaran[] tahun)
    {
        var sums = new AngkaPagu[tahun.Length];
        var below = false;
        for (var i = 0; i < noda.JumlahAnak; i++)
        {
            var child = Fold(noda.GetAnak(i), noda, tahun);
            AddTo(sums, child.Sums);
            below |= child.States;
        }

        var own = !noda.PaguTercantum.IsKosong;
        if (!below)
        {
            for (var i = 0; i < tahun.Length; i++)
            {
                sums[i] = AngkaPagu.From(noda.PaguTercantum.GetTercantum(tahun[i]));
            }
        }

        _noda[noda] = (sums, induk);
        return (sums, below || own);
    }
}
