namespace Renstra.Domain;

/// <summary>
/// The grammar of a cell that holds numbers, read in one notation: a number with what belongs to it, alone, behind a bound, in a range,
/// in half of one, or with a count behind it. Reads tidy text: no blanks at the edges, and single ones inside.
/// </summary>
internal ref partial struct PembacaSel(ReadOnlySpan<char> s, string teks, SistemPemisah sistem)
{
    private readonly ReadOnlySpan<char> _s = s;
    private int _at;

    // Behind "antara" the ends may be joined by "dan".
    private bool _antara;
    private ParseError _error;

    internal static BacaanSel? Read(ReadOnlySpan<char> s, string teks, SistemPemisah sistem, out ParseError error)
    {
        var pembaca = new PembacaSel(s, teks, sistem);
        var bacaan = pembaca.ReadCell();
        error = bacaan is null ? pembaca._error : default;
        return bacaan;
    }

    /// <summary>Whether the grammar of numbers applies: everything else is words.</summary>
    internal static bool IsNumeric(ReadOnlySpan<char> s)
    {
        if (IsNumberStart(s) || TeksSel.IsDash(s[0]))
        {
            return true;
        }

        var start = KosakataSel.TryBound(s, out var length, out _) ? length : KosakataSel.RangeWord(s) + KosakataSel.RangeOpening(s);
        return start > 0 && (!char.IsLetter(s[0]) || IsNumberStart(s[start..].TrimStart(' ')));
    }

    private static bool IsNumberStart(ReadOnlySpan<char> s) => !s.IsEmpty
        && (Digits.IsDigit(s[0]) || KosakataSel.Currency(s) > 0
            || (s.Length > 1 && TeksSel.IsMinus(s[0]) && (Digits.IsDigit(s[1]) || s[1] == '(' || KosakataSel.Currency(s[1..]) > 0))
            || (s[0] == '(' && s[1..].TrimStart(' ') is { IsEmpty: false } inside && (Digits.IsDigit(inside[0]) || KosakataSel.Currency(inside) > 0)));

    private BacaanSel? ReadCell()
    {
        if (KosakataSel.TryBound(_s, out var length, out var sisi))
        {
            _at = length;
            SkipBlank();
            return ReadSuku(out var batas) && RequireEnd() && Value(batas, ownText: true) is { } nilai ? new BacaanSel.Batas(teks, sisi, nilai) : null;
        }

        if (KosakataSel.RangeOpening(_s) is > 0 and var opening)
        {
            (_at, _antara) = (opening, KosakataSel.IsAntara(_s));
            return ReadSuku(out var dari) ? ReadOpenedRange(dari) : null;
        }

        if (KosakataSel.RangeWord(_s) is > 0 and var word)
        {
            _at = word;
            SkipBlank();
            return ReadSuku(out var akhir) && RequireEnd() && RequireMoney(akhir) ? Half(akhir, UjungRentang.Akhir) : null;
        }

        if (TeksSel.IsDash(_s[0]) && !IsNumberStart(_s))
        {
            Fail(IsNumberStart(_s[1..].TrimStart(' ')) ? ParseErrorCause.AmbiguousDash : ParseErrorCause.UnexpectedCharacter, 0, sistem.Expected);
            return null;
        }

        return ReadSuku(out var suku) ? ReadRest(suku) : null;
    }

    private BacaanSel? ReadRest(SukuSel suku)
    {
        var blank = SkipBlank();
        if (_at == _s.Length)
        {
            return Value(suku, ownText: false);
        }

        if (_s[_at] == '(')
        {
            return ReadCount(suku);
        }

        if (TeksSel.IsDash(_s[_at]) || JoinWord(_s[_at..]) > 0)
        {
            return ReadRange(suku, blank);
        }

        if (KosakataSel.TryBoundBehind(_s[_at..], out var sisi) || (suku.Isi != JenisBacaanSel.Kuantitas && KosakataSel.TryBoundRightBehind(_s[_at..], out sisi)))
        {
            return Value(suku, ownText: true) is { } nilai ? new BacaanSel.Batas(teks, sisi, nilai) : null;
        }

        _ = KosakataSel.IsApproximateBehind(_s[_at..]) ? Fail(ParseErrorCause.ApproximateValue, _at, ParseExpectation.None) : RequireEnd();
        return null;
    }

    private BacaanSel? ReadOpenedRange(SukuSel dari)
    {
        var blank = SkipBlank();
        if (_at < _s.Length && (TeksSel.IsDash(_s[_at]) || JoinWord(_s[_at..]) > 0))
        {
            return ReadRange(dari, blank) switch
            {
                BacaanSel.Rentang rentang => rentang,
                null => null,
                _ => FailAt(ParseErrorCause.UnexpectedEnd, _s.Length),
            };
        }

        _ = _at < _s.Length ? RequireEnd() : Fail(ParseErrorCause.UnexpectedEnd, _at, sistem.Expected);
        return null;
    }

    private BacaanSel? FailAt(ParseErrorCause cause, int position)
    {
        Fail(cause, position, ParseExpectation.None);
        return null;
    }

    private readonly int JoinWord(ReadOnlySpan<char> s) => KosakataSel.RangeWord(s) is > 0 and var word ? word : _antara ? KosakataSel.And(s) : 0;

    private BacaanSel? ReadRange(SukuSel dari, bool blankBefore)
    {
        var mark = _at;
        var dash = TeksSel.IsDash(_s[mark]);
        _at += dash ? 1 : JoinWord(_s[mark..]);
        var blankBehind = SkipBlank();
        if (_at == _s.Length)
        {
            // Rp 1.000.000 - may be the ending of the amount, written apart.
            return dash && TeksSel.IsMinus(_s[mark]) && dari.Isi == JenisBacaanSel.Uang ? FailAt(ParseErrorCause.AmbiguousDash, mark)
                : RequireMoney(dari) ? Half(dari, UjungRentang.Awal) : null;
        }

        // 3 -5 may be two numbers, and -5--3 may end at 3 or at -3.
        if (dash && !blankBehind && (TeksSel.IsMinus(_s[_at]) || (blankBefore && TeksSel.IsMinus(_s[mark]))))
        {
            Fail(ParseErrorCause.AmbiguousDash, mark, ParseExpectation.None);
            return null;
        }

        if (!ReadSuku(out var sampai) || !RequireEnd())
        {
            return null;
        }

        // Rp1.000-2.000 and 5-7 Orang: what stands once belongs to both ends.
        var alike = dari.Isi == sampai.Isi && dari.Satuan == sampai.Satuan;
        if (!alike && dari.Isi == JenisBacaanSel.Angka)
        {
            (dari.Isi, dari.Satuan) = (sampai.Isi, sampai.Satuan);
        }
        else if (!alike && !(dari.Isi == JenisBacaanSel.Uang && sampai.Isi == JenisBacaanSel.Angka))
        {
            Fail(ParseErrorCause.UnlikeEnds, sampai.Awal, ParseExpectation.None);
            return null;
        }

        sampai.Isi = dari.Isi;
        if (!RequireMoney(dari) || !RequireMoney(sampai))
        {
            return null;
        }

        if (sampai.Nilai < dari.Nilai)
        {
            Fail(ParseErrorCause.WrongOrder, sampai.Awal, ParseExpectation.None);
            return null;
        }

        return new BacaanSel.Rentang(teks, dari.Nilai, sampai.Nilai, dari.Isi, dari.Satuan);
    }

    private BacaanSel.AngkaDenganJumlah? ReadCount(SukuSel suku)
    {
        var bracket = _at++;
        SkipBlank();
        var digits = _at < _s.Length && Digits.IsDigit(_s[_at]);
        if (!digits || (suku.Isi != JenisBacaanSel.Angka && suku.Isi != JenisBacaanSel.PersenTertulis))
        {
            Fail(digits ? ParseErrorCause.MultipleValues : ParseErrorCause.TrailingText, bracket, ParseExpectation.OneValue);
            return null;
        }

        if (!ReadSuku(out var jumlah))
        {
            return null;
        }

        SkipBlank();
        if (_at == _s.Length || _s[_at] != ')')
        {
            Fail(_at == _s.Length ? ParseErrorCause.Unbalanced : ParseErrorCause.UnexpectedCharacter, _at, ParseExpectation.ClosingBracket);
            return null;
        }

        _at++;
        if (jumlah.Isi != JenisBacaanSel.Angka && jumlah.Isi != JenisBacaanSel.Kuantitas)
        {
            Fail(ParseErrorCause.MultipleValues, bracket, ParseExpectation.OneValue);
            return null;
        }

        return RequireEnd() && Value(suku, ownText: true) is { } nilai ? new BacaanSel.AngkaDenganJumlah(teks, nilai, jumlah.Nilai, jumlah.Satuan) : null;
    }

    private BacaanSel? Value(SukuSel suku, bool ownText)
    {
        var bagian = ownText ? _s[suku.Awal..suku.Akhir].ToString() : teks;
        return !RequireMoney(suku) ? null
            : suku.Isi == JenisBacaanSel.Uang ? new BacaanSel.Uang(bagian, Rupiah.FromDecimal(suku.Nilai))
            : suku.Isi == JenisBacaanSel.PersenTertulis ? new BacaanSel.PersenTertulis(bagian, Persen.FromPoin(suku.Nilai))
            : suku.Isi == JenisBacaanSel.Kuantitas ? new BacaanSel.Kuantitas(bagian, suku.Nilai, suku.Satuan)
            : new BacaanSel.Angka(bagian, suku.Nilai);
    }

    private readonly BacaanSel.SetengahRentang Half(SukuSel suku, UjungRentang ujung) => new(teks, suku.Nilai, ujung, suku.Isi, suku.Satuan);

    /// <summary>An amount has at most two decimals, printed ones: <c>Rp 1.000</c> is no American one rupiah.</summary>
    private bool RequireMoney(SukuSel suku) => suku.Isi != JenisBacaanSel.Uang
        || (suku.Desimal > 2 ? Fail(ParseErrorCause.TooManyDecimals, suku.AkhirAngka - suku.Desimal + 2, ParseExpectation.AtMostTwoDecimals)
            : Rupiah.TryFromDecimal(suku.Nilai, out _) || Fail(ParseErrorCause.Overflow, suku.Awal, ParseExpectation.None));

    private bool RequireEnd()
    {
        SkipBlank();
        return _at == _s.Length
            || (IsNumberStart(_s[_at..]) ? Fail(ParseErrorCause.MultipleValues, _at, ParseExpectation.OneValue)
                : Fail(char.IsLetter(_s[_at]) ? ParseErrorCause.TrailingText : ParseErrorCause.UnexpectedCharacter, _at, ParseExpectation.End));
    }

    private bool SkipBlank()
    {
        var blank = _at < _s.Length && _s[_at] == ' ';
        _at += blank ? 1 : 0;
        return blank;
    }

    private bool Fail(ParseErrorCause cause, int position, ParseExpectation expected)
    {
        _error = new(cause, position, expected);
        return false;
    }
}
