namespace Renstra.Nomenclature;

/// <summary>A word of a name as it is written, with the punctuation that hangs on it, and in normal form.</summary>
internal readonly record struct KataTertulis(string Tulisan, string Normal, bool DiikutiSpasi)
{
    private const string Pembuka = "([{\"\u201C";

    /// <summary>The words of a name. Runs of blanks count as one.</summary>
    internal static List<KataTertulis> Split(ReadOnlySpan<char> nama)
    {
        List<KataTertulis> kata = [];
        var (awal, akhir) = FindNext(nama, 0);
        while (awal < akhir)
        {
            var berikut = FindNext(nama, akhir);
            var dari = WithOpening(nama, awal);
            var sampai = berikut.Awal < berikut.Akhir ? WithOpening(nama, berikut.Awal) : nama.Length;
            var tulisan = nama[dari..sampai];
            kata.Add(new(CollapseBlanks(tulisan.Trim()), Normalize(nama[awal..akhir]), tulisan.TrimEnd().Length < tulisan.Length));
            (awal, akhir) = berikut;
        }

        return kata;
    }

    /// <summary>The text without blanks at its ends, and one blank for each run of them.</summary>
    internal static string CollapseBlanks(ReadOnlySpan<char> teks)
    {
        var isi = new char[teks.Length];
        var panjang = 0;
        foreach (var huruf in teks.Trim())
        {
            var blank = char.IsWhiteSpace(huruf);
            if (!blank || isi[panjang - 1] != ' ')
            {
                isi[panjang++] = blank ? ' ' : huruf;
            }
        }

        return new(isi, 0, panjang);
    }

    private static (int Awal, int Akhir) FindNext(ReadOnlySpan<char> nama, int dari)
    {
        while (dari < nama.Length && !IsStart(nama[dari]))
        {
            dari++;
        }

        if (dari < nama.Length && nama[dari] == '&')
        {
            return (dari, dari + 1);
        }

        var akhir = dari;
        while (akhir < nama.Length && nama[akhir] != '&' && NormalNama.Fold(nama[akhir]) != ' ')
        {
            akhir++;
        }

        return (dari, akhir);
    }

    private static bool IsStart(char huruf) => huruf == '&' || NormalNama.Fold(huruf) > ' ';

    private static int WithOpening(ReadOnlySpan<char> nama, int awal)
    {
        while (awal > 0 && Pembuka.Contains(nama[awal - 1], StringComparison.Ordinal))
        {
            awal--;
        }

        return awal;
    }

    private static string Normalize(ReadOnlySpan<char> kata)
    {
        var normal = new char[NormalNama.GetMaxLength(kata.Length)];
        return Singkatan.Lengkapi(new(normal, 0, NormalNama.Write(kata, normal)));
    }
}
