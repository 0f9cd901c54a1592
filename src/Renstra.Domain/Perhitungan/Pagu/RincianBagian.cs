namespace Renstra.Domain.Perhitungan;

/// <summary>The shares of all that stands directly below a sum of a roll-up (rincian bagian), exact or rounded to add up to 100.</summary>
public sealed class RincianBagian
{
    private RincianBagian(PosPagu keseluruhan, CakupanTahun cakupan, OpsiBagian opsi, Daftar<BagianPagu> bagian, Daftar<Terhitung<Persen>> nilai) =>
        (Keseluruhan, Cakupan, Opsi, Bagian, Nilai) = (keseluruhan, cakupan, opsi, bagian, nilai);

    /// <summary>The whole.</summary>
    public PosPagu Keseluruhan { get; }

    /// <summary>The years.</summary>
    public CakupanTahun Cakupan { get; }

    /// <summary>The options.</summary>
    public OpsiBagian Opsi { get; }

    /// <summary>The exact share of each part, in the order of the document.</summary>
    public Daftar<BagianPagu> Bagian { get; }

    /// <summary>The share of each part as <see cref="Opsi"/> asks for it. Where one part cannot be read or is negative, none is rounded.</summary>
    public Daftar<Terhitung<Persen>> Nilai { get; }

    /// <summary>Computes the shares.</summary>
    /// <param name="keseluruhan">The whole.</param>
    /// <param name="cakupan">The years.</param>
    /// <param name="opsi">The options; <see cref="OpsiBagian.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The shares.</returns>
    /// <exception cref="OverflowException">A sum is out of range.</exception>
    public static RincianBagian Calculate(PosPagu keseluruhan, CakupanTahun cakupan, OpsiBagian? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(keseluruhan);
        ArgumentNullException.ThrowIfNull(cakupan);
        opsi ??= OpsiBagian.Standar;
        var bagian = keseluruhan.GetAnak().Select(anak => BagianPagu.Calculate(anak, keseluruhan, cakupan)).ToDaftar();
        var nilai = opsi.Cara == CaraBagian.Persis ? bagian.Select(static b => b.Nilai) : Rounded(bagian, keseluruhan.Get(cakupan), cakupan, opsi);
        return new(keseluruhan, cakupan, opsi, bagian, nilai.ToDaftar());
    }

    /// <summary>How the shares came about.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain()
    {
        var catat = new PencatatHitung { Rumus = Opsi.Cara == CaraBagian.Persis ? Rumus.BagianDariJumlah : Rumus.BagianSisaTerbesar };
        catat.Choose("bagian", Opsi.Cara, CaraBagian.Persis);
        catat.Input("J", Keseluruhan.Sebut(), PenjelasanPagu.Show(Keseluruhan.Get(Cakupan)));
        for (var i = 0; i < Bagian.Count; i++)
        {
            var sebut = Bagian[i].Bagian.Sebut();
            catat.Input($"B{i + 1}", sebut, PenjelasanPagu.Show(Bagian[i].Bagian.Get(Cakupan)));
            catat.Step(sebut.Indonesia, sebut.Inggris, $"B{i + 1} ÷ J × 100", Nilai[i].TryGetValue(out var persen) ? PencatatHitung.Angka(persen.Poin) : "—");
        }

        var sum = Nilai.Aggregate(Persen.Nol, static (s, n) => n.TryGetValue(out var persen) ? s + persen : s);
        return catat.Finish(new($"bagian-bagian {Cakupan.Sebut()}", $"shares {Cakupan.Sebut(Bahasa.Inggris)}"), PencatatHitung.Same($"Σ = {PencatatHitung.Angka(sum.Poin)} %"), default);
    }

    private static IEnumerable<Terhitung<Persen>> Rounded(Daftar<BagianPagu> bagian, AngkaPagu whole, CakupanTahun cakupan, OpsiBagian opsi)
    {
        var none = whole.IsLengkap ? null : SebabTidakTerhitung.DataTidakTerbaca;
        var amounts = new Rupiah[bagian.Count];
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = bagian[i].Bagian.Get(cakupan).Jumlah;
        }

        var rounded = none is null ? BagianBulat.Calculate(amounts, opsi.Desimal) : none;
        return Enumerable.Range(0, amounts.Length).Select(i => rounded.TryGetValue(out var parts) ? parts[i] : (Terhitung<Persen>)rounded.Sebab!);
    }
}
