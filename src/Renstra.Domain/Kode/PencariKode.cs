namespace Renstra.Domain;

/// <summary>Finds the codes among the words of a text: <c>1.06.04 s/d 1.06.06</c>, <c>1.06.04, 1.06.05</c>, <c>1.06.04 Nama 5.1.02</c>.</summary>
internal ref struct PencariKode
{
    // How far a text is looked at.
    private const int Most = 400;

    private const string Marks = ".:'\"`*_\u2026\u2018\u2019\u201C\u201D\u200B\uFEFF";

    private List<KemungkinanKode>? _codes;
    private bool _behindCode;
    private bool _connected;

    /// <summary>Whether there is more in the text than one code and words: another code, the end of a range, an amount.</summary>
    internal bool HasMore { get; private set; }

    private readonly int Count => _codes?.Count ?? 0;

    /// <summary>The codes, each once, in the order of the text.</summary>
    internal readonly KemungkinanKode[] Codes => [.. (_codes ?? []).Distinct()];

    /// <summary>Those that no number looks like.</summary>
    internal readonly KemungkinanKode[] LongCodes => [.. (_codes ?? []).Where(static k => k.Teks.Length > 4).Distinct()];

    internal static PencariKode Find(ReadOnlySpan<char> s)
    {
        var pencari = new PencariKode();
        pencari.Read(s.Length > Most ? s[..Most] : s);
        return pencari;
    }

    /// <summary>A word that is a code as it stands, down to bidang or to the jenis of an account.</summary>
    internal static KemungkinanKode? CodeOf(ReadOnlySpan<char> word) =>
        word.Length >= 4 && KodeRekening.TryParse(word, out _) ? PenafsirUmum.Rencana(word.ToString())
        : word.Length >= 6 && KodeAkun.TryParse(word, out _) ? PenafsirUmum.Akun(word.ToString())
        : null;

    private void Read(ReadOnlySpan<char> s)
    {
        var at = 0;
        while (at < s.Length)
        {
            var start = at;
            while (at < s.Length && !IsBetween(s[at]))
            {
                at++;
            }

            if (at > start)
            {
                Take(s[start..at].Trim(Marks));
            }

            while (at < s.Length && IsBetween(s[at]))
            {
                _connected |= s[at++] is ';' or '/' or '&' or '+';
            }
        }
    }

    private void Take(ReadOnlySpan<char> word)
    {
        if (KataKode.IsConnector(word))
        {
            _connected = true;
            return;
        }

        // A bidang, 1.07, could be a number: it counts in front, or where a word ties it to the code before it.
        var code = CodeOf(word);
        if (code is not null && (word.Length > 4 || Count == 0 || (_connected && _behindCode)))
        {
            HasMore |= Count > 0;
            (_codes ??= []).Add(code);
            (_behindCode, _connected) = (true, false);
            return;
        }

        if (_behindCode && _connected && IsNumber(word))
        {
            HasMore = true;
            Complete(word);
        }

        HasMore |= Count > 0 && KataKode.IsRupiah(word);
        (_behindCode, _connected) = (false, false);
    }

    // 1.06.04.2.01.0001 s/d 0005: the last segment alone, as wide as that of the code before it.
    private readonly void Complete(ReadOnlySpan<char> word)
    {
        var before = _codes![^1].Teks;
        var dot = before.LastIndexOf('.');
        if (before.Length - dot - 1 == word.Length && CodeOf($"{before[..dot]}.{word}") is { } code)
        {
            _codes.Add(code);
        }
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExceptInRange('0', '9');

    private static bool IsBetween(char c) => AksaraKode.IsBlank(c) || c is ',' or ';' or '/' or '&' or '+' or '(' or ')' or '|' or '[' or ']';
}
