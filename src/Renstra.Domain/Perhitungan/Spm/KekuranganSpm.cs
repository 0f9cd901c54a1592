namespace Renstra.Domain.Perhitungan;

/// <summary>What a jenis pelayanan lacks to reach 100 % (kekurangan SPM), and how many points of the index each would add.</summary>
public sealed record KekuranganSpm
{
    internal KekuranganSpm(HasilSpm hasil)
    {
        var masukan = hasil.Masukan;
        BelumDilayani = Unserved(hasil.Masukan);
        Indeks = hasil.Indeks.Map(static i => Persen.Seratus - i);

        // Without mutu the achievement of penerima is the index, and weighs it all.
        var bobot = hasil.Indeks.HasValue && !hasil.Mutu.HasValue ? 100 : hasil.Opsi.Bobot.Penerima;
        PoinPenerima = hasil.Penerima.Map(p => Persen.FromPoin(bobot * (100 - p.Poin) / 100));
        Mutu = hasil.Mutu.HasValue ? masukan.Mutu.Select(k => Lack(k, hasil.Opsi.Bobot.Mutu, masukan.Mutu.Count)).ToDaftar() : default;
    }

    /// <summary>How many are still to be served; 0 where more were served than had to be.</summary>
    public Terhitung<decimal> BelumDilayani { get; }

    /// <summary>The points of the index that serving them all would add.</summary>
    public Terhitung<Persen> PoinPenerima { get; }

    /// <summary>What each component of mutu lacks; none where mutu is not known.</summary>
    public Daftar<KekuranganMutu> Mutu { get; }

    /// <summary>What the index lacks to 100: the points of penerima and mutu together.</summary>
    public Terhitung<Persen> Indeks { get; }

    // In statements: a conditional of a number and a reason would turn the reason into its number.
    private static Terhitung<decimal> Unserved(MasukanSpm masukan)
    {
        if (!masukan.Dilayani.TryGetValue(out var dilayani))
        {
            return masukan.Dilayani;
        }

        if (!masukan.HarusDilayani.TryGetValue(out var harus))
        {
            return masukan.HarusDilayani;
        }

        if (dilayani < 0 || harus < 0)
        {
            return SebabTidakTerhitung.NilaiDiLuarRentang;
        }

        return Math.Max(0, harus - dilayani);
    }

    private static KekuranganMutu Lack(KomponenMutu komponen, decimal bobot, int banyak)
    {
        var kurang = Persen.Seratus - IndeksSpm.Cap(komponen.Capaian.Value);
        return new(komponen.Nama, kurang, Persen.FromPoin(bobot * kurang.Poin / (100 * banyak)));
    }
}
