namespace Renstra.Domain.Perhitungan;

/// <summary>What a printed jenis pelayanan was recognised as (pengenalan), and how.</summary>
public sealed record PengenalanSpm
{
    internal PengenalanSpm(string teks, CaraPengenalanSpm cara, Daftar<JenisPelayananSpm> kandidat) => (Teks, Cara, Kandidat) = (teks, cara, kandidat);

    /// <summary>The text as printed.</summary>
    public string Teks { get; }

    /// <summary>How it was found.</summary>
    public CaraPengenalanSpm Cara { get; }

    /// <summary>What it could be: one where it was recognised, several where it is ambiguous, none where it is unknown.</summary>
    public Daftar<JenisPelayananSpm> Kandidat { get; }

    /// <summary>The kind of service; <see langword="null"/> unless there is exactly one.</summary>
    public JenisPelayananSpm? Jenis => Kandidat.Count == 1 ? Kandidat[0] : null;

    /// <summary>Whether a person should look: the text is not the catalogue's.</summary>
    public bool IsPerluDiperiksa => Cara != CaraPengenalanSpm.Persis && Cara != CaraPengenalanSpm.Dinormalkan;
}
