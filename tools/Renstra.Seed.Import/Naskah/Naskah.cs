namespace Renstra.Seed.Import;

/// <summary>The source text, by line.</summary>
internal sealed class Naskah(string text)
{
    private readonly string[] _baris = text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>The lines of a table that are not empty.</summary>
    internal IEnumerable<Baris> Read(int dari, int sampai)
    {
        for (var nomor = dari; nomor <= sampai; nomor++)
        {
            if (_baris[nomor - 1].Trim().Length > 0)
            {
                yield return Baris.Read(nomor, _baris[nomor - 1]);
            }
        }
    }

    /// <summary>One line of a table.</summary>
    internal Baris Get(int nomor) => Baris.Read(nomor, _baris[nomor - 1]);

    /// <summary>Stops the import unless the line contains a text: line numbers below hold for one source only.</summary>
    internal void Expect(string tabel, int nomor, string teks)
    {
        if (nomor > _baris.Length || !_baris[nomor - 1].Contains(teks, StringComparison.Ordinal))
        {
            throw new GalatImpor(tabel, nomor, $"expected \"{teks}\"");
        }
    }
}
