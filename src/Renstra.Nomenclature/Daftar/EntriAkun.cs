using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>An account (entri akun): a handle on a row. <c>default</c> is no entry: it has no code and no name.</summary>
public readonly struct EntriAkun : IEntriDaftar<KodeAkun>, IEquatable<EntriAkun>
{
    private readonly BarisDaftar _baris;

    internal EntriAkun(BarisDaftar baris) => _baris = baris;

    /// <inheritdoc/>
    public bool IsKosong => _baris.IsKosong;

    /// <inheritdoc/>
    public KodeAkun Kode => _baris.GetKode<KodeAkun, TingkatAkun>();

    /// <summary>The level; <see cref="TingkatAkun.Kosong"/> for no entry.</summary>
    public TingkatAkun Tingkat => Kode.Tingkat;

    /// <inheritdoc/>
    public string Nama => _baris.Nama;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> NamaUtf8 => _baris.NamaUtf8;

    /// <inheritdoc/>
    public bool IsDiragukan => _baris.IsDiragukan;

    /// <summary>Whether the row is not in Kepmendagri 050-3708/2020 but was found in a list of a later update; of which decree is not known.</summary>
    public bool IsPembaruan => _baris.Golongan == 2;

    /// <summary>Whether two handles mean the same row.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(EntriAkun left, EntriAkun right) => left.Equals(right);

    /// <summary>Whether two handles mean different rows.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(EntriAkun left, EntriAkun right) => !left.Equals(right);

    /// <inheritdoc/>
    public Daftar<Keraguan> GetKeraguan() => _baris.GetKeraguan();

    /// <inheritdoc/>
    public bool Equals(EntriAkun other) => _baris == other._baris;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EntriAkun other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _baris.GetHashCode();

    /// <summary>Code and name.</summary>
    /// <returns>The text; empty for no entry.</returns>
    public override string ToString() => IsKosong ? "" : $"{Kode} {Nama}";
}
