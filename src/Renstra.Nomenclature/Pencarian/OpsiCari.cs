using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>Options of a search by name (opsi pencarian).</summary>
public sealed record OpsiCari
{
    private readonly int _batas = BatasBaku;

    /// <summary>How many results there are at most if nothing is said: 20.</summary>
    public const int BatasBaku = 20;

    /// <summary>The first twenty of everything.</summary>
    public static OpsiCari Baku { get; } = new();

    /// <summary>How many results at most; 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Batas
    {
        get => _batas;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _batas = value;
        }
    }

    /// <summary>Only entries of this level; <see langword="null"/>: of all.</summary>
    public TingkatKode? Tingkat { get; init; }

    /// <summary>
    /// Only this code and what lies below it; <see cref="KodeRekening.Kosong"/>: everything. From bidang urusan down, the supporting
    /// programme of the template <c>X.XX</c> counts as the bidang's own and comes with its code filled in.
    /// </summary>
    public KodeRekening Awalan { get; init; }

    /// <summary>Only entries of this list (those of both lists among them).</summary>
    public LingkupDaerah Lingkup { get; init; } = LingkupDaerah.Keduanya;
}
