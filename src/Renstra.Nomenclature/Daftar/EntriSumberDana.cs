using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>A funding source (entri sumber dana): a handle on a row. <c>default</c> is no entry: it has no code and no name.</summary>
public readonly struct EntriSumberDana : IEntriDaftar<KodeSumberDana>, IEquatable<EntriSumberDana>
{
    private readonly BarisDaftar _baris;

    internal EntriSumberDana(BarisDaftar baris) => _baris = baris;

    /// <inheritdoc/>
    public bool IsKosong => _baris.IsKosong;

    /// <inheritdoc/>
    public KodeSumberDana Kode => _baris.GetKode<KodeSumberDana, TingkatAkun>();

    /// <summary>The level; <see cref="TingkatAkun.Kosong"/> for no entry.</summary>
    public TingkatAkun Tingkat => Kode.Tingkat;

    /// <inheritdoc/>
    public string Nama => _baris.Nama;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> NamaUtf8 => _baris.NamaUtf8;

    /// <inheritdoc/>
    public bool IsDiragukan => _baris.IsDiragukan;

    /// <summary>Whether two handles mean the same row.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(EntriSumberDana left, EntriSumberDana right) => left.Equals(right);

    /// <summary>Whether two handles mean different rows.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(EntriSumberDana left, EntriSumberDana right) => !left.Equals(right);

    /// <inheritdoc/>
    public Daftar<Keraguan> GetKeraguan() => _baris.GetKeraguan();

    /// <inheritdoc/>
    public bool Equals(EntriSumberDana other) => _baris == other._baris;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EntriSumberDana other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _baris.GetHashCode();

    /// <summary>Code and name.</summary>
    /// <returns>The text; empty for no entry.</returns>
    public override string ToString() => IsKosong ? "" : $"{Kode} {Nama}";
}
