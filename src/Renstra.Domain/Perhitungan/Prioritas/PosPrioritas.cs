namespace Renstra.Domain.Perhitungan;

/// <summary>A priority, a table of them, or all tables (pos prioritas), with everything that supports it, each support once.</summary>
public sealed class PosPrioritas
{
    private readonly RekapPagu _rekap;
    private readonly HashSet<NodaPendanaan> _noda;

    internal PosPrioritas(RekapPagu rekap, object? pemilik, string nama, int dalam, Daftar<PosPrioritas> anak, Daftar<PendukungPrioritas> pendukung)
    {
        (_rekap, Pemilik, Nama, Dalam, Anak, Pendukung) = (rekap, pemilik, nama, dalam, anak, pendukung);
        _noda = new(pendukung.Select(static p => p.Noda).OfType<NodaPendanaan>(), ReferenceEqualityComparer.Instance);
    }

    /// <summary>The <see cref="ButirPrioritas"/> or <see cref="TabelPrioritas"/>; <see langword="null"/> for several tables together.</summary>
    public object? Pemilik { get; }

    /// <summary>The name or title as printed; empty for several tables together.</summary>
    public string Nama { get; }

    /// <summary>How deep it lies: 0 for tables, 1 for their priorities, and so on.</summary>
    public int Dalam { get; }

    /// <summary>What lies below it.</summary>
    public Daftar<PosPrioritas> Anak { get; }

    /// <summary>What supports it or anything below it, each once, with the mentions that stand there.</summary>
    public Daftar<PendukungPrioritas> Pendukung { get; }

    /// <summary>The supports that stand under several priorities, and so would be counted twice.</summary>
    public IEnumerable<PendukungPrioritas> Ganda => Pendukung.Where(static p => p.Sebutan.Count > 1);

    /// <summary>The supports that were not found in the main table.</summary>
    public IEnumerable<PendukungPrioritas> TidakDitemukan => Pendukung.Where(static p => p.Noda is null);

    /// <summary>The pagu of the supports, each once: one that lies below another that is mentioned too, and states an amount, is part of that one.</summary>
    /// <param name="cakupan">The years; those that the roll-up lacks count nothing.</param>
    /// <returns>The sums, beside those of all rows.</returns>
    /// <exception cref="OverflowException">A sum is out of range.</exception>
    public AngkaPrioritas Get(CakupanTahun cakupan)
    {
        ArgumentNullException.ThrowIfNull(cakupan);
        var sum = default(AngkaPrioritas);
        foreach (var tahun in _rekap.Tahun)
        {
            foreach (var pendukung in Pendukung)
            {
                sum = cakupan.Contains(tahun) ? sum + Of(pendukung, tahun) : sum;
            }
        }

        return sum;
    }

    /// <summary>How the sums came about: each support with its amount, by what it was recognised, and what stands several times.</summary>
    /// <param name="cakupan">The years.</param>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain(CakupanTahun cakupan) => PenjelasanPrioritas.Explain(this, cakupan, _rekap.Tahun);

    internal AngkaPrioritas Of(PendukungPrioritas pendukung, TahunAnggaran tahun)
    {
        var angka = pendukung.Get(tahun);
        for (var above = pendukung.Noda is { } noda ? _rekap.GetInduk(noda) : null; above is not null; above = _rekap.GetInduk(above))
        {
            if (_noda.Contains(above))
            {
                var stated = Pendukung.First(p => ReferenceEquals(p.Noda, above)).GetTercantum(tahun).HasValue;
                return angka with { Utama = default, Tercantum = stated ? default : angka.Tercantum };
            }
        }

        return angka;
    }
}
