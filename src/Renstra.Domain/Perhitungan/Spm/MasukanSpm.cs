namespace Renstra.Domain.Perhitungan;

/// <summary>What is known of one jenis pelayanan in one year (masukan SPM). What is not known says why.</summary>
public sealed record MasukanSpm
{
    /// <summary>The kind of service as it is called in results.</summary>
    public required string Nama { get; init; }

    /// <summary>The kind of service in the catalogue, if it is known.</summary>
    public JenisPelayananSpm? Jenis { get; init; }

    /// <summary>How many were served.</summary>
    public Terhitung<decimal> Dilayani { get; init; } = SebabTidakTerhitung.TanpaRealisasi;

    /// <summary>How many had to be served (jumlah yang harus dilayani).</summary>
    public Terhitung<decimal> HarusDilayani { get; init; } = SebabTidakTerhitung.TanpaJumlahDilayani;

    /// <summary>The achievement of penerima as the document states it, in per cent.</summary>
    public Terhitung<Persen> PersenTercantum { get; init; } = SebabTidakTerhitung.TanpaRealisasi;

    /// <summary>The components of mutu; none if nothing is known of them.</summary>
    public Daftar<KomponenMutu> Mutu { get; init; }

    // Where the row stands, for the explanations.
    internal BarisSpm? Baris { get; init; }

    internal TahunAnggaran Tahun { get; init; }

    internal TempatMasukan? PlaceOf(string anggota) => Baris is null ? null : new(Baris, [anggota, Tahun.ToString()], Baris.Sumber);
}
