namespace Renstra.Domain;

/// <summary>The wording of every <see cref="ParseError"/>, in both languages, in one place.</summary>
internal static class PesanParse
{
    internal static string Render(ParseError error, ReadOnlySpan<char> text, Bahasa bahasa)
    {
        if (error.IsNone)
        {
            return "";
        }

        var id = bahasa == Bahasa.Indonesia;
        var cause = Cause(error.Cause, id);
        var found = Found(error.Position, text, id);
        var expected = Expected(error.Expected, id);
        var level = error.Level is { } tingkat ? (id ? $" pada tingkat {tingkat.Sebut(bahasa)}" : $" at the level of {tingkat.Sebut(bahasa)}") : "";
        var wanted = expected.Length == 0 ? "" : id ? $"; yang diharapkan: {expected}" : $"; expected: {expected}";
        return $"{cause}{found}{level}{wanted}";
    }

    internal static string Expected(ParseExpectation expected, bool id) => expected switch
    {
        ParseExpectation.UrusanDigit => id ? "angka urusan 1–9, atau X" : "a digit of an urusan 1–9, or X",
        ParseExpectation.TwoDigits => id ? "dua angka 01–99" : "two digits 01–99",
        ParseExpectation.TemplateBidang => id ? "XX (templat selalu X.XX)" : "XX (a template is always X.XX)",
        ParseExpectation.KewenanganDigit => id ? "angka kewenangan 1–8" : "a kewenangan digit 1–8",
        ParseExpectation.SubKegiatanDigits => id ? "dua angka (01–99) atau empat angka (0001–9999) sub kegiatan" : "two digits (01–99) or four digits (0001–9999) of a sub kegiatan",
        ParseExpectation.Dot => id ? "titik" : "a dot",
        ParseExpectation.End => id ? "akhir teks" : "the end of the text",
        ParseExpectation.Digit => id ? "angka 0–9" : "a digit 0–9",
        ParseExpectation.GroupOfThree => id ? "kelompok tiga angka setelah setiap titik, seperti 7.525.106.680" : "groups of three digits behind each dot, such as 7.525.106.680",
        ParseExpectation.AtMostTwoDecimals => id ? "paling banyak dua desimal (sen)" : "at most two decimals (sen)",
        ParseExpectation.IndonesianNumber => id ? "bilangan notasi Indonesia, seperti 7.525.106.680 atau 95,77" : "a number in Indonesian notation, such as 7.525.106.680 or 95,77",
        ParseExpectation.PlainNumber => id ? "bilangan tanpa pemisah ribuan dengan titik desimal, seperti 7525106680 atau 95.77" : "a number without thousands separators and with a decimal point, such as 7525106680 or 95.77",
        ParseExpectation.PercentSign => id ? "tanda %" : "a % sign",
        ParseExpectation.Year => id ? "tahun empat angka 1900–2999" : "a year of four digits 1900–2999",
        ParseExpectation.Quarter => id ? "triwulan I, II, III, atau IV" : "a quarter I, II, III or IV",
        ParseExpectation.Period => id ? "periode seperti 2025-2029 atau 2025-2029+2030" : "a period such as 2025-2029 or 2025-2029+2030",
        ParseExpectation.AscendingYears => id ? "tahun akhir yang tidak mendahului tahun awal" : "a last year that is not before the first",
        ParseExpectation.YearAfterPeriod => id ? "tahun tepat setelah tahun akhir periode" : "the year right behind the period's last year",
        ParseExpectation.Target => id ? "bilangan (95.77), rentang (3..4.5), batas (>=100), predikat (BB), atau nilai dengan jumlah (95.76 (41893 Orang))" : "a number (95.77), a range (3..4.5), a bound (>=100), a grade (BB), or a value with its count (95.76 (41893 Orang))",
        ParseExpectation.PlainText => id ? "teks tanpa karakter kendali, tanpa spasi di tepi, paling banyak 200 karakter" : "text without control characters or surrounding blanks, at most 200 characters",
        ParseExpectation.KnownName => id ? "salah satu nama yang dikenal" : "one of the known names",
        ParseExpectation.ClosingBracket => id ? "kurung tutup" : "a closing bracket",
        ParseExpectation.AkunDigit => id ? "angka akun 1–9" : "a digit of an akun 1–9",
        ParseExpectation.KelompokDigit => id ? "angka kelompok 1–9" : "a digit of a kelompok 1–9",
        ParseExpectation.RincianObjekDigits => id ? "dua angka (01–99) atau tiga angka (001–999) rincian objek" : "two digits (01–99) or three digits (001–999) of a rincian objek",
        ParseExpectation.SubRincianObjekDigits => id ? "tiga angka (001–999) atau empat angka (0001–9999) sub rincian objek" : "three digits (001–999) or four digits (0001–9999) of a sub rincian objek",
        ParseExpectation.SubRincianObjekFiveDigits => id ? "lima angka sub rincian objek (00001–99999) setelah tiga angka rincian objek" : "five digits of a sub rincian objek (00001–99999) behind three of its rincian objek",
        ParseExpectation.ProvinsiDigits => id ? "dua angka provinsi 01–99" : "two digits of a provinsi 01–99",
        ParseExpectation.DesaKelurahanDigits => id ? "empat angka desa/kelurahan 0001–9999" : "four digits of a desa or kelurahan 0001–9999",
        ParseExpectation.BidangUrusan => id ? "bidang urusan dalam angka, seperti 1.06" : "a bidang urusan in digits, such as 1.06",
        ParseExpectation.BidangUrusanOrNone => id ? "bidang urusan dalam angka, seperti 1.06, atau 0.00 bila tidak ada" : "a bidang urusan in digits, such as 1.06, or 0.00 for none",
        ParseExpectation.NoBidangUrusan => id ? "0.00, karena bidang urusan sebelumnya 0.00" : "0.00, for the bidang urusan before is 0.00",
        ParseExpectation.AnotherBidangUrusan => id ? "bidang urusan yang belum disebut dalam kode ini" : "a bidang urusan that this code does not name yet",
        ParseExpectation.UnitDigits => id ? "empat angka unit 0000–9999" : "four digits of a unit 0000–9999",
        ParseExpectation.AmericanNumber => id ? "bilangan notasi Amerika, seperti 7,525,106,680 atau 95.77" : "a number in American notation, such as 7,525,106,680 or 95.77",
        ParseExpectation.AmericanGroupOfThree => id ? "kelompok tiga angka setelah setiap koma, seperti 7,525,106,680" : "groups of three digits behind each comma, such as 7,525,106,680",
        ParseExpectation.FullNumber => id ? "bilangan yang ditulis lengkap, seperti 1.200.000.000" : "a number written out, such as 1.200.000.000",
        ParseExpectation.OneValue => id ? "satu nilai saja" : "one value alone",
        ParseExpectation.ShortCell => id ? "sel paling banyak 300 karakter" : "a cell of at most 300 characters",
        ParseExpectation.SumberDanaDigit => id ? "angka sumber dana 1–9" : "a digit of a funding source 1–9",
        ParseExpectation.SubRincianFourDigits => id ? "empat angka sub rincian objek 0001–9999" : "four digits of a sub rincian objek 0001–9999",
        _ => "",
    };

