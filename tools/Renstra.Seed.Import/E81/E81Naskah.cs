namespace Renstra.Seed.Import;

/// <summary>The lines of form E.81, with words and figures whole again that the conversion split over blanks or lines.</summary>
internal sealed class E81Naskah(Naskah naskah, DaftarPutusan putusan)
{
    /// <summary>The first cell of figures; name and indicator stand before it.</summary>
    internal const int SelAngka = 2;

    internal IEnumerable<Baris> Read(int dari, int sampai)
    {
        Baris? tertunda = null;
        foreach (var b in naskah.Read(dari, sampai))
        {
            if (tertunda is not null && putusan.Has(b.Nomor, JenisPutusan.SambungBaris))
            {
                tertunda = Join(tertunda, b);
                continue;
            }

            if (tertunda is not null)
            {
                yield return Whole(tertunda);
            }

            tertunda = b;
        }

        if (tertunda is not null)
        {
            yield return Whole(tertunda);
        }
    }

    // Each cell of the second line continues the cell above it.
    private static Baris Join(Baris atas, Baris bawah) =>
        new(atas.Nomor, [.. Enumerable.Range(0, Math.Max(atas.Lebar, bawah.Lebar)).Select(i => $"{atas[i]} {bawah[i]}".Trim())]);

    private Baris Whole(Baris b)
    {
        var terpecah = putusan.Find(b.Nomor, JenisPutusan.KataTerpecah)?.Isi;
        return terpecah is null || Enumerable.Range(0, SelAngka).Any(i => b[i].Contains(terpecah, StringComparison.Ordinal))
            ? new(b.Nomor, [.. Enumerable.Range(0, b.Lebar).Select(i => i < SelAngka ? Words(b[i], terpecah) : Figure(b.Nomor, b[i]))])
            : throw new GalatImpor(BacaE81.Tabel, b.Nomor, $"\"{terpecah}\" is not in the row");
    }

    private static string Words(string teks, string? terpecah) =>
        terpecah is null ? teks : teks.Replace(terpecah, WithoutBlanks(terpecah), StringComparison.Ordinal);

    private string Figure(int baris, string teks)
    {
        if (!teks.Contains(' ', StringComparison.Ordinal))
        {
            return teks;
        }

        putusan.Require(BacaE81.Tabel, baris, JenisPutusan.SelTerpecah, $"blanks inside \"{teks}\"");
        return WithoutBlanks(teks);
    }

    private static string WithoutBlanks(string teks) => teks.Replace(" ", "", StringComparison.Ordinal);
}
