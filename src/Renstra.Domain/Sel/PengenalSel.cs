namespace Renstra.Domain;

/// <summary>
/// Finds out what a cell of unknown origin holds: number, percentage, money, quantity, range, bound, word, nothing. It never guesses: the caller
/// declares the notation of the numbers, or is given both readings. The grammar, with a table of examples, stands in <c>docs/cells.md</c>.
/// </summary>
/// <remarks>
/// Blanks at the edges, runs of blanks, line breaks and characters without width say nothing. To read a column whose notation is known,
/// <see cref="NotasiAngka"/> is stricter; to read the project's own plain notation, <see cref="Target.TryParse(ReadOnlySpan{char}, out Target?, out ParseError)"/>.
/// </remarks>
public static class PengenalSel
{
    /// <summary>The longest cell that is read; anything longer is <see cref="BacaanSel.TidakDikenal"/>.</summary>
    public const int MaxLength = 300;

    private const int MaxQuoted = 60;

    /// <summary>Finds out what a cell holds; never throws.</summary>
    /// <param name="cell">The cell's text.</param>
    /// <param name="sistem">The notation that the caller declares of the cell's numbers; <see langword="null"/> to try both.</param>
    /// <returns>
    /// What was read. With a notation, the reading in it. Without one: the reading on which both notations agree, with no
    /// <see cref="BacaanSel.Sistem"/>; the only one there is, with its notation; or <see cref="BacaanSel.BermaknaGanda"/> with both.
    /// </returns>
    public static BacaanSel Classify(ReadOnlySpan<char> cell, SistemPemisah? sistem = null)
    {
        if (cell.Length > MaxLength)
        {
            return TeksSel.IsBlank(cell) ? new BacaanSel.Kosong("") : new BacaanSel.TidakDikenal(Quoted(cell), new(ParseErrorCause.TooLong, MaxLength, ParseExpectation.ShortCell));
        }

        Span<char> tidy = stackalloc char[MaxLength];
        Span<int> from = stackalloc int[MaxLength];
        var length = TeksSel.Tidy(cell, tidy, from);
        ReadOnlySpan<char> text = tidy[..length];
        var teks = cell.ToString();
        if (Empty(text, teks) is { } empty)
        {
            return empty;
        }

        var bacaan = PembacaSel.IsNumeric(text) ? Numeric(text, teks, sistem, out var error) : Words(text, teks, out error);
        return bacaan ?? new BacaanSel.TidakDikenal(teks, error with { Position = error.Position < length ? from[error.Position] : cell.Length });
    }

    private static BacaanSel? Empty(ReadOnlySpan<char> text, string teks)
    {
        if (text.IsEmpty)
        {
            return new BacaanSel.Kosong(teks);
        }

        if (KosakataSel.SheetError(text) is { } galat)
        {
            return new BacaanSel.GalatLembar(teks, galat);
        }

        var dash = text[KosakataSel.Currency(text)..].TrimStart(' ');
        return !dash.IsEmpty && TeksSel.IsDash(dash[0]) && !dash.ContainsAnyExcept(dash[0]) ? new BacaanSel.Strip(teks, dash[0])
            : KosakataSel.IsNoValue(text) ? new BacaanSel.TanpaNilai(teks)
            : null;
    }

    private static BacaanSel? Numeric(ReadOnlySpan<char> text, string teks, SistemPemisah? sistem, out ParseError error)
    {
        var indonesia = PembacaSel.Read(text, teks, sistem ?? SistemPemisah.Indonesia, out error);
        if (sistem is not null)
        {
            error = indonesia is null && IsCode(text) ? Code : error;
            return indonesia?.ReadIn(sistem);
        }

        var amerika = PembacaSel.Read(text, teks, SistemPemisah.Amerika, out var other);
        if (indonesia is null && amerika is null)
        {
            // The reading that came further says what is wrong.
            error = IsCode(text) ? Code : other.Position > error.Position ? other : error;
            return null;
        }

        return amerika is null ? indonesia!.ReadIn(SistemPemisah.Indonesia)
            : indonesia is null ? amerika.ReadIn(SistemPemisah.Amerika)
            : indonesia == amerika ? indonesia
            : new BacaanSel.BermaknaGanda(teks, indonesia.ReadIn(SistemPemisah.Indonesia), amerika.ReadIn(SistemPemisah.Amerika));
    }

    private static BacaanSel.Kata? Words(ReadOnlySpan<char> text, string teks, out ParseError error)
    {
        error = IsCode(text) ? Code
            : char.IsLetter(text[0]) && text.Length > Target.Predikat.MaxLength ? new(ParseErrorCause.TooLong, Target.Predikat.MaxLength, ParseExpectation.None)
            : Target.PredikatFault(text) ?? default;
        return error.IsNone ? new BacaanSel.Kata(teks, text.ToString()) : null;
    }

    private static ParseError Code => new(ParseErrorCause.CodeNotNumber, 0, ParseExpectation.None);

    /// <summary>A code of three segments or more: one of two, such as <c>1.06</c>, looks like a number.</summary>
    private static bool IsCode(ReadOnlySpan<char> text) => text.Count('.') > 1 && KodeRekening.TryParse(text, out _);

    private static string Quoted(ReadOnlySpan<char> cell) =>
        string.Concat(cell[..(char.IsHighSurrogate(cell[MaxQuoted - 1]) ? MaxQuoted - 1 : MaxQuoted)], "…");
}
