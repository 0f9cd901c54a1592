namespace Renstra.Domain.Perhitungan;

/// <summary>The index of a field (hasil bidang): the mean of its jenis pelayanan.</summary>
public sealed record HasilBidangSpm
{
    internal HasilBidangSpm(DaftarPelayananSpm daftar, HasilSpm[] hasil, OpsiSpm opsi)
    {
        Daftar = daftar;
        Opsi = opsi;
        Jenis = daftar.Jenis.Select(j => new JenisBidangSpm(j, hasil.Where(h => h.Masukan.Jenis == j).ToDaftar())).ToDaftar();
        Indeks = IndeksSpm.Mean(Parts(), opsi, null);
    }

    /// <summary>The list of jenis pelayanan that the mean runs over.</summary>
    public DaftarPelayananSpm Daftar { get; }

    /// <summary>Each jenis pelayanan of the list with its result.</summary>
    public Daftar<JenisBidangSpm> Jenis { get; }

    /// <summary>The options in force.</summary>
    public OpsiSpm Opsi { get; }

    /// <summary>The index; or why there is none, by default <see cref="SebabTidakTerhitung.DataTidakLengkap"/> where one jenis pelayanan has none.</summary>
    public Terhitung<Persen> Indeks { get; }

    /// <summary>The category of the index.</summary>
    public Terhitung<KategoriSpm> Kategori => Indeks.Map(Opsi.Classify);

    /// <summary>How the index came about.</summary>
    /// <returns>The explanation, with those of the jenis pelayanan.</returns>
    public Penjelasan Explain()
    {
        var catat = new PencatatHitung { Rumus = Rumus.SpmBidang };
        var indeks = IndeksSpm.Mean(Parts(), Opsi, catat);
        if (indeks.TryGetValue(out var persen))
        {
            catat.Categorise(persen, Opsi);
        }

        foreach (var hasil in Jenis.SelectMany(static j => j.Hasil))
        {
            catat.Add(hasil.Explain());
        }

        return catat.Finish(new($"indeks SPM bidang {Daftar.Bidang.Sebut()}", $"SPM index of the field {Daftar.Bidang.Sebut(Bahasa.Inggris)}"), indeks);
    }

    private List<(TeksDwibahasa Nama, Terhitung<Persen> Indeks)> Parts() =>
        [.. Jenis.Select(static j => (new TeksDwibahasa(j.Jenis.Sebut(), j.Jenis.Sebut(Bahasa.Inggris)), j.Indeks))];
}
