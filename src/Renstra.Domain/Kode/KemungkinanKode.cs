namespace Renstra.Domain;

/// <summary>What a refused text holds, or could mean (kemungkinan): a code of some kind.</summary>
public sealed record KemungkinanKode
{
    internal KemungkinanKode(JenisTeksKode jenis, string teks) => (Jenis, Teks) = (jenis, teks);

    /// <summary>Which kind of code.</summary>
    public JenisTeksKode Jenis { get; }

    /// <summary>The code in its normal form.</summary>
    public string Teks { get; }

    /// <summary>The planning code, where it is one.</summary>
    /// <param name="kode">The code; the default where this is of another kind.</param>
    /// <returns>Whether <see cref="Jenis"/> is <see cref="JenisTeksKode.KodePerencanaan"/>.</returns>
    public bool TryGetKode(out KodeRekening kode)
    {
        kode = default;
        return Jenis == JenisTeksKode.KodePerencanaan && KodeRekening.TryParse(Teks, out kode);
    }

    /// <summary>The account, where it is one.</summary>
    /// <param name="akun">The account; the default where this is of another kind.</param>
    /// <returns>Whether <see cref="Jenis"/> is <see cref="JenisTeksKode.KodeAkun"/>.</returns>
    public bool TryGetAkun(out KodeAkun akun)
    {
        akun = default;
        return Jenis == JenisTeksKode.KodeAkun && KodeAkun.TryParse(Teks, out akun);
    }

    /// <summary>The agency's code, where it is one.</summary>
    /// <param name="kode">The code; the default where this is of another kind.</param>
    /// <returns>Whether <see cref="Jenis"/> is <see cref="JenisTeksKode.KodePerangkatDaerah"/>.</returns>
    public bool TryGetPerangkatDaerah(out KodePerangkatDaerah kode)
    {
        kode = default;
        return Jenis == JenisTeksKode.KodePerangkatDaerah && KodePerangkatDaerah.TryParse(Teks, out kode);
    }

    /// <summary>The region's code, where it is one.</summary>
    /// <param name="kode">The code; the default where this is of another kind.</param>
    /// <returns>Whether <see cref="Jenis"/> is <see cref="JenisTeksKode.KodeWilayah"/>.</returns>
    public bool TryGetWilayah(out KodeWilayah kode)
    {
        kode = default;
        return Jenis == JenisTeksKode.KodeWilayah && KodeWilayah.TryParse(Teks, out kode);
    }
}
