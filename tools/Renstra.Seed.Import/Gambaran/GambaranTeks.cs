namespace Renstra.Seed.Import;

/// <summary>Slices running text: lines without the marks of the conversion, and what stands between words.</summary>
internal static class GambaranTeks
{
    /// <summary>One line of text without the marks of headings, bold, italics and bullets.</summary>
    internal static string Get(Naskah naskah, int baris) => Bersih(naskah.Get(baris)[0]);

    /// <summary>A text without those marks.</summary>
    internal static string Bersih(string teks)
    {
        var bersih = teks.TrimStart('#').Replace("*", "", StringComparison.Ordinal).Trim();
        return bersih.StartsWith("- ", StringComparison.Ordinal) ? bersih[2..].TrimStart() : bersih;
    }

    /// <summary>What follows some words, up to others; to the end where those are empty.</summary>
    internal static string Antara(int baris, string teks, string sesudah, string sampai)
    {
        var awal = teks.IndexOf(sesudah, StringComparison.Ordinal);
        var akhir = awal < 0 ? -1 : sampai.Length == 0 ? teks.Length : teks.IndexOf(sampai, awal + sesudah.Length, StringComparison.Ordinal);
        return akhir >= 0
            ? teks[(awal + sesudah.Length)..akhir]
            : throw new GalatImpor("-", baris, $"nothing stands between \"{sesudah}\" and \"{sampai}\"");
    }

    /// <summary>A name in a list, without the punctuation that joins it to the next.</summary>
    internal static string Nama(string teks)
    {
        foreach (var kata in new[] { "; dan", ", dan", "; DAN" })
        {
            teks = teks.EndsWith(kata, StringComparison.Ordinal) ? teks[..^kata.Length] : teks;
        }

        return teks.TrimEnd(';', ',', '.', ' ');
    }

    /// <summary>The lines below a table's number: its title.</summary>
    internal static string JudulTabel(Naskah naskah, string tabel, int baris)
    {
        naskah.Expect(tabel, baris, $"**Tabel {tabel}**");
        var judul = new List<string>();
        while (Get(naskah, baris + 1 + judul.Count) is { Length: > 0 } teks)
        {
            judul.Add(teks);
        }

        return judul.Count > 0 ? string.Join(' ', judul) : throw new GalatImpor(tabel, baris, "a table without a title");
    }

    /// <summary>The head of a column in capitals, written as a sentence is.</summary>
    internal static string Kolom(string judul) => judul[..1] + judul[1..].ToLowerInvariant();

    /// <summary>A plain number of a cell.</summary>
    internal static Tercantum<decimal> Angka(string tabel, int baris, string teks) =>
        NotasiAngka.Indonesia.TryParseAngka(teks, out var cell, out _) ? cell : throw new GalatImpor(tabel, baris, $"\"{teks}\" is no number");

    /// <summary>A text's place, which is in no table.</summary>
    internal static Sumber Sumber(int baris, string? catatan = null) => new() { Baris = baris, Catatan = catatan };
}
