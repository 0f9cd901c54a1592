using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>A region (entri wilayah): a handle on a row. <c>default</c> is no entry: it has no code and no name.</summary>
public readonly struct EntriWilayah : IEntriDaftar<KodeWilayah>, IEquatable<EntriWilayah>
{
    private readonly BarisDaftar _baris;

    internal EntriWilayah(BarisDaftar baris) => _baris = baris;

    /// <inheritdoc/>
    public bool IsKosong => _baris.IsKosong;

    /// <inheritdoc/>
    public KodeWilayah Kode => _baris.GetKode<KodeWilayah, TingkatWilayah>();

    /// <summary>The level; <see cref="TingkatWilayah.Kosong"/> for no entry.</summary>
    public TingkatWilayah Tingkat => Kode.Tingkat;

    /// <inheritdoc/>
    public string Nama => _baris.Nama;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> NamaUtf8 => _baris.NamaUtf8;

    /// <inheritdoc/>
    public bool IsDiragukan => _baris.IsDiragukan;

    /// <summary>Provinsi, kabupaten or kota; <see langword="null"/> for no entry.</summary>
    public JenisDaerah? Jenis => _baris.IsKosong ? null : JenisDaerah.Semua[_baris.Golongan - 1];

    /// <summary>Whether two handles mean the same row.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(EntriWilayah left, EntriWilayah right) => left.Equals(right);

    /// <summary>Whether two handles mean different rows.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(EntriWilayah left, EntriWilayah right) => !left.Equals(right);

    /// <inheritdoc/>
    public Daftar<Keraguan> GetKeraguan() => _baris.GetKeraguan();

    /// <inheritdoc/>
    public bool Equals(EntriWilayah other) => _baris == other._baris;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EntriWilayah other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _baris.GetHashCode();

    /// <summary>Code and name.</summary>
    /// <returns>The text; empty for no entry.</returns>
    public override string ToString() => IsKosong ? "" : $"{Kode} {Nama}";
}
