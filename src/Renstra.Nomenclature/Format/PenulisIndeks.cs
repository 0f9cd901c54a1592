namespace Renstra.Nomenclature.Format;

/// <summary>Lays out the index of a view of several tables: rows, log₂ of the slots, number of the hash, one spare (32 bits each), steps, slots.</summary>
internal static class PenulisIndeks
{
    internal const int PanjangKepala = 16;

    /// <summary>The index over the tables' rows, numbered through.</summary>
    /// <param name="tabel">The tables, in the view's order.</param>
    internal static byte[] Write(IEnumerable<IEnumerable<BarisTabel>> tabel)
    {
        ulong[] kode = [.. tabel.SelectMany(PenulisTabel.Sort).Select(static b => b.Nomor)];
        if (kode.Length > TataTabel.MaksimalBaris)
        {
            throw new InvalidDataException($"An index holds at most {TataTabel.MaksimalBaris} rows.");
        }

        var indeks = PenyusunIndeks.Build(kode);
        var tulis = new PenulisBita();
        tulis.Write((uint)kode.Length);
        tulis.Write((uint)indeks.Cincangan.Bit);
        tulis.Write(indeks.Cincangan.Nomor);
        tulis.Write(0u);
        indeks.Write(tulis);
        return tulis.ToArray();
    }
}
