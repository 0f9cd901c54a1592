namespace Renstra.Domain.Perhitungan;

/// <summary>The index of one jenis pelayanan in one year (hasil SPM), with what it rests on.</summary>
public sealed record HasilSpm
{
    internal HasilSpm(MasukanSpm masukan, OpsiSpm opsi)
    {
        Masukan = masukan;
        Opsi = opsi;
        PenerimaDihitung = Count(masukan, null);
        Penerima = Take(masukan, opsi, null);
        Mutu = IndeksSpm.Mutu(masukan.Mutu, null);
        Indeks = IndeksSpm.Indeks(Penerima, Mutu, opsi, null);
    }

    /// <summary>What is known of the jenis pelayanan.</summary>
    public MasukanSpm Masukan { get; }

    /// <summary>The options in force.</summary>
    public OpsiSpm Opsi { get; }

    /// <summary>The achievement of penerima from the counts alone, or why it cannot be computed from them.</summary>
    public Terhitung<Persen> PenerimaDihitung { get; }

    /// <summary>The achievement of penerima that the index rests on: from the counts, or as stated (<see cref="OpsiSpm.Penerima"/>).</summary>
    public Terhitung<Persen> Penerima { get; }

    /// <summary>The achievement of mutu.</summary>
    public Terhitung<Persen> Mutu { get; }

    /// <summary>The index.</summary>
    public Terhitung<Persen> Indeks { get; }

    /// <summary>The category of the index.</summary>
    public Terhitung<KategoriSpm> Kategori => Indeks.Map(Opsi.Classify);

    /// <summary>Whether the achievement of penerima is the document's own percentage, for want of counts.</summary>
    public bool IsPenerimaTercantum => Penerima.HasValue && !PenerimaDihitung.HasValue;

    /// <summary>What lacks to reach 100 %.</summary>
    public KekuranganSpm Kekurangan => new(this);

    /// <summary>How the index came about.</summary>
    /// <returns>The explanation, with those of penerima and mutu.</returns>
    public Penjelasan Explain()
    {
        var catatPenerima = new PencatatHitung { Rumus = Rumus.SpmPenerima };
        var penerima = Take(Masukan, Opsi, catatPenerima);
        var catatMutu = new PencatatHitung { Rumus = Rumus.SpmMutu };
        SelMutu.Input(catatMutu, Masukan.Mutu);
        var mutu = IndeksSpm.Mutu(Masukan.Mutu, catatMutu);
        var catat = new PencatatHitung { Rumus = Rumus.SpmIndeks };
        catat.Input("P", new("capaian penerima", "achievement of penerima"), Text(penerima));
        catat.Input("M", new("capaian mutu", "achievement of mutu"), Text(mutu));
        var indeks = IndeksSpm.Indeks(penerima, mutu, Opsi, catat);
        if (indeks.TryGetValue(out var persen))
        {
            catat.Categorise(persen, Opsi);
        }

        catat.Add(catatPenerima.Finish(new("capaian penerima", "achievement of penerima"), penerima));
        catat.Add(catatMutu.Finish(new("capaian mutu", "achievement of mutu"), mutu));
        return catat.Finish(new($"indeks SPM: {Masukan.Nama}", $"SPM index: {Masukan.Nama}"), indeks);
    }

    private static TeksDwibahasa Text(Terhitung<Persen> hasil) => PencatatHitung.Teks(hasil, static p => PencatatHitung.Angka(p.Poin));

    private static Terhitung<Persen> Count(MasukanSpm masukan, PencatatHitung? catat) =>
        !masukan.Dilayani.TryGetValue(out var dilayani) ? masukan.Dilayani.Sebab!
        : !masukan.HarusDilayani.TryGetValue(out var harus) ? masukan.HarusDilayani.Sebab!
        : IndeksSpm.Penerima(dilayani, harus, catat);

    private static Terhitung<Persen> Take(MasukanSpm masukan, OpsiSpm opsi, PencatatHitung? catat)
    {
        catat?.Choose("penerima", opsi.Penerima, SumberPenerima.DihitungAtauTercantum);
        catat?.Note(masukan);
        var dihitung = Count(masukan, catat);

        // Counts that are there and wrong are not papered over by the percentage.
        var isTanpaJumlah = dihitung.Sebab is { } sebab
            && (sebab == SebabTidakTerhitung.TanpaRealisasi || sebab == SebabTidakTerhitung.TanpaJumlahDilayani || sebab == SebabTidakTerhitung.TidakAdaYangHarusDilayani);
        if (!isTanpaJumlah || opsi.Penerima == SumberPenerima.HanyaDihitung)
        {
            return dihitung;
        }

        if (!masukan.PersenTercantum.TryGetValue(out var persen))
        {
            return masukan.Dilayani.HasValue ? dihitung : masukan.PersenTercantum;
        }

        if (persen < Persen.Nol)
        {
            return SebabTidakTerhitung.NilaiDiLuarRentang;
        }

        catat?.Note($"persen menurut dokumen; dari jumlahnya {PencatatHitung.Reason(dihitung.Sebab!).Indonesia}", $"the document's own percentage; from the counts {PencatatHitung.Reason(dihitung.Sebab!).Inggris}");
        return IndeksSpm.Cap(persen, catat);
    }
}
