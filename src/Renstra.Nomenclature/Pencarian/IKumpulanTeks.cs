namespace Renstra.Nomenclature;

/// <summary>Numbered texts, which need not lie in memory as texts: names are put together from their words when they are asked for.</summary>
internal interface IKumpulanTeks
{
    /// <summary>How many texts there are.</summary>
    int Count { get; }

    /// <summary>The length of the longest.</summary>
    int Terpanjang { get; }

    /// <summary>The length of a text.</summary>
    int GetLength(int nomor);

    /// <summary>A text; <paramref name="ruang"/> has room for the longest, and may hold the answer.</summary>
    ReadOnlySpan<char> GetText(int nomor, Span<char> ruang);
}
