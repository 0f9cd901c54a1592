namespace Renstra.Domain;

/// <content>One number: [-] [Rp] [(] digits [,-] [%] [)] [%, a unit, or rupiah].</content>
internal ref partial struct PembacaSel
{
    private bool ReadSuku(out SukuSel suku)
    {
        suku = new() { Awal = _at, Isi = JenisBacaanSel.Angka };
        var money = SkipCurrency();
        var minus = _at + 1 < _s.Length && TeksSel.IsMinus(_s[_at]);
        _at += minus ? 1 : 0;
        money |= SkipCurrency();
        var bracket = !minus && _at < _s.Length && _s[_at] == '(';
        if (bracket)
        {
            _at++;
            SkipBlank();
            money |= SkipCurrency();
        }

        if (!ReadDigits(ref suku, ref money))
        {
            return false;
        }

        suku.Nilai = (minus || bracket) && suku.Nilai != 0 ? -suku.Nilai : suku.Nilai;
        suku.Isi = money ? JenisBacaanSel.Uang : suku.Isi;
        var percent = !money && SkipPercent();
        suku.Isi = percent ? JenisBacaanSel.PersenTertulis : suku.Isi;
        if (bracket)
        {
            SkipBlank();
            if (_at == _s.Length || _s[_at] != ')')
            {
                return Fail(_at == _s.Length ? ParseErrorCause.Unbalanced : ParseErrorCause.UnexpectedCharacter, _at, ParseExpectation.ClosingBracket);
            }

            _at++;
        }

        suku.Akhir = _at;
        if (!ReadNumberWords(suku))
        {
            return false;
        }

        suku.Akhir = _at;
        return ReadWords(ref suku);
    }

    /// <summary>The number once more in words: <c>1 (satu)</c>. A bracket with anything else is left.</summary>
    private bool ReadNumberWords(SukuSel suku)
    {
        var start = _at < _s.Length && _s[_at] == ' ' ? _at + 1 : _at;
        var length = IsOpening(_s[start..]) ? _s[start..].IndexOf(')') : -1;
        if (length < 0)
        {
            return true;
        }

        var words = _s[(start + 1)..(start + length)].Trim(' ');
        words = suku.Isi == JenisBacaanSel.Uang && words.EndsWith(" rupiah", StringComparison.OrdinalIgnoreCase) ? words[..^7] : words;
        if (!TerbilangSel.TryRead(words, out var nilai))
        {
            return true;
        }

        _at = start + length + 1;
        return nilai == suku.Nilai || Fail(ParseErrorCause.NumberWordsDiffer, start + 1, ParseExpectation.OneValue);
    }

    private bool ReadDigits(ref SukuSel suku, ref bool money)
    {
        var start = _at;
        while (_at < _s.Length && (Digits.IsDigit(_s[_at]) || _s[_at] is '.' or ','))
        {
            _at++;
        }

        // The run of 1.000,- ends with the comma.
        var mark = _at > start + 1 && _at < _s.Length && _s[_at - 1] is '.' or ',' && TeksSel.IsDash(_s[_at]);
        suku.AkhirAngka = mark ? _at - 1 : _at;
        money |= mark;
        if (_at == start)
        {
            return Fail(_at == _s.Length ? ParseErrorCause.UnexpectedEnd : ParseErrorCause.UnexpectedCharacter, _at, sistem.Expected);
        }

        // 1.000,-- and 1.000,— are printed, too.
        _at += !mark ? 0 : _at + 2 == _s.Length && TeksSel.IsDash(_s[_at + 1]) ? 2 : 1;
        return NotasiAngkaReader.TryReadDigits(_s, start, suku.AkhirAngka, sistem, declared: true, out suku.Nilai, out _error, out suku.Desimal);
    }

    /// <summary>What stands in words behind the number: its unit, or the currency. Leaves the words that join it to another number.</summary>
    private bool ReadWords(ref SukuSel suku)
    {
        var blank = _at < _s.Length && _s[_at] == ' ';
        var start = blank ? _at + 1 : _at;
        var rest = _s[start..];
        if (rest.IsEmpty || !char.IsLetter(rest[0]) || EndsUnit(rest))
        {
            return true;
        }

        if (KosakataSel.TryBoundRightBehind(rest, out _))
        {
            return true;
        }

        var number = suku.Isi == JenisBacaanSel.Angka;
        if (KosakataSel.IsMin(rest))
        {
            return Fail(ParseErrorCause.AmbiguousWord, start, ParseExpectation.None);
        }

        if (!blank && BukanNilaiSel.IsLettersForDigits(rest))
        {
            return Fail(ParseErrorCause.LetterForDigit, start, ParseExpectation.Digit);
        }

        if (blank && KosakataSel.IsBoundInUnit(rest, first: true, serviceStandard: false))
        {
            return Fail(ParseErrorCause.BoundNotRead, start, ParseExpectation.End);
        }

        if (KosakataSel.IsMagnitude(rest, suku.Isi == JenisBacaanSel.Uang))
        {
            return Fail(ParseErrorCause.MagnitudeAbbreviation, start, ParseExpectation.FullNumber);
        }

        if (!blank || !number)
        {
            return Fail(blank ? ParseErrorCause.TrailingText : ParseErrorCause.UnexpectedCharacter, start, ParseExpectation.End);
        }

        var end = EndOfUnit(start);
        if (end < 0)
        {
            return false;
        }

        var unit = _s[start..end];
        (_at, suku.Akhir) = (end, end);
        if (KosakataSel.IsCurrencyWord(unit))
        {
            suku.Isi = JenisBacaanSel.Uang;
            return true;
        }

        if (BukanNilaiSel.IsCurrencyWord(unit))
        {
            return Fail(ParseErrorCause.OtherCurrency, start, ParseExpectation.None);
        }

        if (TeksSel.IsDash(unit[^1]) || unit[^1] is '*' or '†' or '‡')
        {
            return Fail(ParseErrorCause.UnexpectedCharacter, end - 1, ParseExpectation.End);
        }

        if (!Satuan.TryParse(unit, out var satuan, out var error))
        {
            return Fail(error.Cause, start + error.Position, error.Expected);
        }

        (suku.Isi, suku.Satuan) = satuan.IsPersen ? (JenisBacaanSel.PersenTertulis, default) : (JenisBacaanSel.Kuantitas, satuan);
        return true;
    }

    /// <summary>Where a unit ends: before a range's dash or word, a count's bracket, a closing bracket, or the words of a bound; −1 where another number stands in it.</summary>
    private int EndOfUnit(int start)
    {
        var depth = 0;
        for (var at = start; at < _s.Length; at++)
        {
            var c = _s[at];
            var behind = _s[(at + 1)..];
            if (c == ' ' && (EndsUnit(behind) || (IsOpening(behind) && behind[1..].TrimStart(' ') is { IsEmpty: false } inside && Digits.IsDigit(inside[0]))))
            {
                return at;
            }

            if (c == ' ' && KosakataSel.IsBoundInUnit(behind, first: false, serviceStandard: _s[start..at].EndsWith("pelayanan", StringComparison.OrdinalIgnoreCase)))
            {
                Fail(ParseErrorCause.BoundNotRead, at + 1, ParseExpectation.End);
                return -1;
            }

            if ((TeksSel.IsDash(c) && IsNumberStart(behind.TrimStart(' '))) || (c == ')' && --depth < 0))
            {
                return at;
            }

            depth += c == '(' ? 1 : 0;
            if (Digits.IsDigit(c) && !char.IsLetterOrDigit(_s[at - 1]))
            {
                Fail(ParseErrorCause.MultipleValues, at, ParseExpectation.OneValue);
                return -1;
            }
        }

        return _s.Length;
    }

    private static bool IsOpening(ReadOnlySpan<char> s) => !s.IsEmpty && s[0] == '(';

    private readonly bool EndsUnit(ReadOnlySpan<char> s) => KosakataSel.TryBoundBehind(s, out _) || KosakataSel.IsApproximateBehind(s)
        || (!s.IsEmpty && TeksSel.IsDash(s[0]) && (s.Length == 1 || IsNumberStart(s[1..].TrimStart(' '))))
        || (JoinWord(s) is > 0 and var word && (word == s.Length || IsNumberStart(s[word..].TrimStart(' '))));

    private bool SkipCurrency()
    {
        var length = _at < _s.Length ? KosakataSel.Currency(_s[_at..]) : 0;
        _at += length;
        return length > 0 && (SkipBlank() || true);
    }

    private bool SkipPercent()
    {
        var at = _at < _s.Length && _s[_at] == ' ' ? _at + 1 : _at;
        var percent = at < _s.Length && _s[at] == '%';
        _at = percent ? at + 1 : _at;
        return percent;
    }
}
