namespace Renstra.Domain.Perhitungan;

/// <summary>
/// What the sums of a roll-up stand at (pos pagu): a node, a row above the tree, an urusan, or the agency. What is stated there and what
/// follows stand side by side.
/// </summary>
public sealed class PosPagu
{
    private readonly AngkaPagu[] _sums;
    private readonly NodaPendanaan[] _akar;

    internal PosPagu(RekapPagu rekap, object pemilik, Tercantum<KodeRekening> kode, string nama, TingkatKode tingkat, DeretTahunan<Tercantum<Rupiah>> tercantum, AngkaPagu[] sums, NodaPendanaan[] akar)
    {
        (Rekap, Pemilik, Kode, Nama, Tingkat, PaguTercantum) = (rekap, pemilik, kode, nama, tingkat, tercantum);
        (_sums, _akar) = (sums, akar);
    }

    /// <summary>The roll-up.</summary>
    public RekapPagu Rekap { get; }

    /// <summary>The <see cref="NodaPendanaan"/> or <see cref="BarisUrusan"/>; the <see cref="Pendanaan"/> for the agency and for an urusan that no row states.</summary>
    public object Pemilik { get; }

    /// <summary>Its code as stated; that of its bidang for an urusan that no row states; blank for the agency.</summary>
    public Tercantum<KodeRekening> Kode { get; }

    /// <summary>Its name as printed; empty where the document has none.</summary>
    public string Nama { get; }

    /// <summary>Its level; <see cref="TingkatKode.Kosong"/> for the agency.</summary>
    public TingkatKode Tingkat { get; }

    /// <summary>What the document states there by year.</summary>
    public DeretTahunan<Tercantum<Rupiah>> PaguTercantum { get; }

    /// <summary>The computed pagu of a year.</summary>
    /// <param name="tahun">One of the roll-up's years.</param>
    /// <returns>The sum, with what it rests on.</returns>
    /// <exception cref="KeyNotFoundException">The year is not part of the roll-up.</exception>
    public AngkaPagu Get(TahunAnggaran tahun) => _sums[Rekap.IndexOf(tahun)];

    /// <summary>The computed pagu of several years.</summary>
    /// <param name="cakupan">The years; those that the roll-up lacks count nothing.</param>
    /// <returns>The sum, with what it rests on.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public AngkaPagu Get(CakupanTahun cakupan)
    {
        ArgumentNullException.ThrowIfNull(cakupan);
        return Rekap.SumOver(_sums, cakupan);
    }

    /// <summary>
    /// The computed pagu as a series: a value where all could be read; unreadable where a part could not; a dash where nothing but dashes is
    /// stated; blank where nothing is.
    /// </summary>
    /// <param name="cakupan">The years wanted; all of the roll-up if <see langword="null"/>.</param>
    /// <returns>The series.</returns>
    public DeretTahunan<Tercantum<Rupiah>> GetDeret(CakupanTahun? cakupan = null)
    {
        TahunAnggaran[] tahun = [.. Rekap.Tahun.Where(t => cakupan is null || cakupan.Contains(t))];
        if (tahun.Length == 0)
        {
            return default;
        }

        var awal = tahun.Min();
        var sel = new Tercantum<Rupiah>[tahun.Max() - awal + 1];
        foreach (var t in tahun)
        {
            sel[t - awal] = Cell(Get(t));
        }

        return DeretTahunan.Tercantum(awal, sel);
    }

    /// <summary>The nodes whose stated figures make the sums, in the order of the document: those at the lowest level that states any.</summary>
    /// <returns>The nodes; a branch in which nothing is stated gives its topmost node.</returns>
    public IEnumerable<NodaPendanaan> GetPrimer()
    {
        var found = new List<NodaPendanaan>();
        foreach (var akar in _akar)
        {
            Gather(akar, found);
        }

        return found;
    }

    /// <summary>What stands directly below this: of a node its children, of a row, an urusan or the agency its bidang urusan.</summary>
    /// <returns>What stands below, in the order of the document.</returns>
    public IEnumerable<PosPagu> GetAnak()
    {
        if (Pemilik is not NodaPendanaan noda)
        {
            return _akar.Select(Rekap.GetPos);
        }

        return Enumerable.Range(0, noda.JumlahAnak).Select(i => Rekap.GetPos(noda.GetAnak(i)));
    }

    /// <summary>How the sum came about: which nodes contributed, at which level the primary figures stand, what could not be counted.</summary>
    /// <param name="cakupan">The years.</param>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain(CakupanTahun cakupan)
    {
        ArgumentNullException.ThrowIfNull(cakupan);
        return PenjelasanPagu.Sum(this, cakupan);
    }

    internal TeksDwibahasa Sebut() => Pemilik is Pendanaan && Kode.IsKosong
        ? new("seluruh perangkat daerah", "the whole agency")
        : PencatatHitung.Same($"{Kode.Teks} {Nama}".Trim());

    internal static Tercantum<Rupiah> Cell(AngkaPagu angka) =>
        angka.TidakTerbaca > 0 ? Tercantum.TidakTerbaca<Rupiah>("?")
        : angka.Terbaca > 0 ? angka.Jumlah
        : angka.Strip > 0 ? Tercantum<Rupiah>.Strip
        : default(Tercantum<Rupiah>);

    // The same rule as the roll-up's: what a node states counts only where nothing below it states anything in any year.
    private static bool Gather(NodaPendanaan noda, List<NodaPendanaan> found)
    {
        var at = found.Count;
        var below = false;
        for (var i = 0; i < noda.JumlahAnak; i++)
        {
            below |= Gather(noda.GetAnak(i), found);
        }

        if (below)
        {
            return true;
        }

        found.RemoveRange(at, found.Count - at);
        found.Add(noda);
        return !noda.PaguTercantum.IsKosong;
    }
}
