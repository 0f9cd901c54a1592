namespace Renstra.Domain;

/// <content>What stands around, between and behind the segments.</content>
internal ref partial struct PemindaiKode
{
    // How far a text behind a code is looked at for another code.
    private const int MostIkutan = 200;

    /// <summary>The first so many pieces of the gap are no part of the code; separators beside each other are one correction.</summary>
    private readonly void AddEdges(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var p = _sela[i];
            var end = p.Akhir;
            while (p.Jenis == JenisSela.Pemisah && i + 1 < count && _sela[i + 1].Jenis == JenisSela.Pemisah)
            {
                end = _sela[++i].Akhir;
            }

            Add(EdgeOf(p.Jenis), p.Awal, end, "");
        }
    }

    private static JenisKoreksiKode EdgeOf(JenisSela jenis) => jenis switch
    {
        JenisSela.Tebal => JenisKoreksiKode.TandaTebal,
        JenisSela.Catatan => JenisKoreksiKode.TandaCatatan,
        JenisSela.Kutip => JenisKoreksiKode.TandaKutip,
        JenisSela.Pemisah => JenisKoreksiKode.TitikTepi,
        _ => JenisKoreksiKode.Spasi,
    };

    /// <summary>The gap made one dot; null where nothing separates the segments.</summary>
    private readonly PemisahRuas? AddSeparator()
    {
        var first = _sela.FindIndex(static p => p.Jenis == JenisSela.Pemisah);
        var last = _sela.FindLastIndex(static p => p.Jenis == JenisSela.Pemisah);
        var blank = _sela.FindIndex(static p => p.Jenis == JenisSela.Spasi);
        if (first < 0)
        {
            if (blank < 0)
            {
                return null;
            }

            AddAround(blank, blank, JenisKoreksiKode.Pemisah);
            return PemisahRuas.Spasi;
        }

        if (last > first || SeparatorAt(_sela[first]) == '\u2026')
        {
            AddAround(first, last, JenisKoreksiKode.PemisahGanda, warn: true);
            return PemisahRuas.Ganda;
        }

        var c = SeparatorAt(_sela[first]);
        AddAround(first, first, c == '.' ? null : JenisKoreksiKode.Pemisah);
        return (c, blank >= 0) switch
        {
            ('.', _) => PemisahRuas.Titik,
            (',', false) => PemisahRuas.Koma,
            (',', true) => PemisahRuas.KomaSpasi,
            (_, false) => PemisahRuas.Garis,
            _ => PemisahRuas.GarisSpasi,
        };
    }

    // The pieces from first to last become a dot, those around them nothing.
    private readonly void AddAround(int first, int last, JenisKoreksiKode? jenis, bool warn = false)
    {
        AddEdges(first);
        if (jenis is not null)
        {
            Add(jenis, _sela[first].Awal, _sela[last].Akhir, ".", warn);
        }

        foreach (var p in _sela[(last + 1)..])
        {
            Add(EdgeOf(p.Jenis), p.Awal, p.Akhir, "");
        }
    }

    /// <summary>The text behind the code is its name, unless it looks like more of a code.</summary>
    private readonly void ReadName()
    {
        if (!IsName())
        {
            _hasil.IsGagal = true;
            return;
        }

        // Marks that close right behind the code are its own; the name begins at the first blank, comma or dash.
        var own = 0;
        while (own < _sela.Count && _sela[own].Jenis != JenisSela.Spasi && (_sela[own].Jenis != JenisSela.Pemisah || SeparatorAt(_sela[own]) == '.'))
        {
            own++;
        }

        AddEdges(own);
        Add(JenisKoreksiKode.NamaDiBelakang, own < _sela.Count ? _sela[own].Awal : _at, _s.Length, "");
        var name = _s[_at..].TrimStart(":;| \t").TrimEnd("*_ \t\r\n");
        _hasil.Ikutan = name.ToString();
        _hasil.KodeLain = PencariKode.Find(name.Length > MostIkutan ? name[..MostIkutan] : name).LongCodes;
        _hasil.IsGagal = _hasil.IsPenuh;
    }

    private readonly bool IsName()
    {
        var rest = _s.Length - _at > MostIkutan ? _s.Slice(_at, MostIkutan) : _s[_at..];
        if (!HasLetter(rest))
        {
            return false;
        }

        var letters = 0;
        var likeDigits = 0;
        while (letters < rest.Length && char.IsLetterOrDigit(rest[letters]))
        {
            likeDigits += AksaraKode.IsLikeDigit(rest[letters]) ? 1 : 0;
            letters++;
        }

        if (letters == 0)
        {
            return AksaraKode.IsNameMark(rest[0]) || _sela.Exists(static p => p.Jenis == JenisSela.Spasi);
        }

        // 1.06.O4: a letter for a digit is not for us to correct. Glued to the code, only a word is a name.
        var hasDigit = rest[..letters].IndexOfAnyInRange('0', '9') >= 0;
        return _sela.Exists(static p => p.Jenis == JenisSela.Spasi)
            ? likeDigits < letters || (letters > 3 && !hasDigit)
            : _sela.Count > 0 && likeDigits < letters && letters > 2 && !hasDigit;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
