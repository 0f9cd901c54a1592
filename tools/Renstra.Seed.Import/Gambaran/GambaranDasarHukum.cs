namespace Renstra.Seed.Import;

/// <summary>Regulations as sentences cite them: form, number, year, title, place in the gazette, and the one that amended them.</summary>
internal static class GambaranDasarHukum
{
    private const string Diubah = " sebagaimana ", Dengan = " dengan ";

    /// <summary>A numbered list of regulations.</summary>
    internal static Daftar<Peraturan> Read(Naskah naskah, DaftarPutusan putusan, int dari, int sampai, int jumlah) =>
        GambaranUraian.ReadList(naskah, putusan, dari, sampai, jumlah).Select(static b => Item(b.Sumber!.Baris!.Value, b.Teks)).ToDaftar();

    /// <summary>One regulation without what amended it.</summary>
    internal static Peraturan One(int baris, string teks)
    {
        var (tanpaTempat, tempat) = Tempat(baris, teks.TrimEnd(',', ' '));
        var nomor = tanpaTempat.IndexOf(" Nomor ", StringComparison.Ordinal);
        return (nomor < 0 ? Konstitusi(baris, tanpaTempat) : Bernomor(baris, tanpaTempat[..nomor], tanpaTempat[(nomor + 7)..])) with
        {
            Penempatan = tempat,
            Sumber = GambaranTeks.Sumber(baris),
        };
    }

    private static Peraturan Item(int baris, string butir)
    {
        var teks = butir.TrimEnd(';', '.', ' ');
        var diubah = teks.IndexOf(Diubah, StringComparison.Ordinal);
        if (diubah < 0)
        {
            return One(baris, teks);
        }

        var dengan = teks.IndexOf(Dengan, diubah, StringComparison.Ordinal);
        var kata = dengan < 0 ? "" : teks[(diubah + 1)..(dengan + Dengan.Length - 1)];
        return kata.Contains("diubah", StringComparison.Ordinal)
            ? One(baris, teks[..diubah]) with
            {
                DiubahDengan = Daftar.ToDaftar([One(baris, teks[(dengan + Dengan.Length)..])]),
                Sumber = GambaranTeks.Sumber(baris, $"Tentang perubahannya tercetak: \"{kata}\"."),
            }
            : throw new GalatImpor("-", baris, "an amendment of an unexpected wording");
    }

    // The brackets behind the title; brackets within it are part of it.
    private static (string Teks, string? Tempat) Tempat(int baris, string teks)
    {
        foreach (var awal in new[] { " (Lembaran ", " (Berita " })
        {
            var at = teks.IndexOf(awal, StringComparison.Ordinal);
            if (at >= 0)
            {
                return teks.EndsWith(')') ? (teks[..at], teks[(at + 2)..^1]) : throw new GalatImpor("-", baris, "words behind the place in the gazette");
            }
        }

        return (teks, null);
    }

    // "Pasal 18 ayat (6) Undang-Undang Dasar ... Tahun 1945"
    private static Peraturan Konstitusi(int baris, string teks)
    {
        var bentuk = teks.IndexOf("Undang-Undang Dasar", StringComparison.Ordinal);
        var tahun = teks.IndexOf(" Tahun ", StringComparison.Ordinal);
        return bentuk > 0 && teks.StartsWith("Pasal ", StringComparison.Ordinal) && tahun > bentuk
            ? new() { Bentuk = teks[bentuk..tahun], Tahun = Tahun(baris, teks[(tahun + 7)..]), Pasal = teks[..bentuk].Trim() }
            : throw new GalatImpor("-", baris, "a regulation without a number");
    }

    // "5 Tahun 2002 tentang ..."; the case of the two words differs from line to line.
    private static Peraturan Bernomor(int baris, string bentuk, string teks)
    {
        var kata = teks.Split(' ', 5);
        return kata.Length == 5 && kata[1].Equals("Tahun", StringComparison.OrdinalIgnoreCase) && kata[3].Equals("Tentang", StringComparison.OrdinalIgnoreCase)
            ? new() { Bentuk = bentuk, Nomor = kata[0], Tahun = Tahun(baris, kata[2].TrimEnd(',')), Tentang = kata[4] }
            : throw new GalatImpor("-", baris, "a regulation without year or title");
    }

    private static TahunAnggaran Tahun(int baris, string teks) =>
        TahunAnggaran.TryParse(teks, out var tahun) ? tahun : throw new GalatImpor("-", baris, $"\"{teks}\" is no year");
}
