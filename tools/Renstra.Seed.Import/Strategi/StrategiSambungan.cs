namespace Renstra.Seed.Import;

/// <summary>Rows that a page break splits.</summary>
internal static class StrategiSambungan
{
    /// <summary>The rows of a table; one that a judgement calls a continuation is joined to the row before it, cell by cell.</summary>
    internal static List<Baris> Read(string tabel, Naskah naskah, DaftarPutusan putusan, int dari, int sampai)
    {
        var rows = new List<Baris>();
        foreach (var b in naskah.Read(dari, sampai))
        {
            if (!putusan.Has(b.Nomor, JenisPutusan.SambungTeks))
            {
                rows.Add(b);
            }
            else if (rows.Count > 0 && rows[^1].Lebar == b.Lebar)
            {
                rows[^1] = Join(rows[^1], b);
            }
            else
            {
                throw new GalatImpor(tabel, b.Nomor, "not as many cells as the row before it");
            }
        }

        return rows;
    }

    private static Baris Join(Baris atas, Baris bawah) => new(atas.Nomor, [.. Enumerable.Range(0, atas.Lebar).Select(i => $"{atas[i]} {bawah[i]}".Trim())]);
}