    private static string Cause(ParseErrorCause cause, bool id) => cause switch
    {
        ParseErrorCause.Null => id ? "tidak ada teks" : "there is no text",
        ParseErrorCause.Empty => id ? "teks kosong" : "the text is empty",
        ParseErrorCause.UnexpectedCharacter => id ? "karakter tidak pada tempatnya" : "unexpected character",
        ParseErrorCause.UnexpectedEnd => id ? "teks berakhir terlalu cepat" : "the text ends too early",
        ParseErrorCause.TrailingText => id ? "ada teks sisa setelah nilai" : "there is text behind the value",
        ParseErrorCause.OutOfRange => id ? "angka di luar rentangnya" : "number out of its range",
        ParseErrorCause.IncompleteLevel => id ? "kode berhenti di antara dua tingkat" : "the code stops between two levels",
        ParseErrorCause.MixedTemplate => id ? "templat mencampur X dan angka" : "the template mixes X and digits",
        ParseErrorCause.InvalidGrouping => id ? "pemisah ribuan tidak per tiga angka" : "thousands are not grouped in threes",
        ParseErrorCause.AmbiguousSeparator => id ? "pemisah bermakna ganda: desimal atau ribuan" : "a separator with two readings, decimals or thousands",
        ParseErrorCause.TooManyDecimals => id ? "terlalu banyak desimal" : "too many decimals",
        ParseErrorCause.TooManyDigits => id ? "lebih dari 28 angka" : "more than 28 digits",
        ParseErrorCause.Overflow => id ? "nilai di luar jangkauan" : "value out of range",
        ParseErrorCause.SpreadsheetError => id ? "teks galat dari lembar kerja" : "error text of a spreadsheet",
        ParseErrorCause.InvalidUtf8 => id ? "bukan UTF-8 yang sah" : "not valid UTF-8",
        ParseErrorCause.UnknownName => id ? "nama tidak dikenal" : "unknown name",
        ParseErrorCause.WrongOrder => id ? "urutan terbalik" : "wrong order",
        ParseErrorCause.Unbalanced => id ? "kurung tidak berpasangan" : "unbalanced bracket",
        ParseErrorCause.NoValue => id ? "teks menyatakan tidak ada nilai" : "the text says that there is no value",
        ParseErrorCause.MagnitudeAbbreviation => id ? "singkatan besaran tidak dibaca" : "an abbreviated magnitude is not read",
        ParseErrorCause.MultipleValues => id ? "lebih dari satu nilai dalam satu sel" : "more than one value in one cell",
        ParseErrorCause.AmbiguousDash => id ? "tanda hubung bermakna ganda: minus, rentang, atau penutup uang" : "a dash with several readings, a minus, a range, or the ending of an amount",
        ParseErrorCause.UnlikeEnds => id ? "kedua ujung rentang berlainan jenis atau satuan" : "the ends of the range differ in kind or unit",
        ParseErrorCause.CodeNotNumber => id ? "kode rekening, bukan bilangan" : "a planning code, not a number",
        ParseErrorCause.TooLong => id ? "teks terlalu panjang untuk sebuah nilai" : "the text is too long for a value",
        ParseErrorCause.LetterForDigit => id ? "huruf di tempat angka" : "a letter in the place of a digit",
        ParseErrorCause.OtherCurrency => id ? "mata uang selain rupiah" : "a currency other than rupiah",
        ParseErrorCause.DateNotNumber => id ? "tanggal, bukan bilangan" : "a date, not a number",
        ParseErrorCause.ApproximateValue => id ? "nilai perkiraan, bukan nilai pasti" : "an approximate value, not an exact one",
        ParseErrorCause.BoundNotRead => id ? "batas tanpa satu bilangan yang terbaca" : "a bound without one number that is read",
        ParseErrorCause.AmbiguousWord => id ? "kata bermakna ganda: minimal, minus, atau menit" : "a word with several readings, minimal, minus or minutes",
        ParseErrorCause.NumberWordsDiffer => id ? "bilangan dan sebutannya dalam kurung berbeda" : "the number and its words in brackets differ",
        _ => id ? "tidak terbaca" : "unreadable",
    };

