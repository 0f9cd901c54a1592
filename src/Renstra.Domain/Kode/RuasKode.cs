namespace Renstra.Domain;

/// <summary>A segment found in a text: its digits or letters, where each stands, and what kind of separator comes before it.</summary>
internal sealed record RuasKode(string Isi, int[] Letak, PemisahRuas Pemisah)
{
    internal bool IsHuruf => Isi[0] is 'x' or 'X';

    internal int Lebar => Isi.Length;

    internal bool IsNol => Isi.AsSpan().TrimStart('0').IsEmpty;

    /// <summary>A segment of one digit other than 0, which lacks a zero where two digits belong.</summary>
    internal bool LacksZero => Lebar == 1 && !IsNol;

    /// <summary>Zeros in front of the segment.</summary>
    internal KoreksiKode Pad(int zeros, JenisKoreksiKode? jenis = null, bool warn = false) =>
        new(jenis ?? JenisKoreksiKode.NolKurang, Letak[0], "", new string('0', zeros), warn);

    /// <summary>The first digit, a zero, taken away.</summary>
    internal KoreksiKode DropZero(JenisKoreksiKode jenis, bool warn) => new(jenis, Letak[0], "0", "", warn);
}

/// <summary>What stands between two segments.</summary>
internal enum PemisahRuas
{
    /// <summary>Nothing: the first segment.</summary>
    Awal,

    /// <summary>A dot.</summary>
    Titik,

    /// <summary>A comma.</summary>
    Koma,

    /// <summary>A hyphen or dash.</summary>
    Garis,

    /// <summary>Several separators.</summary>
    Ganda,

    /// <summary>A blank alone.</summary>
    Spasi,

    /// <summary>A comma and a blank, as between two things of a list.</summary>
    KomaSpasi,

    /// <summary>A hyphen with a blank beside it.</summary>
    GarisSpasi,
}
