namespace Renstra.Domain.Perhitungan;

/// <summary>The index of a region (hasil daerah): the mean of its six fields.</summary>
public sealed record HasilDaerahSpm
{
    internal HasilDaerahSpm(HasilBidangSpm[] bidang, OpsiSpm opsi)
    {
        if (bidang.DistinctBy(static b => b.Daftar.Bidang).Count() != bidang.Length)
        {
            throw new ArgumentException("A field stands twice.", nameof(bidang));
        }

        Bidang = bidang.ToDaftar();
        Opsi = opsi;
        Indeks = IndeksSpm.Mean(Parts(), opsi, null);
    }

    /// <summary>The fields that there are.</summary>
    public Daftar<HasilBidangSpm> Bidang { get; }

    /// <summary>The options in force.</summary>
    public OpsiSpm Opsi { get; }

    /// <summary>The index; or why there is none, by default <see cref="SebabTidakTerhitung.DataTidakLengkap"/> where one of the six fields has none.</summary>
    public Terhitung<Persen> Indeks { get; }

    /// <summary>The category of the index.</summary>
    public Terhitung<KategoriSpm> Kategori => Indeks.Map(Opsi.Classify);

    /// <summary>How the index came about.</summary>
    /// <returns>The explanation, with those of the fields.</returns>
    public Penjelasan Explain()
    {
        var catat = new PencatatHitung { Rumus = Rumus.SpmDaerah };
        var indeks = IndeksSpm.Mean(Parts(), Opsi, catat);
        if (indeks.TryGetValue(out var persen))
        {
            catat.Categorise(persen, Opsi);
        }

        foreach (var bidang in Bidang)
        {
            catat.Add(bidang.Explain());
        }

        return catat.Finish(new("indeks SPM daerah", "SPM index of the region"), indeks);
    }

    private List<(TeksDwibahasa Nama, Terhitung<Persen> Indeks)> Parts() =>
        [.. BidangSpm.Semua.Select(b => (new TeksDwibahasa(b.Sebut(), b.Sebut(Bahasa.Inggris)), Bidang.FirstOrDefault(h => h.Daftar.Bidang == b)?.Indeks ?? SebabTidakTerhitung.TanpaData))];
}
