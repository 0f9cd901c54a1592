namespace Renstra.Nomenclature.Format;

/// <summary>The kinds of sections, four letters each as a little-endian number. A reader passes over kinds that it does not know.</summary>
internal static class JenisBagian
{
    /// <summary>TEKS: all texts, UTF-8, one behind the other, none twice.</summary>
    internal const uint Teks = 0x534B4554;

    /// <summary>LTAK: where each text begins, and one number more: where the last one ends. Text 0 is empty.</summary>
    internal const uint Letak = 0x4B41544C;

    /// <summary>SMBR: the source files, a line each: name, rows, SHA-256.</summary>
    internal const uint Sumber = 0x52424D53;

    /// <summary>TABL: the table of one version; see <see cref="TataTabel"/>.</summary>
    internal const uint Tabel = 0x4C424154;

    /// <summary>AKUN: the table of accounts, in a file of its own; group 1: of the decree, 2: of a later update.</summary>
    internal const uint Akun = 0x4E554B41;

    /// <summary>DANA: the table of funding sources, in a file of its own; group 1.</summary>
    internal const uint SumberDana = 0x414E4144;

    /// <summary>WLYH: the table of regions, in a file of its own; group 1: provinsi, 2: kabupaten, 3: kota.</summary>
    internal const uint Wilayah = 0x48594C57;

    /// <summary>PETA: pairs of rows of two versions that have one name under different codes, two numbers of 16 bits each; numbered 16 × older + newer.</summary>
    internal const uint Peta = 0x41544550;

    /// <summary>INDK: the index of a view of several tables, by the view's number; see <see cref="PenulisIndeks"/>.</summary>
    internal const uint Indeks = 0x4B444E49;
}
