using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>An error or warning of loading (galat muat): where it is, what was found, what was expected, and what to do.</summary>
/// <param name="Jenis">The kind.</param>
/// <param name="Baris">The line, from 1; 0 if the fault is in the options or in the file as a whole.</param>
/// <param name="Kolom">The column in characters, from 1; 0 as for the line.</param>
/// <param name="Jalur">The JSON path, <c>$.entri[3].nama</c>; in a TSV file the heading of the column; empty for the file as a whole.</param>
/// <param name="Ditemukan">What was found, shortened.</param>
/// <param name="Harapan">What was expected or is allowed, where that depends on the file: a code, names of columns, a number.</param>
public sealed record GalatMuat(JenisGalatMuat Jenis, int Baris, int Kolom, string Jalur, string Ditemukan, string Harapan)
{
    /// <summary>Why a text is no code, where one was read.</summary>
    public ParseError Sebab { get; init; }

    /// <summary>The error in words: what was found, what was expected, what to do.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The message, without the place.</returns>
    public string Describe(Bahasa bahasa = Bahasa.Indonesia) => PesanMuat.Describe(new(Jenis, Ditemukan, Harapan) { Sebab = Sebab }, bahasa);

    /// <summary>Place and message.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns><c>baris 3, kolom 9 (nama): nama kosong; isilah</c>.</returns>
    public string Render(Bahasa bahasa = Bahasa.Indonesia) => PesanMuat.Place(this, bahasa) + Describe(bahasa);

    /// <summary>The message with its place, in Indonesian.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Render();
}
