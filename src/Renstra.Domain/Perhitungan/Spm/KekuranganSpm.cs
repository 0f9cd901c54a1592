namespace Renstra.Domain.Perhitungan;

/// <summary>What a jenis pelayanan lacks to reach 100 % (kekurangan SPM), and how many points of the index each would add.</summary>
public sealed record KekuranganSpm
{
    internal KekuranganSpm(HasilSpm hasil)
    {
        var masukan = hasil.Masukan;
        BelumDilayani = !masukan.Dilayani.TryGetValue(out var dilayani) ? masukan.Dilayani
            : !masukan.HarusDilayani.TryGetValue(out var harus) ? masukan.HarusDilayani
            : dilayani < 0 || harus < 0 ? SebabTidakTerhitung.NilaiDiLuarRentang
            : Math.Max(0, harus - dilayani);
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

    private static KekuranganMutu Lack(KomponenMutu komponen, decimal bobot, int banyak)
    {
        var kurang = Persen.Seratus - IndeksSpm.Cap(komponen.Capaian.Value);
        return new(komponen.Nama, kurang, Persen.FromPoin(bobot * kurang.Poin / (100 * banyak)));
    }
}