    private static string Found(int position, ReadOnlySpan<char> text, bool id)
    {
        if (text.IsEmpty)
        {
            return "";
        }

        var shown = Quote(text);
        return position >= 0 && position < text.Length
            ? (id ? $": '{Show(text, position)}' pada karakter ke-{position + 1} dari {shown}" : $": '{Show(text, position)}' at character {position + 1} of {shown}")
            : (id ? $": pada akhir {shown}" : $": at the end of {shown}");
    }

    private static string Show(ReadOnlySpan<char> text, int position)
    {
        var c = text[position];
        if (char.IsHighSurrogate(c) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]))
        {
            return new string(text.Slice(position, 2));
        }

        return char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' ? $"U+{(int)c:X4}" : c.ToString();
    }

    /// <summary>A text in quotation marks, cut at 60 characters, without control characters.</summary>
    internal static string Quote(ReadOnlySpan<char> text)
    {
        const int Most = 60;
        var shown = new System.Text.StringBuilder("\"");
        for (var i = 0; i < text.Length && i < Most; i++)
        {
            var c = text[i];
            shown.Append(char.IsControl(c) || (char.IsSurrogate(c) && !IsPaired(text, i)) || c is '\u2028' or '\u2029' ? '\uFFFD' : c);
        }

        return shown.Append(text.Length > Most ? "…\"" : "\"").ToString();
    }

    private static bool IsPaired(ReadOnlySpan<char> text, int i) =>
        (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));
}
