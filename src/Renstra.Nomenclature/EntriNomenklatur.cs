using Renstra.Domain;
using Renstra.Nomenclature.Format;

namespace Renstra.Nomenclature;

/// <summary>
/// An entry of the nomenclature (entri nomenklatur): a handle on a row, whose texts are made when they are asked for.
/// <c>default</c> is <see cref="Kosong"/>, no entry: it has no code and no texts.
/// </summary>
public readonly partial struct EntriNomenklatur : IEquatable<EntriNomenklatur>
{
    private readonly Nomenklatur? _nomenklatur;
    private readonly int _baris;
    private readonly byte _nomorTabel;

    // The list that was asked for (1, 2, 3), by which parent and children are chosen.
    private readonly byte _lingkup;

    // The bidang in place of X.XX; none if the row stands as it is.
    private readonly KodeRekening _bidang;

    internal EntriNomenklatur(Nomenklatur nomenklatur, int tabel, int baris, int lingkup, KodeRekening bidang)
    {
        _nomenklatur = nomenklatur;
        _nomorTabel = unchecked((byte)tabel);
        _baris = baris;
        _lingkup = unchecked((byte)lingkup);
        _bidang = bidang;
    }

    /// <summary>No entry; the <c>default</c>.</summary>
    public static EntriNomenklatur Kosong => default;

    /// <summary>Whether this is <see cref="Kosong"/>.</summary>
    public bool IsKosong => _nomenklatur is null;

    /// <summary>The code; for an entry from the template, with the bidang that was asked for.</summary>
    public KodeRekening Kode
    {
        get
        {
            if (_nomenklatur is null)
            {
                return default;
            }

            var kode = ToKode(Tabel.GetKode(_baris));
            return _bidang.IsKosong ? kode : kode.WithBidang(_bidang);
        }
    }

    /// <summary>The level; <see cref="TingkatKode.Kosong"/> for <see cref="Kosong"/>.</summary>
    public TingkatKode Tingkat => Kode.Tingkat;

    /// <summary>Whose list the entry stands in; <see langword="null"/> for <see cref="Kosong"/>.</summary>
    public LingkupDaerah? Lingkup => _nomenklatur is null ? null : LingkupDaerah.Semua[Tabel.GetLingkup(_baris) - 1];

    /// <summary>Whether the list marks the entry as serving a minimum service standard (SPM). Only the SIPD list has such marks.</summary>
    public bool IsSpm => (Tanda & TataTabel.TandaSpm) != 0;

    /// <summary>Whether the entry is that of the template <c>X.XX</c>, filled with the bidang that was asked for.</summary>
    public bool IsDariTemplat => !_bidang.IsKosong;

    /// <summary>Whether something in the entry is doubtful; what, says <see cref="GetKeraguan"/>.</summary>
    public bool IsDiragukan => (Tanda & TataTabel.TandaDiragukan) != 0;

    /// <summary>The version whose table the entry comes from; <see langword="null"/> for <see cref="Kosong"/> and for an entry of a file.</summary>
    public VersiNomenklatur? Versi => _nomenklatur is null ? null : Tabel.Versi;

    /// <summary>Whether the entry comes from a loaded file (<see cref="Nomenklatur.Load"/>).</summary>
    public bool IsDariBerkas => _nomenklatur is not null && Tabel.Versi is null;

    /// <summary>The lists of the row that hold in the view: another table may have taken the place of one of them.</summary>
    internal LingkupDaerah LingkupBerlaku => LingkupDaerah.Semua[(_lingkup & Tabel.GetLingkup(_baris)) - 1];

    internal int NomorBaris => _baris;

    private TabelNomenklatur Tabel => _nomenklatur!.GetTabel(_nomorTabel);

    private int Tanda => _nomenklatur is null ? 0 : Tabel.GetTanda(_baris);

    /// <summary>Whether two handles mean the same row, in the same view and for the same bidang.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(EntriNomenklatur left, EntriNomenklatur right) => left.Equals(right);

    /// <summary>Whether two handles mean different rows.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(EntriNomenklatur left, EntriNomenklatur right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EntriNomenklatur other) => IsBarisSama(other) && _bidang == other._bidang;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EntriNomenklatur other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_nomenklatur, _nomorTabel, _baris, _bidang);

    /// <summary>Code and name.</summary>
    /// <returns>The text; empty for <see cref="Kosong"/>.</returns>
    public override string ToString() => IsKosong ? "" : $"{Kode} {Nama}";

    internal static KodeRekening ToKode(ulong nomor) => KodeRekening.TryFromUInt64(nomor, out var kode)
        ? kode
        : throw new InvalidDataException("The nomenclature data are broken: a number that is no code.");

    internal bool IsBarisSama(EntriNomenklatur lain) =>
        ReferenceEquals(_nomenklatur, lain._nomenklatur) && _nomorTabel == lain._nomorTabel && _baris == lain._baris;

    internal EntriNomenklatur WithLingkup(int lingkup) => new(_nomenklatur!, _nomorTabel, _baris, lingkup, _bidang);
}
