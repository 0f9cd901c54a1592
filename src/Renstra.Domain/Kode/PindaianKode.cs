namespace Renstra.Domain;

/// <summary>What the scanner found in a text: segments, the corrections around them, the text behind; or that it is no code at all.</summary>
internal sealed class PindaianKode
{
    // No code has so many segments, nor a decorated one so many marks: what goes beyond is no code, however long it is.
    internal const int MostRuas = 24;
    internal const int MostKoreksi = 64;

    internal List<RuasKode> Ruas { get; } = [];

    internal List<KoreksiKode> Koreksi { get; } = [];

    internal string? Ikutan { get; set; }

    /// <summary>Whether the text is no row of segments.</summary>
    internal bool IsGagal { get; set; }

    /// <summary>The codes in the text behind.</summary>
    internal KemungkinanKode[] KodeLain { get; set; } = [];

    /// <summary>Whether the text holds more than one code.</summary>
    internal bool IsBeberapa => KodeLain.Length > 0;

    internal bool IsPenuh => Ruas.Count > MostRuas || Koreksi.Count > MostKoreksi;

    /// <summary>The segments from one to another with dots between, letters in upper case.</summary>
    internal string Join(int from, int to)
    {
        var parts = new string[to - from];
        for (var i = from; i < to; i++)
        {
            parts[i - from] = Ruas[i].IsHuruf ? Ruas[i].Isi.ToUpperInvariant() : Ruas[i].Isi;
        }

        return string.Join('.', parts);
    }

    internal string Join() => Join(0, Ruas.Count);

    /// <summary>Whether the segments have these widths, from the first on.</summary>
    internal bool HasWidths(params ReadOnlySpan<int> widths)
    {
        for (var i = 0; i < widths.Length; i++)
        {
            if (i >= Ruas.Count || Ruas[i].IsHuruf || Ruas[i].Lebar != widths[i])
            {
                return false;
            }
        }

        return true;
    }
}
