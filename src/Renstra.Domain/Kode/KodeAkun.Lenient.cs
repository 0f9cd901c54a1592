namespace Renstra.Domain;

/// <content>Lenient reading of text in the wild.</content>
public readonly partial struct KodeAkun
{
    /// <summary>
    /// Reads an account as documents and spreadsheets write it (<c>5-1-02-01-01-0001</c>, <c>'5.1.02.01. Belanja</c>), and lists every
    /// correction; or says what the text looks like instead. Never throws, never guesses silently.
    /// </summary>
    /// <remarks>What <see cref="Parse(string)"/> reads is read the same here, without corrections.</remarks>
    /// <param name="s">The text.</param>
    /// <param name="opsi">The options; <see langword="null"/> for <see cref="OpsiBacaKode.Standar"/>.</param>
    /// <returns>The reading.</returns>
    public static BacaanKode<KodeAkun> ReadLenient(ReadOnlySpan<char> s, OpsiBacaKode? opsi = null) => TryRead(s, out var kode, out var galat)
        ? new(s.ToString()) { Kode = kode }
        : PembacaLonggar.Read<KodeAkun>(s, galat, PenafsirAkun.Interpret, TryParse, opsi ?? OpsiBacaKode.Standar);
}
