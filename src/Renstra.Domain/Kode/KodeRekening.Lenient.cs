namespace Renstra.Domain;

/// <content>Lenient reading of text in the wild.</content>
public readonly partial struct KodeRekening
{
    /// <summary>
    /// Reads a planning code as documents and spreadsheets write it (<c>8.01.06.02.01.0001</c>, <c>1.6.4.2.1</c>, <c>**1.06.04** - NAMA</c>),
    /// and lists every correction; or says what the text looks like instead. Never throws, never guesses silently.
    /// </summary>
    /// <remarks>What <see cref="Parse(string)"/> reads is read the same here, without corrections.</remarks>
    /// <param name="s">The text.</param>
    /// <param name="opsi">The options; <see langword="null"/> for <see cref="OpsiBacaKode.Standar"/>.</param>
    /// <returns>The reading.</returns>
    public static BacaanKode<KodeRekening> ReadLenient(ReadOnlySpan<char> s, OpsiBacaKode? opsi = null)
    {
        opsi ??= OpsiBacaKode.Standar;
        return TryRead(s, out var kode, out var galat) && !(opsi.SubKegiatanEmpatDigit && kode.IsSubKegiatanDuaDigit)
            ? new(s.ToString()) { Kode = kode }
            : PembacaLonggar.Read<KodeRekening>(s, galat, PenafsirKode.Interpret, TryParse, opsi);
    }
}
