namespace Renstra.Domain.Perhitungan;

/// <content>What sums stand at: nodes, rows above the tree, urusan that no row states, the agency.</content>
public sealed partial class RekapPagu
{
    /// <summary>The sums of a node: bidang urusan, program, kegiatan or sub kegiatan.</summary>
    /// <param name="noda">A node of the tree that was rolled up.</param>
    /// <returns>What stands at the node.</returns>
    /// <exception cref="KeyNotFoundException">The node is not part of this roll-up.</exception>
    public PosPagu GetPos(NodaPendanaan noda)
    {
        ArgumentNullException.ThrowIfNull(noda);
        return new(this, noda, noda.Kode, noda.Nama, noda.Tingkat, noda.PaguTercantum, _noda[noda].Sums, [noda]);
    }

    /// <summary>The sums of a row above the tree: of the bidang below its code, or of all where it has none.</summary>
    /// <param name="baris">A row of <see cref="Pendanaan.Urusan"/>.</param>
    /// <returns>What stands at the row.</returns>
    public PosPagu GetPos(BarisUrusan baris)
    {
        ArgumentNullException.ThrowIfNull(baris);
        var kode = baris.Kode.GetKode();
        return Over(baris, baris.Kode, baris.Nama, TingkatKode.Urusan, baris.PaguTercantum, b => kode.IsKosong || (b.Kode.TryGetValue(out var own) && kode.Contains(own)));
    }

    /// <summary>The sums of the agency: of the whole tree.</summary>
    /// <returns>What stands at the foot of the table.</returns>
    public PosPagu GetPosTotal() => new(this, Pendanaan, default, "", TingkatKode.Kosong, Pendanaan.PaguTercantum, _total, [.. (IEnumerable<NodaPendanaan>)Pendanaan.Bidang]);

    /// <summary>
    /// The sums of every urusan that a bidang urusan belongs to by its code, whether or not the document has a row for it; what such a row
    /// states stands beside. Bidang whose code cannot be read come last, under no code.
    /// </summary>
    /// <returns>One for each urusan, in the order of the document.</returns>
    public IEnumerable<PosPagu> GetUrusan()
    {
        foreach (var kode in Pendanaan.Bidang.Select(Urusan).Distinct().OrderBy(static k => k.IsKosong).ToArray())
        {
            var baris = Pendanaan.Urusan.FirstOrDefault(b => b.Kode.TryGetValue(out var stated) && stated == kode);
            Tercantum<KodeRekening> sel = kode.IsKosong ? default : kode;
            yield return Over((object?)baris ?? Pendanaan, sel, baris?.Nama ?? "", TingkatKode.Urusan, baris?.PaguTercantum ?? default, b => Urusan(b) == kode);
        }
    }

    /// <summary>The node above a node.</summary>
    /// <param name="noda">A node of the tree that was rolled up.</param>
    /// <returns>Its parent; <see langword="null"/> for a bidang urusan.</returns>
    /// <exception cref="KeyNotFoundException">The node is not part of this roll-up.</exception>
    public NodaPendanaan? GetInduk(NodaPendanaan noda)
    {
        ArgumentNullException.ThrowIfNull(noda);
        return _noda[noda].Induk;
    }

    /// <summary>The computed pagu of a node over several years.</summary>
    /// <param name="noda">A node of the tree that was rolled up.</param>
    /// <param name="cakupan">The years; those that this roll-up lacks count nothing.</param>
    /// <returns>The sum, with what it rests on.</returns>
    /// <exception cref="KeyNotFoundException">The node is not part of this roll-up.</exception>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public AngkaPagu Get(NodaPendanaan noda, CakupanTahun cakupan)
    {
        ArgumentNullException.ThrowIfNull(cakupan);
        return SumOver(_noda[noda].Sums, cakupan);
    }

    /// <summary>The computed total over several years.</summary>
    /// <param name="cakupan">The years; those that this roll-up lacks count nothing.</param>
    /// <returns>The sum, with what it rests on.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public AngkaPagu GetTotal(CakupanTahun cakupan)
    {
        ArgumentNullException.ThrowIfNull(cakupan);
        return SumOver(_total, cakupan);
    }

    private static KodeRekening Urusan(BidangUrusan bidang) => bidang.Kode.TryGetValue(out var kode) ? kode.AtTingkat(TingkatKode.Urusan) : default;

    private PosPagu Over(object owner, Tercantum<KodeRekening> kode, string nama, TingkatKode tingkat, DeretTahunan<Tercantum<Rupiah>> stated, Func<BidangUrusan, bool> belongs)
    {
        NodaPendanaan[] bidang = [.. Pendanaan.Bidang.Where(belongs)];
        var sums = new AngkaPagu[Tahun.Count];
        foreach (var b in bidang)
        {
            AddTo(sums, _noda[b].Sums);
        }

        return new(this, owner, kode, nama, tingkat, stated, sums, bidang);
    }
}
