namespace Renstra.Domain.Perhitungan;

/// <summary>The share of a part in a whole (bagian pagu), exact: of a node in its parent, in an urusan, in the agency; of a year or of a period.</summary>
public sealed class BagianPagu
{
    private BagianPagu(PosPagu bagian, PosPagu keseluruhan, CakupanTahun cakupan)
    {
        (Bagian, Keseluruhan, Cakupan) = (bagian, keseluruhan, cakupan);
        Nilai = Of(bagian.Get(cakupan), keseluruhan.Get(cakupan));
    }

    /// <summary>The part.</summary>
    public PosPagu Bagian { get; }

    /// <summary>The whole.</summary>
    public PosPagu Keseluruhan { get; }

    /// <summary>The years.</summary>
    public CakupanTahun Cakupan { get; }

    /// <summary>The share, unrounded, or why there is none: nothing stated, something unreadable on either side, a whole of 0 or below.</summary>
    public Terhitung<Persen> Nilai { get; }

    /// <summary>The share of an amount in another.</summary>
    /// <param name="bagian">The part.</param>
    /// <param name="keseluruhan">The whole.</param>
    /// <returns>part ÷ whole × 100, or why there is none.</returns>
    public static Terhitung<Persen> Calculate(Rupiah bagian, Rupiah keseluruhan) => keseluruhan.Sign switch
    {
        0 => SebabTidakTerhitung.PembagiNol,
        < 0 => SebabTidakTerhitung.DasarNegatif,
        _ => Persen.FromRatio(bagian, keseluruhan),
    };

    /// <summary>The share of one sum of a roll-up in another.</summary>
    /// <param name="bagian">The part.</param>
    /// <param name="keseluruhan">The whole, such as <see cref="RekapPagu.GetPosTotal"/>.</param>
    /// <param name="cakupan">The years.</param>
    /// <returns>The share.</returns>
    /// <exception cref="OverflowException">A sum is out of range.</exception>
    public static BagianPagu Calculate(PosPagu bagian, PosPagu keseluruhan, CakupanTahun cakupan)
    {
        ArgumentNullException.ThrowIfNull(bagian);
        ArgumentNullException.ThrowIfNull(keseluruhan);
        ArgumentNullException.ThrowIfNull(cakupan);
        return new(bagian, keseluruhan, cakupan);
    }

    /// <summary>The share of a node in its parent; of a bidang urusan in the agency.</summary>
    /// <param name="rekap">The roll-up.</param>
    /// <param name="noda">A node of its tree.</param>
    /// <param name="cakupan">The years.</param>
    /// <returns>The share.</returns>
    /// <exception cref="KeyNotFoundException">The node is not part of the roll-up.</exception>
    public static BagianPagu CalculateInParent(RekapPagu rekap, NodaPendanaan noda, CakupanTahun cakupan)
    {
        ArgumentNullException.ThrowIfNull(rekap);
        return Calculate(rekap.GetPos(noda), rekap.GetInduk(noda) is { } induk ? rekap.GetPos(induk) : rekap.GetPosTotal(), cakupan);
    }

    /// <summary>How the share came about.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain()
    {
        var catat = new PencatatHitung { Rumus = Rumus.BagianDariJumlah };
        AngkaPagu b = Bagian.Get(Cakupan), j = Keseluruhan.Get(Cakupan);
        catat.Input("B", Bagian.Sebut(), PenjelasanPagu.Show(b));
        catat.Input("J", Keseluruhan.Sebut(), PenjelasanPagu.Show(j));
        if (Nilai.TryGetValue(out var persen))
        {
            catat.Step("dihitung", "computed", $"{b.Jumlah:N} ÷ {j.Jumlah:N} × 100", PencatatHitung.Angka(persen.Poin));
        }

        catat.Add(Bagian.Explain(Cakupan));
        return catat.Finish(new($"bagian {Cakupan.Sebut()}", $"share {Cakupan.Sebut(Bahasa.Inggris)}"), Nilai);
    }

    internal static Terhitung<Persen> Of(AngkaPagu bagian, AngkaPagu keseluruhan) =>
        !bagian.IsAda || !keseluruhan.IsAda ? SebabTidakTerhitung.TanpaData
        : !bagian.IsLengkap || !keseluruhan.IsLengkap ? SebabTidakTerhitung.DataTidakTerbaca
        : Calculate(bagian.Jumlah, keseluruhan.Jumlah);
}
