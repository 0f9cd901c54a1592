using System.Diagnostics.CodeAnalysis;

namespace Renstra.Domain;

/// <summary>
/// What a cell of unknown origin was found to hold (bacaan sel): a closed set of kinds, made by <see cref="PengenalSel"/>. It says what the
/// text means, never more: what has two readings is <see cref="BermaknaGanda"/>, what has none is <see cref="TidakDikenal"/> with its cause.
/// </summary>
public abstract partial record BacaanSel
{
    private BacaanSel(string teks) => Teks = teks;

    /// <summary>The cell's text as it stands; of a cell of more than <see cref="PengenalSel.MaxLength"/> characters the first 60 and an ellipsis.
    /// A part, such as the value behind a bound, has its own piece of the text, with single blanks.</summary>
    public string Teks { get; }

    /// <summary>
    /// The notation in which the number was read: the declared one, or else the only one that reads it. <see langword="null"/> where both
    /// notations read the same (<c>100</c>), and where no number was read.
    /// </summary>
    public SistemPemisah? Sistem { get; private protected init; }

    /// <summary>What the cell holds.</summary>
    public abstract JenisBacaanSel Jenis { get; }

    /// <summary>The plain text of what was read, the same for every way of printing it. What <see cref="Target"/>, <see cref="Rupiah"/> or
    /// <see cref="Persen"/> can hold is in the notation that they parse.</summary>
    /// <returns>The text: <c>95.77</c>, <c>95.77%</c>, <c>43 Orang/bulan</c>, <c>3..4.5</c>, <c>&gt;=100%</c>, <c>BB</c>; empty for a blank and for what was not recognised.</returns>
    public abstract string ToNormal();

    /// <summary>Prints what was read as a cell of a table whose notation is known; <see cref="PengenalSel"/> reads it back with that notation.</summary>
    /// <param name="sistem">The notation to print in.</param>
    /// <returns>The text: <c>95,77</c>, <c>43 Orang/bulan</c>, <c>Rp1.000.000</c>, <c>3 – 4,5</c>, <c>≥ 100%</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sistem"/> is <see langword="null"/>.</exception>
    public string Format(SistemPemisah sistem)
    {
        ArgumentNullException.ThrowIfNull(sistem);
        return Print(sistem, polos: false);
    }

    /// <summary>Declares the notation late: what the cell holds in it. That is what <see cref="PengenalSel.Classify"/> says where it is told beforehand,
    /// so that a text that only the other notation reads is <see cref="TidakDikenal"/>.</summary>
    /// <param name="sistem">The notation that the caller declares.</param>
    /// <returns>The reading in that notation; this reading itself where both notations read the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sistem"/> is <see langword="null"/>.</exception>
    public BacaanSel Resolve(SistemPemisah sistem)
    {
        ArgumentNullException.ThrowIfNull(sistem);
        return this switch
        {
            BermaknaGanda ganda => sistem == SistemPemisah.Indonesia ? ganda.Indonesia : ganda.Amerika,
            TidakDikenal { Galat: { Cause: ParseErrorCause.TooLong, Position: PengenalSel.MaxLength } } => this,
            TidakDikenal => PengenalSel.Classify(Teks, sistem),
            _ => Sistem is null || Sistem == sistem ? this : PengenalSel.Classify(Teks, sistem),
        };
    }

    /// <summary>The reading as a target of an indicator, where the model can hold it: a number, range, bound, grade, or value with its count.
    /// A percentage gives its points, money its rupiah, a quantity its number; whether the unit is the indicator's is for the caller to see.</summary>
    /// <param name="target">The target, or <see langword="null"/>.</param>
    /// <returns>Whether a target can hold it.</returns>
    public virtual bool TryGetTarget([NotNullWhen(true)] out Target? target)
    {
        target = null;
        return false;
    }

    /// <summary>Says for a person what the cell holds and how it was read; quotes at most 60 characters of a text.</summary>
    /// <param name="bahasa">The language; numbers are printed in its notation.</param>
    /// <returns>One sentence without a final full stop.</returns>
    public string Describe(Bahasa bahasa = Bahasa.Indonesia) => PesanSel.Render(this, bahasa);

    /// <summary>The normal text, for a debugger.</summary>
    /// <returns><see cref="ToNormal"/>.</returns>
    public sealed override string ToString() => ToNormal();

    /// <summary>The same reading, with the notation in which it was read.</summary>
    internal virtual BacaanSel ReadIn(SistemPemisah? sistem) => this with { Sistem = sistem };

    /// <summary>The printed text; <paramref name="polos"/> leaves four digits together, as years are printed. Its being internal keeps the set of kinds closed.</summary>
    internal abstract string Print(SistemPemisah sistem, bool polos);

    /// <summary>A number with its sign, currency or unit: plain, or printed in a notation.</summary>
    private static string Text(decimal nilai, JenisBacaanSel isi, Satuan satuan, SistemPemisah? sistem, bool polos = false)
    {
        var angka = sistem is null || (polos && nilai is >= 1000 and < 10_000 && nilai.Scale == 0) ? Target.Text(nilai) : sistem.Format(nilai);
        return isi == JenisBacaanSel.PersenTertulis ? angka + "%"
            : isi == JenisBacaanSel.Kuantitas ? $"{angka} {satuan.Teks}"
            : isi == JenisBacaanSel.Uang && sistem is not null ? (nilai < 0 ? "-Rp" + sistem.Format(-nilai) : "Rp" + angka)
            : angka;
    }

    private static string Symbol(JenisBatas jenis) => jenis switch
    {
        JenisBatas.Minimal => "≥ ",
        JenisBatas.Maksimal => "≤ ",
        JenisBatas.LebihDari => "> ",
        _ => "< ",
    };
}
