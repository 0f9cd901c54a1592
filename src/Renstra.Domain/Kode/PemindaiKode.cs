namespace Renstra.Domain;

/// <summary>
/// Scans a text for the segments of a code, and lists as corrections what stands around and between them. It knows characters only; what the
/// segments mean is for the interpreters to say.
/// </summary>
internal ref partial struct PemindaiKode
{
    private const int MostLebar = 40;

    private readonly ReadOnlySpan<char> _s;
    private readonly PindaianKode _hasil = new();
    private readonly List<PotonganSela> _sela = [];
    private int _at;
    private bool _bold;
    private int _label;

    private PemindaiKode(ReadOnlySpan<char> s) => _s = s;

    internal static PindaianKode Scan(ReadOnlySpan<char> s)
    {
        var pemindai = new PemindaiKode(s);
        pemindai.Scan();
        return pemindai._hasil;
    }

    private void Scan()
    {
        ReadGap();
        if (ReadLabel())
        {
            AddEdges(_sela.Count);
            Add(JenisKoreksiKode.LabelDiDepan, _label, _at, "");
            ReadGap();
        }

        _bold = _sela.Exists(static p => p.Jenis == JenisSela.Tebal) || _hasil.Koreksi.Exists(static k => k.Jenis == JenisKoreksiKode.TandaTebal);
        if (_at < _s.Length && HasDash())
        {
            // A minus, or the mark of a list: not for us to say.
            _hasil.IsGagal = true;
            return;
        }

        AddEdges(_sela.Count);
        var pemisah = PemisahRuas.Awal;
        while (_at < _s.Length)
        {
            if (_hasil.IsPenuh || !ReadSegment(pemisah))
            {
                _hasil.IsGagal = true;
                return;
            }

            ReadGap();
            if (_at == _s.Length)
            {
                AddEdges(_sela.Count);
                _hasil.IsGagal = _hasil.IsPenuh;
                return;
            }

            if (!IsSegmentStart())
            {
                ReadName();
                return;
            }

            if (AddSeparator() is not { } next)
            {
                _hasil.IsGagal = true;
                return;
            }

            pemisah = next;
        }
    }

    private readonly bool HasDash()
    {
        foreach (var p in _sela)
        {
            if (p.Jenis == JenisSela.Pemisah && AksaraKode.IsDash(SeparatorAt(p)))
            {
                return true;
            }
        }

        return false;
    }

    private readonly char SeparatorAt(PotonganSela p) => _s[p.Awal];

    private void ReadGap()
    {
        _sela.Clear();
        while (_at < _s.Length && _sela.Count <= PindaianKode.MostKoreksi)
        {
            var start = _at;
            var c = _s[_at];
            if (AksaraKode.IsInvisible(c))
            {
                SkipWhile(AksaraKode.IsInvisible);
                _sela.Add(new(JenisSela.TakTampak, start, _at));
            }
            else if (AksaraKode.BlankLength(_s, _at) is > 0 and var blank)
            {
                _at += blank;
                _sela.Add(new(JenisSela.Spasi, start, _at));
            }
            else if (AksaraKode.IsQuote(c) || IsFormula())
            {
                _at += c == '=' ? 2 : 1;
                _sela.Add(new(JenisSela.Kutip, start, _at));
            }
            else if (AksaraKode.IsSeparator(c) || (c is ':' or ';' && _hasil.Ruas.Count > 0 && _s[(_at + 1)..].IsWhiteSpace()))
            {
                _sela.Add(new(JenisSela.Pemisah, start, ++_at));
            }
            else if (AksaraKode.BoldLength(_s, _at) is > 0 and var length)
            {
                // A star that closes nothing is the mark of a footnote.
                _at += length;
                var note = c == '*' && _hasil.Ruas.Count > 0 && !_bold;
                _at += note && _at < _s.Length && _s[_at] == ')' ? 1 : 0;
                _sela.Add(new(note ? JenisSela.Catatan : JenisSela.Tebal, start, _at));
            }
            else
            {
                return;
            }
        }
    }

    private void SkipWhile(Func<char, bool> isAlike)
    {
        while (_at < _s.Length && isAlike(_s[_at]))
        {
            _at++;
        }
    }

    // ="1.06.04": a spreadsheet's way to keep a text.
    private readonly bool IsFormula() => _hasil.Ruas.Count == 0 && _s[_at] == '=' && _at + 1 < _s.Length && AksaraKode.IsQuote(_s[_at + 1]);

    // A digit, or X and XX that are a word of their own.
    private readonly bool IsSegmentStart()
    {
        if (Digits.IsDigit(_s[_at]))
        {
            return true;
        }

        var end = _at;
        while (end < _s.Length && AksaraKode.IsX(_s[end]))
        {
            end++;
        }

        return end > _at && (end == _s.Length || !char.IsLetterOrDigit(_s[end]));
    }

    private bool ReadSegment(PemisahRuas pemisah)
    {
        if (!IsSegmentStart())
        {
            return false;
        }

        var digits = Digits.IsDigit(_s[_at]);
        var text = new System.Text.StringBuilder();
        var places = new List<int>();
        while (_at < _s.Length && (digits ? Digits.IsDigit(_s[_at]) : AksaraKode.IsX(_s[_at])))
        {
            if (text.Length == MostLebar)
            {
                return false;
            }

            text.Append(_s[_at]);
            places.Add(_at++);
            SkipInvisibleWithin(digits);
        }

        _hasil.Ruas.Add(new(text.ToString(), [.. places], pemisah));
        return true;
    }

    // What has no width does not end a segment, so it is taken out of it.
    private void SkipInvisibleWithin(bool digits)
    {
        var end = _at;
        while (end < _s.Length && AksaraKode.IsInvisible(_s[end]))
        {
            end++;
        }

        if (end > _at && end < _s.Length && (digits ? Digits.IsDigit(_s[end]) : AksaraKode.IsX(_s[end])))
        {
            Add(JenisKoreksiKode.Spasi, _at, end, "");
            _at = end;
        }
    }

    private readonly void Add(JenisKoreksiKode jenis, int start, int end, string becomes, bool warn = false) =>
        _hasil.Koreksi.Add(new(jenis, start, _s[start..end].ToString(), becomes, warn));
}
