namespace Renstra.Seed.Import;

/// <summary>Joins rows that a page break splits: a row that a judgement says goes on is added to the row before it.</summary>
internal static class PrioritasSambungan
{
    /// <summary>The rows of a table, with those that go on joined to the row they continue.</summary>
    /// <param name="tabel">The table.</param>
    /// <param name="baris">The lines of the table.</param>
    /// <param name="kepala">The heads of the columns, by which a judgement names the column that goes on, if the words stand in another.</param>
    /// <param name="batas">The column behind the last that can go on.</param>
    /// <param name="putusan">The judgements.</param>
    /// <returns>The rows.</returns>
    internal static List<Baris> Join(string tabel, IEnumerable<Baris> baris, Baris kepala, int batas, DaftarPutusan putusan)
    {
        var rows = new List<Baris>();
        foreach (var b in baris)
        {
            if (putusan.Find(b.Nomor, JenisPutusan.SambungNama) is not { } judged)
            {
                rows.Add(b);
            }
            else if (rows.Count > 0 && b.IsKosong(batas))
            {
                rows[^1] = Join(tabel, rows[^1], judged.Isi.Length == 0 ? b : Moved(tabel, b, kepala, judged.Isi));
            }
            else
            {
                throw new GalatImpor(tabel, b.Nomor, "the row has more than names that go on");
            }
        }

        return rows;
    }

    private static Baris Join(string tabel, Baris awal, Baris lanjutan)
    {
        var cells = Enumerable.Range(0, awal.Lebar).Select(i => awal[i]).ToArray();
        for (var i = 0; i < lanjutan.Lebar; i++)
        {
            if (lanjutan[i].Length > 0)
            {
                cells[i] = awal[i].Length > 0
                    ? $"{awal[i]} {lanjutan[i]}"
                    : throw new GalatImpor(tabel, lanjutan.Nomor, $"nothing stands above \"{lanjutan[i]}\"");
            }
        }

        return new(awal.Nomor, cells);
    }

    private static Baris Moved(string tabel, Baris b, Baris kepala, string kolom)
    {
        var isi = b.Isi(0);
        return isi.Length == 1
            ? new(b.Nomor, [.. Enumerable.Range(0, kepala.Lebar).Select(i => kepala[i] == kolom ? isi[0] : "")])
            : throw new GalatImpor(tabel, b.Nomor, $"not one cell that goes on in the column {kolom}");
    }
}
