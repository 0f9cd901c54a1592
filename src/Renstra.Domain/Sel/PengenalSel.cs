using System.Buffers;

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

    private static readonly SearchValues<char> DigitsAndSeparators = SearchValues.Create("0123456789.,");

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
        // A spreadsheet's sign that the cell is a text; the sheet itself does not show it.
        var sign = length > 1 && tidy[0] == '\'' ? tidy[1] == ' ' ? 2 : 1 : 0;
        ReadOnlySpan<char> text = tidy[sign..length];
        var teks = cell.ToString();
        if (Empty(text, teks) is { } empty)
        {
            return empty;
        }

        var error = BukanNilaiSel.IsDate(text) ? new ParseError(ParseErrorCause.DateNotNumber, 0, ParseExpectation.None) : default;
        var bacaan = !error.IsNone ? null : PembacaSel.IsNumeric(text) ? Numeric(text, teks, sistem, out error) : Words(text, teks, out error);
        return bacaan ?? new BacaanSel.TidakDikenal(teks, error with { Position = error.Position + sign < length ? from[error.Position + sign] : cell.Length });
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

        var inside = text is ['(', .., ')'] ? text[1..^1].Trim(' ') : text;
        var dash = inside[KosakataSel.Currency(inside)..].TrimStart(' ');
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
            // The likelier notation says what is wrong, not the reading that came further.
            error = IsCode(text) ? Code : IsLikelyAmerican(text) ? other : error;
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
            : BukanNilaiSel.OfWords(text) is { IsNone: false } fault ? fault
            : Target.PredikatFault(text) ?? default;
        return error.IsNone ? new BacaanSel.Kata(teks, text.ToString()) : null;
    }

    private static ParseError Code => new(ParseErrorCause.CodeNotNumber, 0, ParseExpectation.None);

    /// <summary>A code of three segments or more: one of two, such as <c>1.06</c>, looks like a number.</summary>
    private static bool IsCode(ReadOnlySpan<char> text)
    {
        // 01.06.04: some print the urusan with two digits.
        var own = text.Length > 2 && text[0] == '0' && Digits.IsDigit(text[1]) ? text[1..] : text;
        return text.Count('.') > 1 && (KodeRekening.TryParse(own, out _) || KodeAkun.TryParse(own, out _));
    }

    /// <summary>Whether the first number with separators looks American: its last one is a point that cannot group, or commas group.</summary>
    private static bool IsLikelyAmerican(ReadOnlySpan<char> text)
    {
        for (var start = text.IndexOfAnyInRange('0', '9'); start >= 0 && start < text.Length;)
        {
            var length = text[start..].IndexOfAnyExcept(DigitsAndSeparators);
            var number = (length < 0 ? text[start..] : text.Slice(start, length)).TrimEnd(".,");
            var (dots, commas) = (number.Count('.'), number.Count(','));
            if (dots + commas > 0)
            {
                return dots == 0 ? commas > 1
                    : dots == 1 && (commas == 0 ? number.Length - number.IndexOf('.') != 4 : number.LastIndexOf(',') < number.IndexOf('.'));
            }

            var next = length < 0 ? -1 : text[(start + length)..].IndexOfAnyInRange('0', '9');
            start = next < 0 ? -1 : start + length + next;
        }

        return false;
    }

    private static string Quoted(ReadOnlySpan<char> cell) =>
        string.Concat(cell[..(char.IsHighSurrogate(cell[MaxQuoted - 1]) ? MaxQuoted - 1 : MaxQuoted)], "…");
}
